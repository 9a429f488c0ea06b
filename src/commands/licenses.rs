//! `greeting-api --licenses`: the licences of what the binary contains.

use std::io::{self, Read};
use std::process::ExitCode;

use flate2::read::GzDecoder;

use super::{print, refuse};

/// `THIRD-PARTY-NOTICES`, compressed by the build script.
const NOTICES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/THIRD-PARTY-NOTICES.gz"));

/// Prints the third-party notices.
#[must_use]
pub fn run() -> ExitCode {
    match notices() {
        Ok(text) => print(&text),
        Err(error) => refuse(&error.to_string()),
    }
}

fn notices() -> io::Result<String> {
    let mut text = String::new();
    GzDecoder::new(NOTICES).read_to_string(&mut text)?;
    Ok(text)
}
