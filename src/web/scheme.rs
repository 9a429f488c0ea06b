//! The scheme of the URLs of the service.

use rocket::request::Request;

use crate::settings::Settings;

/// Returns the scheme of a request. Only TLS of the service itself counts, not that of a gateway.
pub fn scheme(request: &Request<'_>) -> &'static str {
    match request.rocket().state::<Settings>() {
        Some(Settings { tls: Some(_), .. }) => "https",
        _ => "http",
    }
}
