//! The header fields of a request, read without the cost of Rocket's own.
//!
//! Rocket's header map copies each field, and hashes its name letter by letter. The fields of hyper's map, which the listener
//! has anyway, cost nothing until they are read. Under Rocket's own listener, they are read from Rocket's map.

use hyper::header::HeaderName;
use rocket::Either::{Left, Right};
use rocket::http::uri::Host;
use rocket::request::Request;

use crate::slot::Slot;
use crate::target;

/// Returns the lines of a header field, in their order, even if [`Forward::Only`](crate::Forward::Only) does not name it.
/// Each sequence of bytes that is not UTF-8 is U+FFFD.
pub fn fields<'r>(request: &'r Request<'_>, name: &HeaderName) -> impl Iterator<Item = &'r str> + use<'r> {
    match Slot::of(request) {
        Some(slot) => {
            let values = slot.head().headers.get_all(name).into_iter();
            Left(values.filter_map(|value| str::from_utf8(value.as_bytes()).ok()))
        }
        None => Right(request.headers().get(name.as_str())),
    }
}

/// Returns the first line of a header field.
#[must_use]
pub fn field<'r>(request: &'r Request<'_>, name: &HeaderName) -> Option<&'r str> {
    fields(request, name).next()
}

/// Returns the host of the target, or else of Host. `None` if there is none, or if the listener refused the request for it.
#[must_use]
pub fn host<'r>(request: &'r Request<'_>) -> Option<Host<'r>> {
    match Slot::of(request) {
        Some(slot) => Host::parse(target::host(slot.head()).ok()??).ok(),
        None => request.host().cloned(),
    }
}
