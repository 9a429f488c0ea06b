//! The messages of the client, in their order. A request whose cancellation waits too gets no result.

use std::collections::VecDeque;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError};
use lsp_server::{Message, Request, RequestId};
use lsp_types::notification::{Cancel, Notification as _};
use lsp_types::{CancelParams, NumberOrString};

/// How long to wait for a message that follows another directly, such as a cancellation.
const PAUSE: Duration = Duration::from_millis(1);
/// Maximum number of messages that wait. The client waits with the next one.
const MAX_WAITING: usize = 1000;

/// What came from the client.
pub enum Received {
    Message(Message),
    /// A request that the client has cancelled before it was answered.
    Cancelled(RequestId),
    /// Nothing for a while.
    Nothing,
    /// Nothing any more.
    Disconnected,
}

/// The messages that wait.
pub struct Queue<'r> {
    receiver: &'r Receiver<Message>,
    waiting: VecDeque<Message>,
}

impl<'r> Queue<'r> {
    pub fn new(receiver: &'r Receiver<Message>) -> Self {
        Self { receiver, waiting: VecDeque::new() }
    }

    /// Returns the next message, or waits for it as long as this.
    pub fn next(&mut self, timeout: Duration) -> Received {
        if self.waiting.is_empty() {
            match self.receiver.recv_timeout(timeout) {
                Ok(message) => self.waiting.push_back(message),
                Err(RecvTimeoutError::Timeout) => return Received::Nothing,
                Err(RecvTimeoutError::Disconnected) => return Received::Disconnected,
            }
        }
        while self.waiting.len() < MAX_WAITING
            && let Ok(message) = self.receiver.recv_timeout(PAUSE)
        {
            self.waiting.push_back(message);
        }
        match self.waiting.pop_front() {
            Some(Message::Request(request)) if self.is_cancelled(&request) => Received::Cancelled(request.id),
            Some(message) => Received::Message(message),
            None => Received::Nothing,
        }
    }

    fn is_cancelled(&self, request: &Request) -> bool {
        self.waiting.iter().any(|message| cancelled(message).as_ref() == Some(&request.id))
    }
}

/// Returns which request a message cancels.
fn cancelled(message: &Message) -> Option<RequestId> {
    let Message::Notification(notification) = message else { return None };
    if notification.method != Cancel::METHOD {
        return None;
    }
    let CancelParams { id } = serde_json::from_value(notification.params.clone()).ok()?;
    Some(match id {
        NumberOrString::Number(id) => id.into(),
        NumberOrString::String(id) => id.into(),
    })
}
