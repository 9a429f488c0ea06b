//! The app that a server serves, and what all of its connections share.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use hyper::Response;
use hyper::body::Bytes;
use hyper::http::request::Parts;
use rocket::local::asynchronous::Client;
use rocket::{Build, Orbit, Rocket};
use tokio::sync::Semaphore;

use crate::config::Config;
use crate::dispatch;
use crate::refusal::Refused;
use crate::turns::turns;

/// An app that has started, and what all of its connections share.
pub struct App {
    client: Client,
    pub config: Config,
    pub turns: Arc<Semaphore>,
    /// Whether each connection closes after its next response, because the server stops.
    pub draining: AtomicBool,
}

impl App {
    /// Starts an app, with its ignite and liftoff fairings.
    pub async fn new(app: Rocket<Build>, config: Config) -> Result<Self, Box<rocket::Error>> {
        let client = Client::untracked(app).await?;
        Ok(Self { client, config, turns: turns(), draining: AtomicBool::new(false) })
    }

    pub fn rocket(&self) -> &Rocket<Orbit> {
        self.client.rocket()
    }

    /// Returns the response to a request, which the listener may have `refused` already.
    pub async fn respond(
        &self,
        head: Parts,
        remote: SocketAddr,
        refused: Option<Refused>,
    ) -> Response<Bytes> {
        dispatch::respond(&self.client, &self.config, head, remote, refused).await
    }
}
