//! HTTP/2 on the wire: the same answers as HTTP/1, and the same limits.

mod client;
mod floods;
mod frames;
mod lifetimes;
mod malformed;
mod requests;
