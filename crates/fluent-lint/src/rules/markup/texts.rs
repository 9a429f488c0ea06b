//! The texts of a pattern: one for each combination of variants.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Maximum number of combinations of variants that are compared.
const MAX_COMBINATIONS: usize = 64;
/// What stands for a placeable in a text: U+FFFC OBJECT REPLACEMENT CHARACTER.
pub const PLACEABLE: &str = "\u{FFFC}";

/// A text, and which slices of the file it consists of.
#[derive(Clone, Debug, Default)]
pub struct Text<'s> {
    pub text: String,
    /// Slices of the file, each with its offset in `text`.
    pieces: Vec<(usize, &'s str)>,
}

impl<'s> Text<'s> {
    /// Returns the slice of the file that is a range of the text, or the start of that range.
    pub fn slice(&self, range: Range<usize>) -> Option<&'s str> {
        let (offset, piece) = *self.pieces.iter().rfind(|(offset, _)| *offset <= range.start)?;
        piece.get(range.start - offset..(range.end - offset).min(piece.len()))
    }

    fn push(&mut self, piece: &'s str) {
        self.pieces.push((self.text.len(), piece));
        self.text += piece;
    }

    fn append(&mut self, other: &Self) {
        let offset = self.text.len();
        self.pieces.extend(other.pieces.iter().map(|(at, piece)| (offset + at, *piece)));
        self.text += &other.text;
    }

    fn has_markup(&self) -> bool {
        self.text.contains(['<', '>'])
    }
}

/// Returns the texts of a pattern, unless there are too many.
pub fn texts<'s>(pattern: &'s Pattern<&'s str>) -> Option<Vec<Text<'s>>> {
    let mut texts = vec![Text::default()];
    for element in &pattern.elements {
        let choices = match element {
            PatternElement::TextElement { value } => vec![piece(value)],
            PatternElement::Placeable { expression } => choices(expression)?,
        };
        if texts.len() * choices.len() > MAX_COMBINATIONS {
            return None;
        }
        let with = |text: &Text<'s>, choice: &Text<'s>| {
            let mut text = text.clone();
            text.append(choice);
            text
        };
        texts = if let [choice] = choices.as_slice() {
            for text in &mut texts {
                text.append(choice);
            }
            texts
        } else {
            texts.iter().flat_map(|text| choices.iter().map(move |choice| with(text, choice))).collect()
        };
    }
    Some(texts)
}

fn choices<'s>(expression: &'s Expression<&'s str>) -> Option<Vec<Text<'s>>> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => Some(vec![piece(value)]),
        Expression::Inline(InlineExpression::Placeable { expression }) => choices(expression),
        Expression::Inline(_) => Some(vec![piece(PLACEABLE)]),
        Expression::Select { variants, .. } => {
            let mut choices = Vec::<Text<'s>>::new();
            for variant in variants {
                for text in texts(&variant.value)? {
                    // Texts without markup are all the same here.
                    if text.has_markup() || choices.iter().all(Text::has_markup) {
                        choices.push(text);
                    }
                }
            }
            Some(choices)
        }
    }
}

fn piece(piece: &str) -> Text<'_> {
    let mut text = Text::default();
    text.push(piece);
    text
}
