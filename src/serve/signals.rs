//! The signals that stop the service or reload its certificates.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// SIGTERM and SIGINT, of which a second one ends the process at once, and SIGHUP.
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
    /// A terminal that closes sends it, too, and does not end the service.
    hangup: Signal,
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
            hangup: signal(SignalKind::hangup())?,
        })
    }

    /// Waits for the first signal that stops the service, and calls a function for each SIGHUP before it.
    pub async fn stop(&mut self, reload: impl Fn()) {
        loop {
            tokio::select! {
                _ = self.terminate.recv() => return,
                _ = self.interrupt.recv() => return,
                _ = self.hangup.recv() => reload(),
            }
        }
    }
}
