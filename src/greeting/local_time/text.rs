//! The text of a time, brought into the form of RFC 9557.

use jiff::fmt::strtime;

/// Returns a time in the form of RFC 9557, and whether it has a date. A time without one gets a date that has no meaning.
///
/// Without colons, only the `T` of ISO 8601 makes a text a time: `2026` is none, and `T2026` is 20:26.
pub fn normalize(text: &str) -> Option<(bool, String)> {
    let text = text.replace('\u{2212}', "-");
    if let Some(time) = with_name_of_month(&text) {
        return Some((true, time));
    }
    let mut words = text.split_whitespace();
    let mut time = words.next()?.to_owned();
    if !time.contains([':', 'T', 't']) {
        time.extend(["T", words.next()?]);
    }
    for word in words {
        match word.as_bytes()[0] {
            b'+' | b'-' | b'[' => time.push_str(word),
            // A `+` becomes a blank if it is not encoded in a query.
            b'0'..=b'9' => time.extend(["+", word]),
            _ if ["Z", "UTC", "GMT"].iter().any(|utc| utc.eq_ignore_ascii_case(word)) => time.push('Z'),
            _ => return None,
        }
    }
    cut_fraction(&mut time);
    // Java names a zone so. RFC 9557 has the offset alone.
    for name in ["[UTC", "[GMT", "[UT"] {
        for sign in ['+', '-'] {
            time = time.replace(&format!("{name}{sign}"), &format!("[{sign}"));
        }
    }
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

/// The forms with the name of a month: JavaScript's `Date`, RFC 5322 (dates in HTTP), and C's `ctime`.
fn with_name_of_month(text: &str) -> Option<String> {
    // JavaScript writes the name of the zone in parentheses.
    let words: Vec<_> = text.split(" (").next()?.split_whitespace().collect();
    if words.len() < 5 {
        return None;
    }
    let text = words.join(" ");
    let (text, zulu) = match text.strip_suffix(" GMT") {
        Some(rest) => (rest.to_owned(), "Z"),
        None => (text, ""),
    };
    // A `+` becomes a blank if it is not encoded in a query.
    let restored = text.rfind(' ').map(|blank| format!("{}+{}", &text[..blank], &text[blank + 1..]));
    let spaced = restored.as_deref().map(|restored| restored.replace('+', " +"));
    [Some(text), restored, spaced].into_iter().flatten().find_map(|text| {
        let formats = [
            "%a %b %e %Y %H:%M:%S GMT%z",
            "%a, %e %b %Y %H:%M:%S %z",
            "%e %b %Y %H:%M:%S %z",
            "%a, %e %b %Y %H:%M:%S",
            "%e %b %Y %H:%M:%S",
            "%a %b %e %H:%M:%S %Y",
        ];
        let time = formats.iter().find_map(|format| strtime::parse(format, &text).ok())?;
        let offset = time.offset().map_or_else(|| zulu.to_owned(), |offset| offset.to_string());
        Some(format!("{}{offset}", time.to_datetime().ok()?))
    })
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
