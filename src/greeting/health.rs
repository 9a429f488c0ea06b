//! Whether the service accepts new work.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the service accepts new work. Its clones share the state.
#[derive(Clone, Default)]
pub struct Readiness {
    stopping: Arc<AtomicBool>,
}

impl Readiness {
    /// Reports from now on that the service is stopping.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
    }

    /// Returns whether the service is stopping.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }
}
