//! Messages, attributes and variants that are defined twice.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::ast::Variant;

use crate::context::Context;
use crate::edit::Edit;
use crate::extent::{attribute_lines, entry_lines, variant_lines};
use crate::finding::Finding;
use crate::locale_files::Entry;
use crate::pattern::{Part, key, walk};
use crate::rule::Rule;

pub static DUPLICATE_MESSAGE: Rule =
    Rule::error("duplicate-message", "A message or term that is defined twice in a locale");
pub static DUPLICATE_ATTRIBUTE: Rule =
    Rule::error("duplicate-attribute", "An attribute that is defined twice in a message");
pub static DUPLICATE_VARIANT: Rule =
    Rule::error("duplicate-variant", "A variant that is defined twice in a selection");
pub static NAME_CLASH: Rule = Rule::error("name-clash", "A message and a term of the same name");
pub static ID_CASE: Rule = Rule::error("id-case", "Identifiers that differ only in letter case");

pub fn find_duplicates(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // By lowercase identifier, which also finds those that differ only in case.
    let mut known = HashMap::with_capacity(context.locale.entries.len());
    for entry in &context.locale.entries {
        let first: &Entry<'_> = known.entry(entry.id.to_ascii_lowercase()).or_insert(entry);
        if !std::ptr::eq(first, entry) {
            findings.push(duplicate(context, first, entry));
        }
        let help = || "the first one is used: delete one of them".to_owned();
        let mut attributes = BTreeSet::new();
        for (index, attribute) in entry.attributes.iter().enumerate() {
            let id = attribute.id.name;
            if !attributes.insert(id) {
                let message = format!("`{}.{id}` is defined twice", entry.name());
                let is_same = entry.attribute(id) == Some(&attribute.value);
                let lines = attribute_lines(entry, index);
                let edit = lines.map(|lines| entry.source.edit(lines, "").safe_if(is_same));
                let finding = entry.source.finding(&DUPLICATE_ATTRIBUTE, id, message, help());
                findings.push(finding.with_edit(edit));
            }
        }
        for pattern in entry.patterns() {
            walk(pattern, &mut |part| {
                let Part::Select { variants, .. } = part else { return };
                let mut known = HashMap::new();
                for (index, variant) in variants.iter().enumerate() {
                    let key = key(variant);
                    let first: &Variant<&str> = known.entry(key).or_insert(variant);
                    if !std::ptr::eq(first, variant) {
                        let message = format!("the variant [{key}] is defined twice");
                        let is_same = first.value == variant.value;
                        let lines = variant_lines(entry.source, variants, index);
                        let edit = lines.map(|lines| entry.source.edit(lines, "").safe_if(is_same));
                        let finding = entry.source.finding(&DUPLICATE_VARIANT, key, message, help());
                        findings.push(finding.with_edit(edit));
                    }
                }
            });
        }
    }
}

/// Returns the finding for an entry that has the same identifier as an earlier one, apart from letter case.
fn duplicate(context: &Context<'_>, first: &Entry<'_>, entry: &Entry<'_>) -> Finding {
    if let Some(original) = context.reference.counterpart(entry)
        && (first.is_term, first.id) == (entry.is_term, entry.id)
        && first.source.name != original.source.name
        && entry.source.name == original.source.name
    {
        // The reference shows which of the two files is the wrong one.
        let message = format!("`{}` is defined twice, and belongs to {}", entry.name(), entry.source.name);
        let at = entry.source.position(entry.id);
        let help = format!("delete it here, where it hides the one at {}:{at}", entry.source.path);
        let finding = first.source.finding(&DUPLICATE_MESSAGE, first.id, message, help);
        return finding.with_edit(deletion(first, entry));
    }
    let (name, first_name) = (entry.name(), first.name());
    let mut edit = None;
    let at = format!("{}:{}", first.source.path, first.source.position(first.id));
    let (rule, message, help) = if first.id != entry.id {
        let message = format!("`{name}` differs from `{first_name}` only in letter case");
        (&ID_CASE, message, format!("`{first_name}` is at {at}: use the same spelling"))
    } else if first.is_term == entry.is_term {
        let help = format!("the first one, at {at}, is used: delete or rename one of them");
        edit = deletion(entry, first);
        (&DUPLICATE_MESSAGE, format!("`{name}` is defined twice"), help)
    } else {
        let help = format!("`{first_name}` is at {at}: rename one of them, in every locale");
        (&NAME_CLASH, format!("`{name}` has the same name as `{first_name}`"), help)
    };
    entry.source.finding(rule, entry.id, message, help).with_edit(edit)
}

/// Returns the edit that deletes an entry, of which another one remains. It is safe if nothing is lost.
fn deletion(entry: &Entry<'_>, other: &Entry<'_>) -> Option<Edit> {
    let is_same = (entry.value, entry.attributes) == (other.value, other.attributes);
    entry_lines(entry).map(|lines| entry.source.edit(lines, "").safe_if(is_same))
}
