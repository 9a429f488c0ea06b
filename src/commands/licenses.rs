//! `--licenses` of both binaries: the licences of what they contain.

use std::process::ExitCode;

use super::print;
use crate::embedded::decompress;

/// `THIRD-PARTY-NOTICES`, compressed by the build script.
const NOTICES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/THIRD-PARTY-NOTICES.gz"));

/// Prints the third-party notices.
#[must_use]
pub fn run() -> ExitCode {
    print(&decompress(NOTICES))
}
