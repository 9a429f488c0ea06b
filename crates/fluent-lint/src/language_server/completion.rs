//! What can stand at the cursor, in a text that is not Fluent yet because someone is typing.

use std::collections::BTreeSet;
use std::ops::Range;

use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, TextEdit};

use super::cursor::{self, Place, is_name};
use super::encoding::Lines;
use super::source_text::{attribute_text, entry_text};
use super::tree::{self, Tree};
use crate::documented::documented;
use crate::layout;
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{key, selections, variables};
use crate::plurals::{CATEGORIES, examples};

/// Characters after which editors ask without being told to.
pub const TRIGGERS: [&str; 5] = ["$", "-", "{", ".", "["];

/// Returns what can stand at an offset.
pub fn completion(tree: &Tree<'_>, file: &str, offset: usize, lines: &Lines<'_>) -> Vec<CompletionItem> {
    let text = tree.text(file);
    let Some((place, start)) = cursor::place(text, offset) else { return Vec::new() };
    let Some((folder, name)) = layout::split(file) else { return Vec::new() };
    let (sources, originals) = (tree.sources(folder), tree.sources(tree.reference()));
    let locale = tree::locale(folder, &sources);
    let reference = tree::locale(tree.reference(), &originals);
    let (is_term, id) = cursor::entry(text, start);
    let original = reference.entry(is_term, id);
    // Editors compare what is typed with the label. In some, the sigil is part of the word.
    let sigil = usize::from(matches!(place, Place::Variable | Place::Term));
    let items = Items { lines, span: start - sigil..offset };
    match place {
        Place::Entry => missing_entries(&items, &locale, &reference, name),
        Place::Attribute => {
            let own = locale.entry(is_term, id);
            let missing = original
                .into_iter()
                .flat_map(|original| original.attributes)
                .filter(|attribute| own.is_none_or(|own| own.attribute(attribute.id.name).is_none()));
            let names = missing.map(|attribute| {
                let original =
                    original.map(|original| attribute_text(original, attribute.id.name)).unwrap_or_default();
                items.item(attribute.id.name, CompletionItemKind::PROPERTY, &original, None)
            });
            names.collect()
        }
        Place::Variable => variable_items(&items, original),
        Place::Term => {
            let terms: BTreeSet<_> = reference.term_ids().chain(locale.term_ids()).collect();
            let names = terms.into_iter().map(|name| format!("-{name}"));
            names.map(|name| items.item(&name, CompletionItemKind::CONSTANT, &name, None)).collect()
        }
        Place::Placeable => {
            let used = original.map_or(BTreeSet::new(), |original| variables(original.patterns()));
            let variables = used.into_iter().map(|name| (format!("${name}"), CompletionItemKind::VARIABLE));
            let terms: BTreeSet<_> = reference.term_ids().chain(locale.term_ids()).collect();
            let terms = terms.into_iter().map(|name| (format!("-{name}"), CompletionItemKind::CONSTANT));
            let messages =
                reference.message_ids().map(|name| (name.to_owned(), CompletionItemKind::REFERENCE));
            let function = ("NUMBER".to_owned(), CompletionItemKind::FUNCTION);
            let all = variables.chain(terms).chain([function]).chain(messages);
            all.map(|(name, kind)| items.item(&name, kind, &name, None)).collect()
        }
        Place::AttributeOf { is_term, id } => {
            let entries = [locale.entry(is_term, id), reference.entry(is_term, id)].into_iter().flatten();
            items.all(
                entries.flat_map(|entry| entry.attributes.iter().map(|attribute| attribute.id.name)),
                CompletionItemKind::PROPERTY,
            )
        }
        Place::Key { selector } => keys(&items, &locale, original, selector),
        Place::Option => ["minimumFractionDigits: ", "type: \"ordinal\""]
            .map(|option| items.item(option, CompletionItemKind::PROPERTY, option, None))
            .into(),
    }
}

/// How the editor shows and inserts a name.
struct Items<'l> {
    lines: &'l Lines<'l>,
    /// The bytes that are replaced.
    span: Range<usize>,
}

impl Items<'_> {
    fn item(
        &self,
        label: &str,
        kind: CompletionItemKind,
        text: &str,
        documentation: Option<String>,
    ) -> CompletionItem {
        let edit = TextEdit { range: self.lines.range(&self.span), new_text: text.to_owned() };
        CompletionItem {
            label: label.trim_end_matches([' ', ':']).to_owned(),
            kind: Some(kind),
            text_edit: Some(CompletionTextEdit::Edit(edit)),
            documentation: documentation.map(Documentation::String),
            ..CompletionItem::default()
        }
    }

    fn all<'n>(
        &self,
        names: impl IntoIterator<Item = &'n str>,
        kind: CompletionItemKind,
    ) -> Vec<CompletionItem> {
        let names: BTreeSet<_> = names.into_iter().collect();
        names.into_iter().map(|name| self.item(name, kind, name, None)).collect()
    }
}

/// Returns the messages and terms of the reference's file that the locale lacks, with their texts to translate.
fn missing_entries(
    items: &Items<'_>,
    locale: &LocaleFiles<'_>,
    reference: &LocaleFiles<'_>,
    file_name: &str,
) -> Vec<CompletionItem> {
    let missing = reference
        .entries
        .iter()
        .filter(|entry| entry.source.name == file_name && locale.entry(entry.is_term, entry.id).is_none());
    let entries = missing.map(|entry| {
        let kind = if entry.is_term { CompletionItemKind::CONSTANT } else { CompletionItemKind::TEXT };
        let comment = entry.comment.map(|comment| comment.content.join("\n"));
        items.item(&entry.name(), kind, entry_text(entry), comment)
    });
    entries.collect()
}

fn variable_items(items: &Items<'_>, original: Option<&Entry<'_>>) -> Vec<CompletionItem> {
    let Some(original) = original else { return Vec::new() };
    let used = variables(original.patterns());
    let documented: Vec<_> = documented(original).into_iter().map(|variable| variable.name).collect();
    let lines: Vec<_> = original.comment.into_iter().flat_map(|comment| &comment.content).collect();
    let all: BTreeSet<_> = used.into_iter().chain(documented).collect();
    let item = |name: &&str| {
        let marked = format!("${name}");
        let line = lines.iter().find(|line| line.contains(&marked)).map(|line| (**line).to_owned());
        items.item(&marked, CompletionItemKind::VARIABLE, &marked, line)
    };
    all.iter().map(item).collect()
}

/// Returns the plural categories of the locale if the selection is a plural, and otherwise the keys that the reference and
/// the locale use.
fn keys(
    items: &Items<'_>,
    locale: &LocaleFiles<'_>,
    original: Option<&Entry<'_>>,
    selector: &str,
) -> Vec<CompletionItem> {
    let variable: String =
        selector.split('$').nth(1).unwrap_or_default().chars().take_while(|c| is_name(*c)).collect();
    let everywhere = locale.entries.iter().chain(original);
    let known: BTreeSet<_> =
        everywhere.flat_map(|entry| selections(entry.patterns(), &variable)).flatten().map(key).collect();
    let is_plural = |key: &&str| CATEGORIES.contains(key) || crate::pattern::is_number(key);
    if !known.iter().all(is_plural) {
        return items.all(known, CompletionItemKind::ENUM_MEMBER);
    }
    let kind = if selector.contains("\"ordinal\"") {
        fluent::types::FluentNumberType::Ordinal
    } else {
        fluent::types::FluentNumberType::Cardinal
    };
    let item = |(category, number): (&str, f64)| {
        items.item(category, CompletionItemKind::ENUM_MEMBER, category, Some(format!("such as for {number}")))
    };
    examples(&locale.tag, kind).into_iter().map(item).collect()
}
