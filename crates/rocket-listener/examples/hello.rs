//! A Rocket app with limits: `cargo run --example hello`, then `curl localhost:8000`.

use rocket::{get, routes};
use rocket_listener::{Config, Server, bind};

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
    server.serve(sockets, async { drop(tokio::signal::ctrl_c().await) }).await;
    Ok(())
}
