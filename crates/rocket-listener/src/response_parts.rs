//! The headers and the body of a response, set without the cost of Rocket's own.
//!
//! Rocket's header map hashes each name letter by letter, both to set and to find a header. The listener would then parse
//! and copy its contents again: a fifth of the cost of a small response. Rocket reads a body through a boxed reader into
//! new memory. The listener therefore gives each request a slot for hyper's header map and for shared bytes. Under
//! Rocket's own listener there is no slot, and both go to Rocket's response.

use std::io::Cursor;

use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use rocket::request::Request;
use rocket::response::Response;

use crate::slot::Slot;

/// The headers and the body of a response.
pub struct ResponseParts<'a, 'r> {
    slot: Option<&'a Slot>,
    response: &'a mut Response<'r>,
}

impl<'a, 'r> ResponseParts<'a, 'r> {
    /// Returns the headers and the body of the response to a request.
    pub fn of(request: &'a Request<'_>, response: &'a mut Response<'r>) -> Self {
        Self { slot: Slot::of(request), response }
    }

    /// Sets a header and removes others with its name. An invalid value is ignored.
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

    /// Sets the body, which is sent without being copied.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        let body = body.into();
        if let Some(slot) = self.slot {
            slot.lock().body = Some(body);
        } else {
            self.response.set_sized_body(body.len(), Cursor::new(body));
        }
    }
}

/// Removes the headers and the body that were set.
///
/// A catcher calls this first, because a responder may have set some of them before it failed.
pub fn clear(request: &Request<'_>) {
    if let Some(slot) = Slot::of(request) {
        slot.clear();
    }
}
