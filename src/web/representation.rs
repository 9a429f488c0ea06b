//! What is sent, and what caches may do with it (RFC 9110, sections 8 and 13; RFC 9111).

use std::hash::{Hash, Hasher};

use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket_listener::Fields;
use rustc_hash::FxHasher;

use super::Settings;
use super::conditional::{Outcome, evaluate};
use super::hex::hex;
use super::problem::{Error, Problem};

/// Content and its metadata. Clones share the bytes.
#[derive(Clone)]
pub struct Content<'r> {
    /// Its media type.
    media_type: &'static str,
    /// Its language, a BCP 47 tag.
    language: Option<&'r str>,
    /// How it is coded, such as `gzip`.
    coding: Option<&'static str>,
    bytes: Bytes,
    entity_tag: HeaderValue,
}

impl<'r> Content<'r> {
    /// Content with a strong validator: other bytes, another language or another type have another one.
    pub fn new(media_type: &'static str, language: Option<&'r str>, bytes: impl Into<Bytes>) -> Self {
        Self::coded(None, media_type, language, bytes)
    }

    /// The same for content in a coding (RFC 9110, section 8.4).
    pub fn coded(
        coding: Option<&'static str>,
        media_type: &'static str,
        language: Option<&'r str>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        let bytes = bytes.into();
        // No client can make another one's content collide, so the hash need not resist that.
        let mut hasher = FxHasher::default();
        (media_type, language, coding).hash(&mut hasher);
        hasher.write(&bytes);
        let mut entity_tag = [b'"'; 18];
        entity_tag[1..17].copy_from_slice(&hex(hasher.finish()));
        let entity_tag = HeaderValue::from_bytes(&entity_tag).expect("a quoted number is a header value");
        Self { media_type, language, coding, bytes, entity_tag }
    }

    /// Sets the content of a response, and the headers that say what it is.
    fn set(self, fields: &mut Fields) {
        fields.set(header::CONTENT_TYPE, self.media_type);
        if let Some(language) = self.language {
            fields.set(header::CONTENT_LANGUAGE, language);
        }
        if let Some(coding) = self.coding {
            fields.set(header::CONTENT_ENCODING, coding);
        }
        fields.set_body(self.bytes);
    }
}

/// Content at an address. A successful response with it can be cached, and honours `If-Match` and `If-None-Match`.
pub struct Representation<'r> {
    pub content: Content<'r>,
    /// The request headers on which the choice of this representation depended.
    pub vary: &'static str,
    /// Its own address, if it was found at another one.
    pub location: Option<String>,
    /// How long caches may keep it; `None` is what the setting `max_age` says.
    pub cache_control: Option<&'static str>,
}

impl<'r> Representation<'r> {
    /// A representation that depends on no request header.
    pub fn of(content: Content<'r>) -> Self {
        Self { content, vary: "", location: None, cache_control: None }
    }

    /// A response with a status that is not a success, which caches must not store.
    pub fn refuse(mut self, request: &'r Request<'_>, status: Status) -> Response<'r> {
        let mut response = Response::new();
        response.set_status(status);
        let mut fields = Fields::of(request, &mut response);
        fields.set(header::CACHE_CONTROL, "no-store");
        self.choice(&mut fields);
        self.content.set(&mut fields);
        response
    }

    /// The headers that a response without the content has, too.
    fn choice(&mut self, fields: &mut Fields) {
        if !self.vary.is_empty() {
            fields.set(header::VARY, self.vary);
        }
        if let Some(location) = self.location.take() {
            fields.set(header::CONTENT_LOCATION, location);
        }
    }
}

impl<'r> Responder<'r, 'r> for Representation<'r> {
    fn respond_to(mut self, request: &'r Request<'_>) -> response::Result<'r> {
        let outcome = evaluate(request, self.content.entity_tag.as_bytes());
        if let Outcome::Failed = outcome {
            return Problem::from(Error::PreconditionFailed).respond_to(request);
        }
        let mut response = Response::new();
        let mut fields = Fields::of(request, &mut response);
        if let Some(caching) = self.cache_control {
            fields.set(header::CACHE_CONTROL, caching);
        } else {
            let max_age = request.rocket().state::<Settings>().map_or(0, |settings| settings.max_age);
            fields.set(header::CACHE_CONTROL, format!("public, max-age={max_age}"));
        }
        fields.set(header::ETAG, self.content.entity_tag.clone());
        self.choice(&mut fields);
        match outcome {
            Outcome::NotModified => response.set_status(Status::NotModified),
            _ => self.content.set(&mut fields),
        }
        Ok(response)
    }
}
