//! The plural categories of a locale, by Fluent's runtime and by the newest CLDR.

use fluent::types::FluentNumberType::{self, Cardinal, Ordinal};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use crate::locale_files::LocaleFiles;
use crate::plurals::{CATEGORIES, Plurals, whole_numbers};

/// The plural categories of a locale for one kind of numbers, in the order of [`CATEGORIES`].
pub struct Categories {
    /// The categories that some runtime selects: that of this program, that of fluent-rs, or one with the newest CLDR.
    pub accepted: Vec<&'static str>,
    /// The categories that each of them selects for some everyday whole number.
    pub demanded: Vec<&'static str>,
}

/// Categories of cardinal numbers that fluent-rs selects, but ICU4X does not. CLDR 42 removed Hebrew's `many`. For the other
/// languages, ICU4X has no data.
///
/// fluent-rs has the rules of CLDR 37, by `intl_pluralrules` 7.0.2, which this workspace replaces. The two lists result from a
/// comparison of that crate with ICU4X 2.4 for the whole numbers up to 1,200.
const ONLY_IN_CLDR_37: [(&str, &[&str]); 13] = [
    ("ars", &["zero", "two", "few", "many"]),
    ("gv", &["two", "few", "many"]),
    ("he", &["many"]),
    ("iu", &["two"]),
    ("kw", &["zero", "two", "few", "many"]),
    ("lag", &["zero"]),
    ("naq", &["two"]),
    ("se", &["two"]),
    ("shi", &["few"]),
    ("sma", &["two"]),
    ("smj", &["two"]),
    ("smn", &["two"]),
    ("sms", &["two"]),
];

/// Categories of everyday whole numbers that fluent-rs never selects, because they are newer than CLDR 37.
const SINCE_CLDR_37: [(&str, FluentNumberType, &[&str]); 5] = [
    ("af", Ordinal, &["few"]),
    ("bg", Ordinal, &["one", "two", "few"]),
    ("es", Ordinal, &["one"]),
    ("mt", Cardinal, &["two"]),
    ("vi", Cardinal, &["one"]),
];

/// The plural categories of a locale, computed when they are needed.
pub struct CategoriesByKind<'l, 's> {
    locale: &'l LocaleFiles<'s>,
    known: Vec<(FluentNumberType, Categories)>,
}

impl<'l, 's> CategoriesByKind<'l, 's> {
    pub fn new(locale: &'l LocaleFiles<'s>) -> Self {
        Self { locale, known: Vec::new() }
    }

    /// Returns the categories for a kind of numbers.
    pub fn of(&mut self, kind: FluentNumberType) -> &Categories {
        let index = self.known.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
            self.known.push((kind, categories(self.locale, kind)));
            self.known.len() - 1
        });
        &self.known[index].1
    }
}

fn categories(locale: &LocaleFiles<'_>, kind: FluentNumberType) -> Categories {
    let runtime = Plurals::of(&locale.tag, kind);
    let (newest, newest_of_whole) = newest(&locale.tag.to_string(), kind);
    let language = locale.tag.language.as_str();
    let is_old = |category: &str| {
        let mut old = ONLY_IN_CLDR_37.iter().filter(|_| kind == Cardinal);
        old.any(|(other, categories)| *other == language && categories.contains(&category))
    };
    let is_new = |category: &str| {
        let mut new = SINCE_CLDR_37.iter().filter(|(_, other, _)| *other == kind);
        new.any(|(other, _, categories)| *other == language && categories.contains(&category))
    };
    let is_accepted =
        |category: &str| runtime.all.contains(&category) || newest.contains(&category) || is_old(category);
    let is_demanded = |category: &str| {
        runtime.of_whole_numbers.contains(&category)
            && newest_of_whole.contains(&category)
            && !is_new(category)
    };
    Categories {
        accepted: CATEGORIES.into_iter().filter(|category| is_accepted(category)).collect(),
        demanded: CATEGORIES.into_iter().filter(|category| is_demanded(category)).collect(),
    }
}

/// Returns the categories of the newest CLDR: of all numbers, and of everyday whole numbers.
fn newest(tag: &str, kind: FluentNumberType) -> (Vec<&'static str>, Vec<&'static str>) {
    let kind = match kind {
        Cardinal => PluralRuleType::Cardinal,
        Ordinal => PluralRuleType::Ordinal,
    };
    let tag = tag.parse::<icu_locale::Locale>().ok();
    let Some(rules) = tag.and_then(|tag| PluralRules::try_new(tag.into(), kind.into()).ok()) else {
        return (Vec::new(), Vec::new());
    };
    let of_whole_numbers = whole_numbers().map(|number| name(rules.category_for(number))).collect();
    (rules.categories().map(name).collect(), of_whole_numbers)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
