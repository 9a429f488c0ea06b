//! Slots for the headers and the body of a response.
//!
//! Rocket's map of headers hashes names letter by letter, when a header is set and when one is asked for, and the
//! listener would parse and copy what is in it again: a fifth of all that a small response costs. Rocket's body is read
//! through a boxed reader into new memory. So the listener lends each request a map and a place for bytes that are sent
//! as they are. Under Rocket's own listener there are none, and both go to Rocket's response.

use std::io::Cursor;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::HeaderMap;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use rocket::request::Request;
use rocket::response::Response;

use crate::refusal::Refused;

/// How many headers a response may have before its map grows.
const USUAL: usize = 16;

/// The headers and the body of a response, to be set and read.
pub struct ResponseParts<'a, 'r> {
    slot: Option<&'a Slot>,
    response: &'a mut Response<'r>,
}

impl<'a, 'r> ResponseParts<'a, 'r> {
    /// The headers and the body of the response to a request.
    pub fn of(request: &'a Request<'_>, response: &'a mut Response<'r>) -> Self {
        Self { slot: Slot::of(request), response }
    }

    /// Sets a header, and removes others of its name. A value that no header can have is ignored.
    pub fn set(&mut self, name: HeaderName, value: impl TryInto<HeaderValue>) {
        let Ok(value) = value.try_into() else { return };
        if let Some(slot) = self.slot {
            slot.lock().headers.insert(name, value);
        } else if let Ok(value) = value.to_str() {
            self.response.set_raw_header(name.to_string(), value.to_owned());
        }
    }

    /// Returns the value of a header.
    #[must_use]
    pub fn get(&self, name: &HeaderName) -> Option<String> {
        match self.slot {
            Some(slot) => slot.lock().headers.get(name)?.to_str().ok().map(str::to_owned),
            None => self.response.headers().get_one(name.as_str()).map(str::to_owned),
        }
    }

    /// Sets the body. It is sent without being copied.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        let body = body.into();
        if let Some(slot) = self.slot {
            slot.lock().body = Some(body);
        } else {
            self.response.set_sized_body(body.len(), Cursor::new(body));
        }
    }
}

/// Forgets the headers and the body that were set. A catcher calls this first: the response that it replaces may have
/// been given up half made.
pub fn clear(request: &Request<'_>) {
    if let Some(slot) = Slot::of(request) {
        *slot.lock() = Set::default();
    }
}

/// What was set of a response.
#[derive(Default)]
pub(crate) struct Set {
    pub headers: HeaderMap,
    pub body: Option<Bytes>,
}

/// A place for the headers and the body of one response.
#[derive(Clone)]
pub(crate) struct Slot {
    set: Arc<Mutex<Set>>,
    /// Why the listener refused the request, if it did.
    pub refused: Option<Refused>,
}

impl Slot {
    /// Lends a slot to a request, to be taken back when it is answered.
    pub fn lend(request: &Request<'_>, refused: Option<Refused>) -> Self {
        let set = Set { headers: HeaderMap::with_capacity(USUAL), body: None };
        let slot = Self { set: Arc::new(Mutex::new(set)), refused };
        request.local_cache(|| Some(slot.clone()));
        slot
    }

    /// The slot that was lent to a request. Rocket's own listener lends none.
    pub fn of<'r>(request: &'r Request<'_>) -> Option<&'r Self> {
        request.local_cache(|| None::<Self>).as_ref()
    }

    /// Takes what was set.
    pub fn take(self) -> Set {
        mem::take(&mut *self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Set> {
        self.set.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
