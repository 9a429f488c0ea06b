//! Which requests pages of other origins send: what the address of the setting `admin` refuses.
//!
//! Browsers send requests for any page to any address that the person can reach, even one that is not public.

use hyper::header::{HeaderName, ORIGIN};

/// Browsers do not load responses with this header into pages of other origins, even if such a page sends no `Origin`.
pub const RESOURCE_POLICY: (HeaderName, &str) =
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin");

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const DESTINATION: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// Returns whether a page of another origin sends a request, except for links that a person follows (Fetch Metadata,
/// section 2). Older browsers send only `Origin`, and other clients neither.
///
/// `field` returns the value of a header field. `host` is the host that the client called, with its port.
pub fn is_foreign<'r>(field: impl Fn(&HeaderName) -> Option<&'r str>, host: Option<&str>) -> bool {
    match field(&SITE) {
        Some("same-origin" | "none") => false,
        // A frame navigates, too, but has another destination.
        Some(_) => {
            field(&MODE) != Some("navigate") || field(&DESTINATION).is_some_and(|kind| kind != "document")
        }
        None => field(&ORIGIN).is_some_and(|origin| {
            let both = origin.split_once("://").zip(host);
            both.is_none_or(|((_, authority), host)| authority != host)
        }),
    }
}
