//! The rules for text that is not Fluent.

use crate::rule::Rule;

pub static MERGE_CONFLICT: Rule = Rule::error("merge-conflict", "The markers of a merge conflict");
pub static COMMENT_SPACE: Rule = Rule::error("comment-space", "A comment without a space after its #");
pub static INDENTATION: Rule =
    Rule::error("indentation", "A line that is indented with other characters than spaces, or by mistake");
pub static LINE_START: Rule =
    Rule::error("line-start", "A line of text that starts with a character of Fluent's syntax");
pub static IDENTIFIER: Rule = Rule::error("identifier", "An invalid identifier");
pub static MISSING_EQUALS: Rule = Rule::error("missing-equals", "An identifier without an equals sign");
pub static MISSING_TEXT: Rule =
    Rule::error("missing-text", "A message, term, attribute or variant without text");
pub static ATTRIBUTE: Rule = Rule::error("attribute", "A malformed attribute");
pub static UNCLOSED_BRACE: Rule = Rule::error("unclosed-brace", "A { without a matching }");
pub static STRAY_BRACE: Rule = Rule::error("stray-brace", "A } without a matching {");
pub static PLACEABLE: Rule = Rule::error("placeable", "An invalid expression between { and }");
pub static STRING_LITERAL: Rule = Rule::error("string-literal", "A malformed string literal");
pub static DEFAULT_VARIANT: Rule =
    Rule::error("default-variant", "A selection without a default variant, or with several");
pub static VARIANT: Rule = Rule::error("variant", "A malformed variant");
pub static SELECTOR: Rule = Rule::error("selector", "A selector that cannot be selected on");
pub static CALL: Rule = Rule::error("call", "A malformed call of a function or a term");
pub static SYNTAX: Rule = Rule::error("syntax", "Anything else that is not Fluent");
