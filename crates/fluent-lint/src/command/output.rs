//! What the command prints.

use std::io::{self, ErrorKind, Write};

use crate::escape::escape_invisible;

/// Prints to standard output. A reader that stops early, as `head` does, is not an error.
///
/// # Errors
///
/// The text cannot be written, for example because the disk is full.
pub fn print(text: &str) -> io::Result<()> {
    write(text).map(|_is_read| ())
}

/// Does the same as [`print()`], and returns whether something still reads the output.
pub fn write(text: &str) -> io::Result<bool> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        written => written.map(|()| true),
    }
}

/// Prints an error of a program.
pub fn complain(program: &str, what: &str) {
    let _ = writeln!(io::stderr(), "{program}: {}", escape_invisible(what));
}
