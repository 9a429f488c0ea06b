//! What stands between `{` and `}`.

use super::{Fault, Junk, shown};
use crate::greeting::check::Rule;

impl Junk<'_> {
    /// A `}` is missing, or something stands before it.
    pub(super) fn no_brace(&self) -> Fault {
        let open = self.open_brace();
        let before = self.text[..self.at].trim_end_matches([' ', '\n', '\r']);
        let at_line_start = self.at == 0 || self.text[..self.at].ends_with('\n');
        let closes = self.line_from(self.at).contains('}');
        let fault = |rule, message: &str, help: &str| Fault::new(rule, self.here(), message, help);
        match self.char() {
            Some('-' | '=' | '→' | '–' | '—' | '>') if !at_line_start => fault(
                Rule::Selector,
                "this is not the arrow of a selection",
                "write a hyphen and > without a blank: ->",
            ),
            Some(_) if before.ends_with('*') => {
                fault(Rule::Variant, "a star stands right before the bracket of a variant", "write *[other]")
            }
            Some('[' | '*') => {
                fault(Rule::Selector, "no arrow stands before the variants", "write { $count ->")
            }
            Some(c) if closes && !at_line_start => {
                let (message, help) = match c {
                    '.' => ("a variable has no attributes", "write { $name }"),
                    '(' => ("only functions and terms are called", "write NUMBER($name)"),
                    _ => (
                        "more than one thing stands between { and }",
                        "write each in braces of its own; names have no spaces",
                    ),
                };
                fault(Rule::Placeable, message, help)
            }
            _ => {
                let help = "write } behind what it holds; for a { that is shown write {\"{\"}";
                Fault::new(Rule::UnclosedBrace, open..open + 1, "this { is not closed", help)
            }
        }
    }

    /// A `}` in a text: of a selection that ends in the line of a variant, or of nothing.
    pub(super) fn closing_brace(&self) -> Fault {
        if self.depth() > 0 {
            let help = "write the } that ends a selection in a line of its own";
            return Fault::new(Rule::StrayBrace, self.here(), "this } stands in the line of a variant", help);
        }
        Fault::new(
            Rule::StrayBrace,
            self.here(),
            "this } closes nothing",
            "delete it; for a } that is shown write {\"}\"}",
        )
    }

    pub(super) fn no_expression(&self) -> Fault {
        let c = self.char();
        let (rule, message, help) = match c {
            Some('“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '\'' | '＂') => (
                Rule::StringLiteral,
                "a text in braces stands between straight quotation marks".to_owned(),
                "write {\" \"}; typographic ones belong outside of the braces",
            ),
            _ if self.in_call() => {
                let help = "write NAME($variable, option: \"value\")";
                (Rule::Call, "the arguments of this call do not go on like this".to_owned(), help)
            }
            Some('}') => {
                (Rule::Placeable, "nothing stands between { and }".to_owned(), "write a variable: { $name }")
            }
            Some('–' | '—' | '‐' | '‑' | '−') => {
                (Rule::Placeable, "this is not the hyphen of a term".to_owned(), "write { -brand }")
            }
            Some('*' | '[') => {
                (Rule::Selector, "there is nothing to select on".to_owned(), "write { $count ->")
            }
            None => (Rule::UnclosedBrace, "this { is not closed".to_owned(), "write } behind what it holds"),
            Some(c) => {
                let message = format!("{} begins nothing that can stand between {{ and }}", shown(c));
                (
                    Rule::Placeable,
                    message,
                    "write a variable, { $name }, or a text, {\"…\"}; for a { that is shown {\"{\"}",
                )
            }
        };
        let open = self.open_brace();
        let span = if rule == Rule::UnclosedBrace { open..open + 1 } else { self.here() };
        Fault::new(rule, span, message, help)
    }

    pub(super) fn open_literal(&self) -> Fault {
        let line = self.text[..self.at].rfind('\n').map_or(0, |newline| newline + 1);
        let quote = self.text[line..self.at].rfind('"').map_or(self.at, |at| line + at);
        let help = "write \" behind it, in the same line";
        Fault::new(Rule::StringLiteral, quote..quote + 1, "this quotation mark is not closed", help)
    }
}
