//! The header fields of an answer.
//!
//! Rocket's map of them hashes names letter by letter, when a field is set and when one is asked for, and what is in it
//! our server would read anew and copy: a fifth of all that a greeting takes. So the server lends each request a map of
//! hyper's, which holds the fields as they will be sent. Rocket's own listener lends none; there they are in Rocket's.

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::HeaderMap;
use hyper::header::{HeaderName, HeaderValue};
use rocket::request::Request;
use rocket::response::Response;

/// How many fields an answer may have before its map has to grow.
const USUAL: usize = 16;

/// The fields of an answer, to be set and read.
pub struct Fields<'a, 'r> {
    lent: Option<&'a Lent>,
    response: &'a mut Response<'r>,
}

impl<'a, 'r> Fields<'a, 'r> {
    /// The fields of the answer to a request.
    pub fn of(request: &'a Request<'_>, response: &'a mut Response<'r>) -> Self {
        Self { lent: request.local_cache(|| None::<Lent>).as_ref(), response }
    }

    /// Sets a field, in the place of those of its name. A value that no field can have is none.
    pub fn set(&mut self, name: HeaderName, value: impl TryInto<HeaderValue>) {
        let Ok(value) = value.try_into() else { return };
        if let Some(lent) = self.lent {
            lent.map().insert(name, value);
        } else if let Ok(value) = value.to_str() {
            self.response.set_raw_header(name.to_string(), value.to_owned());
        }
    }

    /// The value of a field.
    pub fn get(&self, name: &HeaderName) -> Option<String> {
        match self.lent {
            Some(lent) => lent.map().get(name)?.to_str().ok().map(str::to_owned),
            None => self.response.headers().get_one(name.as_str()).map(str::to_owned),
        }
    }
}

/// Forgets what an answer said that was given up half made, and that another one takes the place of.
pub fn forget(request: &Request<'_>) {
    if let Some(lent) = request.local_cache(|| None::<Lent>) {
        lent.map().clear();
    }
}

/// A map that is lent to a request.
pub struct Lent(Arc<Mutex<HeaderMap>>);

impl Lent {
    /// Lends a map to a request, to be taken back when it is answered.
    pub fn to(request: &Request<'_>) -> Self {
        let map = Arc::new(Mutex::new(HeaderMap::with_capacity(USUAL)));
        request.local_cache(|| Some(Self(Arc::clone(&map))));
        Self(map)
    }

    /// The fields that were set.
    pub fn take(self) -> HeaderMap {
        mem::take(&mut *self.map())
    }

    fn map(&self) -> MutexGuard<'_, HeaderMap> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
