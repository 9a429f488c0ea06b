//! The running binary on its sockets.

mod addresses;
pub mod bounds;
mod costs;
mod endurance;
mod http2;
mod listener;
mod notifying;
pub mod protocol;
mod proxy_protocol;
mod sockets;
mod stopping;
pub mod tls;
