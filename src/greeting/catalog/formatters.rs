//! Numbers and lists in a sentence, as each language writes them (CLDR).

use std::borrow::Cow;
use std::str::FromStr;

use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::value::ListType;

/// Returns a number with the digits and the grouping of a bundle's language, and nothing for other values. Each bundle calls
/// it for every value that it shows.
pub fn format_number(value: &FluentValue<'_>, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = Decimal::from_str(&number.as_string()).ok()?;
    let grouping = Grouping(number.options.use_grouping);
    formatters
        .with_try_get::<NumberFormatter, _, _>((grouping,), |formatter| {
            formatter.0.format_to_string(&decimal)
        })
        .ok()
}

/// Whether digits are grouped: Fluent's option `useGrouping`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Grouping(bool);

struct NumberFormatter(DecimalFormatter);

impl Memoizable for NumberFormatter {
    type Args = (Grouping,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (Grouping(is_grouped),): Self::Args) -> Result<Self, ()> {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = (!is_grouped).then_some(GroupingStrategy::Never);
        let formatter = DecimalFormatter::try_new(locale(&language).into(), options);
        formatter.map(Self).map_err(|_| ())
    }
}

/// Returns a list as a language writes it.
pub fn format_list<'a>(
    language: &LanguageIdentifier,
    list_type: ListType,
    items: impl Iterator<Item = Cow<'a, str>> + Clone,
) -> String {
    let (preferences, options) = (locale(language).into(), ListFormatterOptions::default());
    let formatter = match list_type {
        ListType::And => ListFormatter::try_new_and(preferences, options),
        ListType::Or => ListFormatter::try_new_or(preferences, options),
    };
    match formatter {
        Ok(formatter) => formatter.format_to_string(items),
        Err(_) => items.collect::<Vec<_>>().join(", "),
    }
}

fn locale(language: &LanguageIdentifier) -> Locale {
    Locale::from_str(&language.to_string()).unwrap_or(Locale::UNKNOWN)
}
