//! Answers an event: with a greeting, or with the problem that the HTTP side reports, too.

use serde::Serialize;

use super::event::{Data, Message, Registered, Unreadable};
use crate::greeting::catalog::{Catalog, Reader};
use crate::greeting::direction::Isolation;
use crate::greeting::greet::{Formality, Greeting, Occasion, greet};
use crate::greeting::local_time::LocalTime;
use crate::greeting::name::Name;
use crate::greeting::problem::{Problem, ProblemDetails};
use crate::greeting::uri_component::encode;

/// The `source` of each answer.
const SOURCE: &str = "/greeting-api";

/// The answer to an event, ready to be published.
#[derive(Debug)]
pub struct Answer {
    /// Its type.
    pub kind: Kind,
    /// Its ID, which is the same each time the event is answered: the source and the ID of the event, with a space between
    /// them.
    pub id: String,
    /// The event in the JSON format.
    pub body: Vec<u8>,
}

/// The type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The data is a greeting.
    Ready,
    /// The data is a problem.
    Refused,
}

impl Kind {
    /// Returns the event's `type`, which is also the routing key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "greeting.ready",
            Self::Refused => "greeting.refused",
        }
    }
}

/// Answers the event of a message.
///
/// # Errors
///
/// If the message cannot be read.
pub fn answer(catalog: &Catalog, isolation: Isolation, message: Message<'_>) -> Result<Answer, Unreadable> {
    let registered = Registered::read(message)?;
    Ok(match greeting(catalog, isolation, &registered.data) {
        Ok(greeting) => registered.answer(Kind::Ready, "application/json", &greeting),
        Err(problem) => {
            let id = encode(&registered.id).to_string();
            let (details, _): (ProblemDetails<'_>, _) =
                problem.render(catalog, reader(catalog, &registered.data), &id);
            registered.answer(Kind::Refused, "application/problem+json", &details)
        }
    })
}

fn greeting<'c>(catalog: &'c Catalog, isolation: Isolation, data: &'c Data) -> Result<Greeting<'c>, Problem> {
    if let Some(tag) = &data.lang
        && catalog.lookup(tag).is_err()
    {
        return Err(Problem::Language { parameter: "lang", value: tag.clone() });
    }
    let local = LocalTime::parse(data.time.as_deref(), data.tz.as_deref())?;
    let formality = match data.formality.as_deref() {
        None => Formality::default(),
        Some(text) => Formality::parse(text).ok_or_else(|| Problem::Formality(text.to_owned()))?,
    };
    let name = data.name.as_deref().map(Name::parse).transpose();
    let name = name.map_err(|error| Problem::Name { error, nameless: nameless(data) })?;
    let occasion = Occasion { time: local.map(|local| local.time), formality };
    Ok(greet(catalog, reader(catalog, data), name, occasion, isolation))
}

/// Returns the address of the greeting without a name, which is one of the HTTP side.
fn nameless(data: &Data) -> String {
    data.lang.as_ref().map_or_else(|| "/greet".to_owned(), |tag| format!("/greet/language/{}", encode(tag)))
}

/// Returns the reader by `lang`, or by `accept_language` if `lang` is absent or malformed.
fn reader<'c>(catalog: &'c Catalog, data: &'c Data) -> Reader<'c> {
    let by_tag = data.lang.as_deref().and_then(|tag| catalog.lookup(tag).ok());
    by_tag.map_or_else(|| catalog.reader(data.accept_language.as_deref().unwrap_or_default()), Reader::from)
}

/// An answer in the JSON format of `CloudEvents`.
#[derive(Serialize)]
struct Event<'e, D> {
    specversion: &'static str,
    id: &'e str,
    source: &'static str,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'e str>,
    /// The ID of the event that is answered: an extension attribute.
    causationid: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    traceparent: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tracestate: Option<&'e str>,
    datacontenttype: &'static str,
    data: &'e D,
}

impl Registered {
    fn answer(&self, kind: Kind, media_type: &'static str, data: &impl Serialize) -> Answer {
        let id = format!("{} {}", self.source, self.id);
        let event = Event {
            specversion: "1.0",
            id: &id,
            source: SOURCE,
            r#type: kind.as_str(),
            subject: self.subject.as_deref(),
            causationid: &self.id,
            traceparent: self.traceparent.as_deref(),
            tracestate: self.tracestate.as_deref(),
            datacontenttype: media_type,
            data,
        };
        let body = serde_json::to_vec(&event).expect("texts, numbers and lists are JSON");
        Answer { kind, id, body }
    }
}
