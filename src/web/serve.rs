//! The service on its sockets: how `rocket-listener` serves the apps, and when it stops.

use std::fmt;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use hyper::header::{self, HeaderName, HeaderValue};
use rocket::figment;
use rocket::shield::Shield;
use rocket::{Build, Config, Rocket};
use rocket_listener::{
    Close, Event, Forward, InternalError, Limits, Observer, Server, bind, raise_file_limit,
};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::health::Readiness;
use super::metrics::Metrics;
use super::observe::REQUEST_ID;
use super::settings::Settings;

/// The request headers that a route or a fairing of ours reads, next to Host and the setting `ip_header`.
static FORWARDED_HEADERS: [HeaderName; 9] = [
    header::ACCEPT,
    header::ACCEPT_ENCODING,
    header::ACCEPT_LANGUAGE,
    header::IF_MATCH,
    header::IF_NONE_MATCH,
    header::ORIGIN,
    header::ACCESS_CONTROL_REQUEST_METHOD,
    REQUEST_ID,
    HeaderName::from_static("traceparent"),
];

/// Headers of every response: those of Rocket's Shield, which are built again each time.
const SECURITY: [(HeaderName, HeaderValue); 3] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static("interest-cohort=()")),
];

/// The problem of an internal error if Rocket cannot be asked to word it.
const INTERNAL_ERROR: InternalError = InternalError {
    content_type: "application/problem+json",
    body: r#"{"type":"/problems/internal-error","title":"Internal error","status":500,"detail":"Something went wrong in the service. The request may well be right: try again later."}"#,
};

/// How many connections there may be to the address of the setting `admin`.
const ADMIN_CONNECTIONS: usize = 32;
/// How many files are left for everything but the connections to the public address.
const OTHER_FILES: usize = 64 + ADMIN_CONNECTIONS;

/// The Rocket apps, each with an address of its own.
pub struct Apps {
    /// At the configured addresses.
    pub public: Rocket<Build>,
    /// At the address of the setting `admin`.
    pub admin: Option<Rocket<Build>>,
}

/// Serves Rocket apps until SIGTERM or SIGINT stops them gracefully. A second one ends the process at once.
///
/// # Errors
///
/// If an app does not start, or an address cannot be listened on.
pub fn serve(
    apps: Apps,
    config: &Config,
    settings: &Settings,
    readiness: &Readiness,
) -> Result<(), ServeError> {
    let runtime = Builder::new_multi_thread().worker_threads(config.workers).enable_all().build()?;
    let served = runtime.block_on(run(apps, config, settings, readiness));
    // Requests that were cut may still run.
    runtime.shutdown_background();
    served
}

async fn run(
    apps: Apps,
    config: &Config,
    settings: &Settings,
    readiness: &Readiness,
) -> Result<(), ServeError> {
    // Before anybody learns that the service runs.
    let mut signals = Signals::new()?;
    let fit = raise_file_limit(OTHER_FILES)?;
    let public = with_limits(apps.public, |limits| limits.connections = limits.connections.min(fit)).await?;
    let public_sockets = listen(&settings.address, config.port, "greeting-api listens on")?;
    let admin = match (apps.admin, settings.admin) {
        (Some(app), Some(address)) => {
            let server = with_limits(app, |limits| limits.connections = ADMIN_CONNECTIONS).await?;
            Some((server, listen(&[address.ip()], address.port(), "metrics and health are on")?))
        }
        _ => None,
    };
    let stop = CancellationToken::new();
    tokio::join!(
        async {
            signals.next().await;
            readiness.stop();
            tracing::info!("stopping");
            stop.cancel();
        },
        public.serve(public_sockets, stop.cancelled()),
        async {
            if let Some((server, sockets)) = admin {
                server.serve(sockets, stop.cancelled()).await;
            }
        },
    );
    Ok(())
}

/// Listens on a port of some addresses, and prints where.
fn listen(addresses: &[IpAddr], port: u16, words: &str) -> Result<Vec<TcpListener>, ServeError> {
    let sockets = bind(addresses, port).map_err(|(address, error)| ServeError::Listen(address, error))?;
    let mut missing = addresses.to_vec();
    for socket in &sockets {
        let address = socket.local_addr()?;
        missing.retain(|missing| *missing != address.ip());
        // Nobody has to read it.
        let _ = writeln!(io::stdout(), "{words} http://{address}");
    }
    for address in missing {
        tracing::warn!("not listening on {address}, because this system has no IPv6");
    }
    Ok(sockets)
}

/// Starts an app with the limits of its settings, ready for connections.
///
/// # Errors
///
/// If the app does not start.
pub async fn server(app: Rocket<Build>) -> Result<Server, ServeError> {
    with_limits(app, |_| {}).await
}

async fn with_limits(app: Rocket<Build>, change: impl FnOnce(&mut Limits)) -> Result<Server, ServeError> {
    let (config, settings) = (Config::try_from(app.figment())?, app.figment().extract::<Settings>()?);
    let seconds = |seconds: u32| Duration::from_secs(seconds.into());
    let mut limits = Limits {
        connections: settings.max_connections,
        connections_per_client: 0,
        head: seconds(settings.head_timeout),
        idle: seconds(config.keep_alive),
        response: seconds(settings.answer_timeout),
        drain: seconds(settings.drain),
        grace: seconds(config.shutdown.grace),
    };
    change(&mut limits);
    // With half of them, no single address shuts out others, and a gateway, which is one address, hardly needs more.
    limits.connections_per_client =
        settings.max_connections_per_client.unwrap_or(limits.connections.div_ceil(2));
    let metrics = app.state::<Metrics>().cloned();
    let config = rocket_listener::Config {
        limits,
        forward: Forward::Only(FORWARDED_HEADERS.to_vec()),
        headers: SECURITY.to_vec(),
        internal_error: INTERNAL_ERROR,
        observer: Observer::new(move |event| {
            log(&event);
            if let Some(metrics) = &metrics {
                metrics.connection(&event);
            }
        }),
    };
    Ok(Server::new(app.attach(Shield::new()), config).await?)
}

/// Logs what no request's line tells.
fn log(event: &Event) {
    match event {
        Event::ClientLimit => tracing::info!(target: "connection", error_type = "client_limit"),
        Event::Closed(Close::ResponseTimeout) => {
            tracing::info!(target: "connection", error_type = Close::ResponseTimeout.as_str());
        }
        Event::AcceptFailed(kind) => tracing::warn!(target: "connection", "accept failed: {kind}"),
        Event::Panicked => tracing::error!("a fairing panicked"),
        Event::BodyFailed => tracing::error!("the body of a response failed, or has no size"),
        _ => {}
    }
}

/// The signals that stop the service.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
    /// Held and never asked: a terminal that closes does not end the service.
    _hangup: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        // The second one ends the process in the handler, even if nothing else of it runs any more.
        let stopping = Arc::new(AtomicBool::new(false));
        for signal in [SIGTERM, SIGINT] {
            flag::register_conditional_shutdown(signal, 0, Arc::clone(&stopping))?;
        }
        for signal in [SIGTERM, SIGINT] {
            flag::register(signal, Arc::clone(&stopping))?;
        }
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
    /// A setting of the app is wrong.
    Settings(Box<figment::Error>),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// The operating system refuses something else.
    System(io::Error),
}

impl From<Box<rocket::Error>> for ServeError {
    fn from(error: Box<rocket::Error>) -> Self {
        Self::Rocket(error)
    }
}

impl From<figment::Error> for ServeError {
    fn from(error: figment::Error) -> Self {
        Self::Settings(Box::new(error))
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
            Self::Settings(error) => write!(f, "a setting is wrong: {error}"),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::System(error) => write!(f, "the operating system refuses: {error}"),
        }
    }
}

impl std::error::Error for ServeError {}
