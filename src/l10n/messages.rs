//! Every message that the service uses: where translators find it, and what it is given.

use self::Variable::{Number, Text};

/// A message of the bundles: its id, the file that holds it, and its variables.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// The name of the file in each locale's folder.
    pub file: &'static str,
    /// The identifier.
    pub id: &'static str,
    /// The variables that it may use.
    pub variables: &'static [Variable],
    /// Whether it has the attribute `.detail` beside its value.
    pub detailed: bool,
}

/// A variable that a message is given: its name without the `$`, and what it holds.
#[derive(Debug, PartialEq, Eq)]
pub enum Variable {
    /// A text.
    Text(&'static str),
    /// A number, on which a plural may be selected.
    Number(&'static str),
}

impl Message {
    const fn greeting(id: &'static str, variables: &'static [Variable]) -> Self {
        Self { file: "greeting.ftl", id, variables, detailed: false }
    }

    const fn error(id: &'static str, variables: &'static [Variable]) -> Self {
        Self { file: "errors.ftl", id, variables, detailed: true }
    }
}

/// The greeting for any time of day.
pub const GREETING: Message = Message::greeting("greeting", &[Text("name"), Text("formality")]);
/// The greeting that fits the time of day.
pub const GREETING_TIMED: Message =
    Message::greeting("greeting-timed", &[Text("name"), Text("formality"), Text("period")]);
/// How the language divides the day, for [`GREETING_TIMED`]: see [`DayPeriods`](super::day::DayPeriods).
pub const DAY_PERIODS: Message = Message::greeting("day-periods", &[]);
/// The language's name for itself.
pub const LANGUAGE_NAME: Message = Message::greeting("language-name", &[]);

/// The name shows nothing.
pub const NAME_EMPTY: Message = Message::error("name-empty", &[]);
/// The name is longer than allowed.
pub const NAME_TOO_LONG: Message = Message::error("name-too-long", &[Number("characters"), Number("bytes")]);
/// The name holds a control character.
pub const NAME_CONTROL: Message = Message::error("name-control", &[Text("character")]);
/// The name holds a line or paragraph separator.
pub const NAME_LINE_BREAK: Message = Message::error("name-line-break", &[Text("character")]);
/// The name holds a bidirectional control.
pub const NAME_DIRECTION: Message = Message::error("name-direction", &[Text("character")]);
/// The name has too many combining marks in a row.
pub const NAME_MARKS: Message = Message::error("name-marks", &[Number("limit")]);
/// The language code is no BCP 47 tag.
pub const LANGUAGE_MALFORMED: Message =
    Message::error("language-malformed", &[Text("code"), Text("example")]);
/// The time is none.
pub const TIME_MALFORMED: Message = Message::error("time-malformed", &[Text("value"), Text("example")]);
/// The formality is none.
pub const FORMALITY_UNKNOWN: Message = Message::error("formality-unknown", &[Text("value"), Text("allowed")]);
/// Nothing is served at the address.
pub const NOT_FOUND: Message = Message::error("not-found", &[Text("help")]);
/// The address takes other methods.
pub const METHOD_NOT_ALLOWED: Message =
    Message::error("method-not-allowed", &[Text("method"), Text("allowed")]);
/// The address is not UTF-8.
pub const NOT_UTF8: Message = Message::error("not-utf8", &[]);
/// The address is not percent-encoded.
pub const PERCENT_MALFORMED: Message = Message::error("percent-malformed", &[Text("example")]);
/// The address is longer than allowed.
pub const TARGET_TOO_LONG: Message = Message::error("target-too-long", &[Number("bytes")]);
/// The header is larger than allowed.
pub const HEADER_TOO_LARGE: Message =
    Message::error("header-too-large", &[Number("bytes"), Number("fields")]);
/// The host is not named as it must be.
pub const HOST_INVALID: Message = Message::error("host-invalid", &[]);
/// Nobody knows the method.
pub const METHOD_UNKNOWN: Message = Message::error("method-unknown", &[Text("allowed")]);
/// The request is not understood.
pub const BAD_REQUEST: Message = Message::error("bad-request", &[]);
/// The service failed.
pub const INTERNAL_ERROR: Message = Message::error("internal-error", &[]);
/// The service is stopping.
pub const SHUTTING_DOWN: Message = Message::error("shutting-down", &[]);

/// All of them: what `en` must have, and what any other locale may have.
pub const ALL: [&Message; 24] = [
    &GREETING,
    &GREETING_TIMED,
    &DAY_PERIODS,
    &LANGUAGE_NAME,
    &NAME_EMPTY,
    &NAME_TOO_LONG,
    &NAME_CONTROL,
    &NAME_LINE_BREAK,
    &NAME_DIRECTION,
    &NAME_MARKS,
    &LANGUAGE_MALFORMED,
    &TIME_MALFORMED,
    &FORMALITY_UNKNOWN,
    &NOT_FOUND,
    &METHOD_NOT_ALLOWED,
    &NOT_UTF8,
    &PERCENT_MALFORMED,
    &TARGET_TOO_LONG,
    &HEADER_TOO_LARGE,
    &HOST_INVALID,
    &METHOD_UNKNOWN,
    &BAD_REQUEST,
    &INTERNAL_ERROR,
    &SHUTTING_DOWN,
];
