//! The signals that stop the service.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// SIGTERM and SIGINT. A second one ends the process at once.
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
    /// Held but never read, so that a terminal that closes does not end the service.
    _hangup: Signal,
}

impl Signals {
    /// Starts to listen for signals.
    ///
    /// # Errors
    ///
    /// If the system refuses a handler.
    pub fn new() -> io::Result<Self> {
        // The second one ends the process in the handler, even if nothing else of it runs any more.
        let stopping = Arc::new(AtomicBool::new(false));
        for signal in [SIGTERM, SIGINT] {
            flag::register_conditional_shutdown(signal, 0, Arc::clone(&stopping))?;
        }
        for signal in [SIGTERM, SIGINT] {
            flag::register(signal, Arc::clone(&stopping))?;
        }
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            _hangup: signal(SignalKind::hangup())?,
        })
    }

    /// Waits for the first signal.
    pub async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
