//! Turns: a fair share of the workers for every connection.
//!
//! A client that pipelines requests, or reads a long response as fast as it is written, always has work for the service.
//! Its connection waits for a turn before each piece of work. There is one turn less than there are workers, so that one
//! worker is always left for other connections. Turns are granted in order. Each lasts for one poll of the connection's
//! task.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::yield_now;
use tokio_util::sync::PollSemaphore;

/// Returns the turns for a server on the current runtime.
pub fn turns() -> Arc<Semaphore> {
    let workers = Handle::current().metrics().num_workers();
    Arc::new(Semaphore::new(workers.saturating_sub(1).max(1)))
}

/// The turn of one connection.
#[derive(Default)]
pub struct Turn {
    /// Whether the state is not `None`. It nearly always is, and a lock for each poll would cost more than this flag.
    is_active: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
enum State {
    #[default]
    None,
    /// The turn starts with the next poll.
    Granted(OwnedSemaphorePermit),
    /// This poll may take the turn.
    Due(OwnedSemaphorePermit),
    /// This poll has taken the turn.
    Taken(OwnedSemaphorePermit),
}

impl Turn {
    /// Waits for a turn and takes it.
    pub fn poll(&self, turns: &mut PollSemaphore, cx: &mut Context<'_>) -> Poll<()> {
        let state = std::mem::take(&mut *self.state());
        match state {
            State::Granted(permit) | State::Due(permit) => {
                *self.state() = State::Taken(permit);
                Poll::Ready(())
            }
            State::None | State::Taken(_) => {
                *self.state() = state;
                let permit = ready!(turns.poll_acquire(cx)).expect("the semaphore is never closed");
                *self.state() = State::Granted(permit);
                self.is_active.store(true, Ordering::Relaxed);
                // `yield_now` lets tokio poll for new events first. A task that wakes itself would be polled before that.
                let _ = pin!(yield_now()).poll(cx);
                Poll::Pending
            }
        }
    }

    /// Ends a poll of the connection's task, and its turn.
    pub fn end_poll(&self) {
        if !self.is_active.load(Ordering::Relaxed) {
            return;
        }
        let mut state = self.state();
        *state = match std::mem::take(&mut *state) {
            State::Granted(permit) => State::Due(permit),
            State::None => State::None,
            // A turn that was not taken ends, too.
            State::Due(permit) | State::Taken(permit) => {
                drop(permit);
                State::None
            }
        };
        self.is_active.store(!matches!(*state, State::None), Ordering::Relaxed);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
