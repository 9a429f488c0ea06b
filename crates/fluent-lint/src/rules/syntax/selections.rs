//! Selections, variants and calls.

use fluent_syntax::parser::ErrorKind;

use super::junk::{Fault, Junk, Meaning};
use super::rules::{CALL, DEFAULT_VARIANT, MISSING_TEXT, PLACEABLE, SELECTOR, VARIANT};

impl Junk<'_> {
    /// Explains a selection in which the parser found no default variant.
    pub fn no_default(&self) -> Fault {
        match (self.key_before(), self.char()) {
            (Some(key), Some('}')) => {
                let help = "write a star before the most general variant: *[other]";
                let line = self.text[..key.start].rfind('\n').map_or(0, |newline| newline + 1);
                let blanks = &self.text[line..key.start];
                let span = key.start - usize::from(blanks.ends_with(' '))..key.start;
                let is_other = &self.text[key.clone()] == "[other]";
                let meaning = if is_other { Meaning::Certain } else { Meaning::Likely };
                let fault = Fault::new(&DEFAULT_VARIANT, key, "no variant has a star", help);
                // Otherwise, it is in the text of a variant.
                if blanks.trim().is_empty() { fault.with_edit(span, "*", meaning) } else { fault }
            }
            (None, Some('}')) => {
                let help = "write at least the default variant: *[other]";
                Fault::new(&DEFAULT_VARIANT, self.here(), "the selection has no variants", help)
            }
            (_, Some(_)) => {
                let help = "write a variant, [one] text, or the } that ends the selection; indent a line that continues a text";
                Fault::new(&VARIANT, self.here(), "this is not the start of a variant", help)
            }
            (_, None) => self.not_closed("write } after the last variant"),
        }
    }

    /// Explains a variant without text.
    pub fn no_variant_text(&self) -> Fault {
        let key = self.key_before().unwrap_or(self.at..self.at);
        let help = "write its text, or { \"\" } to show nothing";
        Fault::new(&MISSING_TEXT, key, "this variant has no text", help)
    }

    /// Explains a selector that cannot be selected on, or an attribute of a term that cannot be shown.
    pub fn wrong_selector(&self) -> Fault {
        let (rule, message, help) = match self.kind {
            ErrorKind::TermReferenceAsSelector => (
                &SELECTOR,
                "a term cannot be selected on",
                "select on an attribute of the term: { -brand.gender -> … }",
            ),
            ErrorKind::TermAttributeAsPlaceable => (
                &PLACEABLE,
                "an attribute of a term cannot be shown",
                "select on it, { -brand.gender -> … }, or show the term itself, { -brand }",
            ),
            ErrorKind::ExpectedSimpleExpressionAsSelector => {
                (&SELECTOR, "this cannot be selected on", "select on a variable: { $count -> … }")
            }
            _ => (&SELECTOR, "a message cannot be selected on", "select on a variable: { $count -> … }"),
        };
        Fault::new(rule, self.word_before(self.at), message, help)
    }

    /// Explains a malformed call.
    pub fn wrong_call(&self) -> Fault {
        let (span, message, help) = match self.kind {
            ErrorKind::ForbiddenCallee => (
                self.word_before(self.text[..self.at].rfind('(').unwrap_or(self.at)),
                "the name of a function has only capital letters".to_owned(),
                "write NUMBER, or a term with its hyphen: { -brand(case: \"genitive\") }",
            ),
            ErrorKind::PositionalArgumentFollowsNamed => (
                self.word_before(self.at),
                "an argument without a name follows one with a name".to_owned(),
                "write the arguments without a name first: NUMBER($count, type: \"ordinal\")",
            ),
            ErrorKind::DuplicatedNamedArgument(name) => (
                self.word_before(self.at),
                format!("the argument {name} is given twice"),
                "delete one of them",
            ),
            _ => (
                self.here(),
                "this argument is neither a text nor a number".to_owned(),
                "write an argument with a name as a text in straight quotation marks, or as a number",
            ),
        };
        let is_number = matches!(self.kind, ErrorKind::ForbiddenCallee)
            && self.text[span.clone()].eq_ignore_ascii_case("NUMBER");
        let fault = Fault::new(&CALL, span.clone(), message, help);
        if is_number { fault.with_edit(span, "NUMBER", Meaning::Certain) } else { fault }
    }
}
