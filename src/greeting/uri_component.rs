//! Names and tags in URIs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// Percent-encodes a path segment or a query value: all but the unreserved characters (RFC 3986, section 2.3).
#[must_use]
pub fn encode(text: &str) -> PercentEncode<'_> {
    const COMPONENT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, &COMPONENT)
}
