//! Start and stop of the worker: settings, log, catalog, broker, and the signals that end it.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use tokio::runtime::Builder;
use tokio_util::sync::CancellationToken;

use super::StartError;
use super::signals::Signals;
use super::sockets::listen_admin;
use crate::greeting::catalog::Catalog;
use crate::greeting::locale_files;
use crate::greeting::staging::{self, Staging};
use crate::settings::{self, Settings};
use crate::worker::broker::Broker;
use crate::worker::metrics::Metrics;
use crate::worker::state::Worker;
use crate::worker::{admin, run as lanes};
use crate::{log, reload};

/// What the command line of the worker says.
pub struct Options {
    /// The URL of the broker.
    pub url: String,
    /// The file with the certificate authorities of the broker.
    pub authorities: Option<PathBuf>,
    /// The exchange of events.
    pub exchange: String,
    /// The queue of the events that are read.
    pub queue: String,
    /// Number of messages that are handled at the same time.
    pub lanes: u16,
}

/// Answers messages until a signal ends it, with the same locales as the service.
///
/// # Errors
///
/// If a setting, an option or an embedded locale is invalid, or the system refuses something. A broker that cannot be
/// reached is no error: the worker keeps trying to connect.
pub fn run(options: Options) -> Result<(), StartError> {
    let (config, settings) = settings::load(&settings::figment())?;
    let authorities =
        options.authorities.map(|path| fs::read(&path).map_err(|error| StartError::Authorities(path, error)));
    let broker = Broker::new(&options.url, authorities.transpose()?, &options.exchange, &options.queue)?;
    let log = log::start(config.log_level, settings.log_format);
    let worker = Arc::new(Worker {
        broker,
        catalog: catalog(&settings)?,
        isolation: settings.isolation,
        metrics: Metrics::default(),
        lanes: options.lanes,
        stop: CancellationToken::new(),
    });
    let grace = Duration::from_secs(config.shutdown.grace.into());
    let runtime = Builder::new_multi_thread().worker_threads(config.workers).enable_all().build()?;
    let served = runtime.block_on(serve(worker, &settings, grace));
    runtime.shutdown_background();
    served?;
    tracing::info!("stopped; {} lines of the log were dropped", log.dropped());
    log.finish();
    Ok(())
}

async fn serve(worker: Arc<Worker>, settings: &Settings, grace: Duration) -> Result<(), StartError> {
    let mut signals = Signals::new()?;
    if let Some(address) = settings.admin {
        for socket in listen_admin(address)? {
            tokio::spawn(admin::serve(Arc::clone(&worker), socket));
        }
    }
    tokio::join!(lanes::run(&worker, grace), async {
        signals.stop(|| {}).await;
        tracing::info!("stopping");
        worker.stop.cancel();
    });
    Ok(())
}

/// Returns the catalog that the settings ask for. With `locales`, it is kept up to date until the process ends.
fn catalog(settings: &Settings) -> Result<Arc<ArcSwap<Catalog>>, StartError> {
    let embedded = locale_files::embedded();
    let Some(folder) = settings.locales.clone() else {
        return Ok(Arc::new(ArcSwap::from_pointee(staging::catalog(embedded, settings.pseudo)?)));
    };
    let staging = Staging::new(embedded, settings.pseudo);
    let newest = Arc::new(ArcSwap::from_pointee(staging.catalog()?));
    let replaced = Arc::clone(&newest);
    reload::start(folder, settings.watch, staging, move |changed| {
        if let Some(catalog) = changed.catalog {
            replaced.store(Arc::new(catalog));
        }
    })?;
    Ok(newest)
}
