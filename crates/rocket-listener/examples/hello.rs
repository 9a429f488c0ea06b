//! A Rocket app with limits: `cargo run --example hello`, then `curl localhost:8000`.

use rocket::{get, routes};
use rocket_listener::{Config, Server, bind};
use tokio::signal::unix::{SignalKind, signal};

#[get("/")]
fn hello() -> &'static str {
    "Hello!\n"
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = rocket::build().mount("/", routes![hello]);
    let rocket::Config { address, port, .. } = rocket::Config::from(app.figment());
    let sockets = bind(&[address], port).map_err(|(_, error)| error)?;
    println!("listening on http://{}", sockets[0].local_addr()?);
    let server = Server::new(app, Config::default()).await?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    server.serve(sockets, async { interrupt.recv().await.unwrap_or_default() }).await;
    Ok(())
}
