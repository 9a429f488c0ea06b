//! The variants of selections: plural categories, and the words that a program passes.

use std::collections::BTreeSet;

use fluent::types::FluentNumberType::{self, Cardinal, Ordinal};
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::comments::{self, Kind};
use super::contract;
use super::locale::{Entry, Locale};
use super::variables::selected;
use super::walk::{Part, walk};
use super::{Finding, Rule, list, nearest};
use crate::greeting::plurals::{self, CATEGORIES, Plurals};

pub fn check(
    locale: &Locale<'_>,
    reference: &Locale<'_>,
    chain: &[&Locale<'_>],
    findings: &mut Vec<Finding>,
) {
    let mut languages = Languages { locale, known: Vec::new() };
    for entry in &locale.entries {
        let original = reference.counterpart(entry).filter(|original| !std::ptr::eq(*original, entry));
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Select { selector, variants } = part else { return };
                let Some(variable) = selected(selector) else { return };
                let selection = Selection { entry, original, variable, selector, variants };
                if contract::divides_the_day(entry, variable, reference) {
                    contract::check_variants(&selection, locale, reference, chain, findings);
                } else if let Some(kind) = selection.number() {
                    selection.check_plural(languages.of(kind), findings);
                } else if let Some(original) = original.filter(|_| !entry.is_term) {
                    // What a term is passed is the locale's own: the cases of its language.
                    selection.check_words(original, findings);
                }
            });
        }
    }
}

/// A selection on a variable.
pub struct Selection<'e, 's> {
    pub entry: &'e Entry<'s>,
    /// The reference's message, unless it is this one.
    original: Option<&'e Entry<'s>>,
    variable: &'s str,
    selector: &'s InlineExpression<&'s str>,
    pub variants: &'s [Variant<&'s str>],
}

impl<'s> Selection<'_, 's> {
    /// The kind of numbers that are selected on, where the variable is a number: as `NUMBER` says, or the reference's
    /// comment, or the variants of the reference, or else its own.
    fn number(&self) -> Option<FluentNumberType> {
        if let InlineExpression::FunctionReference { id, .. } = self.selector {
            return (id.name == "NUMBER").then(|| plurals::kind(self.selector));
        }
        let original = self.original.unwrap_or(self.entry);
        let documented =
            comments::documented(original).into_iter().find(|variable| variable.name == self.variable);
        match documented.and_then(|variable| variable.kind) {
            Some(Kind::Number) => return Some(Cardinal),
            Some(Kind::Text) => return None,
            None => {}
        }
        let mut originals = keys(original, self.variable);
        if originals.is_empty() {
            originals = self.variants.iter().map(key).collect();
        }
        let is_category = |key: &&str| CATEGORIES.contains(key) || is_number(key);
        let (categories, words): (Vec<_>, Vec<_>) = originals.into_iter().partition(is_category);
        (words.is_empty() && categories != ["other"]).then_some(Cardinal)
    }

    fn check_plural(&self, language: &Language, findings: &mut Vec<Finding>) {
        let mut report = |rule, at, message, help| {
            findings.push(self.entry.source.finding(rule, at, message, help));
        };
        let has: Vec<_> = language.plurals.all.clone();
        for variant in self.variants {
            let key = key(variant);
            if is_number(key) || has.contains(&key) {
                continue;
            }
            if !CATEGORIES.contains(&key) {
                let help = match nearest(key, has.iter().copied()) {
                    Some(meant) => format!("did you mean [{meant}]?"),
                    None => format!(
                        "the names of the categories are not translated: this language has {}",
                        list(&has)
                    ),
                };
                report(Rule::PluralKey, key, format!("[{key}] is no plural category"), help);
            } else if !language.newer.contains(&key) {
                let message =
                    format!("this language has no plural category [{key}], so nobody sees this variant");
                report(
                    Rule::PluralUnused,
                    key,
                    message,
                    format!("delete it: the categories are {}", list(&has)),
                );
            }
        }
        let misnamed = self.variants.iter().map(key).any(|key| !is_number(key) && !CATEGORIES.contains(&key));
        let default = self.variants.iter().find(|variant| variant.default).map(key);
        let chosen = |category: &str| {
            let exact = match category {
                "zero" => "0",
                "one" => "1",
                "two" => "2",
                _ => "",
            };
            self.variants.iter().map(key).any(|key| key == category || key == exact)
        };
        let needed = &language.plurals.of_whole_numbers;
        let lacking: Vec<_> = needed.iter().copied().filter(|category| !chosen(category)).collect();
        // The variant with the star serves one category beside its own: Polish may write `many` as `*[other]`.
        let star_serves = default.is_none_or(|key| !needed.contains(&key)) && lacking.len() == 1;
        let plural = self.variants.iter().any(|variant| !variant.default && !is_number(key(variant)))
            || self.original.is_some_and(|original| keys(original, self.variable).len() > 1);
        if plural && !lacking.is_empty() && !star_serves && !misnamed {
            let message = format!("the plural lacks {}, which this language has", list(&lacking));
            let first = lacking[0];
            let help = format!("add [{first}] and its text, where it differs from the one with the star");
            report(Rule::PluralMissing, self.variable, message, help);
        }
    }

    /// A translation names its variants as the program does: where a word of the reference is gone, the one in its
    /// place was translated or misspelt.
    fn check_words(&self, original: &Entry<'s>, findings: &mut Vec<Finding>) {
        let expected = keys(original, self.variable);
        if expected.is_empty() {
            return;
        }
        let documented =
            comments::documented(original).into_iter().find(|variable| variable.name == self.variable);
        let known: BTreeSet<_> = documented
            .into_iter()
            .flat_map(|variable| variable.words)
            .chain(expected.iter().copied())
            .collect();
        let all: Vec<_> = known.iter().copied().collect();
        let own: BTreeSet<_> = self.variants.iter().map(key).collect();
        let lacking: Vec<_> = expected.iter().copied().filter(|key| !own.contains(key)).collect();
        for key in self.variants.iter().map(key).filter(|key| !known.contains(key)) {
            let meant = nearest(key, known.iter().copied());
            if meant.is_some() || !lacking.is_empty() {
                let meant = meant.or(lacking.first().copied().filter(|_| lacking.len() == 1));
                let right = meant.map_or_else(|| list(&all), |meant| list(&[meant]));
                let help = format!("the names of variants are not translated: write {right}");
                let message = format!("[{key}] is none of the words that ${} can be", self.variable);
                findings.push(self.entry.source.finding(Rule::VariantKey, key, message, help));
            }
        }
    }
}

/// The name of a variant.
pub fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
    key
}

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// The names of a message's variants by a variable, in the order of the file.
fn keys<'s>(entry: &Entry<'s>, variable: &str) -> Vec<&'s str> {
    let mut keys = Vec::new();
    for pattern in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::Select { selector, variants } = part
                && selected(selector) == Some(variable)
            {
                keys.extend(variants.iter().map(key));
            }
        });
    }
    keys
}

/// The plural categories of a language.
struct Language {
    /// As the program has them.
    plurals: Plurals,
    /// As the newest CLDR has them: the program will, too, and tools for translators write them already.
    newer: Vec<&'static str>,
}

/// The plural categories of a locale, found out when they are first asked for.
struct Languages<'l, 's> {
    locale: &'l Locale<'s>,
    known: Vec<(FluentNumberType, Language)>,
}

impl Languages<'_, '_> {
    fn of(&mut self, kind: FluentNumberType) -> &Language {
        let index = self.known.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
            let plurals = Plurals::of(&self.locale.tag, kind);
            self.known.push((kind, Language { plurals, newer: newer(self.locale.name, kind) }));
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
