//! Carries the connections: hyper reads the requests, Rocket answers them.
//!
//! The one place that knows sockets. Rocket's own listener has no limits of time or number; here each client has
//! a place, a time for everything it does, and a bound on what it sends, so that nobody can shut others out by
//! being slow, by sending much, or by coming in crowds.
//!
//! Connections are accepted in `listener`; each becomes a stream that knows its time limits (`timed`) and goes to
//! hyper, which hands its requests to `exchange`: what is wrong with one by itself is found there (`target`), the
//! rest is Rocket's.

mod exchange;
mod listener;
mod pressure;
mod target;
mod timed;

use std::fmt;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use rocket::local::asynchronous::Client;
use rocket::shield::Shield;
use rocket::{Build, Config, Rocket};
use tokio::runtime::Builder;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use self::listener::carry;
use self::pressure::Pressure;
pub use self::target::{MAX_FIELDS, MAX_HEADER, MAX_TARGET, Refusal};
use self::timed::Limits;
use super::health::Readiness;
use super::log::Log;
use super::metrics::Metrics;
use super::settings::Settings;

/// The Rocket apps, each with an address of its own.
pub struct Apps {
    /// At the configured address.
    pub public: Rocket<Build>,
    /// At the address of the setting `admin`.
    pub admin: Option<Rocket<Build>>,
}

/// Serves Rocket apps until a signal ends it: SIGTERM or SIGINT in good order, a second one at once.
///
/// # Errors
///
/// When an app does not start, or an address cannot be listened on.
pub fn serve(apps: Apps, config: &Config, settings: &Settings, log: &Log) -> Result<(), ServeError> {
    let runtime = Builder::new_multi_thread().worker_threads(config.workers).enable_all().build()?;
    runtime.block_on(async {
        let places = listener::raise_file_limit(settings.max_connections)?;
        let service = Arc::new(Service {
            client: client(apps.public).await?,
            limits: Limits {
                head: Duration::from_secs(settings.head_timeout.into()),
                idle: Duration::from_secs(config.keep_alive.into()),
                answer: Duration::from_secs(settings.answer_timeout.into()),
            },
            places: Arc::new(Semaphore::new(places)),
            pressure: Arc::default(),
            connections: TaskTracker::new(),
            closing: CancellationToken::new(),
        });
        let mut signals = Signals::new()?;
        let has_ipv4 = settings.address.iter().any(IpAddr::is_ipv4);
        for &ip in &settings.address {
            let address = SocketAddr::new(ip, config.port);
            // An IPv6 socket that also accepts IPv4 would take the port of the IPv4 socket.
            match service.listen(address, has_ipv4, "greeting-api listens on") {
                Err(ServeError::Listen(_, error)) if has_ipv4 && listener::lacks_ipv6(ip, &error) => {
                    tracing::warn!("not listening on {address}, because this system has no IPv6: {error}");
                }
                listening => listening?,
            }
        }
        if let (Some(app), Some(address)) = (apps.admin, settings.admin) {
            let admin = Arc::new(service.beside(client(app).await?));
            admin.listen(address, false, "metrics and health are on")?;
        }
        signals.next().await;
        tracing::info!("stopping");
        tokio::select! {
            () = service.stop(settings.drain, config.shutdown.grace) => {}
            () = signals.next() => tracing::warn!("stopping at once, after a second signal"),
        }
        tracing::info!("stopped; {} lines of the log were dropped", log.dropped());
        Ok(())
    })
}

/// Starts an app for [`carry`]. What it says on every answer are constants of ours, see `exchange`.
///
/// # Errors
///
/// When the app does not start.
pub async fn client(app: Rocket<Build>) -> Result<Client, rocket::Error> {
    Client::untracked(app.attach(Shield::new())).await
}

/// What all connections to an address share.
struct Service {
    client: Client,
    limits: Limits,
    /// One for each connection that may be open.
    places: Arc<Semaphore>,
    pressure: Arc<Pressure>,
    connections: TaskTracker,
    /// No connection is accepted any more.
    closing: CancellationToken,
}

impl Service {
    /// Another app, which begins and ends with this one and has places of its own: who runs the service sees it at its
    /// fullest.
    fn beside(&self, client: Client) -> Self {
        Self {
            client,
            limits: self.limits,
            places: Arc::new(Semaphore::new(listener::ADMIN_PLACES)),
            pressure: Arc::clone(&self.pressure),
            connections: self.connections.clone(),
            closing: self.closing.clone(),
        }
    }

    /// Accepts connections at an address from now on, and says so.
    fn listen(self: &Arc<Self>, address: SocketAddr, only_v6: bool, words: &str) -> Result<(), ServeError> {
        let socket =
            listener::listen(address, only_v6).map_err(|error| ServeError::Listen(address, error))?;
        // Nobody has to read it.
        let _ = writeln!(io::stdout(), "{words} http://{}", socket.local_addr()?);
        self.connections.spawn(listener::accept(socket, Arc::clone(self)));
        Ok(())
    }

    fn readiness(&self) -> &Readiness {
        self.client.rocket().state().expect("the app manages it")
    }

    fn metrics(&self) -> &Metrics {
        self.client.rocket().state().expect("the app manages it")
    }

    /// Takes no new work, then finishes what is under way.
    async fn stop(&self, drain: u32, grace: u32) {
        self.readiness().stop();
        sleep(Duration::from_secs(drain.into())).await;
        self.closing.cancel();
        self.pressure.raise();
        self.connections.close();
        // What is not done by then is cut.
        let _ = timeout(Duration::from_secs(grace.into()), self.connections.wait()).await;
    }
}

/// The signals that end the service.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
    /// Held and never asked: a terminal that closes does not end the service.
    _hangup: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            _hangup: signal(SignalKind::hangup())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

/// Why the service cannot serve.
#[derive(Debug)]
pub enum ServeError {
    /// The Rocket app does not start.
    Rocket(Box<rocket::Error>),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// The operating system refuses something else.
    System(io::Error),
}

impl From<rocket::Error> for ServeError {
    fn from(error: rocket::Error) -> Self {
        Self::Rocket(Box::new(error))
    }
}

impl From<io::Error> for ServeError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rocket(error) => write!(f, "the service does not start: {error}"),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::System(error) => write!(f, "the operating system refuses: {error}"),
        }
    }
}

impl std::error::Error for ServeError {}
