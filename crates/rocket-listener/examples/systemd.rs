//! Says hello on the sockets that systemd passes: `systemd-socket-activate -l 8000 target/debug/examples/systemd`, built with
//! `--features systemd`.

use std::error::Error;

use rocket::{get, routes};
use rocket_listener::{Config, Inherited, Server};
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};

#[get("/")]
fn hello() -> &'static str {
    "Hello!\n"
}

fn main() -> Result<(), Box<dyn Error>> {
    // Before the runtime starts threads.
    let inherited = Inherited::from_env();
    Runtime::new()?.block_on(serve(inherited))
}

async fn serve(inherited: Inherited) -> Result<(), Box<dyn Error>> {
    let (names, sockets): (Vec<_>, Vec<_>) = inherited.sockets()?.into_iter().unzip();
    println!("listening on {} sockets from LISTEN_FDS: {}", names.len(), names.join(", "));
    let server = Server::new(rocket::build().mount("/", routes![hello]), Config::default()).await?;
    let mut terminate = signal(SignalKind::terminate())?;
    server.serve(sockets, async { terminate.recv().await.unwrap_or_default() }).await;
    Ok(())
}
