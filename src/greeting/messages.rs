//! Every message of the service, with its file and its variables.

use self::Variable::{List, Number, Text};

/// A Fluent message: its id, its file, and its variables.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// The file in each locale's folder.
    pub file: &'static str,
    /// The identifier.
    pub id: &'static str,
    /// The variables that it may use.
    pub variables: &'static [Variable],
    /// Whether it has the attribute `.detail` next to its value.
    pub detailed: bool,
}

/// The type of a variable, and its name without the `$`.
#[derive(Debug, PartialEq, Eq)]
pub enum Variable {
    /// A text.
    Text(&'static str),
    /// A number, for plurals.
    Number(&'static str),
    /// A list.
    List(&'static str),
}

impl Message {
    const fn greeting(id: &'static str, variables: &'static [Variable]) -> Self {
        Self { file: "greeting.ftl", id, variables, detailed: false }
    }

    const fn error(id: &'static str, variables: &'static [Variable]) -> Self {
        Self { file: "errors.ftl", id, variables, detailed: true }
    }

    const fn heading(id: &'static str) -> Self {
        Self { file: "errors.ftl", id, variables: &[], detailed: false }
    }

    const fn label(id: &'static str) -> Self {
        Self { file: "page.ftl", id, variables: &[], detailed: false }
    }

    /// Returns whether a complete translation may lack it.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        [DAY_PERIODS.id, HONORIFICS.id].contains(&self.id)
    }
}

/// The greeting for any time of day.
pub const GREETING: Message =
    Message::greeting("greeting", &[Text("name"), Text("formality"), Text("honorific")]);
/// The greeting for a time of day.
pub const GREETING_TIMED: Message = Message::greeting(
    "greeting-timed",
    &[Text("name"), Text("formality"), Text("honorific"), Text("period")],
);
/// The greeting for any time of day, for a visitor without a name.
pub const GREETING_NAMELESS: Message = Message::greeting("greeting-nameless", &[Text("formality")]);
/// The greeting for a time of day, for a visitor without a name.
pub const GREETING_TIMED_NAMELESS: Message =
    Message::greeting("greeting-timed-nameless", &[Text("formality"), Text("period")]);
/// The periods of the day for [`GREETING_TIMED`], parsed by [`DayPeriods`](super::day::DayPeriods).
pub const DAY_PERIODS: Message = Message::greeting("day-periods", &[]);
/// The honorifics that a name may already carry, parsed by [`Honorifics`](super::honorifics::Honorifics).
pub const HONORIFICS: Message = Message::greeting("honorifics", &[]);
/// The language's name for itself.
pub const LANGUAGE_NAME: Message = Message::greeting("language-name", &[]);
/// The language's name in English.
pub const LANGUAGE_NAME_ENGLISH: Message = Message::greeting("language-name-english", &[]);

/// The name has no visible character.
pub const NAME_EMPTY: Message = Message::error("name-empty", &[Text("parameter"), Text("address")]);
/// The name is longer than allowed.
pub const NAME_TOO_LONG: Message =
    Message::error("name-too-long", &[Text("parameter"), Number("limit"), Number("limit_bytes")]);
/// The name contains a control character.
pub const NAME_CONTROL: Message = Message::error("name-control", &[Text("parameter"), Text("character")]);
/// The name contains a line or paragraph separator.
pub const NAME_LINE_BREAK: Message =
    Message::error("name-line-break", &[Text("parameter"), Text("character")]);
/// The name contains a bidirectional control.
pub const NAME_DIRECTION: Message = Message::error("name-direction", &[Text("parameter"), Text("character")]);
/// The name has too many combining marks in a row.
pub const NAME_MARKS: Message = Message::error("name-marks", &[Text("parameter"), Number("limit")]);
/// The language code is not a BCP 47 tag.
pub const LANGUAGE_MALFORMED: Message =
    Message::error("language-malformed", &[Text("parameter"), Text("value"), List("examples")]);
/// The time is malformed.
pub const TIME_MALFORMED: Message = Message::error(
    "time-malformed",
    &[Text("parameter"), Text("value"), Text("clock"), Text("local"), Text("offset")],
);
/// The time is in UTC, without a time zone.
pub const TIME_ZONE_MISSING: Message =
    Message::error("time-zone-missing", &[Text("parameter"), Text("value"), Text("example")]);
/// The time zone does not exist.
pub const TIME_ZONE_UNKNOWN: Message =
    Message::error("time-zone-unknown", &[Text("parameter"), Text("value"), Text("example")]);
/// The offset is not the one of the time zone.
pub const TIME_CONTRADICTORY: Message =
    Message::error("time-contradictory", &[Text("parameter"), Text("value")]);
/// The query has a parameter that does not exist.
pub const PARAMETER_UNKNOWN: Message =
    Message::error("parameter-unknown", &[Text("parameter"), Text("nearest"), List("allowed")]);
/// The query has a parameter more than once.
pub const PARAMETER_REPEATED: Message = Message::error("parameter-repeated", &[Text("parameter")]);
/// The path and the query have a language.
pub const LANGUAGE_REPEATED: Message = Message::error("language-repeated", &[Text("parameter")]);
/// The formality does not exist.
pub const FORMALITY_UNKNOWN: Message =
    Message::error("formality-unknown", &[Text("parameter"), Text("value"), List("allowed")]);
/// Nothing is served at the address.
pub const NOT_FOUND: Message = Message::error("not-found", &[Text("help"), List("endpoints")]);
/// The address takes other methods.
pub const METHOD_NOT_ALLOWED: Message =
    Message::error("method-not-allowed", &[Text("method"), List("allowed")]);
/// The address is not UTF-8.
pub const NOT_UTF8: Message = Message::error("not-utf8", &[]);
/// A percent sign in the address is not followed by two hexadecimal digits.
pub const PERCENT_MALFORMED: Message = Message::error("percent-malformed", &[Text("example")]);
/// The address is longer than allowed.
pub const TARGET_TOO_LONG: Message = Message::error("target-too-long", &[Number("limit")]);
/// The header section is larger than allowed.
pub const HEADER_TOO_LARGE: Message =
    Message::error("header-too-large", &[Number("limit"), Number("limit_fields")]);
/// Host is missing, repeated or malformed.
pub const HOST_INVALID: Message = Message::error("host-invalid", &[]);
/// The method does not exist.
pub const METHOD_UNKNOWN: Message = Message::error("method-unknown", &[List("allowed")]);
/// The request was not complete in time.
pub const REQUEST_TIMEOUT: Message = Message::error("request-timeout", &[]);
/// The HTTP version is not supported.
pub const VERSION_UNSUPPORTED: Message = Message::error("version-unsupported", &[List("allowed")]);
/// `If-Match` does not match.
pub const PRECONDITION_FAILED: Message = Message::error("precondition-failed", &[]);
/// The client sent too many requests.
pub const TOO_MANY_REQUESTS: Message = Message::error("too-many-requests", &[Number("retry_after")]);
/// The request is malformed.
pub const BAD_REQUEST: Message = Message::error("bad-request", &[]);
/// The service failed.
pub const INTERNAL_ERROR: Message = Message::error("internal-error", &[Text("request_id")]);
/// The service is stopping.
pub const SHUTTING_DOWN: Message = Message::error("shutting-down", &[]);

/// On the page of an error: the heading of its properties.
pub const PROBLEM_MEMBERS: Message = Message::heading("problem-members");
/// On the page of an error: the heading of a correct request.
pub const PROBLEM_CORRECT_REQUEST: Message = Message::heading("problem-correct-request");

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
/// The search found no language.
pub const PAGE_LANGUAGE_NONE: Message = Message::label("page-language-none");
/// The label of the list of times of day.
pub const PAGE_TIME: Message = Message::label("page-time");
/// The option for any time.
pub const PAGE_TIME_ANY: Message = Message::label("page-time-any");
/// The option for the visitor's current time.
pub const PAGE_TIME_NOW: Message = Message::label("page-time-now");
/// The label of the list of formalities.
pub const PAGE_FORMALITY: Message = Message::label("page-formality");
/// The option for a formality that suits anybody.
pub const PAGE_FORMALITY_NEUTRAL: Message = Message::label("page-formality-neutral");
/// The option for strangers.
pub const PAGE_FORMALITY_FORMAL: Message = Message::label("page-formality-formal");
/// The option for friends.
pub const PAGE_FORMALITY_CASUAL: Message = Message::label("page-formality-casual");
/// The button that requests the greeting.
pub const PAGE_SUBMIT: Message = Message::label("page-submit");
/// The button that copies a line.
pub const PAGE_COPY: Message = Message::label("page-copy");
/// The confirmation that it was copied.
pub const PAGE_COPIED: Message = Message::label("page-copied");
/// The service does not respond.
pub const PAGE_UNREACHABLE: Message = Message::label("page-unreachable");

/// All messages. `en` must have them, and other locales may.
pub const ALL: [&Message; 57] = [
    &GREETING,
    &GREETING_TIMED,
    &GREETING_NAMELESS,
    &GREETING_TIMED_NAMELESS,
    &DAY_PERIODS,
    &HONORIFICS,
    &LANGUAGE_NAME,
    &LANGUAGE_NAME_ENGLISH,
    &NAME_EMPTY,
    &NAME_TOO_LONG,
    &NAME_CONTROL,
    &NAME_LINE_BREAK,
    &NAME_DIRECTION,
    &NAME_MARKS,
    &LANGUAGE_MALFORMED,
    &TIME_MALFORMED,
    &TIME_ZONE_MISSING,
    &TIME_ZONE_UNKNOWN,
    &TIME_CONTRADICTORY,
    &PARAMETER_UNKNOWN,
    &PARAMETER_REPEATED,
    &LANGUAGE_REPEATED,
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
    &PROBLEM_MEMBERS,
    &PROBLEM_CORRECT_REQUEST,
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
