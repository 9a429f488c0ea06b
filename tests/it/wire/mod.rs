//! The running binary on its sockets.

mod addresses;
pub mod bounds;
mod costs;
mod endurance;
mod listener;
pub mod protocol;
mod stopping;
mod tls;
