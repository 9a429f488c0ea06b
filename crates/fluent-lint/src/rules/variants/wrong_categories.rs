//! The variants of a plural, compared with the plural categories of its language.

use fluent_syntax::ast::Variant;

use super::{PLURAL_KEY, PLURAL_MISSING, PLURAL_UNUSED, Selection};
use crate::extent::variant_lines;
use crate::finding::Finding;
use crate::pattern::{is_number, key, keys, selections, shown_variables};
use crate::plural_categories::Categories;
use crate::plurals::CATEGORIES;
use crate::words::{is_certain, list, nearest};

impl Selection<'_, '_> {
    pub fn find_wrong_categories(&self, language: &Categories, findings: &mut Vec<Finding>) {
        if self.is_copy() {
            return;
        }
        let accepted = &language.accepted;
        let mut misnamed = false;
        let source = self.entry.source;
        for (index, variant) in self.variants.iter().enumerate() {
            let key = key(variant);
            if is_number(key) || accepted.contains(&key) {
                continue;
            }
            let edit;
            let (rule, message, help) = if !CATEGORIES.contains(&key) {
                misnamed = true;
                let lacking = || accepted.iter().copied().filter(|name| !self.has(name));
                let near = nearest(key, lacking());
                edit = near.map(|meant| {
                    let is_certain = is_certain(key, meant, lacking());
                    source.edit(source.span(key), meant).safe_if(is_certain)
                });
                let help = match near {
                    Some(meant) => format!("did you mean [{meant}]?"),
                    None => {
                        format!("plural categories are not translated: this language has {}", list(accepted))
                    }
                };
                (&PLURAL_KEY, format!("[{key}] is not a plural category"), help)
            } else if !variant.default {
                // No runtime has the category, so its text is of no use.
                edit = variant_lines(source, self.variants, index)
                    .map(|lines| source.edit(lines, "").safe_if(true));
                let message = format!("this language has no plural category [{key}], so it is never shown");
                (&PLURAL_UNUSED, message, format!("delete it: the categories are {}", list(accepted)))
            } else {
                // The default variant is shown for whatever the others do not name.
                continue;
            };
            findings.push(source.finding(rule, key, message, help).with_edit(edit));
        }
        // A misnamed category is not missing too.
        if !misnamed && !self.has_numbers_of_reference() {
            findings.extend(self.singular_default(language).or_else(|| self.missing_categories(language)));
        }
    }

    /// Returns whether the variants are verbatim those of the reference, so that they are untranslated, and nothing else.
    fn is_copy(&self) -> bool {
        self.original
            .is_some_and(|original| selections(original.patterns(), self.variable).contains(&self.variants))
    }

    /// Returns whether the variants are only for exact numbers, of which the reference has all.
    fn has_numbers_of_reference(&self) -> bool {
        let Some(original) = self.original else { return false };
        let are_numbers = |keys: &[&str]| keys.iter().all(|key| is_number(key) || *key == "other");
        let own: Vec<_> = self.variants.iter().map(key).collect();
        let originals = keys(original.patterns(), self.variable);
        are_numbers(&own) && are_numbers(&originals) && own.iter().all(|key| originals.contains(key))
    }

    fn default(&self) -> Option<&Variant<&str>> {
        self.variants.iter().find(|variant| variant.default)
    }

    fn has(&self, name: &str) -> bool {
        self.variants.iter().map(key).any(|key| key == name)
    }

    /// Returns whether a category has a variant, or an exact number serves for it.
    fn has_category(&self, category: &str) -> bool {
        let exact = match category {
            "zero" => "0",
            "one" => "1",
            "two" => "2",
            _ => "",
        };
        self.has(category) || self.has(exact)
    }

    /// Finds a default variant that is a singular or dual, although it is shown for other categories.
    fn singular_default(&self, language: &Categories) -> Option<Finding> {
        let default = key(self.default()?);
        let is_lacking = |category: &&str| !self.has_category(category);
        let lacking: Vec<_> = language.accepted.iter().copied().filter(is_lacking).collect();
        if !matches!(default, "zero" | "one" | "two") || lacking.is_empty() {
            return None;
        }
        let source = self.entry.source;
        let star = source.text[..source.span(default).start].rfind('*')?;
        let message =
            format!("the default variant is [{default}], so its text is shown for {} too", list(&lacking));
        let help = if self.has("other") {
            "move the star to [other]".to_owned()
        } else {
            format!("write *[other] and its text, and [{default}] without a star")
        };
        Some(source.finding_at(&PLURAL_MISSING, star..star + 1, message, help))
    }

    fn missing_categories(&self, language: &Categories) -> Option<Finding> {
        let default = self.default()?;
        // A single text for all numbers is intended.
        if self.variants.iter().all(|variant| variant.value == default.value) {
            return None;
        }
        // Without a number next to it, a word has a singular, a plural, and in some languages a dual.
        let shows_number = shown_variables(&default.value).contains(self.variable);
        let demanded: Vec<_> = language
            .demanded
            .iter()
            .copied()
            .filter(|name| shows_number || matches!(*name, "one" | "two"))
            .collect();
        let lacking: Vec<_> =
            demanded.iter().copied().filter(|category| !self.has_category(category)).collect();
        // The default variant may serve one category besides its own: in Polish, `*[other]` may be `many`.
        let default_serves = shows_number && !language.demanded.contains(&key(default)) && lacking.len() == 1;
        let is_plural = self.variants.iter().any(|variant| !variant.default && !is_number(key(variant)))
            || self.original.is_some_and(|original| keys(original.patterns(), self.variable).len() > 1);
        if !is_plural || default_serves {
            return None;
        }
        let first = lacking.first()?;
        let message = format!("the plural has no variant for {}, which this language needs", list(&lacking));
        let help = format!("add [{first}] and its text, if it differs from the default variant");
        Some(self.entry.source.finding(&PLURAL_MISSING, self.variable, message, help))
    }
}
