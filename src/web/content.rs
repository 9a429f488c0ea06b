//! The bytes of a response, and their metadata (RFC 9110, section 8).

use std::hash::{Hash, Hasher};
use std::io::{Read, Write};
use std::sync::{Arc, OnceLock};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use rocket_listener::ResponseParts;
use rustc_hash::FxHasher;

use crate::web::hex::hex;

/// Minimum size of content that is compressed, in bytes. A smaller response fits into one packet anyway.
const MIN_COMPRESSED: usize = 1024;

/// The level of compression. For the page, higher levels take twice as long and save a few bytes.
const LEVEL: u32 = 4;

/// Content and its metadata. Clones share the bytes, also the compressed ones.
#[derive(Clone)]
pub struct Content<'r> {
    /// Its media type.
    media_type: &'static str,
    /// Its language, a BCP 47 tag.
    language: Option<&'r str>,
    bytes: Bytes,
    /// A hash of all of these.
    hash: u64,
    /// The bytes in gzip, once a client has accepted that. `None` if they are not worth compressing.
    gzip: Option<Arc<OnceLock<Bytes>>>,
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
    /// Returns text, which is compressed for clients that accept it.
    pub fn new(media_type: &'static str, language: Option<&'r str>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        // No client can affect what others get, so the hash need not resist collisions.
        let mut hasher = FxHasher::default();
        (media_type, language).hash(&mut hasher);
        hasher.write(&bytes);
        let gzip = (bytes.len() >= MIN_COMPRESSED).then(Arc::default);
        Self { media_type, language, bytes, hash: hasher.finish(), gzip }
    }

    /// Returns text that the build script compressed.
    pub fn from_gzip(media_type: &'static str, gzip: &'static [u8]) -> Self {
        let mut bytes = Vec::new();
        GzDecoder::new(gzip).read_to_end(&mut bytes).expect("the build script compressed it");
        let content = Self::new(media_type, None, bytes);
        Self { gzip: Some(Arc::new(Bytes::from_static(gzip).into())), ..content }
    }

    /// Returns whether the content also exists compressed.
    pub fn is_compressible(&self) -> bool {
        self.gzip.is_some()
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

    /// Sets the content of a response, and the headers that say what it is.
    pub fn set(self, coding: Coding, parts: &mut ResponseParts) {
        parts.set(header::CONTENT_TYPE, self.media_type);
        if let Some(language) = self.language {
            parts.set(header::CONTENT_LANGUAGE, language);
        }
        match (coding, self.gzip) {
            (Coding::Gzip, Some(gzip)) => {
                parts.set(header::CONTENT_ENCODING, "gzip");
                parts.set_body(gzip.get_or_init(|| compress(&self.bytes)).clone());
            }
            _ => parts.set_body(self.bytes),
        }
    }
}

/// Compresses bytes with gzip (RFC 1952), without a time.
fn compress(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    let compressed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    compressed.expect("memory takes it").into()
}
