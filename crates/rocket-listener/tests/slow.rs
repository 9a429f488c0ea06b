//! A client that reads slowly gets the whole response, and can send further requests.

use std::time::Duration;

use rocket::config::LogLevel;
use rocket::{get, routes};
use rocket_listener::{Config, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::time::{sleep, timeout};

/// Larger than the buffer of the stream.
const SIZE: usize = 100_000;

#[get("/")]
fn large() -> String {
    "~".repeat(SIZE)
}

#[tokio::test]
async fn a_client_that_pauses_is_served_on() {
    let settings = rocket::Config { log_level: LogLevel::Off, ..rocket::Config::default() };
    let app = rocket::custom(settings).mount("/", routes![large]);
    let server = Server::new(app, Config::default()).await.expect("the app starts");
    let (mut client, stream) = duplex(4096);
    let talk = async {
        for requests in [1, 3, 1] {
            let request = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(requests);
            client.write_all(&request).await.expect("sent");
            // Meanwhile the first response fills the stream.
            sleep(Duration::from_millis(50)).await;
            let (mut bodies, mut bytes) = (0, vec![0; 1000]);
            while bodies < requests * SIZE {
                let read = timeout(Duration::from_secs(5), client.read(&mut bytes)).await;
                let read = read.expect("it goes on").expect("a response");
                bodies += bytes[..read].iter().map(|byte| usize::from(*byte == b'~')).sum::<usize>();
            }
        }
        drop(client);
    };
    tokio::join!(talk, server.serve_connection(stream, ([127, 0, 0, 1], 1).into()));
}
