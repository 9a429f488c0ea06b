//! The time on a person's clock, from the forms in which clients write times and time zones.
//!
//! Times are ISO 8601 and RFC 3339, RFC 9557 (which `Temporal` and Java write, with a zone in brackets), and the forms of
//! `text` and `month_name`. The module `zone` has the forms of zones.

mod error;
mod month_name;
mod text;
mod zone;

use jiff::civil::DateTime;
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

pub use self::error::LocalTimeError;
use super::day::TimeOfDay;

/// The time on a person's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The time of day.
    pub time: TimeOfDay,
    /// The present date and time, if that is what the time of day is taken from.
    pub now: Option<Zoned>,
}

impl LocalTime {
    /// Returns the time on the clock of a person who sent a time, a time zone, or both.
    ///
    /// An instant is converted to the zone: `zone`, or else the one in its brackets. A time with an offset and without a
    /// zone is local, and so is a time without an offset. A zone without a time means now.
    ///
    /// # Errors
    ///
    /// If a text is invalid, even if the other one would do; or if a time in UTC has no zone.
    pub fn parse(time: Option<&str>, zone: Option<&str>) -> Result<Option<Self>, LocalTimeError> {
        let zone = match zone {
            Some(text) => Some(zone::parse(text)?),
            None => None,
        };
        match (time, zone) {
            (Some(text), zone) => Self::convert(text, zone).map(Some),
            (None, Some(zone)) => {
                let now = Timestamp::now().to_zoned(zone);
                Ok(Some(Self { time: now.time().into(), now: Some(now) }))
            }
            (None, None) => Ok(None),
        }
    }

    fn convert(text: &str, zone: Option<TimeZone>) -> Result<Self, LocalTimeError> {
        let malformed = || LocalTimeError::Malformed(text.to_owned());
        let written = Written::parse(text)?.ok_or_else(malformed)?;
        let Some(zone) = zone.or_else(|| written.zone.clone()) else {
            return match written.offset {
                Some(PiecesOffset::Zulu) if written.has_date => Err(LocalTimeError::NoZone(text.to_owned())),
                Some(PiecesOffset::Zulu) => Err(malformed()),
                _ => Ok(written.time.into()),
            };
        };
        let local = written.instant().map_err(|error| match error {
            InstantError::OutOfRange => malformed(),
            InstantError::Contradictory => LocalTimeError::Contradictory(text.to_owned()),
        })?;
        match local {
            None => Ok(written.time.into()),
            // Converting takes the date.
            Some(_) if !written.has_date => Err(malformed()),
            Some(instant) => Ok(instant.to_zoned(zone).datetime().into()),
        }
    }
}

impl From<DateTime> for LocalTime {
    fn from(time: DateTime) -> Self {
        Self { time: time.time().into(), now: None }
    }
}

/// A time as it was written.
struct Written {
    time: DateTime,
    has_date: bool,
    offset: Option<PiecesOffset>,
    zone: Option<TimeZone>,
}

enum InstantError {
    OutOfRange,
    Contradictory,
}

impl Written {
    /// Parses a time, or returns nothing if its form is unknown.
    fn parse(text: &str) -> Result<Option<Self>, LocalTimeError> {
        let Some((has_date, text)) = text::normalize(text) else { return Ok(None) };
        let Ok(pieces) = Pieces::parse(&text) else { return Ok(None) };
        let Some(time) = pieces.time() else { return Ok(None) };
        let zone = match pieces.time_zone_annotation() {
            Some(annotation) => Some(zone::of_annotation(annotation.kind())?),
            None => None,
        };
        let offset = match pieces.offset() {
            // RFC 9557, section 2.2: the local offset is unknown.
            Some(PiecesOffset::Numeric(offset)) if offset.is_negative() && offset.offset().is_zero() => {
                Some(PiecesOffset::Zulu)
            }
            offset => offset,
        };
        Ok(Some(Self { time: pieces.date().to_datetime(time), has_date, offset, zone }))
    }

    /// Returns the instant, or nothing if neither an offset nor a zone tells it.
    fn instant(&self) -> Result<Option<Timestamp>, InstantError> {
        let instant = match (self.offset, &self.zone) {
            (None, None) => return Ok(None),
            (None, Some(zone)) => zone.to_timestamp(self.time),
            (Some(PiecesOffset::Zulu), _) => Offset::UTC.to_timestamp(self.time),
            (Some(offset), _) => offset.to_numeric_offset().to_timestamp(self.time),
        };
        let instant = instant.map_err(|_| InstantError::OutOfRange)?;
        match (self.offset, &self.zone) {
            (Some(PiecesOffset::Numeric(offset)), Some(zone))
                if zone.to_offset(instant) != offset.offset() =>
            {
                Err(InstantError::Contradictory)
            }
            _ => Ok(Some(instant)),
        }
    }
}
