//! A message as people get it, once for each of its forms: for each part of the day, each plural category and so on.

use std::collections::BTreeMap;

use fluent::bundle::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::tree::Tree;
use crate::documented::{Kind, documented_variable};
use crate::locale_files::{Entry, LocaleFiles};
use crate::pattern::{Part, is_number, key, selected_variable, walk};
use crate::plurals::{CATEGORIES, examples, kind};
use crate::reachable::reachable;

/// Maximum number of forms. Three formalities at five parts of the day are 15.
const MAX_FORMS: usize = 24;

/// A form of a message.
pub struct Form {
    /// What it is for, such as `$count = 5 (many)`. Empty if the message has only one form.
    pub when: String,
    /// The text of the value, or of an attribute.
    pub text: String,
}

/// A value of a variable: as the program passes it, and as people read it.
#[derive(Clone)]
enum Example {
    Text(String),
    Number(f64, &'static str),
}

/// Returns the forms of the value (`None`) or an attribute of a message in a locale.
pub fn forms(
    tree: &Tree<'_>,
    locale: &LocaleFiles<'_>,
    reference: &LocaleFiles<'_>,
    entry: &Entry<'_>,
    attribute: Option<&str>,
) -> Vec<Form> {
    let Some(bundle) = bundle(tree, locale.name) else { return Vec::new() };
    let original = reference.counterpart(entry).unwrap_or(entry);
    let variables = variables(locale, original, entry, attribute);
    let mut forms = vec![(Vec::<String>::new(), BTreeMap::new())];
    for (name, examples) in &variables {
        let selects = examples.len() > 1;
        let next = forms.iter().flat_map(|(when, values)| {
            examples.iter().map(move |example| {
                let (mut when, mut values) = (when.clone(), values.clone());
                if selects {
                    when.push(format!("${name} = {example}"));
                }
                values.insert(name.clone(), example.clone());
                (when, values)
            })
        });
        forms = next.take(MAX_FORMS).collect();
    }
    let texts = forms.into_iter().filter_map(|(when, values)| {
        let text = format(&bundle, entry, attribute, &values)?;
        Some(Form { when: when.join(", "), text })
    });
    texts.collect()
}

/// Returns the messages of a locale as the program has them. Those that it lacks come from its parent locales.
fn bundle(tree: &Tree<'_>, locale: &str) -> Option<FluentBundle<FluentResource, IntlLangMemoizer>> {
    let chain = tree.chain(locale);
    let mut bundle = FluentBundle::new_concurrent(vec![locale.parse().ok()?]);
    // A hover shows plain text, in which isolates would be invisible.
    bundle.set_use_isolating(false);
    bundle.add_builtins().ok()?;
    for locale in chain.iter().rev() {
        for source in tree.sources(locale) {
            let resource = FluentResource::try_new(source.text.to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
    }
    Some(bundle)
}

fn format(
    bundle: &FluentBundle<FluentResource, IntlLangMemoizer>,
    entry: &Entry<'_>,
    attribute: Option<&str>,
    values: &BTreeMap<String, Example>,
) -> Option<String> {
    let arguments: FluentArgs<'_> =
        values.iter().map(|(name, example)| (name.clone(), example.value())).collect();
    let mut term = None;
    if entry.is_term {
        // Only a message can be formatted, and a term has no variables but those that are passed to it.
        let passed: Vec<_> =
            values.iter().map(|(name, example)| format!("{name}: {}", example.literal())).collect();
        let text = format!("term = {{ -{}({}) }}\n", entry.id, passed.join(", "));
        term = FluentResource::try_new(text).ok();
    }
    let in_term = term.as_ref().and_then(|resource| match resource.get_entry(0)? {
        fluent_syntax::ast::Entry::Message(message) => message.value.as_ref(),
        _ => None,
    });
    let message = bundle.get_message(entry.id);
    let pattern = match (in_term, attribute) {
        (Some(pattern), _) => pattern,
        (None, Some(name)) => message?.get_attribute(name)?.value(),
        (None, None) => message?.value()?,
    };
    // What cannot be formatted is shown in braces, and has a finding.
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
}

/// Returns the variables that a text shows or selects on, each with examples of its values.
fn variables(
    locale: &LocaleFiles<'_>,
    original: &Entry<'_>,
    entry: &Entry<'_>,
    attribute: Option<&str>,
) -> BTreeMap<String, Vec<Example>> {
    let mut variables = BTreeMap::<String, Vec<Example>>::new();
    let patterns = entry.pattern(attribute).map_or(Vec::new(), |pattern| reachable(pattern, locale));
    for pattern in patterns {
        walk(pattern, &mut |part| match part {
            Part::Variable { id, .. } => {
                variables.entry(id.to_owned()).or_default();
            }
            Part::Select { selector, variants } => {
                let Some(variable) = selected_variable(selector) else { return };
                let known = variables.entry(variable.to_owned()).or_default();
                let keys: Vec<_> = variants.iter().map(key).collect();
                if is_plural(original, variable, &keys) {
                    add(known, plural_examples(locale, kind(selector), &keys));
                } else {
                    add(known, keys.iter().map(|key| Example::Text((*key).to_owned())));
                }
            }
            _ => {}
        });
    }
    for (name, examples) in &mut variables {
        if examples.is_empty() {
            let documented = documented_variable(original, name);
            let is_number = documented.and_then(|variable| variable.kind()) == Some(Kind::Number);
            examples.push(if is_number {
                Example::Number(3.0, "")
            } else {
                Example::Text(format!("${name}"))
            });
        }
    }
    variables
}

fn is_plural(original: &Entry<'_>, variable: &str, keys: &[&str]) -> bool {
    let is_category = |key: &&str| CATEGORIES.contains(key) || is_number(key);
    match documented_variable(original, variable).and_then(|variable| variable.kind()) {
        Some(kind) => kind == Kind::Number,
        None => keys.iter().all(is_category),
    }
}

/// Returns the exact numbers of some keys, and a number of each category.
fn plural_examples(locale: &LocaleFiles<'_>, kind: FluentNumberType, keys: &[&str]) -> Vec<Example> {
    let exact = keys.iter().filter_map(|key| key.parse().ok()).map(|number| Example::Number(number, ""));
    let by_category = examples(&locale.tag, kind).into_iter();
    exact.chain(by_category.map(|(category, number)| Example::Number(number, category))).collect()
}

fn add(known: &mut Vec<Example>, more: impl IntoIterator<Item = Example>) {
    for example in more {
        if !known.iter().any(|known| known.to_string() == example.to_string()) {
            known.push(example);
        }
    }
}

impl Example {
    fn value(&self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(text.clone()),
            Self::Number(number, _) => {
                FluentValue::Number(FluentNumber::new(*number, FluentNumberOptions::default()))
            }
        }
    }

    /// Returns it as an argument of a term.
    fn literal(&self) -> String {
        match self {
            Self::Text(text) => format!("\"{text}\""),
            Self::Number(number, _) => number.to_string(),
        }
    }
}

impl std::fmt::Display for Example {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number, "") => write!(f, "{number}"),
            Self::Number(number, category) => write!(f, "{number} ({category})"),
        }
    }
}
