#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod config;
mod connection;
mod connections;
mod dispatch;
mod event;
mod head;
mod refusal;
mod request_line;
mod response_parts;
mod rewrite;
mod server;
mod slot;
mod sockets;
mod stream;
mod target;
mod turns;

pub use self::config::{Config, Forward, InternalError, Limits};
pub use self::connections::client;
pub use self::event::{Close, Event, Observer};
pub use self::head::{MAX_FIELDS, MAX_HEADER, MAX_TARGET};
pub use self::refusal::{REFUSED_PATH, Refusal, Refused};
pub use self::response_parts::{ResponseParts, clear};
pub use self::server::Server;
pub use self::sockets::{bind, raise_file_limit};
