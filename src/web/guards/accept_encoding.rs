//! The content coding that a client accepts: `Accept-Encoding` (RFC 9110, section 12.5.3).

use hyper::header;
use language_matching::quality::{elements, split_weight};
use rocket::request::Request;
use rocket_listener::fields;

/// Returns whether `Accept-Encoding` accepts gzip. A missing header means no: the RFC allows any coding then, but most such
/// clients, for example curl, would not decompress the response.
pub fn accepts_gzip(request: &Request<'_>) -> bool {
    let mut any = false;
    for (coding, weight) in fields(request, &header::ACCEPT_ENCODING).flat_map(elements).map(split_weight) {
        match coding {
            "*" => any = weight > 0,
            coding if ["gzip", "x-gzip"].iter().any(|name| coding.eq_ignore_ascii_case(name)) => {
                return weight > 0;
            }
            _ => {}
        }
    }
    any
}
