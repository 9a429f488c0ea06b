//! What `deploy/` ships, as it is run.

pub mod gateway;
mod profile;
