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
    find(text.trim()).ok_or_else(|| LocalTimeError::UnknownZone { parameter: "tz", zone: text.to_owned() })
}

/// Returns the time zone in the brackets of RFC 9557.
///
/// # Errors
///
/// If the time zone does not exist.
pub fn of_annotation(kind: &TimeZoneAnnotationKind<'_>) -> Result<TimeZone, LocalTimeError> {
    let unknown = |zone| LocalTimeError::UnknownZone { parameter: "time", zone };
    match kind {
        TimeZoneAnnotationKind::Named(name) => {
            find(name.as_str()).ok_or_else(|| unknown(name.as_str().to_owned()))
        }
        TimeZoneAnnotationKind::Offset(offset) => Ok(TimeZone::fixed(*offset)),
        // jiff may add kinds.
        _ => Err(unknown(format!("{kind:?}"))),
    }
}

fn find(text: &str) -> Option<TimeZone> {
    iana(text)
        .or_else(|| offset(text))
        .or_else(|| posix(text))
        .or_else(|| windows(text))
        // A `+` becomes a blank if it is not encoded in a query.
        .or_else(|| {
            text.contains(' ')
                .then(|| text.replace(' ', "+"))
                .and_then(|text| iana(&text).or_else(|| offset(&text)))
        })
}

/// Returns the zone with this name. Java also writes `Z`, and POSIX may write `:Asia/Tokyo`.
///
/// `Etc/Unknown` (JavaScript's `Intl`) and `Factory` (a new system) mean that no zone is set.
fn iana(text: &str) -> Option<TimeZone> {
    if text == "Z" {
        return Some(TimeZone::UTC);
    }
    let zone = TimeZone::get(text.strip_prefix(':').unwrap_or(text)).ok()?;
    (!zone.is_unknown() && zone.iana_name() != Some("Factory")).then_some(zone)
}

/// An offset, with a sign that may have become a blank.
fn offset(text: &str) -> Option<TimeZone> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    let text = text.replace('\u{2212}', "-");
    // Without minutes it may be a POSIX string.
    let offset = Some(without_utc(&text)).filter(|offset| offset.len() >= "+0900".len()).unwrap_or(&text);
    let is_offset = offset.starts_with(['+', '-', ' '])
        || offset.starts_with(|c: char| c.is_ascii_digit()) && offset.contains(':');
    if !is_offset {
        return None;
    }
    let sign = if offset.starts_with(['+', '-']) { "" } else { "+" };
    PARSER.parse_time_zone(format!("{sign}{}", offset.trim_start())).ok()
}

/// Returns the offset of Java's `UTC+09:00` and Apple's `GMT+0900`, and other texts unchanged.
pub fn without_utc(text: &str) -> &str {
    let offset = ["UTC", "GMT", "UT"].iter().find_map(|utc| text.strip_prefix(utc));
    offset.filter(|offset| offset.starts_with(['+', '-'])).unwrap_or(text)
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
