//! Start and stop of the service: settings, log, catalog, apps, sockets, and the signals that end it.

mod certificates;
mod error;
mod signals;
mod sockets;
mod systemd;
pub mod worker;

use std::collections::BTreeSet;
use std::path;

use rocket::{Build, Rocket};
use rocket_listener::{Inherited, raise_file_limit};
use tokio::runtime::Builder;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use self::certificates::CertificateFiles;
pub use self::error::StartError;
use self::signals::Signals;
use self::sockets::Sockets;
use crate::greeting::health::Readiness;
use crate::greeting::locale_files;
use crate::greeting::staging::{self, Staging};
use crate::settings::{self, Settings};
use crate::traces::{Exporter, Tracer};
use crate::web::{self, CatalogHandle, Listener, Metrics, Reviews, Shared};
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
    // Before there are threads, because it changes the environment.
    let inherited = Inherited::from_env();
    let figment = settings::figment();
    let (config, settings) = settings::load(&figment)?;
    let certificates = settings.tls.clone().map(CertificateFiles::read).transpose()?;
    // Before Rocket would start a log of its own.
    let log = log::start(config.log_level, settings.log_format);
    let metrics = Metrics::new(Some(log.dropped_lines()));
    let (catalog, reviews) = catalog(&settings, &metrics)?;
    let readiness = Readiness::default();
    let tracing = settings.traces.as_ref().map(|traces| Tracer::new(traces, metrics.dropped_spans.clone()));
    let (tracer, exporter) = tracing.unzip();
    let shared = Shared { catalog, metrics: metrics.clone(), readiness: readiness.clone(), reviews, tracer };
    let apps = if sockets::has_admin(&settings, &inherited) {
        let admin = web::operational(figment.clone(), shared.clone());
        Apps { public: web::public(figment, shared), admin: Some(admin) }
    } else {
        Apps { public: web::whole(figment, shared), admin: None }
    };
    let runtime = Builder::new_multi_thread().worker_threads(config.workers).enable_all().build()?;
    let service = Service { apps, inherited, certificates, exporter, readiness, metrics };
    let served = runtime.block_on(service.run(&settings, config.port));
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

/// The service, before it listens.
struct Service {
    apps: Apps,
    inherited: Inherited,
    certificates: Option<CertificateFiles>,
    exporter: Option<Exporter>,
    readiness: Readiness,
    metrics: Metrics,
}

impl Service {
    /// Serves until a signal ends it.
    async fn run(self, settings: &Settings, port: u16) -> Result<(), StartError> {
        // Before anybody learns that the service runs.
        let mut signals = Signals::new()?;
        let max_connections = raise_file_limit(OTHER_FILES)?;
        let tls = self.certificates.as_ref().map(CertificateFiles::tls);
        let listener = Listener { max_connections, tls, proxies: settings.proxy_protocol.clone() };
        let public = web::server_with(self.apps.public, listener).await?;
        let admin = match self.apps.admin {
            Some(app) => {
                let max_connections = ADMIN_CONNECTIONS;
                let listener = Listener { max_connections, tls: None, proxies: Vec::new() };
                Some(web::server_with(app, listener).await?)
            }
            None => None,
        };
        let sockets = Sockets::open(settings, port, self.inherited)?;
        if settings.locales.is_some() {
            sockets.print_translations();
        }
        let (stop, reload) = (CancellationToken::new(), Notify::new());
        systemd::ready();
        let serving = async {
            tokio::join!(
                async {
                    signals.stop(|| reload.notify_one()).await;
                    systemd::stopping();
                    self.readiness.stop();
                    tracing::info!("stopping");
                    stop.cancel();
                },
                public.serve(sockets.public, stop.cancelled()),
                async {
                    if let Some(server) = admin {
                        server.serve(sockets.admin, stop.cancelled()).await;
                    }
                },
            );
        };
        let keeping_current = async {
            match self.certificates {
                Some(files) => files.keep_current(&self.metrics, &reload).await,
                None => systemd::reload_nothing(&reload).await,
            }
        };
        let served = CancellationToken::new();
        let exporter = self.exporter.map(|exporter| tokio::spawn(exporter.run(served.clone())));
        tokio::select! {
            () = serving => {}
            () = keeping_current => {}
            // By a worker, so that workers that hang are noticed.
            _ = tokio::spawn(systemd::watchdog()) => {}
        }
        served.cancel();
        if let Some(exporter) = exporter {
            // If it panicked, the log has the reason.
            let _ = exporter.await;
        }
        Ok(())
    }
}
