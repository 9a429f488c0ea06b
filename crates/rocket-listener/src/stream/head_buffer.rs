//! Bytes that were read from a client and not yet passed to hyper.

use rocket::http::Method;
use tokio::io::ReadBuf;

use crate::head::{self, Head, MAX_HEAD};
use crate::refusal::Refused;
use crate::{request_line, rewrite};

/// Number of bytes that are read at a time after the first ones of a head.
const READ_SIZE: usize = 4096;

/// Bytes that were read and not yet passed to hyper. Empty for nearly all requests.
#[derive(Default)]
pub struct HeadBuffer {
    bytes: Vec<u8>,
    /// Number of bytes at the start that hyper may read.
    passable: usize,
    /// Number of bytes at the last check of the head.
    checked: usize,
    /// Number of bytes that were searched for the end of a head.
    searched: usize,
}

impl HeadBuffer {
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Appends bytes.
    pub fn extend(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Returns the bytes, with space for the next read.
    pub fn with_space(&mut self) -> &mut Vec<u8> {
        self.bytes.reserve_exact(READ_SIZE);
        &mut self.bytes
    }

    /// Returns the method of the head, which may be incomplete.
    pub fn method(&self) -> Option<Method> {
        request_line::method(&self.bytes)
    }

    /// Returns whether the bytes are the first ones of an HTTP/2 connection (RFC 9113, section 3.4), which may be incomplete.
    #[cfg(feature = "http2")]
    pub fn is_http2(&self) -> bool {
        const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        self.bytes.starts_with(PREFACE) || PREFACE.starts_with(&self.bytes)
    }

    /// Returns the bytes.
    #[cfg(feature = "http2")]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Passes bytes of a checked head to hyper. Returns `false` if no such bytes are left.
    pub fn pass(&mut self, buffer: &mut ReadBuf<'_>) -> bool {
        if self.passable == 0 {
            return false;
        }
        let length = self.passable.min(buffer.remaining());
        buffer.put_slice(&self.bytes[..length]);
        self.bytes.drain(..length);
        self.passable -= length;
        if self.bytes.is_empty() {
            self.bytes = Vec::new();
        }
        true
    }

    /// Removes empty lines before a head (RFC 9112, section 2.2).
    pub fn skip_empty_lines(&mut self) {
        let length = self.bytes.iter().take_while(|byte| b"\r\n".contains(byte)).count();
        if self.checked == 0 && length > 0 {
            self.bytes.drain(..length);
        }
    }

    /// Checks the head. Returns `None` if it is incomplete. A valid head can be passed to hyper.
    pub fn check(&mut self) -> Option<Result<(), Refused>> {
        // An incomplete head is checked again if it may be complete or is twice as long. So bytes that are not HTTP are
        // refused early, and a client that sends single bytes costs no more than others.
        let unsearched = &self.bytes[self.searched.saturating_sub(3)..];
        let is_due = self.bytes.len() >= 2 * self.checked
            || self.bytes.len() > MAX_HEAD
            || unsearched.windows(2).any(|pair| pair == b"\n\n")
            || unsearched.windows(3).any(|three| three == b"\n\r\n");
        self.searched = self.bytes.len();
        if !is_due {
            return None;
        }
        self.checked = self.bytes.len();
        let mut found = head::check(&self.bytes);
        while let Err(refused) = found
            && rewrite::repair(&mut self.bytes, refused.refusal)
        {
            found = head::check(&self.bytes);
        }
        match found {
            Ok(Head::Partial) => None,
            Ok(Head::Whole(length)) => {
                self.allow(length);
                Some(Ok(()))
            }
            Err(refused) => Some(Err(refused)),
        }
    }

    /// Replaces a refused head, and everything after it, with one that can be passed to hyper.
    pub fn replace(&mut self, refused: Refused) {
        self.bytes = rewrite::substitute(refused, &self.bytes);
        self.allow(self.bytes.len());
    }

    fn allow(&mut self, length: usize) {
        self.passable = length;
        (self.checked, self.searched) = (0, 0);
    }
}
