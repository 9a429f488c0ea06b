//! Start and stop of the service: settings, log, catalog, apps, sockets, and the signals that end it.

mod error;
mod signals;
pub mod worker;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path;

use rocket::{Build, Rocket};
use rocket_listener::{bind, raise_file_limit};
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio_util::sync::CancellationToken;

pub use self::error::StartError;
use self::signals::Signals;
use crate::greeting::health::Readiness;
use crate::greeting::locale_files;
use crate::greeting::staging::{self, Staging};
use crate::settings::{self, Settings};
use crate::traces::{Exporter, Tracer};
use crate::web::{self, CatalogHandle, Metrics, Reviews, Shared};
use crate::{log, reload};

/// Maximum number of connections to the address of the setting `admin`.
const ADMIN_CONNECTIONS: usize = 32;
/// How many files are left for everything but the connections to the public address.
const OTHER_FILES: usize = 64 + ADMIN_CONNECTIONS;

/// Serves until a signal ends it: the embedded locales, and the folder that the setting `locales` lays over them.
///
/// # Errors
///
/// If a setting or an embedded locale is invalid, or the service cannot serve.
pub fn serve() -> Result<(), StartError> {
    let figment = settings::figment();
    let (config, settings) = settings::load(&figment)?;
    // Before Rocket would start a log of its own.
    let log = log::start(config.log_level, settings.log_format);
    let metrics = Metrics::new(Some(log.dropped_lines()));
    let (catalog, reviews) = catalog(&settings, &metrics)?;
    let readiness = Readiness::default();
    let tracing = settings.traces.as_ref().map(|traces| Tracer::new(traces, metrics.dropped_spans.clone()));
    let (tracer, exporter) = tracing.unzip();
    let shared = Shared { catalog, metrics, readiness: readiness.clone(), reviews, tracer };
    let apps = if settings.admin.is_some() {
        let admin = web::operational(figment.clone(), shared.clone());
        Apps { public: web::public(figment, shared), admin: Some(admin) }
    } else {
        Apps { public: web::whole(figment, shared), admin: None }
    };
    let runtime = Builder::new_multi_thread().worker_threads(config.workers).enable_all().build()?;
    let served = runtime.block_on(run(apps, exporter, config.port, &settings, &readiness));
    // Requests that were cut may still run.
    runtime.shutdown_background();
    served?;
    tracing::info!("stopped; {} lines of the log were dropped", log.dropped());
    log.finish();
    Ok(())
}

/// Returns the catalog that the settings ask for. With `locales`, it and the reviews are kept up to date until the process
/// ends.
fn catalog(settings: &Settings, metrics: &Metrics) -> Result<(CatalogHandle, Option<Reviews>), StartError> {
    let embedded = locale_files::embedded();
    let Some(folder) = settings.locales.clone() else {
        return Ok((CatalogHandle::fixed(staging::catalog(embedded, settings.pseudo)?), None));
    };
    let staging = Staging::new(embedded, settings.pseudo);
    let (handle, replace) = CatalogHandle::replaceable(staging.catalog()?);
    let (reviews, review) = Reviews::new(path::absolute(&folder)?, staging.review(BTreeSet::new()));
    let metrics = metrics.clone();
    reload::start(folder, settings.watch, staging, move |changed| {
        metrics.reloaded(changed.catalog.is_some(), changed.has_rejected, changed.has_failed);
        metrics.refused_locales.set(i64::try_from(changed.refused_locales).unwrap_or(i64::MAX));
        if let Some(catalog) = changed.catalog {
            replace(catalog);
        }
        // After the catalog: see `Generation`.
        if let Some(newer) = changed.review {
            review(newer);
        }
    })?;
    Ok((handle, Some(reviews)))
}

/// The Rocket apps, each with an address of its own.
struct Apps {
    /// At the configured addresses.
    public: Rocket<Build>,
    /// At the address of the setting `admin`.
    admin: Option<Rocket<Build>>,
}

async fn run(
    apps: Apps,
    exporter: Option<Exporter>,
    port: u16,
    settings: &Settings,
    readiness: &Readiness,
) -> Result<(), StartError> {
    // Before anybody learns that the service runs.
    let mut signals = Signals::new()?;
    let fit = raise_file_limit(OTHER_FILES)?;
    let public = web::server_with(apps.public, fit).await?;
    let public_sockets = listen(&settings.address, port, "greeting-api listens on")?;
    let admin = match (apps.admin, settings.admin) {
        (Some(app), Some(address)) => {
            let server = web::server_with(app, ADMIN_CONNECTIONS).await?;
            Some((server, listen_admin(address)?))
        }
        _ => None,
    };
    if settings.locales.is_some() {
        let sockets = admin.as_ref().map_or(&public_sockets, |(_, sockets)| sockets);
        print_translations(sockets)?;
    }
    let (stop, served) = (CancellationToken::new(), CancellationToken::new());
    let exporter = exporter.map(|exporter| tokio::spawn(exporter.run(served.clone())));
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
    served.cancel();
    if let Some(exporter) = exporter {
        // If it panicked, the log has the reason.
        let _ = exporter.await;
    }
    Ok(())
}

/// Prints where translators see their files, with a host that a browser on this machine can open.
fn print_translations(sockets: &[TcpListener]) -> io::Result<()> {
    if let Some(socket) = sockets.first() {
        let address = socket.local_addr()?;
        let (ip, port) = (address.ip(), address.port());
        let host = if ip.is_unspecified() { format!("localhost:{port}") } else { address.to_string() };
        // A failure is ignored, because nobody has to read this.
        let _ = writeln!(io::stdout(), "translations are on http://{host}/translate");
    }
    Ok(())
}

/// Listens on the address of the setting `admin`. `::` is both IP families, and IPv4 alone if the system has no IPv6.
fn listen_admin(address: SocketAddr) -> Result<Vec<TcpListener>, StartError> {
    let mut addresses = vec![address.ip()];
    if address.ip() == Ipv6Addr::UNSPECIFIED {
        addresses.push(Ipv4Addr::UNSPECIFIED.into());
    }
    listen(&addresses, address.port(), "metrics and health are on")
}

/// Listens on a port of some addresses, and prints where.
fn listen(addresses: &[IpAddr], port: u16, words: &str) -> Result<Vec<TcpListener>, StartError> {
    let sockets = bind(addresses, port).map_err(|(address, error)| StartError::Listen(address, error))?;
    let mut missing = addresses.to_vec();
    for socket in &sockets {
        let address = socket.local_addr()?;
        missing.retain(|missing| *missing != address.ip());
        // A failure is ignored, because nobody has to read this.
        let _ = writeln!(io::stdout(), "{words} http://{address}");
    }
    for address in missing {
        tracing::warn!("not listening on {address}, because this system has no IPv6");
    }
    Ok(sockets)
}
