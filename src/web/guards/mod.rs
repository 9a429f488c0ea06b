//! What routes and responders read from a request.

pub mod accept;
pub mod accept_encoding;
pub mod accept_language;
pub mod greeter;
pub mod host;
pub mod local;
pub mod method;
pub mod nameless;
pub mod query;
