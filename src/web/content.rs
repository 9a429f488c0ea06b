//! The bytes of a response, and their metadata (RFC 9110, section 8).

use std::hash::{Hash, Hasher};
use std::io::Write;
use std::sync::{Arc, OnceLock};

use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use rocket_listener::ResponseParts;
use rustc_hash::FxHasher;

use crate::embedded::decompress;
use crate::web::hex::hex;

/// Minimum size of content that is compressed, in bytes. A smaller response fits into one packet anyway.
const MIN_COMPRESSED: usize = 1024;

/// Content and its metadata. Clones share the bytes.
#[derive(Clone)]
pub struct Content<'r> {
    /// Its media type.
    media_type: &'static str,
    /// Its language, a BCP 47 tag.
    language: Option<&'r str>,
    bytes: Bytes,
    /// A hash of all of these.
    hash: u64,
    gzip: Gzip,
}

/// When content is compressed with gzip.
#[derive(Clone)]
enum Gzip {
    Never,
    /// For each response, because the content is for only one: at the lowest level, which takes a sixth of the time of the
    /// default and saves nearly as much.
    Each,
    /// When a client first accepts it. Clones share the bytes.
    Once(Arc<OnceLock<Bytes>>),
}

/// How the bytes of a response are coded (RFC 9110, section 8.4).
#[derive(Clone, Copy)]
pub enum Coding {
    /// As they are.
    Identity,
    /// In gzip.
    Gzip,
}

impl<'r> Content<'r> {
    /// Returns text for one response. It is compressed for a client that accepts that, unless it is short.
    pub fn new(media_type: &'static str, language: Option<&'r str>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        // No client can affect what others get, so the hash need not resist collisions.
        let mut hasher = FxHasher::default();
        (media_type, language).hash(&mut hasher);
        hasher.write(&bytes);
        let gzip = if bytes.len() < MIN_COMPRESSED { Gzip::Never } else { Gzip::Each };
        Self { media_type, language, bytes, hash: hasher.finish(), gzip }
    }

    /// Returns text that is kept for many responses. It is compressed only once.
    pub fn constant(media_type: &'static str, language: Option<&'r str>, bytes: impl Into<Bytes>) -> Self {
        let mut content = Self::new(media_type, language, bytes);
        if content.is_compressible() {
            content.gzip = Gzip::Once(Arc::default());
        }
        content
    }

    /// Returns text that the build script compressed.
    pub fn from_gzip(media_type: &'static str, gzip: &'static [u8]) -> Self {
        let bytes = decompress(gzip);
        let gzip = Gzip::Once(Arc::new(Bytes::from_static(gzip).into()));
        Self { gzip, ..Self::new(media_type, None, bytes) }
    }

    /// Returns whether the content also exists compressed.
    pub fn is_compressible(&self) -> bool {
        !matches!(self.gzip, Gzip::Never)
    }

    /// Returns the strong entity tag, with its quotes. Other bytes, another type, language or coding get another tag (RFC
    /// 9110, section 8.8.3.3).
    pub fn entity_tag(&self, coding: Coding) -> HeaderValue {
        let hash = match coding {
            Coding::Identity => self.hash,
            // It is known before anything is compressed: the same build always compresses to the same bytes.
            Coding::Gzip => {
                let mut hasher = FxHasher::default();
                (self.hash, "gzip").hash(&mut hasher);
                hasher.finish()
            }
        };
        let mut entity_tag = [b'"'; 18];
        entity_tag[1..17].copy_from_slice(&hex(hash));
        HeaderValue::from_bytes(&entity_tag).expect("a quoted number is a header value")
    }

    /// Sets the content of a response, and the headers that say what it is. A response to HEAD has only the headers.
    pub fn set(self, coding: Coding, is_head: bool, parts: &mut ResponseParts) {
        parts.set(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        if let Some(language) = self.language {
            parts.set(header::CONTENT_LANGUAGE, language);
        }
        match (coding, self.gzip) {
            (Coding::Gzip, Gzip::Once(gzip)) => {
                parts.set(header::CONTENT_ENCODING, "gzip");
                parts.set_body(gzip.get_or_init(|| compress(&self.bytes, Compression::best())).clone());
            }
            (Coding::Gzip, Gzip::Each) => {
                parts.set(header::CONTENT_ENCODING, "gzip");
                // Without the bytes, the length is unknown, and HEAD need not have it (RFC 9110, section 9.3.2).
                if !is_head {
                    parts.set_body(compress(&self.bytes, Compression::fast()));
                }
            }
            _ => parts.set_body(self.bytes),
        }
    }
}

/// Compresses bytes with gzip (RFC 1952), without a time.
fn compress(bytes: &[u8], level: Compression) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 2), level);
    let compressed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    compressed.expect("memory takes it").into()
}
