//! Tells that something happened in a folder, in whatever way the system has.

use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread::sleep;
use std::time::Duration;

use notify_debouncer_full::notify::event::{AccessKind, AccessMode};
use notify_debouncer_full::notify::{self, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

/// How long events are gathered.
const DEBOUNCE: Duration = Duration::from_millis(100);

/// A watcher of a folder and of all below it.
pub struct Watcher {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    events: Receiver<DebounceEventResult>,
}

impl Watcher {
    /// Watches nothing yet.
    pub fn new() -> notify::Result<Self> {
        let (sender, events) = mpsc::channel();
        Ok(Self { debouncer: new_debouncer(DEBOUNCE, Some(DEBOUNCE / 2), sender)?, events })
    }

    /// Watches the folder that has this name now, and those that its links lead to.
    pub fn watch(&mut self, folder: &Path) -> notify::Result<()> {
        self.debouncer.watch(folder, RecursiveMode::Recursive)
    }

    /// Waits until something happens that is no reading, such as our own.
    pub fn wait(&self) {
        loop {
            match self.events.recv() {
                Ok(Ok(events)) if events.iter().all(|event| is_reading(event.kind)) => {}
                Ok(Ok(_)) => return,
                Ok(Err(errors)) => return errors.iter().for_each(|error| tracing::warn!("{error}")),
                // Its thread has ended: then the folder is read now and then.
                Err(_) => return sleep(DEBOUNCE),
            }
        }
    }
}

fn is_reading(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}
