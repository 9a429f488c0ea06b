//! The plural categories of a locale, today and in newer versions of CLDR.

use fluent::types::FluentNumberType::{self, Cardinal, Ordinal};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use crate::locale_files::LocaleFiles;
use crate::plurals::Plurals;

/// The plural categories of a locale for one kind of numbers.
pub struct Categories {
    /// The categories that Fluent's runtime uses.
    pub plurals: Plurals,
    /// The categories of the newest CLDR. Translation tools write them already, and Fluent's runtime will use them.
    pub newer: Vec<&'static str>,
}

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
            let plurals = Plurals::of(&self.locale.tag, kind);
            self.known.push((kind, Categories { plurals, newer: newer(self.locale.name, kind) }));
            self.known.len() - 1
        });
        &self.known[index].1
    }
}

fn newer(tag: &str, kind: FluentNumberType) -> Vec<&'static str> {
    let kind = match kind {
        Cardinal => PluralRuleType::Cardinal,
        Ordinal => PluralRuleType::Ordinal,
    };
    let rules = tag
        .parse::<icu_locale::Locale>()
        .ok()
        .and_then(|tag| PluralRules::try_new(tag.into(), kind.into()).ok());
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.map_or_else(Vec::new, |rules| rules.categories().map(name).collect())
}
