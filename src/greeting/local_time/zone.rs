//! Time zones, as clients name them.

use icu_time::zone::iana::IanaParserExtended;
use icu_time::zone::windows::WindowsParser;
use jiff::fmt::temporal::{DateTimeParser, TimeZoneAnnotationKind};
use jiff::tz::TimeZone;

use super::error::LocalTimeError;

/// Parses a name of the IANA database in any case, an offset such as `+09:00`, a POSIX `TZ` string with rules, or a name of
/// Windows such as `Tokyo Standard Time`.
///
/// A short POSIX string such as `GMT+2` is not accepted, because it means the contrary elsewhere: UTC-2 in POSIX, and UTC+2
/// in Java.
///
/// # Errors
///
/// If the time zone does not exist.
pub fn parse(text: &str) -> Result<TimeZone, LocalTimeError> {
    find(text.trim()).ok_or_else(|| LocalTimeError::UnknownZone(text.to_owned()))
}

/// Returns the time zone in the brackets of RFC 9557.
///
/// # Errors
///
/// If the time zone does not exist.
pub fn of_annotation(kind: &TimeZoneAnnotationKind<'_>) -> Result<TimeZone, LocalTimeError> {
    match kind {
        TimeZoneAnnotationKind::Named(name) => parse(name.as_str()),
        TimeZoneAnnotationKind::Offset(offset) => Ok(TimeZone::fixed(*offset)),
        // jiff may add kinds.
        _ => Err(LocalTimeError::UnknownZone(format!("{kind:?}"))),
    }
}

fn find(text: &str) -> Option<TimeZone> {
    iana(text)
        .or_else(|| offset(text))
        .or_else(|| posix(text))
        .or_else(|| windows(text))
        // A `+` becomes a blank if it is not encoded in a query.
        .or_else(|| text.contains(' ').then(|| text.replace(' ', "+")).and_then(|text| iana(&text)))
}

/// `Etc/Unknown` is what JavaScript's `Intl` has if it does not know the zone.
fn iana(text: &str) -> Option<TimeZone> {
    TimeZone::get(text).ok().filter(|zone| !zone.is_unknown())
}

/// An offset, with a sign that may have become a blank. Java also writes `UTC+09:00`.
fn offset(text: &str) -> Option<TimeZone> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    let text = text.replace('\u{2212}', "-");
    let java = ["UTC", "GMT", "UT"].iter().find_map(|prefix| text.strip_prefix(prefix));
    // Without minutes it may be a POSIX string.
    let offset = java.filter(|offset| offset.contains(':')).unwrap_or(&text);
    let is_offset = offset.starts_with(['+', '-', ' '])
        || offset.starts_with(|c: char| c.is_ascii_digit()) && offset.contains(':');
    if !is_offset {
        return None;
    }
    let sign = if offset.starts_with(['+', '-']) { "" } else { "+" };
    PARSER.parse_time_zone(format!("{sign}{}", offset.trim_start())).ok()
}

fn posix(text: &str) -> Option<TimeZone> {
    if text.contains(',') { TimeZone::posix(text).ok() } else { None }
}

/// By CLDR's `windowsZones.xml`.
fn windows(text: &str) -> Option<TimeZone> {
    let zone = WindowsParser::new().parse(text, None)?;
    let names = IanaParserExtended::new();
    let name = names.iter().find(|name| name.time_zone == zone)?;
    iana(name.canonical)
}
