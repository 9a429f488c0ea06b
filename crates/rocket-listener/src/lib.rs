#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod app;
#[cfg(any(feature = "http2", feature = "proxy-protocol", feature = "tls"))]
mod before_requests;
mod config;
mod connection;
mod connections;
mod dispatch;
mod event;
mod fields;
mod head;
mod http1;
#[cfg(feature = "http2")]
mod http2;
#[cfg(feature = "proxy-protocol")]
mod proxy_protocol;
mod refusal;
mod request_line;
mod response_parts;
mod rewrite;
mod server;
mod slot;
mod socket;
mod sockets;
mod stream;
#[cfg(feature = "systemd")]
mod systemd;
mod target;
#[cfg(feature = "tls")]
mod tls;
mod transport;
mod turns;

pub use self::config::{Config, Forward, InternalError, Limits};
pub use self::connections::client;
pub use self::event::{Close, Event, Observer};
pub use self::fields::{field, fields, host};
pub use self::head::{MAX_FIELDS, MAX_HEADER, MAX_TARGET};
#[cfg(feature = "proxy-protocol")]
pub use self::proxy_protocol::TrustedProxy;
pub use self::refusal::{REFUSED_PATH, Refusal, Refused};
pub use self::response_parts::{ResponseParts, clear};
pub use self::server::Server;
pub use self::socket::Socket;
pub use self::sockets::{bind, bind_unix, raise_file_limit};
#[cfg(feature = "systemd")]
pub use self::systemd::Inherited;
#[cfg(feature = "tls")]
pub use self::tls::{Certificates, ClientCertificates, Tls, TlsError};
