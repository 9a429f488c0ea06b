//! A client that sends any frames (RFC 9113, section 4), also ones that no library would send.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::wire::protocol::connect;

pub const DATA: u8 = 0x0;
pub const HEADERS: u8 = 0x1;
pub const PRIORITY: u8 = 0x2;
pub const RST_STREAM: u8 = 0x3;
pub const SETTINGS: u8 = 0x4;
pub const PING: u8 = 0x6;
pub const GOAWAY: u8 = 0x7;
pub const WINDOW_UPDATE: u8 = 0x8;
pub const CONTINUATION: u8 = 0x9;

pub const END_STREAM: u8 = 0x1;
pub const ACK: u8 = 0x1;
pub const END_HEADERS: u8 = 0x4;

/// Error codes (RFC 9113, section 7).
pub const NO_ERROR: u32 = 0x0;
pub const PROTOCOL_ERROR: u32 = 0x1;

pub const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// The pseudo-headers of a greeting.
pub const GREETING: [(&str, &str); 4] =
    [(":method", "GET"), (":scheme", "http"), (":authority", "x"), (":path", "/greet/A")];

/// A frame that was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Frame {
    pub kind: u8,
    pub flags: u8,
    pub stream: u32,
    pub payload: Vec<u8>,
}

impl Frame {
    /// The error code of `RST_STREAM` and GOAWAY.
    pub fn error(&self) -> u32 {
        let at = if self.kind == GOAWAY { 4 } else { 0 };
        u32::from_be_bytes(self.payload[at..at + 4].try_into().expect("four bytes"))
    }
}

/// The bytes of a frame.
pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a short payload").to_be_bytes();
    let mut bytes = length[1..].to_vec();
    bytes.extend([kind, flags]);
    bytes.extend(stream.to_be_bytes());
    bytes.extend(payload);
    bytes
}

/// A header block: each field a literal without indexing (RFC 7541, section 6.2.2).
pub fn block(fields: &[(&str, &str)]) -> Vec<u8> {
    let mut block = Vec::new();
    for (name, value) in fields {
        block.push(0);
        for text in [name, value] {
            integer(&mut block, text.len());
            block.extend(text.as_bytes());
        }
    }
    block
}

/// An integer with a prefix of 7 bits (RFC 7541, section 5.1).
fn integer(block: &mut Vec<u8>, mut number: usize) {
    if number < 127 {
        block.push(number.to_le_bytes()[0]);
        return;
    }
    block.push(127);
    number -= 127;
    while number >= 128 {
        block.push((number % 128 + 128).to_le_bytes()[0]);
        number /= 128;
    }
    block.push(number.to_le_bytes()[0]);
}

/// A request without a body.
pub fn request(stream: u32, fields: &[(&str, &str)]) -> Vec<u8> {
    frame(HEADERS, END_HEADERS | END_STREAM, stream, &block(fields))
}

/// A connection on which the preface and empty settings were sent.
pub struct Frames(pub TcpStream);

impl Frames {
    pub fn open(to: impl Into<SocketAddr>) -> Self {
        Self::with_settings(to, &[])
    }

    /// The same with settings, as identifiers and values.
    pub fn with_settings(to: impl Into<SocketAddr>, settings: &[(u16, u32)]) -> Self {
        let mut frames = Self(connect(to));
        let payload = settings
            .iter()
            .flat_map(|(id, value)| [id.to_be_bytes().as_slice(), value.to_be_bytes().as_slice()].concat());
        frames.send(&[PREFACE, &frame(SETTINGS, 0, 0, &payload.collect::<Vec<_>>())].concat());
        frames
    }

    pub fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).expect("sent");
    }

    /// Returns the next frame, or `None` if the service has closed the connection.
    pub fn next(&mut self) -> Option<Frame> {
        let mut head = [0; 9];
        match self.0.read_exact(&mut head) {
            Ok(()) => {}
            Err(error) => {
                let closed = [io::ErrorKind::UnexpectedEof, io::ErrorKind::ConnectionReset];
                assert!(closed.contains(&error.kind()), "{error}");
                return None;
            }
        }
        let [a, b, c, kind, flags, stream @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        self.0.read_exact(&mut payload).ok()?;
        Some(Frame { kind, flags, stream: u32::from_be_bytes(stream), payload })
    }

    /// Returns the next frame of a kind, and ignores others.
    pub fn next_of(&mut self, kind: u8) -> Option<Frame> {
        std::iter::from_fn(|| self.next()).find(|frame| frame.kind == kind)
    }

    /// Returns whether a greeting on this stream is answered with 200.
    pub fn is_greeted(&mut self, stream: u32) -> bool {
        self.send(&request(stream, &GREETING));
        let answers = std::iter::from_fn(|| self.next());
        let mut answers = answers.filter(|frame| frame.stream == stream && frame.kind == HEADERS);
        // `:status: 200` is entry 8 of the static table (RFC 7541, appendix A).
        answers.next().is_some_and(|answer| answer.payload[0] == 0x88)
    }
}
