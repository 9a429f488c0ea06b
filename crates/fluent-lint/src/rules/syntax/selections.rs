//! Selections with their variants, and calls.

use fluent_syntax::parser::ErrorKind;

use super::{Fault, Junk};
use crate::greeting::check::Rule;

impl Junk<'_> {
    /// No variant has the star, or something else stands where the next variant would.
    pub(super) fn no_default(&self) -> Fault {
        let body = &self.text[self.range.start..self.at];
        let last = body.rfind('[').map(|at| self.range.start + at);
        match (last, self.char()) {
            (Some(key), Some('}')) => {
                let end = self.text[key..].find(']').map_or(key, |end| key + end + 1);
                let help = "put a star before the variant that serves all others: *[other]";
                Fault::new(Rule::DefaultVariant, key..end, "no variant has the star", help)
            }
            (None, Some('}')) => {
                let help = "write at least the one that serves all: *[other]";
                Fault::new(Rule::DefaultVariant, self.here(), "the selection has no variants", help)
            }
            (_, Some(_)) => {
                let help = "write a variant, [one] text, or the } that ends the selection; indent a line that continues";
                Fault::new(Rule::Variant, self.here(), "no variant begins here", help)
            }
            (_, None) => {
                let open = self.open_brace();
                Fault::new(
                    Rule::UnclosedBrace,
                    open..open + 1,
                    "this { is not closed",
                    "write } behind the last variant",
                )
            }
        }
    }

    pub(super) fn wrong_selector(&self) -> Fault {
        let (rule, message, help) = match self.kind {
            ErrorKind::TermReferenceAsSelector => (
                Rule::Selector,
                "a term cannot be selected on",
                "select on an attribute of it: { -brand.gender -> … }",
            ),
            ErrorKind::TermAttributeAsPlaceable => (
                Rule::Placeable,
                "an attribute of a term cannot be shown",
                "select on it, { -brand.gender -> … }, or show the term itself, { -brand }",
            ),
            ErrorKind::ExpectedSimpleExpressionAsSelector => {
                (Rule::Selector, "this cannot be selected on", "select on a variable: { $count -> … }")
            }
            _ => (Rule::Selector, "a message cannot be selected on", "select on a variable: { $count -> … }"),
        };
        Fault::new(rule, self.word_before(self.at), message, help)
    }

    pub(super) fn wrong_call(&self) -> Fault {
        let (span, message, help) = match self.kind {
            ErrorKind::ForbiddenCallee => (
                self.word_before(self.text[..self.at].rfind('(').unwrap_or(self.at)),
                "a function has a name of capital letters".to_owned(),
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
                "an argument with a name is a text in straight quotation marks, or a number",
            ),
        };
        Fault::new(Rule::Call, span, message, help)
    }
}
