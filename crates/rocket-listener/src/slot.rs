//! The state of a request that the listener shares with the app: its head, its refusal, and the parts of its response.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::HeaderMap;
use hyper::body::Bytes;
use hyper::header::HeaderValue;
use hyper::http::request::Parts;
use rocket::request::Request;

use crate::refusal::Refused;

/// Number of headers that fit into the map of a response before it grows.
const HEADERS: usize = 16;

/// The slot of one request, in Rocket's request-local cache.
#[derive(Clone)]
pub struct Slot {
    exchange: Arc<Exchange>,
    /// Why the listener refused the request, if it did.
    refused: Option<Refused>,
}

/// A request, and what the app has set of its response.
struct Exchange {
    /// All values of its header are UTF-8.
    request: Parts,
    response: Mutex<ResponseFields>,
}

/// The headers and the body that the app has set.
#[derive(Default)]
pub struct ResponseFields {
    pub headers: HeaderMap,
    pub body: Option<Bytes>,
}

impl Slot {
    /// Returns the slot for the head of a request.
    pub fn new(mut request: Parts) -> Self {
        for value in request.headers.values_mut() {
            // In a list, bytes that are not UTF-8 spoil only their own element.
            if str::from_utf8(value.as_bytes()).is_err()
                && let Ok(text) =
                    HeaderValue::from_bytes(String::from_utf8_lossy(value.as_bytes()).as_bytes())
            {
                *value = text;
            }
        }
        let response = ResponseFields { headers: HeaderMap::with_capacity(HEADERS), body: None };
        Self { exchange: Arc::new(Exchange { request, response: Mutex::new(response) }), refused: None }
    }

    /// Adds this slot to a request of Rocket.
    pub fn install(&self, request: &Request<'_>, refused: Option<Refused>) {
        request.local_cache(|| Some(Self { exchange: Arc::clone(&self.exchange), refused }));
    }

    /// Returns the slot of a request. Rocket's own listener installs none.
    pub fn of<'r>(request: &'r Request<'_>) -> Option<&'r Self> {
        request.local_cache(|| None::<Self>).as_ref()
    }

    /// The head of the request.
    pub fn head(&self) -> &Parts {
        &self.exchange.request
    }

    /// Returns the parts that were set, and leaves none.
    pub fn take(&self) -> ResponseFields {
        mem::take(&mut *self.lock())
    }

    /// Removes the parts that were set.
    pub fn clear(&self) {
        *self.lock() = ResponseFields::default();
    }

    pub fn lock(&self) -> MutexGuard<'_, ResponseFields> {
        self.exchange.response.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Refused {
    /// Returns why the listener refused a request, or `None` if it did not.
    pub fn of(request: &Request<'_>) -> Option<Self> {
        Slot::of(request)?.refused
    }
}
