//! An app under Rocket's `launch()`.

use std::net::SocketAddr;
use std::sync::Mutex;

use rocket::fairing::AdHoc;
use rocket::{Build, Rocket};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::client::text;

/// Returns the response under `launch()`. The client does not close its half, because the response would be dropped.
pub async fn launched(app: Rocket<Build>, request: &str) -> String {
    let launched = launch(app).await;
    let responses = ask(launched.address, &request.replacen("\r\n", "\r\nConnection: close\r\n", 1)).await;
    launched.stop().await;
    responses
}

/// An app under `launch()`.
pub struct Launched {
    pub address: SocketAddr,
    shutdown: rocket::Shutdown,
    task: JoinHandle<()>,
}

pub async fn launch(app: Rocket<Build>) -> Launched {
    let (started, address) = oneshot::channel();
    let started = Mutex::new(Some(started));
    let liftoff = AdHoc::on_liftoff("address", |app| {
        Box::pin(async move {
            let address = SocketAddr::new(app.config().address, app.config().port);
            let started = started.lock().expect("a sender").take().expect("it starts once");
            started.send(address).expect("somebody waits");
        })
    });
    let app = app.attach(liftoff).ignite().await.expect("the app starts");
    let shutdown = app.shutdown();
    let task = tokio::spawn(async { drop(app.launch().await.expect("the app is served")) });
    Launched { address: address.await.expect("an address"), shutdown, task }
}

impl Launched {
    /// Stops the app and waits until it has stopped.
    pub async fn stop(self) {
        self.shutdown.notify();
        self.task.await.expect("no panic");
    }
}

/// Sends bytes to an address, and returns the responses until the connection closes.
pub async fn ask(address: SocketAddr, bytes: impl AsRef<[u8]>) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(bytes.as_ref()).await.expect("sent");
    let mut responses = Vec::new();
    stream.read_to_end(&mut responses).await.expect("responses");
    text(responses)
}
