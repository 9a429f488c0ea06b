//! The bytes of a response, and their metadata (RFC 9110, section 8).

use std::hash::{Hash, Hasher};

use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use rocket_listener::ResponseParts;
use rustc_hash::FxHasher;

use crate::web::hex::hex;

/// Content and its metadata. Clones share the bytes.
#[derive(Clone)]
pub struct Content<'r> {
    /// Its media type.
    media_type: &'static str,
    /// Its language, a BCP 47 tag.
    language: Option<&'r str>,
    /// Its content coding, such as `gzip`.
    coding: Option<&'static str>,
    bytes: Bytes,
    entity_tag: HeaderValue,
}

impl<'r> Content<'r> {
    /// Returns content with a strong entity tag: other bytes, another language or another type get another tag.
    pub fn new(media_type: &'static str, language: Option<&'r str>, bytes: impl Into<Bytes>) -> Self {
        Self::coded(None, media_type, language, bytes)
    }

    /// Returns content in a coding (RFC 9110, section 8.4).
    pub fn coded(
        coding: Option<&'static str>,
        media_type: &'static str,
        language: Option<&'r str>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        let bytes = bytes.into();
        // No client can affect what others get, so the hash need not resist collisions.
        let mut hasher = FxHasher::default();
        (media_type, language, coding).hash(&mut hasher);
        hasher.write(&bytes);
        let mut entity_tag = [b'"'; 18];
        entity_tag[1..17].copy_from_slice(&hex(hasher.finish()));
        let entity_tag = HeaderValue::from_bytes(&entity_tag).expect("a quoted number is a header value");
        Self { media_type, language, coding, bytes, entity_tag }
    }

    /// Returns the entity tag, with its quotes.
    pub fn entity_tag(&self) -> &HeaderValue {
        &self.entity_tag
    }

    /// Sets the content of a response, and the headers that say what it is.
    pub fn set(self, parts: &mut ResponseParts) {
        parts.set(header::CONTENT_TYPE, self.media_type);
        if let Some(language) = self.language {
            parts.set(header::CONTENT_LANGUAGE, language);
        }
        if let Some(coding) = self.coding {
            parts.set(header::CONTENT_ENCODING, coding);
        }
        parts.set_body(self.bytes);
    }
}
