//! Why there is no time on a person's clock.

/// Why there is no time on a person's clock. Each variant has the invalid text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalTimeError {
    /// It is not a time in a known form.
    Malformed(String),
    /// It is an instant in UTC, without a time zone.
    NoZone(String),
    /// Its offset is not the one of its time zone at that time (RFC 9557, section 3.4).
    Contradictory(String),
    /// The time zone does not exist.
    UnknownZone {
        /// The parameter that names it: `tz`, or `time` with a zone in brackets.
        parameter: &'static str,
        /// Its name.
        zone: String,
    },
}
