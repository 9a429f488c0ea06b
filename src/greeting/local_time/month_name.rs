//! Dates with the name of a month: JavaScript's `Date`, RFC 5322 (email and HTTP), RFC 850 (cookies), C, Go, Ruby and git.

use jiff::civil::{Date, Weekday};

use super::zone::without_utc;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Returns such a time in the form of RFC 9557. Platforms order the words differently, but the name of the month makes any
/// order unambiguous.
pub fn normalize(text: &str) -> Option<String> {
    // A comment (RFC 5322, section 3.2.2). JavaScript writes the name of the zone there.
    let text = text.split(" (").next()?;
    let mut words = Words::default();
    for word in text.split([' ', ',']).filter(|word| !word.is_empty()) {
        words.read(word)?;
    }
    let date = Date::new(words.year?, words.month?, words.day?).ok()?;
    if words.weekday.is_some_and(|weekday| weekday != date.weekday()) {
        return None;
    }
    Some(format!("{date}T{}{}", words.time?, words.offset.unwrap_or_default()))
}

/// What the words say, each once.
#[derive(Default)]
struct Words<'t> {
    weekday: Option<Weekday>,
    day: Option<i8>,
    month: Option<i8>,
    year: Option<i16>,
    time: Option<&'t str>,
    offset: Option<String>,
}

impl<'t> Words<'t> {
    /// Reads a word. Returns nothing if it is unknown or repeated.
    fn read(&mut self, word: &'t str) -> Option<()> {
        let offset = without_utc(word);
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            self.read_number(word)
        } else if let Some(month) = index(&MONTHS, word) {
            set(&mut self.month, month + 1)
        } else if let Some(weekday) = index(&WEEKDAYS, word) {
            set(&mut self.weekday, Weekday::from_monday_zero_offset(weekday).ok()?)
        } else if offset.starts_with(['+', '-']) {
            set(&mut self.offset, offset.to_owned())
        } else if ["GMT", "UTC", "UT", "Z"].contains(&word) {
            set(&mut self.offset, "Z".to_owned())
        } else if word.contains(':') && self.time.is_some() {
            self.read_offset(word)
        } else if word.contains(':') {
            set(&mut self.time, word)
        } else {
            // The dates of RFC 850 have hyphens.
            let (day, rest) = word.split_once('-')?;
            let (month, year) = rest.split_once('-')?;
            index(&MONTHS, month)?;
            [day, month, year].into_iter().try_for_each(|part| self.read(part))
        }
    }

    fn read_number(&mut self, word: &str) -> Option<()> {
        let number: i16 = word.parse().ok()?;
        match word.len() {
            1 | 2 if self.day.is_none() => set(&mut self.day, number.try_into().ok()?),
            // RFC 5322, section 4.3.
            2 => set(&mut self.year, number + if number < 50 { 2000 } else { 1900 }),
            4 if self.year.is_none() && number >= 1000 => set(&mut self.year, number),
            4 => self.read_offset(word),
            _ => None,
        }
    }

    /// Reads an offset whose `+` became a blank, because it was not encoded in a query.
    fn read_offset(&mut self, word: &str) -> Option<()> {
        // JavaScript's `GMT+0900`.
        self.offset.take_if(|offset| offset == "Z");
        set(&mut self.offset, format!("+{word}"))
    }
}

/// Returns the index of a name, which may be cut to three letters.
fn index(names: &[&str], word: &str) -> Option<i8> {
    let is_same = |name: &&str| [name, &name[..3]].iter().any(|name| name.eq_ignore_ascii_case(word));
    names.iter().position(is_same)?.try_into().ok()
}

/// Sets a value that is not set yet.
fn set<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.is_none().then(|| *slot = Some(value))
}
