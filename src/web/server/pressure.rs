//! Whether idle connections must make room.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;
use tokio::sync::futures::OwnedNotified;

/// Something wants idle connections to end soon: a client that waits for a place, or the end of the service.
#[derive(Default)]
pub struct Pressure {
    causes: AtomicUsize,
    raises: AtomicUsize,
    notify: Arc<Notify>,
}

impl Pressure {
    /// Adds a cause, and tells every connection.
    pub fn raise(&self) {
        self.causes.fetch_add(1, Ordering::SeqCst);
        self.raises.fetch_add(1, Ordering::SeqCst);
        self.notify.notify_waiters();
    }

    /// Takes a cause away.
    pub fn lower(&self) {
        self.causes.fetch_sub(1, Ordering::SeqCst);
    }

    /// Whether there is a cause.
    pub fn is_high(&self) -> bool {
        self.causes.load(Ordering::SeqCst) > 0
    }

    /// How many causes have been added so far.
    pub fn raises(&self) -> usize {
        self.raises.load(Ordering::SeqCst)
    }

    /// Waits for the next cause to be added.
    pub fn raised(&self) -> Pin<Box<OwnedNotified>> {
        Box::pin(Arc::clone(&self.notify).notified_owned())
    }
}
