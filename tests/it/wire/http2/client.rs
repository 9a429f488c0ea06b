//! A well-behaved client.

use std::net::SocketAddr;

use h2::client::{self, SendRequest};
use hyper::Request;
use hyper::body::Bytes;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};

use crate::support::Answer;

/// A client with one connection.
pub struct Client {
    runtime: Runtime,
    sender: SendRequest<Bytes>,
}

impl Client {
    pub fn connect(to: impl Into<SocketAddr>) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let address = to.into();
        let sender = runtime.block_on(async {
            let stream = TcpStream::connect(address).await.expect("a connection");
            // Answers are read one after the other, so the others need space.
            let mut builder = client::Builder::new();
            builder.initial_window_size(1 << 24).initial_connection_window_size(1 << 26);
            let (sender, connection) = builder.handshake(stream).await.expect("HTTP/2");
            tokio::spawn(connection);
            sender
        });
        Self { runtime, sender }
    }

    /// Sends requests at once, and returns each answer.
    pub fn send(&self, requests: Vec<Request<()>>) -> Vec<Result<Answer, h2::Error>> {
        self.runtime
            .block_on(async {
                let mut sender = self.sender.clone().ready().await?;
                let answers: Vec<_> =
                    requests.into_iter().map(|request| sender.send_request(request, true)).collect();
                let mut received = Vec::new();
                for answer in answers {
                    received.push(match answer {
                        Ok((answer, _)) => read(answer).await,
                        Err(error) => Err(error),
                    });
                }
                Ok::<_, h2::Error>(received)
            })
            .expect("the connection is open")
    }

    /// Sends one request.
    pub fn get(&self, path: &str) -> Result<Answer, h2::Error> {
        let request = Request::get(format!("http://x{path}")).body(()).expect("a request");
        self.send(vec![request]).remove(0)
    }
}

async fn read(answer: client::ResponseFuture) -> Result<Answer, h2::Error> {
    let (head, mut body) = answer.await?.into_parts();
    let text = |value: &hyper::header::HeaderValue| value.to_str().expect("ASCII").to_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let mut bytes = Vec::new();
    while let Some(data) = body.data().await {
        let data = data?;
        body.flow_control().release_capacity(data.len())?;
        bytes.extend(data);
    }
    Ok(Answer { status: head.status.as_u16(), headers, body: bytes })
}
