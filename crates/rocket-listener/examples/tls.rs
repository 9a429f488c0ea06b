//! Says hello over TLS: `cargo run --example tls --features http2,tls certificate.pem key.pem`

use std::{env, fs};

use rocket::{get, routes};
use rocket_listener::{Certificates, Config, Server, Tls, bind};
use tokio::signal::unix::{SignalKind, signal};

#[get("/")]
fn hello() -> &'static str {
    "Hello!\n"
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files: Vec<_> = env::args().skip(1).collect();
    let [certs, key] = &files[..] else { return Err("usage: tls certificate.pem key.pem".into()) };
    let read = || {
        Ok::<_, std::io::Error>(Certificates { certs: fs::read(certs)?, key: fs::read(key)?, clients: None })
    };
    let tls = Tls::new(&read()?)?;
    let config = Config { tls: Some(tls.clone()), ..Config::default() };

    let app = rocket::build().mount("/", routes![hello]);
    let rocket::Config { address, port, .. } = rocket::Config::from(app.figment());
    let sockets = bind(&[address], port).map_err(|(_, error)| error)?;
    println!("listening on https://{}", sockets[0].local_addr()?);
    let server = Server::new(app, config).await?;
    let (mut hangup, mut interrupt) = (signal(SignalKind::hangup())?, signal(SignalKind::interrupt())?);
    server
        .serve(sockets, async {
            loop {
                tokio::select! {
                    _ = interrupt.recv() => return,
                    // The certificate is replaced. Open connections continue.
                    _ = hangup.recv() => match read().map(|certificates| tls.replace(&certificates)) {
                        Ok(Ok(())) => println!("the new certificate is used"),
                        Ok(Err(error)) => eprintln!("{error}"),
                        Err(error) => eprintln!("{error}"),
                    },
                }
            }
        })
        .await;
    Ok(())
}
