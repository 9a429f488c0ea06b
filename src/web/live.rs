//! The catalog that is served, and what becomes of edits in the folder that `locales` names.
//!
//! A thread of its own reads the whole folder when something happened in it, until two readings agree: an event says
//! when to look, never what there is to see. So it does not matter how an editor saves, or whether links lead out of the
//! folder; and where no events come, it looks without being told.

mod watcher;

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, sleep};
use std::time::Duration;

use arc_swap::{ArcSwap, Guard};
use rocket::request::{FromRequest, Outcome, Request};

use self::watcher::{Changes, POLL};
use super::StartError;
use super::cached::CachedCatalog;
use super::metrics::Metrics;
use super::settings::{Settings, Watch};
use crate::l10n::catalog::Catalog;
use crate::l10n::files::{self, ReadError};
use crate::l10n::live::{self, Live};

/// How long after a reading the next one tells whether anybody is still writing.
const SETTLE: Duration = Duration::from_millis(50);

/// The catalog that is served: the app's state. Its clones serve the same one.
#[derive(Clone)]
pub enum Served {
    /// One for the whole life of the service.
    Fixed(Arc<CachedCatalog>),
    /// The last one that was right; who reads it takes no lock.
    Live(Arc<ArcSwap<CachedCatalog>>),
}

impl Served {
    /// What the settings ask for; with `locales`, kept up to date until the process ends.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read. What is wrong with the files in it goes to the log.
    pub fn start(settings: &Settings, metrics: &Metrics) -> Result<Self, StartError> {
        let embedded = files::embedded();
        let Some(folder) = settings.locales.clone() else {
            return Ok(live::catalog(embedded, settings.pseudo)?.into());
        };
        let live = Live::new(embedded, settings.pseudo);
        let catalog = Arc::new(ArcSwap::from_pointee(live.catalog()?.into()));
        let mut reloading =
            Reloading { folder, live, catalog: Arc::clone(&catalog), metrics: metrics.clone(), failures: 0 };
        reloading.read()?;
        sleep(SETTLE);
        reloading.read()?;
        let watch = settings.watch;
        thread::Builder::new().name("locales".to_owned()).spawn(move || reloading.run(watch))?;
        Ok(Self::Live(catalog))
    }
}

impl From<Catalog> for Served {
    fn from(catalog: Catalog) -> Self {
        Self::Fixed(Arc::new(catalog.into()))
    }
}

/// The catalog of a request: the same one for as long as the request lasts.
pub fn catalog<'r>(request: &'r Request<'_>) -> &'r Catalog {
    &cached(request).catalog
}

/// The same, with what is rendered from it.
fn cached<'r>(request: &'r Request<'_>) -> &'r CachedCatalog {
    match request.rocket().state().expect("the app manages it") {
        Served::Fixed(catalog) => catalog,
        Served::Live(current) => {
            let guard: &Guard<Arc<CachedCatalog>> = request.local_cache(|| current.load());
            guard
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for &'r Catalog {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(catalog(request))
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for &'r CachedCatalog {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(cached(request))
    }
}

/// The thread that keeps a catalog up to date.
struct Reloading {
    folder: PathBuf,
    live: Live,
    catalog: Arc<ArcSwap<CachedCatalog>>,
    metrics: Metrics,
    /// How often the folder could not be read since it last could.
    failures: usize,
}

impl Reloading {
    fn run(mut self, watch: Watch) {
        let mut changes = Changes::new(self.folder.clone(), watch);
        loop {
            if self.failures == 0 {
                changes.watch();
            }
            // No input is known to panic there, but with this thread all later edits would be lost, too.
            if catch_unwind(AssertUnwindSafe(|| self.reload())).is_err() {
                tracing::error!("reading {} failed in the service itself", self.folder.display());
            }
            // No event reports that a folder can be read again.
            if self.failures == 0 {
                changes.wait();
            } else {
                sleep(POLL);
            }
        }
    }

    /// Reads the folder until nobody is writing any more.
    fn reload(&mut self) {
        loop {
            match self.read() {
                Ok(settled) => {
                    self.failures = 0;
                    if settled {
                        return;
                    }
                }
                Err(error) => {
                    self.failures += 1;
                    // Once may be an editor's doing, that takes a file away and puts it back.
                    if self.failures == 2 {
                        tracing::error!("{error}: what was served before stays");
                    }
                    if self.failures > 2 {
                        return;
                    }
                }
            }
            sleep(SETTLE);
        }
    }

    /// Reads the folder once, and says whether everything in it is as it was before.
    fn read(&mut self) -> Result<bool, ReadError> {
        let mut files = files::embedded();
        files.extend(files::read(&self.folder)?);
        let update = self.live.update(files);
        for line in &update.refused {
            tracing::error!("{line}");
        }
        self.metrics.reloaded(update.catalog.is_some(), !update.refused.is_empty());
        if let Some(catalog) = update.catalog {
            self.catalog.store(Arc::new(catalog.into()));
            tracing::info!("{} loaded from {}", update.taken.join(", "), self.folder.display());
        }
        Ok(update.settled)
    }
}

#[cfg(test)]
mod tests {
    use rocket::local::blocking::Client;

    use super::*;

    #[test]
    fn a_request_sees_one_catalog_and_the_next_one_the_newest() {
        let embedded = || CachedCatalog::from(Catalog::embedded().expect("the embedded locales are right"));
        let current = Arc::new(ArcSwap::from_pointee(embedded()));
        let app = rocket::custom(rocket::Config::default()).manage(Served::Live(Arc::clone(&current)));
        let client = Client::untracked(app).expect("the app starts");
        let request = client.get("/");
        let first: *const Catalog = catalog(&request);
        current.store(Arc::new(embedded()));
        assert_eq!(first, std::ptr::from_ref(catalog(&request)));
        assert_ne!(first, std::ptr::from_ref(catalog(&client.get("/"))));
    }
}
