//! The state of a request that the listener shares with the app: its refusal, and the parts of its response.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::HeaderMap;
use hyper::body::Bytes;
use rocket::request::Request;

use crate::refusal::Refused;

/// Number of headers that fit into the map of a response before it grows.
const HEADERS: usize = 16;

/// The slot of one request, in Rocket's request-local cache.
#[derive(Clone)]
pub struct Slot {
    parts: Arc<Mutex<Parts>>,
    /// Why the listener refused the request, if it did.
    refused: Option<Refused>,
}

/// The headers and the body that the app has set.
#[derive(Default)]
pub struct Parts {
    pub headers: HeaderMap,
    pub body: Option<Bytes>,
}

impl Slot {
    /// Adds a slot to a request.
    pub fn install(request: &Request<'_>, refused: Option<Refused>) -> Self {
        let parts = Parts { headers: HeaderMap::with_capacity(HEADERS), body: None };
        let slot = Self { parts: Arc::new(Mutex::new(parts)), refused };
        request.local_cache(|| Some(slot.clone()));
        slot
    }

    /// Returns the slot of a request. Rocket's own listener installs none.
    pub fn of<'r>(request: &'r Request<'_>) -> Option<&'r Self> {
        request.local_cache(|| None::<Self>).as_ref()
    }

    /// Returns the parts that were set, and leaves none.
    pub fn take(&self) -> Parts {
        mem::take(&mut *self.lock())
    }

    /// Removes the parts that were set.
    pub fn clear(&self) {
        *self.lock() = Parts::default();
    }

    pub fn lock(&self) -> MutexGuard<'_, Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Refused {
    /// Returns why the listener refused a request, or `None` if it did not.
    pub fn of(request: &Request<'_>) -> Option<Self> {
        Slot::of(request)?.refused
    }
}
