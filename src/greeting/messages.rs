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

    const fn label(id: &'static str) -> Self {
        Self { file: "page.ftl", id, variables: &[], detailed: false }
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
/// The request was not complete in time.
pub const REQUEST_TIMEOUT: Message = Message::error("request-timeout", &[]);
/// The HTTP version is not supported.
pub const VERSION_UNSUPPORTED: Message = Message::error("version-unsupported", &[Text("versions")]);
/// `If-Match` does not match.
pub const PRECONDITION_FAILED: Message = Message::error("precondition-failed", &[]);
/// The client has sent too many requests.
pub const TOO_MANY_REQUESTS: Message = Message::error("too-many-requests", &[Number("seconds")]);
/// The request is not understood.
pub const BAD_REQUEST: Message = Message::error("bad-request", &[]);
/// The service failed.
pub const INTERNAL_ERROR: Message = Message::error("internal-error", &[]);
/// The service is stopping.
pub const SHUTTING_DOWN: Message = Message::error("shutting-down", &[]);

/// The heading of the page.
pub const PAGE_TITLE: Message = Message::label("page-title");
/// The sentence below it.
pub const PAGE_INTRODUCTION: Message = Message::label("page-introduction");
/// The label of the field for a name.
pub const PAGE_NAME: Message = Message::label("page-name");
/// A name that is common among the language's speakers.
pub const PAGE_NAME_EXAMPLE: Message = Message::label("page-name-example");
/// The label of the list of languages.
pub const PAGE_LANGUAGE: Message = Message::label("page-language");
/// That no language has what was typed.
pub const PAGE_LANGUAGE_NONE: Message = Message::label("page-language-none");
/// The label of the list of times of day.
pub const PAGE_TIME: Message = Message::label("page-time");
/// The greeting fits any time.
pub const PAGE_TIME_ANY: Message = Message::label("page-time-any");
/// The greeting fits the time that it is.
pub const PAGE_TIME_NOW: Message = Message::label("page-time-now");
/// The label of the list of formalities.
pub const PAGE_FORMALITY: Message = Message::label("page-formality");
/// The formality that is right for anybody.
pub const PAGE_FORMALITY_NEUTRAL: Message = Message::label("page-formality-neutral");
/// The formality for strangers.
pub const PAGE_FORMALITY_FORMAL: Message = Message::label("page-formality-formal");
/// The formality among friends.
pub const PAGE_FORMALITY_CASUAL: Message = Message::label("page-formality-casual");
/// The button that asks for the greeting.
pub const PAGE_SUBMIT: Message = Message::label("page-submit");
/// The button that copies a line.
pub const PAGE_COPY: Message = Message::label("page-copy");
/// That it did.
pub const PAGE_COPIED: Message = Message::label("page-copied");
/// That the service does not answer.
pub const PAGE_UNREACHABLE: Message = Message::label("page-unreachable");

/// All of them: what `en` must have, and what any other locale may have.
pub const ALL: [&Message; 45] = [
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
    &REQUEST_TIMEOUT,
    &VERSION_UNSUPPORTED,
    &PRECONDITION_FAILED,
    &TOO_MANY_REQUESTS,
    &BAD_REQUEST,
    &INTERNAL_ERROR,
    &SHUTTING_DOWN,
    &PAGE_TITLE,
    &PAGE_INTRODUCTION,
    &PAGE_NAME,
    &PAGE_NAME_EXAMPLE,
    &PAGE_LANGUAGE,
    &PAGE_LANGUAGE_NONE,
    &PAGE_TIME,
    &PAGE_TIME_ANY,
    &PAGE_TIME_NOW,
    &PAGE_FORMALITY,
    &PAGE_FORMALITY_NEUTRAL,
    &PAGE_FORMALITY_FORMAL,
    &PAGE_FORMALITY_CASUAL,
    &PAGE_SUBMIT,
    &PAGE_COPY,
    &PAGE_COPIED,
    &PAGE_UNREACHABLE,
];
