//! What is done to every request and response.

pub mod cors;
pub mod rate_limit;
pub mod request_log;
pub mod same_origin;
