//! Texts in the binary that the build script compressed.

use std::io::Read;

use flate2::read::GzDecoder;

/// Decompresses a text that the build script compressed.
///
/// # Panics
///
/// If it is not gzip (RFC 1952) or not UTF-8.
#[must_use]
pub fn decompress(gzip: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(gzip).read_to_string(&mut text).expect("the build script compressed it");
    text
}
