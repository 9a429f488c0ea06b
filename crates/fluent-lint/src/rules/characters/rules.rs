//! The rules for characters.

use crate::rule::Rule;

pub static BIDI_CONTROL: Rule =
    Rule::error("bidi-control", "An invisible character that overrides the direction of text");
pub static BIDI_EMBEDDING: Rule =
    Rule::warning("bidi-embedding", "Invisible characters that embed text in another direction");
pub static CONTROL_CHARACTER: Rule = Rule::error("control-character", "A control character");
pub static INVISIBLE_CHARACTER: Rule = Rule::warning("invisible-character", "An invisible character");
pub static STRAIGHT_QUOTES: Rule =
    Rule::warning("straight-quotes", "Straight quotation marks (only with --style)");
pub static THREE_DOTS: Rule = Rule::warning("three-dots", "Three dots for an ellipsis (only with --style)");
