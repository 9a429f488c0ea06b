//! The state of one open connection.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use rocket::futures::task::AtomicWaker;
use tokio::time::Instant;

use crate::event::Close;
use crate::refusal::Refused;
use crate::turns::Turn;

/// A request is in progress.
const BUSY: u64 = u64::MAX;
/// Set while the client does not read a response. Such connections are evicted after all that wait for a request.
const STALLED: u64 = 1 << 62;

/// The state that a connection, its stream and the table of all connections share.
pub struct Connection {
    /// Its key in the table.
    pub key: usize,
    /// Whether another connection of the same client was evicted for this one.
    pub replaces: bool,
    /// The turn of this connection, if its client pipelines or reads quickly.
    pub turn: Turn,
    /// The time from which `since` counts.
    epoch: Instant,
    /// When the connection started to wait, in microseconds, with [`STALLED`] if it applies. [`BUSY`] if it does not wait.
    since: AtomicU64,
    /// An [`Ending`], or 0.
    ending: AtomicU8,
    /// The task of the connection.
    task: AtomicWaker,
    /// Why the request that hyper gets next is refused.
    refused: Mutex<Option<Refused>>,
    /// Why the listener closed the connection, if it did.
    close_reason: Mutex<Option<Close>>,
}

/// Why a connection must end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Ending {
    /// Another connection needs its permit.
    Evicted = 1,
    /// The listener stops.
    Stopped = 2,
    /// It has ended.
    Closed = 3,
}

impl Connection {
    pub fn new(key: usize, replaces: bool, epoch: Instant) -> Self {
        Self {
            key,
            replaces,
            turn: Turn::default(),
            epoch,
            since: AtomicU64::new(BUSY),
            ending: AtomicU8::new(0),
            task: AtomicWaker::new(),
            refused: Mutex::default(),
            close_reason: Mutex::default(),
        }
    }

    /// Sets that the connection is waiting for a request.
    pub fn set_waiting(&self, since: Instant) {
        self.since.store(self.micros(since), Ordering::Relaxed);
    }

    /// Sets that the client is not reading a response.
    pub fn set_stalled(&self, since: Instant) {
        self.since.store(self.micros(since) | STALLED, Ordering::Relaxed);
    }

    /// Sets that a request is in progress.
    pub fn set_busy(&self) {
        self.since.store(BUSY, Ordering::Relaxed);
    }

    /// Returns a number that is less the longer the connection has been waiting, or `None` if a request is in progress.
    pub fn waiting_since(&self) -> Option<u64> {
        Some(self.since.load(Ordering::Relaxed)).filter(|since| *since != BUSY)
    }

    fn micros(&self, time: Instant) -> u64 {
        u64::try_from(time.saturating_duration_since(self.epoch).as_micros())
            .map_or(STALLED - 1, |micros| micros.min(STALLED - 1))
    }

    /// Requires the connection to end. Returns `false` if it had to end already.
    pub fn end(&self, ending: Ending) -> bool {
        let first =
            self.ending.compare_exchange(0, ending as u8, Ordering::AcqRel, Ordering::Acquire).is_ok();
        self.task.wake();
        first
    }

    /// Returns why the connection must end, if it must.
    pub fn ending(&self) -> Option<Ending> {
        match self.ending.load(Ordering::Acquire) {
            0 => None,
            1 => Some(Ending::Evicted),
            2 => Some(Ending::Stopped),
            _ => Some(Ending::Closed),
        }
    }

    /// Wakes this task when the connection must end. Call [`ending`](Self::ending) after that, never before.
    pub fn wake_on_ending(&self, task: &Waker) {
        self.task.register(task);
    }

    /// Refuses the next request that hyper gets.
    pub fn refuse(&self, refused: Refused) {
        *lock(&self.refused) = Some(refused);
    }

    /// Returns why the request that hyper has just read is refused, if it is.
    pub fn take_refused(&self) -> Option<Refused> {
        lock(&self.refused).take()
    }

    /// Records why the listener closes the connection. The first reason is kept.
    pub fn set_close_reason(&self, reason: Close) {
        lock(&self.close_reason).get_or_insert(reason);
    }

    /// Returns why the listener closed the connection, if it did.
    pub fn close_reason(&self) -> Option<Close> {
        *lock(&self.close_reason)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
