//! The time of day, and the periods into which a language divides the day.

use std::fmt;

use jiff::civil::Time;

/// A time of day, in minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// 00:00.
    pub const MIDNIGHT: Self = Self(0);

    /// Parses `HH:MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [a, b, b':', c, d] = *text.as_bytes() else { return None };
        if ![a, b, c, d].iter().all(u8::is_ascii_digit) {
            return None;
        }
        let number = |tens: u8, ones: u8| u16::from(tens - b'0') * 10 + u16::from(ones - b'0');
        let (hours, minutes) = (number(a, b), number(c, d));
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }
}

impl From<TimeOfDay> for Time {
    fn from(time: TimeOfDay) -> Self {
        let (hour, minute) = (time.0 / 60, time.0 % 60);
        let part = |part: u16| i8::try_from(part).unwrap_or_default();
        Self::constant(part(hour), part(minute), 0, 0)
    }
}

impl From<Time> for TimeOfDay {
    fn from(time: Time) -> Self {
        Self(u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs()))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// The periods of a language's day, each with the time at which it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPeriods(Vec<(TimeOfDay, String)>);

impl DayPeriods {
    /// Parses a list such as `morning 05:00, afternoon 12:00, evening 18:00`, in the order of the day. Names consist of
    /// lowercase letters and hyphens.
    ///
    /// # Errors
    ///
    /// The first invalid item.
    pub fn parse(text: &str) -> Result<Self, DayPeriodsError> {
        let mut periods = Vec::<(TimeOfDay, String)>::new();
        for item in text.split(',').map(str::trim) {
            let error = |why| DayPeriodsError { item: item.to_owned(), why };
            let (name, time) =
                item.split_once(' ').ok_or_else(|| error("is no name with a time, such as morning 05:00"))?;
            if !name.starts_with(|c: char| c.is_ascii_lowercase())
                || !name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'-'))
            {
                return Err(error("has a name of other than small letters a to z and hyphens"));
            }
            let time = TimeOfDay::parse(time.trim_start())
                .ok_or_else(|| error("has no time from 00:00 to 23:59"))?;
            if periods.last().is_some_and(|(last, _)| *last >= time) {
                return Err(error("does not begin after the one before it"));
            }
            if periods.iter().any(|(_, other)| other == name) {
                return Err(error("has the name of another"));
            }
            periods.push((time, name.to_owned()));
        }
        Ok(Self(periods))
    }

    /// Returns the period that a time belongs to. Before the first period, that is the last one of the day before.
    #[must_use]
    pub fn at(&self, time: TimeOfDay) -> &str {
        let begun = self.0.iter().rev().find(|(begin, _)| *begin <= time);
        begun.or(self.0.last()).map_or("", |(_, name)| name)
    }

    /// Returns when the period of a time ends: the start of the next one.
    #[must_use]
    pub fn end(&self, time: TimeOfDay) -> Option<TimeOfDay> {
        let next = self.0.iter().find(|(start, _)| *start > time);
        next.or(self.0.first()).map(|(start, _)| *start)
    }

    /// Returns each period with the time at which it starts, in the order of the day.
    pub fn iter(&self) -> impl Iterator<Item = (TimeOfDay, &str)> {
        self.0.iter().map(|(begin, name)| (*begin, name.as_str()))
    }
}

/// Why a list of periods is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayPeriodsError {
    /// The invalid item.
    pub item: String,
    /// What is wrong with it.
    pub why: &'static str,
}

impl fmt::Display for DayPeriodsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.item, self.why)
    }
}

impl std::error::Error for DayPeriodsError {}
