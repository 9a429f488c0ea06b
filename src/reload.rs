//! Keeps the catalog up to date with the folder of the setting `locales`.
//!
//! A thread of its own reads the whole folder after each change, until two readings agree: an event says when to read,
//! never what changed. So it does not matter how an editor saves, or whether links lead out of the folder. If the system
//! reports no events, the folder is polled.

mod folder;
mod watcher;

use std::collections::BTreeSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::thread::{self, sleep};
use std::time::Duration;

use fluent_lint::files::ReadError;

use self::watcher::{Changes, POLL};
use crate::greeting::catalog::Catalog;
use crate::greeting::locale_files::{self, Reading};
use crate::greeting::review::Review;
use crate::greeting::staging::Staging;
use crate::settings::Watch;

/// How long after a reading the next one shows whether anybody is still writing.
const SETTLE_TIME: Duration = Duration::from_millis(50);

/// Reads the folder, and keeps reading it after each change until the process ends.
///
/// `publish` gets what each reading has changed. Errors in the files also go to the log.
///
/// # Errors
///
/// If the folder cannot be read now.
pub fn start(
    folder: PathBuf,
    watch: Watch,
    staging: Staging,
    publish: impl FnMut(Changed) + Send + 'static,
) -> Result<(), ReloadError> {
    let mut reloader =
        Reloader { folder, staging, publish, failures: 0, edited: BTreeSet::new(), is_reviewed: false };
    reloader.read()?;
    sleep(SETTLE_TIME);
    reloader.read()?;
    thread::Builder::new().name("locales".to_owned()).spawn(move || reloader.run(watch))?;
    Ok(())
}

/// What a reading has changed.
#[derive(Default)]
pub struct Changed {
    /// The new catalog, if a locale was accepted.
    pub catalog: Option<Catalog>,
    /// Whether a locale was rejected.
    pub has_rejected: bool,
    /// Whether the folder could not be read.
    pub has_failed: bool,
    /// How many locales are served without their last edit, because it was rejected.
    pub refused_locales: usize,
    /// The new review, if something was decided or the folder could not be read.
    pub review: Option<Review>,
}

/// The thread that keeps a catalog up to date.
struct Reloader<P> {
    folder: PathBuf,
    staging: Staging,
    publish: P,
    /// Failed readings of the folder since the last successful one.
    failures: usize,
    /// The paths in the folder.
    edited: BTreeSet<String>,
    /// Whether the last review that was published is of the last decisions.
    is_reviewed: bool,
}

impl<P: FnMut(Changed)> Reloader<P> {
    fn run(mut self, watch: Watch) {
        let mut changes = Changes::new(self.folder.clone(), watch);
        loop {
            if self.failures == 0 {
                changes.watch();
            }
            // No input is known to panic, but without this thread all later edits would be lost.
            if catch_unwind(AssertUnwindSafe(|| self.reload())).is_err() {
                tracing::error!("reading {} failed in the service itself", self.folder.display());
                self.publish(Changed { has_failed: true, ..Changed::default() });
            }
            // No event reports that a folder has become readable.
            if self.failures == 0 {
                changes.wait();
            } else {
                sleep(POLL);
            }
        }
    }

    /// Reads the folder until two readings agree.
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
                    // A single failure may be an editor's delete-and-rename, so only the second one is reported.
                    if self.failures == 2 {
                        tracing::error!("{error}; the previous catalog stays in use");
                        let mut review = self.staging.review(self.edited.clone());
                        review.unreadable = Some(error.to_string());
                        self.publish(Changed {
                            has_failed: true,
                            review: Some(review),
                            ..Changed::default()
                        });
                        self.is_reviewed = false;
                    }
                    if self.failures > 2 {
                        self.publish(Changed { has_failed: true, ..Changed::default() });
                        return;
                    }
                }
            }
            sleep(SETTLE_TIME);
        }
    }

    /// Reads the folder once, and returns whether it is the same as before.
    fn read(&mut self) -> Result<bool, ReadError> {
        let own = folder::read(&self.folder)?;
        let edited: BTreeSet<_> = own.files.keys().cloned().collect();
        let mut reading = Reading { files: locale_files::embedded(), unreadable: own.unreadable };
        reading.files.extend(own.files);
        let update = self.staging.update(reading);
        for (locale, mistakes) in &update.rejected {
            for refusal in &mistakes.first {
                tracing::error!("{refusal}");
            }
            if mistakes.more > 0 {
                tracing::error!(
                    "locales/{locale}: {} more errors, which `greeting-api check` lists",
                    mistakes.more
                );
            }
        }
        let (is_new, has_rejected) = (update.catalog.is_some(), !update.rejected.is_empty());
        self.is_reviewed &= edited == self.edited && !is_new && !has_rejected;
        self.edited = edited;
        let review = (update.settled && !self.is_reviewed).then(|| self.staging.review(self.edited.clone()));
        self.is_reviewed |= review.is_some();
        self.publish(Changed { catalog: update.catalog, has_rejected, review, ..Changed::default() });
        if is_new {
            tracing::info!("{} loaded from {}", update.accepted.join(", "), self.folder.display());
        }
        Ok(update.settled)
    }

    fn publish(&mut self, mut changed: Changed) {
        changed.refused_locales = self.staging.refused();
        (self.publish)(changed);
    }
}

/// Why a folder cannot be kept up to date.
#[derive(Debug)]
pub enum ReloadError {
    /// It cannot be read.
    Read(ReadError),
    /// The system refuses a thread.
    Thread(io::Error),
}

impl From<ReadError> for ReloadError {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

impl From<io::Error> for ReloadError {
    fn from(error: io::Error) -> Self {
        Self::Thread(error)
    }
}
