//! What `fluent-lint` has to know about the messages of the service.

use fluent_lint::{DataError, DataMessage, Options, Rule};

use super::catalog::REFERENCE;
use super::day::DayPeriods;
use super::messages::{DAY_PERIODS, GREETING_TIMED};

static MALFORMED: Rule = Rule::error("day-periods", "A malformed division of the day");
static UNREACHABLE: Rule = Rule::error("day-period-unreachable", "A part of the day that does not exist");

/// The message that divides the day, and the greeting that selects on its parts.
static DATA_MESSAGES: [DataMessage; 1] = [DataMessage {
    id: DAY_PERIODS.id,
    parse: day_period_names,
    help: "write names with the times at which they start, such as morning 05:00, evening 18:00",
    malformed: &MALFORMED,
    used_in: GREETING_TIMED.id,
    variable: "period",
    unreachable: &UNREACHABLE,
}];

/// Returns the options for the locales of the service. `style` also checks typography.
#[must_use]
pub fn options(style: bool) -> Options<'static> {
    Options { reference: REFERENCE, style, data_messages: &DATA_MESSAGES }
}

fn day_period_names(text: &str) -> Result<Vec<String>, DataError> {
    match DayPeriods::parse(text) {
        Ok(periods) => Ok(periods.iter().map(|(_, name)| name.to_owned()).collect()),
        Err(error) => Err(DataError { message: error.to_string(), item: error.item }),
    }
}
