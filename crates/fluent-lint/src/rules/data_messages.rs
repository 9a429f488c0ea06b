//! What this service asks of its own messages: a division of the day, and a greeting for each part of it.

use fluent_syntax::ast::PatternElement;

use super::locale::{Entry, Locale};
use super::selectors::{Selection, key};
use super::{Finding, Rule, list, nearest};
use crate::greeting::day::DayPeriods;
use crate::greeting::messages::{DAY_PERIODS, GREETING_TIMED};

const PERIOD: &str = "period";

/// That the division of the day is well-formed.
pub fn check(locale: &Locale<'_>, reference: &Locale<'_>, findings: &mut Vec<Finding>) {
    let ours = reference.message(DAY_PERIODS.id).is_some() && reference.message(GREETING_TIMED.id).is_some();
    let Some(entry) = locale.message(DAY_PERIODS.id).filter(|_| ours) else { return };
    let help =
        "write names with the hours at which they begin, such as morning 05:00, evening 18:00".to_owned();
    if let Some(Err(error)) = periods(entry) {
        let text = entry.source.text;
        let start = entry.source.span(entry.id).end;
        let at =
            text[start..].find(&error.item).map_or(entry.id, |at| &text[start + at..][..error.item.len()]);
        findings.push(entry.source.finding(Rule::DayPeriods, at, error.to_string(), help));
    } else if periods(entry).is_none() && entry.value.is_some() {
        let message = "the division of the day is read by the service, so it is plain text".to_owned();
        findings.push(entry.source.finding(Rule::DayPeriods, entry.id, message, help));
    }
}

/// Whether a selection of a message is by the parts of the day.
pub fn divides_the_day(entry: &Entry<'_>, variable: &str, reference: &Locale<'_>) -> bool {
    entry.id == GREETING_TIMED.id && variable == PERIOD && reference.message(DAY_PERIODS.id).is_some()
}

/// That each variant is named after a part of the day, which so comes.
pub fn check_variants(
    selection: &Selection<'_, '_>,
    locale: &Locale<'_>,
    reference: &Locale<'_>,
    chain: &[&Locale<'_>],
    findings: &mut Vec<Finding>,
) {
    let divided = chain.iter().copied().chain([locale, reference]);
    let periods = divided.filter_map(|locale| periods(locale.message(DAY_PERIODS.id)?)).find_map(Result::ok);
    let Some(periods) = periods else { return };
    let names: Vec<_> = periods.iter().map(|(_, name)| name).collect();
    for key in selection.variants.iter().map(key).filter(|key| !names.contains(key)) {
        let message = format!("the day has no part [{key}] here, so nobody sees this variant");
        let help = match nearest(key, names.iter().copied()) {
            Some(meant) => format!("did you mean [{meant}]?"),
            None => format!(
                "the parts of the day are {}: name it after one, or add it to day-periods",
                list(&names)
            ),
        };
        findings.push(selection.entry.source.finding(Rule::DayPeriodUnreachable, key, message, help));
    }
}

/// How a message divides the day, where it is plain text.
fn periods(entry: &Entry<'_>) -> Option<Result<DayPeriods, crate::greeting::day::DayPeriodsError>> {
    let text = entry.value?.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    Some(DayPeriods::parse(&text.collect::<Option<String>>()?))
}
