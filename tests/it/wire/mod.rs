//! The running binary on its sockets.

mod addresses;
mod bounds;
mod costs;
mod endurance;
mod listener;
pub mod protocol;
mod proxy_protocol;
mod sockets;
mod stopping;
