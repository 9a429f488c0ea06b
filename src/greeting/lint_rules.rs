//! What `fluent-lint` has to know about the messages of the service.

use fluent_lint::{DataError, DataMessage, DataSelection, Options, Rule};

use super::catalog::REFERENCE;
use super::day::DayPeriods;
use super::honorifics::Honorifics;
use super::messages::{DAY_PERIODS, GREETING_TIMED, GREETING_TIMED_NAMELESS, HONORIFICS};

static DAY_PERIODS_MALFORMED: Rule = Rule::error("day-periods", "A malformed division of the day");
static DAY_PERIOD_UNREACHABLE: Rule =
    Rule::error("day-period-unreachable", "A part of the day that does not exist");
static HONORIFICS_MALFORMED: Rule = Rule::error("honorifics", "A malformed list of honorifics");

static DATA_MESSAGES: [DataMessage; 2] = [
    DataMessage {
        id: DAY_PERIODS.id,
        parse: day_period_names,
        help: "write names with the times at which they start, such as morning 05:00, evening 18:00",
        malformed: &DAY_PERIODS_MALFORMED,
        selection: Some(DataSelection {
            messages: &[GREETING_TIMED.id, GREETING_TIMED_NAMELESS.id],
            variable: "period",
            unreachable: &DAY_PERIOD_UNREACHABLE,
        }),
    },
    DataMessage {
        id: HONORIFICS.id,
        parse: honorifics,
        help: "write each honorific with … where the name stands, such as Dr. …, …さん",
        malformed: &HONORIFICS_MALFORMED,
        selection: None,
    },
];

/// Returns the options for the locales of the service. `style` also checks typography.
#[must_use]
pub fn options(style: bool) -> Options<'static> {
    Options { reference: REFERENCE, style, unique_ids: true, data_messages: &DATA_MESSAGES }
}

fn day_period_names(text: &str) -> Result<Vec<String>, DataError> {
    match DayPeriods::parse(text) {
        Ok(periods) => Ok(periods.iter().map(|(_, name)| name.to_owned()).collect()),
        Err(error) => Err(DataError { message: error.to_string(), item: error.item }),
    }
}

/// A list of honorifics defines no names.
fn honorifics(text: &str) -> Result<Vec<String>, DataError> {
    match Honorifics::parse(text) {
        Ok(_) => Ok(Vec::new()),
        Err(error) => Err(DataError { message: error.to_string(), item: error.item }),
    }
}
