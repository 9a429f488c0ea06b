//! How `rocket-listener` serves the apps: its limits, the headers that it forwards, and what becomes of its events.

use std::fmt;
use std::time::Duration;

use hyper::header::{self, HeaderName, HeaderValue};
use rocket::shield::Shield;
use rocket::{Build, Config, Rocket, figment};
use rocket_listener::{Close, Event, Forward, InternalError, Limits, Observer, Server, Tls, TrustedProxy};

use super::metrics::Metrics;
use super::scheme::Scheme;
use crate::settings::{Proxy, Settings};

/// Headers of every response: those of Rocket's Shield, which builds them for each response. Without its policy against
/// `FLoC`, which browsers no longer know and report as an error.
const SECURITY: [(HeaderName, HeaderValue); 2] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN")),
];

/// The problem of an internal error if Rocket cannot word it, and the request may have no ID.
const INTERNAL_ERROR: InternalError = InternalError {
    content_type: "application/problem+json; charset=utf-8",
    body: r#"{"type":"/problems/internal-error","title":"Internal error","status":500,"detail":"Something went wrong in the service. The request itself may be correct. Try again later.","instance":"/problems/internal-error"}
"#,
};

/// Starts an app with the limits of its settings, ready for connections.
///
/// # Errors
///
/// If the app does not start.
pub async fn server(app: Rocket<Build>) -> Result<Server, ServerError> {
    server_with(app, Listener { max_connections: usize::MAX, tls: None, proxies: Vec::new() }).await
}

/// How clients reach an app.
pub struct Listener {
    /// Maximum number of connections, if the settings allow more.
    pub max_connections: usize,
    /// TLS on all sockets.
    pub tls: Option<Tls>,
    /// The proxies that send a header of the PROXY protocol.
    pub proxies: Vec<Proxy>,
}

/// Starts an app with the limits of its settings, for connections to an listener.
///
/// # Errors
///
/// If the app does not start.
pub async fn server_with(app: Rocket<Build>, listener: Listener) -> Result<Server, ServerError> {
    let (config, settings) = (Config::try_from(app.figment())?, app.figment().extract::<Settings>()?);
    let metrics = app.state::<Metrics>().cloned();
    let limits = limits(&config, &settings, listener.max_connections);
    if let Some(metrics) = &metrics {
        metrics.connections_limit.inc_by(i64::try_from(limits.connections).unwrap_or(i64::MAX));
    }
    let scheme = Scheme(if listener.tls.is_some() { "https" } else { "http" });
    let mut headers = SECURITY.to_vec();
    let max_age = settings.hsts.filter(|_| listener.tls.is_some());
    let max_age = max_age.and_then(|seconds| HeaderValue::try_from(format!("max-age={seconds}")).ok());
    headers.extend(max_age.map(|value| (header::STRICT_TRANSPORT_SECURITY, value)));
    let config = rocket_listener::Config {
        limits,
        // Routes and fairings read the others with `fields`.
        forward: Forward::Only(Vec::new()),
        headers,
        internal_error: INTERNAL_ERROR,
        tls: listener.tls,
        trusted_proxies: listener.proxies.into_iter().map(trusted).collect(),
        observer: Observer::new(move |event| {
            log(&event);
            if let Some(metrics) = &metrics {
                metrics.connection(&event);
            }
        }),
    };
    Ok(Server::new(app.manage(scheme).attach(Shield::new()), config).await?)
}

fn limits(config: &Config, settings: &Settings, max_connections: usize) -> Limits {
    let seconds = |seconds: u32| Duration::from_secs(seconds.into());
    let connections = settings.max_connections.min(max_connections);
    Limits {
        connections,
        // With half of them, no single address shuts out others, and a gateway, which is one address, hardly needs more.
        connections_per_client: settings.max_connections_per_client.unwrap_or(connections.div_ceil(2)),
        head: seconds(settings.head_timeout),
        idle: seconds(config.keep_alive),
        response: seconds(settings.answer_timeout),
        drain: seconds(settings.drain),
        grace: seconds(config.shutdown.grace),
    }
}

fn trusted(proxy: Proxy) -> TrustedProxy {
    match proxy {
        Proxy::Network(network) => TrustedProxy::Network(network),
        Proxy::Unix => TrustedProxy::Unix,
    }
}

/// Logs what the log line of no request reports.
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

/// Why an app does not start.
#[derive(Debug)]
pub enum ServerError {
    /// Rocket refuses it.
    Rocket(Box<rocket::Error>),
    /// A setting is invalid.
    Settings(Box<figment::Error>),
}

impl From<Box<rocket::Error>> for ServerError {
    fn from(error: Box<rocket::Error>) -> Self {
        Self::Rocket(error)
    }
}

impl From<figment::Error> for ServerError {
    fn from(error: figment::Error) -> Self {
        Self::Settings(Box::new(error))
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rocket(error) => write!(f, "the service does not start: {error}"),
            Self::Settings(error) => write!(f, "a setting is invalid: {error}"),
        }
    }
}

impl std::error::Error for ServerError {}
