//! Notices changes in a folder: the system reports them, or the folder is polled.

use std::mem;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use rustix::io::Errno;

use crate::settings::Watch;

/// How often a folder is polled.
pub const POLL: Duration = Duration::from_millis(400);
/// How long to wait after an event, because an edit causes several.
const DEBOUNCE: Duration = Duration::from_millis(100);
/// How long to poll before the next attempt to watch. Each one briefly takes all watches that are left, and other
/// programs may need them.
const RETRY: Duration = Duration::from_mins(1);

/// The changes in a folder and in everything below it.
pub struct Changes {
    folder: PathBuf,
    watch: Watch,
    /// `None` while the folder is polled.
    watcher: Option<Watcher>,
    /// When to try again, if the folder could not be watched.
    retry: Option<Instant>,
}

impl Changes {
    /// Watches nothing yet.
    pub fn new(folder: PathBuf, watch: Watch) -> Self {
        Self { folder, watch, watcher: None, retry: None }
    }

    /// Watches the folder that has the name now, if the settings and the system allow it. Called before each reading, so
    /// that no later change is missed.
    pub fn watch(&mut self) {
        let is_due = self.retry.is_none_or(|retry| retry <= Instant::now());
        if matches!(self.watch, Watch::Poll) || !is_due {
            return;
        }
        let folder = self.folder.display();
        let watcher = self.watcher.take().map_or_else(Watcher::new, Ok);
        match watcher.and_then(|watcher| watcher.watch(&self.folder)) {
            Ok(watcher) => {
                self.watcher = Some(watcher);
                if self.retry.take().is_some() {
                    tracing::info!("{folder} is watched again");
                }
            }
            // The folder was removed a moment ago, which the next reading reports, or replaced.
            Err(error) if matches!(error.kind, ErrorKind::PathNotFound) => {}
            Err(error) => {
                if self.retry.replace(Instant::now() + RETRY).is_none() {
                    tracing::warn!("{folder} cannot be watched and is polled: {}", reason(&error));
                }
            }
        }
    }

    /// Waits for the next change, or until it is time to poll.
    pub fn wait(&self) {
        match &self.watcher {
            Some(watcher) => watcher.wait(),
            None => sleep(POLL),
        }
    }
}

/// What failed, and which limit to raise if that is the cause.
fn reason(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::MaxFilesWatch => {
            "no inotify watches are left; raise fs.inotify.max_user_watches".to_owned()
        }
        ErrorKind::Io(error) if Errno::from_io_error(error) == Some(Errno::MFILE) => {
            format!("{error}; raise fs.inotify.max_user_instances or the limit on open files")
        }
        _ => error.to_string(),
    }
}

/// A watcher whose events only set a flag. Its thread ends when it is dropped.
struct Watcher {
    notify: RecommendedWatcher,
    /// The flag: at most one message. The sender belongs to notify's thread.
    changed: Receiver<()>,
}

impl Watcher {
    /// Watches nothing yet.
    fn new() -> notify::Result<Self> {
        let (sender, changed) = mpsc::sync_channel(1);
        let notify = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // An error counts as a change, because it may mean that a new sub-folder is not watched.
            if !event.is_ok_and(|event| is_reading(event.kind)) {
                let _ = sender.try_send(());
            }
        })?;
        Ok(Self { notify, changed })
    }

    /// Watches the folder that has this name now, and the folders that its links lead to. If one of them cannot be
    /// watched, the watcher is dropped, because it would miss changes.
    fn watch(mut self, folder: &Path) -> notify::Result<Self> {
        // Clears the flag, too.
        if self.changed.try_recv() == Err(TryRecvError::Disconnected) {
            // Without its thread, notify panics when it is called or dropped: better to leak a descriptor.
            mem::forget(self);
            return Err(notify::Error::generic("the watcher has no thread"));
        }
        // Otherwise a folder that was renamed stays watched, next to the one that now has its name.
        let _ = self.notify.unwatch(folder);
        self.notify.watch(folder, RecursiveMode::Recursive)?;
        Ok(self)
    }

    /// Waits for the next change.
    fn wait(&self) {
        let _ = self.changed.recv();
        sleep(DEBOUNCE);
    }
}

/// Whether an event is only a reading, such as our own.
fn is_reading(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}
