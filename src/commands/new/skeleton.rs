//! The start of a new locale: a file of the reference, with each message as a comment.

use fluent::FluentResource;
use fluent_lint::plurals::{self, CATEGORIES, Plurals};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use unic_langid::LanguageIdentifier;

/// The first lines of the file.
const HINT: &str = "\
# Each message below is a comment. Until you translate it, people get English, or the language that this one is a
# variety of. To translate a message, remove the “# ” from its lines, and replace the English text by your own. Delete
# the comments when you have read them.";

/// Returns a file in which every message of the reference is a comment, below its own comment.
///
/// So no English text is served as the new language. A message that selects a plural has a variant for each category of the
/// language.
#[must_use]
pub fn skeleton(reference: &FluentResource, language: &LanguageIdentifier) -> String {
    // Parsed again, because the parser of bundles drops comments. It parsed without errors before.
    let reference = parse(reference.source()).unwrap_or_else(|(reference, _)| reference);
    let mut blocks = vec![HINT.to_owned()];
    for mut entry in reference.body {
        let (value, attributes, comment) = match &mut entry {
            Entry::Message(message) => {
                (message.value.as_mut(), &mut message.attributes, message.comment.take())
            }
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes, term.comment.take()),
            _ => {
                blocks.push(write(entry));
                continue;
            }
        };
        for pattern in value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)) {
            localize(pattern, language);
        }
        let comment = comment.map(|comment| format!("{}\n#\n", write(Entry::Comment(comment))));
        blocks.push(comment.unwrap_or_default() + &commented_out(&write(entry)));
    }
    blocks.join("\n\n") + "\n"
}

/// Serializes an entry.
fn write(entry: Entry<&str>) -> String {
    serialize(&Resource { body: vec![entry] }).trim().to_owned()
}

fn commented_out(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| format!("# {line}").trim_end().to_owned()).collect();
    lines.join("\n")
}

/// Gives each plural in a pattern the categories of a language.
fn localize(pattern: &mut Pattern<&str>, language: &LanguageIdentifier) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            localize_expression(expression, language);
        }
    }
}

fn localize_expression(expression: &mut Expression<&str>, language: &LanguageIdentifier) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            localize_expression(expression, language);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                localize(&mut variant.value, language);
            }
            if is_plural(variants) {
                *variants = plural(variants, &Plurals::of(language, plurals::kind(selector)));
            }
        }
    }
}

/// Returns whether variants are those of a plural: plural categories, and optionally numbers.
fn is_plural(variants: &[Variant<&str>]) -> bool {
    let names = || variants.iter().filter_map(|variant| name(variant));
    names().next().is_some() && names().all(|name| CATEGORIES.contains(&name))
}

/// Returns the variants for single numbers, then one for each category, with the text of the reference's variant or else of
/// its default. `other` becomes the default, because every language has it.
fn plural<'s>(reference: &[Variant<&'s str>], plurals: &Plurals) -> Vec<Variant<&'s str>> {
    let numbers = reference.iter().filter(|variant| name(variant).is_none());
    let mut variants: Vec<_> = numbers.map(|number| Variant { default: false, ..number.clone() }).collect();
    for &category in &plurals.all {
        let own = reference.iter().find(|variant| name(variant) == Some(category));
        if let Some(like) = own.or(reference.iter().find(|variant| variant.default)) {
            let key = VariantKey::Identifier { name: category };
            variants.push(Variant { key, value: like.value.clone(), default: category == "other" });
        }
    }
    variants
}

/// Returns the name of a variant, unless it is for a single number.
fn name<'s>(variant: &Variant<&'s str>) -> Option<&'s str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
