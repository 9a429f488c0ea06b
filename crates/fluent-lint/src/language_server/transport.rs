//! Messages over standard input and output, each after a header with its length (the base protocol of LSP).
//!
//! `lsp_server` has a transport too, but it allocates as many bytes as a header claims, and panics if it cannot.

use std::io::{self, BufRead, ErrorKind, Read, Write};
use std::thread::{self, JoinHandle};

use crossbeam_channel::{Receiver, Sender, bounded};
use lsp_server::{Connection, Message};
use lsp_types::notification::{Exit, Notification as _};

/// Maximum length of a header line, in bytes. Those of the protocol have less than 100.
const MAX_LINE: u64 = 4096;

/// Maximum length of a message, in bytes. The longest is a document that is opened, and the linter refuses more than 1 MiB.
const MAX_MESSAGE: u64 = 64 * 1024 * 1024;

/// The thread that reads and the thread that writes.
pub struct Threads {
    reader: JoinHandle<io::Result<()>>,
    writer: JoinHandle<io::Result<()>>,
}

impl Threads {
    /// Waits for the end of the input and until everything is written.
    ///
    /// # Errors
    ///
    /// The input is not the protocol, or a stream fails.
    pub fn join(self) -> io::Result<()> {
        let ended = [self.reader, self.writer].map(JoinHandle::join);
        ended.into_iter().try_for_each(|result| result.unwrap_or_else(|_| Err(ErrorKind::Other.into())))
    }
}

/// Starts to read and to write.
pub fn connect() -> (Connection, Threads) {
    // Without a buffer, so that the client waits for a busy server.
    let (sender, to_write) = bounded(0);
    let (read, receiver) = bounded(0);
    let reader = thread::spawn(move || read_all(&mut io::stdin().lock(), &read));
    let writer = thread::spawn(move || write_all(&mut io::stdout().lock(), &to_write));
    (Connection { sender, receiver }, Threads { reader, writer })
}

/// Reads messages up to `exit` or the end of the input.
fn read_all(input: &mut impl BufRead, read: &Sender<Message>) -> io::Result<()> {
    while let Some(message) = read_message(input)? {
        let is_exit = matches!(&message, Message::Notification(told) if told.method == Exit::METHOD);
        if read.send(message).is_err() || is_exit {
            break;
        }
    }
    Ok(())
}

/// Writes messages. After a failure it drops them, so that nobody waits for it.
fn write_all(output: &mut impl Write, to_write: &Receiver<Message>) -> io::Result<()> {
    let mut result = Ok(());
    for message in to_write {
        result = result.and_then(|()| message.write(output));
    }
    result
}

/// Reads a message, or nothing at the end of the input.
fn read_message(input: &mut impl BufRead) -> io::Result<Option<Message>> {
    let mut length = None;
    let mut is_first = true;
    loop {
        let mut line = String::new();
        let bytes = input.take(MAX_LINE).read_line(&mut line)?;
        if bytes == 0 && is_first {
            return Ok(None);
        }
        is_first = false;
        match line.strip_suffix("\r\n").map(|line| line.split_once(':').ok_or(line)) {
            Some(Err("")) => break,
            Some(Ok((name, value))) if name.eq_ignore_ascii_case("Content-Length") => {
                let value = value.trim().parse::<u64>();
                length = Some(value.map_err(|error| invalid(format!("Content-Length: {error}")))?);
            }
            Some(Ok(_)) => {}
            _ => return Err(invalid(format!("not a header of a message: {line:?}"))),
        }
    }
    let length = length.ok_or_else(|| invalid("a message has no Content-Length".to_owned()))?;
    if length > MAX_MESSAGE {
        return Err(invalid(format!("a message of {length} bytes is longer than {MAX_MESSAGE}")));
    }
    let mut bytes = Vec::new();
    if input.take(length).read_to_end(&mut bytes)? as u64 != length {
        return Err(invalid("it ends within a message".to_owned()));
    }
    serde_json::from_slice(&bytes).map(Some).map_err(|error| invalid(format!("not a message: {error}")))
}

fn invalid(why: String) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, why)
}
