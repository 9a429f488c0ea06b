//! Pseudo-locales: transformed English, to test a front end before any translation exists.
//!
//! `en-XA` has accents on every letter, doubles every vowel, and puts brackets around each message. So texts that are not
//! from the service, texts that are cut, and layouts without room for a third more are easy to see. `ar-XB` runs from right
//! to left, as Android's does: each word is between U+202E RIGHT-TO-LEFT OVERRIDE and its end, and between right-to-left
//! marks for the characters around it. Both remain readable.

use fluent_lint::{Files, resource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::catalog::REFERENCE;
use super::messages;

/// The tags of the pseudo-locales: accented, and right to left.
pub const TAGS: [&str; 2] = ["en-XA", "ar-XB"];

/// The messages that the service parses, which stay the same.
const DATA: [&str; 2] = [messages::DAY_PERIODS.id, messages::HONORIFICS.id];

/// Adds the pseudo-locales, made from the English files, and replaces files that have their names. English files that do
/// not parse are skipped.
pub fn add(files: &mut Files) {
    for (tag, transformation) in TAGS.into_iter().zip([Transformation::Accents, Transformation::RightToLeft])
    {
        let folder = format!("{tag}/");
        files.retain(|path, _| !path.starts_with(&folder));
        let reference = files.iter().filter_map(|(path, bytes)| {
            let name = path.strip_prefix(REFERENCE)?.strip_prefix('/')?;
            Some((format!("{folder}{name}"), transformation.resource(bytes)?.into_bytes()))
        });
        let transformed: Vec<_> = reference.collect();
        files.extend(transformed);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Transformation {
    Accents,
    RightToLeft,
}

impl Transformation {
    /// Transforms the texts of a file. Ids, variables and selectors stay the same.
    fn resource(self, bytes: &[u8]) -> Option<String> {
        // The bounded parser first, because some input makes `fluent-syntax` panic or overflow the stack.
        let source = resource::parse(bytes).ok()?.source().to_owned();
        let mut resource = parser::parse(source).ok()?;
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) if !DATA.contains(&message.id.name.as_str()) => {
                    let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                    for pattern in message.value.iter_mut().chain(attributes) {
                        self.message(pattern);
                    }
                }
                // Only the value: attributes of terms are for selectors.
                Entry::Term(term) => self.pattern(&mut term.value, false),
                _ => {}
            }
            quote_starts(entry);
        }
        Some(serializer::serialize(&resource))
    }

    /// Transforms the value or an attribute of a message, in each of its variants.
    fn message(self, pattern: &mut Pattern<String>) {
        if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
            &mut pattern.elements[..]
        {
            for variant in variants {
                self.message(&mut variant.value);
            }
            return;
        }
        if self == Self::Accents {
            let [open, close] =
                ["[", "]"].map(|value| PatternElement::TextElement { value: value.to_owned() });
            pattern.elements.insert(0, open);
            pattern.elements.push(close);
        }
        self.pattern(pattern, false);
    }

    /// Transforms all text of a pattern, which may start inside an HTML tag.
    fn pattern(self, pattern: &mut Pattern<String>, mut in_tag: bool) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.text(value, &mut in_tag),
                PatternElement::Placeable { expression } => self.expression(expression, in_tag),
            }
        }
    }

    fn expression(self, expression: &mut Expression<String>, in_tag: bool) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&mut variant.value, in_tag);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, in_tag);
            }
            Expression::Inline(_) => {}
        }
    }

    /// Transforms a text but not its tags and entities.
    fn text(self, mut text: &str, in_tag: &mut bool) -> String {
        let mut transformed = String::with_capacity(2 * text.len());
        while !text.is_empty() {
            let (markup, rest) = text.split_at(markup_at_start(text, in_tag));
            let (words, rest) = rest.split_at(rest.find(['<', '&']).map_or(rest.len(), |next| {
                // A `<` or `&` without markup is transformed like any character.
                if markup.is_empty() && next == 0 { 1 } else { next }
            }));
            transformed.push_str(markup);
            self.words(words, &mut transformed);
            text = rest;
        }
        transformed
    }

    fn words(self, words: &str, transformed: &mut String) {
        match self {
            Self::Accents => words.chars().for_each(|c| accent(c, transformed)),
            Self::RightToLeft => {
                for word in words.split_inclusive(char::is_whitespace) {
                    let letters = word.trim_end();
                    if !letters.is_empty() {
                        transformed.extend(["\u{200F}\u{202E}", letters, "\u{202C}\u{200F}"]);
                    }
                    transformed.push_str(&word[letters.len()..]);
                }
            }
        }
    }
}

/// Returns the length of the markup at the start of a text, in bytes: the rest of a tag, a tag, or an entity.
fn markup_at_start(text: &str, in_tag: &mut bool) -> usize {
    let begins_tag = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if *in_tag || text.strip_prefix('<').is_some_and(begins_tag) {
        let end = text.find('>');
        *in_tag = end.is_none();
        return end.map_or(text.len(), |end| end + 1);
    }
    let entity = text.strip_prefix('&').and_then(|rest| rest.split_once(';')).map(|(name, _)| name);
    let is_name =
        |name: &&str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#');
    entity.filter(is_name).map_or(0, |name| name.len() + 2)
}

/// The accented letters for a to z.
const ACCENTED: [char; 26] = [
    'å', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ĝ', 'ĥ', 'î', 'ĵ', 'ķ', 'ļ', 'ɱ', 'ñ', 'ö', 'þ', 'ɋ', 'ŕ', 'š', 'ţ', 'û',
    'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];

fn accent(c: char, text: &mut String) {
    if !c.is_ascii_alphabetic() {
        text.push(c);
        return;
    }
    let accented = ACCENTED[usize::from(c.to_ascii_lowercase() as u8 - b'a')];
    if c.is_ascii_uppercase() {
        text.extend(accented.to_uppercase());
    } else {
        text.push(accented);
    }
    // Vowels are three letters in eight, so texts get a third longer inside their words, as translations do.
    if matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
        text.push(accented);
    }
}

/// Quotes the start of each pattern of an entry.
fn quote_starts(entry: &mut Entry<String>) {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
        Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
        _ => return,
    };
    value
        .into_iter()
        .chain(attributes.iter_mut().map(|attribute| &mut attribute.value))
        .for_each(quote_start);
}

/// Turns the first character of a pattern into a string literal if the serializer will start a line with it and it would
/// not be text there.
fn quote_start(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            quote_variants(expression);
        }
    }
    let has_lines = pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { expression } => matches!(
            expression,
            Expression::Select { .. } | Expression::Inline(InlineExpression::Placeable { .. })
        ),
    });
    if let Some(PatternElement::TextElement { value }) = pattern.elements.first_mut()
        && value.starts_with(['[', '*', '.'])
        && has_lines
    {
        let rest = value.split_off(1);
        let quoted = InlineExpression::StringLiteral { value: std::mem::replace(value, rest) };
        pattern.elements.insert(0, PatternElement::Placeable { expression: Expression::Inline(quoted) });
    }
}

fn quote_variants(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                quote_start(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => quote_variants(expression),
        Expression::Inline(_) => {}
    }
}
