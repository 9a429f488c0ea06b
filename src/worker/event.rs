//! Reads events: `CloudEvents` 1.0.2 in the structured mode of the JSON format (sections 2 and 3 of the JSON format).

mod unreadable;

use serde_json::{Map, Value};

pub use self::unreadable::Unreadable;
use super::contract::{MAX_BYTES, MAX_ID_BYTES, MEDIA_TYPE, REGISTERED};

/// The message that carries an event, as the broker delivers it.
#[derive(Clone, Copy)]
pub struct Message<'m> {
    /// The property `content-type`.
    pub content_type: Option<&'m str>,
    /// Whether a header has a name such as `cloudEvents:type`, as in binary mode.
    pub has_attributes: bool,
    /// The payload.
    pub body: &'m [u8],
}

/// A person has registered.
#[derive(Debug, PartialEq, Eq)]
pub struct Registered {
    /// The producer.
    pub source: String,
    /// The ID, which is unique for the producer.
    pub id: String,
    /// What the event is about, for example an account.
    pub subject: Option<String>,
    /// The trace that the event belongs to (the extension "Distributed Tracing").
    pub traceparent: Option<String>,
    /// More of that trace.
    pub tracestate: Option<String>,
    /// The person.
    pub data: Data,
}

/// The person, with the names of the HTTP parameters. An empty text counts as absent, except for the name.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Data {
    /// The name. A greeting without it suits any person.
    pub name: Option<String>,
    /// The language as a BCP 47 tag.
    pub lang: Option<String>,
    /// The languages as `Accept-Language` lists them, unless `lang` is present.
    pub accept_language: Option<String>,
    /// The time on the person's clock, or an instant.
    pub time: Option<String>,
    /// The time zone.
    pub tz: Option<String>,
    /// The formality.
    pub formality: Option<String>,
}

impl Registered {
    /// Reads the event of a message. Other attributes and other members of `data` are ignored, because other consumers may
    /// need them.
    ///
    /// # Errors
    ///
    /// The first [`Unreadable`] that applies.
    pub fn read(message: Message<'_>) -> Result<Self, Unreadable> {
        if message.body.len() > MAX_BYTES {
            return Err(Unreadable::TooLarge(message.body.len()));
        }
        check_media_type(message)?;
        let event: Value = serde_json::from_slice(message.body)
            .map_err(|error| Unreadable::Json { line: error.line(), column: error.column() })?;
        let Value::Object(event) = event else { return Err(Unreadable::NotObject) };
        // The version is first, because it defines everything else.
        let version = required(&event, "specversion")?;
        if version != "1.0" {
            return Err(Unreadable::SpecVersion(version));
        }
        let kind = required(&event, "type")?;
        if kind != REGISTERED {
            return Err(Unreadable::Type(kind));
        }
        let (source, id) = (required(&event, "source")?, required(&event, "id")?);
        if source.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(Unreadable::Attribute("source"));
        }
        if source.len() + id.len() > MAX_ID_BYTES {
            return Err(Unreadable::IdTooLong(source.len() + id.len()));
        }
        Ok(Self {
            source,
            id,
            subject: attribute(&event, "subject")?,
            traceparent: attribute(&event, "traceparent")?,
            tracestate: attribute(&event, "tracestate")?,
            data: Data::read(&event)?,
        })
    }
}

impl Data {
    fn read(event: &Map<String, Value>) -> Result<Self, Unreadable> {
        if event.contains_key("data_base64") {
            return Err(Unreadable::Base64);
        }
        if let Some(media_type) = attribute(event, "datacontenttype")?
            && !is_json(&media_type)
        {
            return Err(Unreadable::DataContentType(media_type));
        }
        let data = event.get("data").ok_or(Unreadable::Missing("data"))?;
        let data = data.as_object().ok_or(Unreadable::Data)?;
        let text = |name: &'static str| match data.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(Unreadable::Member(name)),
        };
        let not_empty = |name| Ok(text(name)?.filter(|text| !text.is_empty()));
        Ok(Self {
            name: text("name")?,
            lang: not_empty("lang")?,
            accept_language: not_empty("accept_language")?,
            time: not_empty("time")?,
            tz: not_empty("tz")?,
            formality: not_empty("formality")?,
        })
    }
}

/// Checks that the message is one event in structured mode.
fn check_media_type(message: Message<'_>) -> Result<(), Unreadable> {
    let Some(content_type) = message.content_type else {
        return Err(if message.has_attributes { Unreadable::Binary } else { Unreadable::NoContentType });
    };
    match essence(content_type).as_str() {
        MEDIA_TYPE => Ok(()),
        "application/cloudevents-batch+json" => Err(Unreadable::Batch),
        _ if message.has_attributes => Err(Unreadable::Binary),
        _ => Err(Unreadable::ContentType(content_type.to_owned())),
    }
}

/// Returns an attribute that every event has. It is not empty.
fn required(event: &Map<String, Value>, name: &'static str) -> Result<String, Unreadable> {
    attribute(event, name)?.ok_or(Unreadable::Missing(name))
}

/// Returns an attribute, which is a text that is not empty. `null` counts as absent (JSON format, section 2.2).
fn attribute(event: &Map<String, Value>, name: &'static str) -> Result<Option<String>, Unreadable> {
    match event.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if !text.is_empty() => Ok(Some(text.clone())),
        Some(_) => Err(Unreadable::Attribute(name)),
    }
}

/// Returns a media type without its parameters, in lowercase.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}
