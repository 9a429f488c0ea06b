//! The text of a time, brought into the form of RFC 9557.

use super::month_name;
use super::zone::without_utc;

/// Maximum length of a time in bytes. The longest ones have the name of a zone in words, as JavaScript writes it.
const MAX_LENGTH: usize = 256;

/// Returns a time in the form of RFC 9557, and whether it has a date. A time without one gets a date that has no meaning.
///
/// Without colons, only the `T` of ISO 8601 makes a text a time: `2026` is none, and `T2026` is 20:26.
pub fn normalize(text: &str) -> Option<(bool, String)> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let text = text.replace('\u{2212}', "-");
    if let Some(time) = month_name::normalize(&text) {
        return Some((true, time));
    }
    let mut time = joined(&text)?;
    cut_fraction(&mut time);
    let time = with_plain_annotations(time);
    // A `T` in brackets is part of a zone.
    let has_date = time
        .find(['T', 't', ':', '['])
        .is_some_and(|index| index > 0 && !time[index..].starts_with([':', '[']));
    if has_date {
        return Some((true, time));
    }
    let digits = time.trim_start_matches(['T', 't']);
    let padding = if digits.find(':') == Some(1) { "0" } else { "" };
    Some((false, format!("2000-01-01T{padding}{digits}")))
}

/// Joins the date, the time, the offset and the annotations, which platforms write as words.
fn joined(text: &str) -> Option<String> {
    let mut words: Vec<_> = text.split_whitespace().collect();
    remove_what_go_adds(&mut words);
    let mut words = words.into_iter();
    let mut time = words.next()?.to_owned();
    if !time.contains([':', 'T', 't']) {
        time.extend(["T", words.next()?]);
    }
    for word in words {
        let word = without_utc(word);
        match word.as_bytes()[0] {
            b'+' | b'-' | b'[' => time.push_str(word),
            // A `+` becomes a blank if it is not encoded in a query.
            b'0'..=b'9' => time.extend(["+", word]),
            _ if ["Z", "UTC", "GMT"].iter().any(|utc| utc.eq_ignore_ascii_case(word)) => time.push('Z'),
            _ => return None,
        }
    }
    Some(time)
}

/// Removes what Go's `time.Time.String` adds: a monotonic clock, and a name of the zone after the offset.
fn remove_what_go_adds(words: &mut Vec<&str>) {
    words.pop_if(|word| word.starts_with("m="));
    if let [.., offset, name] = words[..]
        && offset.starts_with(['+', '-'])
    {
        let is_abbreviation = name.len() <= 5 && name.bytes().all(|byte| byte.is_ascii_uppercase());
        if (offset, name) == ("+0000", "UTC") {
            // UTC is no local time, although its offset is.
            words.remove(words.len() - 2);
        } else if is_abbreviation || offset.starts_with(name) {
            words.pop();
        }
    }
}

/// Cuts the fraction of a second to nanoseconds. RFC 3339 permits more digits.
fn cut_fraction(time: &mut String) {
    if let Some(point) = time.find(['.', ',']) {
        let digits = time[point + 1..].bytes().take_while(u8::is_ascii_digit).count();
        if digits > 9 {
            time.replace_range(point + 10..=point + digits, "");
        }
    }
}

/// Writes annotations as jiff reads them: Java's `[UTC+09:00]` as an offset alone, and a calendar that is marked as critical
/// without its mark, because no calendar changes the time of day.
fn with_plain_annotations(time: String) -> String {
    let mut parts = time.split('[');
    let start = parts.next().unwrap_or_default();
    if start.len() == time.len() {
        return time;
    }
    let mut plain = start.to_owned();
    for annotation in parts {
        let annotation =
            annotation.strip_prefix('!').filter(|rest| rest.starts_with("u-ca=")).unwrap_or(annotation);
        plain.extend(["[", without_utc(annotation)]);
    }
    plain
}
