//! The kinds of mistake, each with its name and its weight.

use std::fmt;

/// How much a mistake matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A reader would see something wrong, or nothing.
    Error,
    /// It works, and is probably not what was meant.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A kind of mistake. `docs/check.md` has a section for each, under its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the table below says what each one is")]
pub enum Rule {
    LocaleFolder,
    FileTooLarge,
    Encoding,
    ByteOrderMark,
    Nesting,
    MergeConflict,
    CommentSpace,
    Indentation,
    Identifier,
    MissingEquals,
    MissingText,
    Attribute,
    UnclosedBrace,
    StrayBrace,
    Placeable,
    StringLiteral,
    DefaultVariant,
    Variant,
    Selector,
    Call,
    Syntax,
    DuplicateMessage,
    DuplicateAttribute,
    DuplicateVariant,
    NameClash,
    IdCase,
    MissingFile,
    MissingMessage,
    MissingValue,
    MissingAttribute,
    ExtraFile,
    ExtraMessage,
    ExtraValue,
    ExtraAttribute,
    EmptyText,
    Untranslated,
    UnknownMessage,
    UnknownTerm,
    UnknownAttribute,
    UnknownFunction,
    UnknownVariable,
    LostVariable,
    UnpassedVariable,
    Cycle,
    NumberArgument,
    NumberOption,
    NumberRange,
    PluralKey,
    PluralUnused,
    PluralMissing,
    VariantKey,
    BidiControl,
    UnbalancedIsolate,
    ControlCharacter,
    InvisibleCharacter,
    Markup,
    StraightQuotes,
    ThreeDots,
    UndocumentedVariable,
    CommentVariable,
    DayPeriods,
    DayPeriodUnreachable,
}

use Rule as R;
use Severity::{Error, Warning};

/// Every rule with its name, its severity and what it finds.
const TABLE: [(Rule, &str, Severity, &str); 62] = [
    (
        R::LocaleFolder,
        "locale-folder",
        Error,
        "A folder that is not named with a canonical BCP 47 language tag",
    ),
    (R::FileTooLarge, "file-too-large", Error, "A file of more than 1 MiB"),
    (R::Encoding, "encoding", Error, "Bytes that are not UTF-8"),
    (R::ByteOrderMark, "byte-order-mark", Error, "A byte-order mark, which hides the first message"),
    (R::Nesting, "nesting", Error, "More than 100 placeables or calls inside one another"),
    (R::MergeConflict, "merge-conflict", Error, "The marks of a merge conflict"),
    (R::CommentSpace, "comment-space", Error, "A comment without a space after its #"),
    (
        R::Indentation,
        "indentation",
        Error,
        "A line indented with something else than spaces, or where none should be",
    ),
    (R::Identifier, "identifier", Error, "A name that is none"),
    (R::MissingEquals, "missing-equals", Error, "A name that no equals sign follows"),
    (R::MissingText, "missing-text", Error, "A message, a term, an attribute or a variant without a text"),
    (R::Attribute, "attribute", Error, "A malformed attribute"),
    (R::UnclosedBrace, "unclosed-brace", Error, "A { without its }"),
    (R::StrayBrace, "stray-brace", Error, "A } without its {"),
    (R::Placeable, "placeable", Error, "Something between { and } that is no expression"),
    (R::StringLiteral, "string-literal", Error, "A malformed text between quotation marks"),
    (R::DefaultVariant, "default-variant", Error, "A selection without one default variant, or with several"),
    (R::Variant, "variant", Error, "A malformed variant"),
    (R::Selector, "selector", Error, "A selection on something that cannot be selected on"),
    (R::Call, "call", Error, "A malformed call of a function or a term"),
    (R::Syntax, "syntax", Error, "Anything else that is not Fluent"),
    (R::DuplicateMessage, "duplicate-message", Error, "A message or a term that stands twice in a locale"),
    (R::DuplicateAttribute, "duplicate-attribute", Error, "An attribute that stands twice in a message"),
    (R::DuplicateVariant, "duplicate-variant", Error, "A variant that stands twice in a selection"),
    (R::NameClash, "name-clash", Error, "A message and a term of one name"),
    (R::IdCase, "id-case", Error, "Names that differ only in capital letters"),
    (R::MissingFile, "missing-file", Warning, "A file that the reference has"),
    (R::MissingMessage, "missing-message", Warning, "A message that the reference has"),
    (R::MissingValue, "missing-value", Warning, "A message without the value that the reference has"),
    (
        R::MissingAttribute,
        "missing-attribute",
        Warning,
        "A message without an attribute that the reference has",
    ),
    (R::ExtraFile, "extra-file", Error, "A file that the reference does not have"),
    (R::ExtraMessage, "extra-message", Error, "A message that the reference does not have"),
    (R::ExtraValue, "extra-value", Error, "A value that the message has not in the reference"),
    (R::ExtraAttribute, "extra-attribute", Error, "An attribute that the message has not in the reference"),
    (R::EmptyText, "empty-text", Warning, "A translation that shows nothing"),
    (R::Untranslated, "untranslated", Warning, "A sentence that is the reference's"),
    (R::UnknownMessage, "unknown-message", Error, "A reference to a message that the locale does not have"),
    (R::UnknownTerm, "unknown-term", Error, "A reference to a term that the locale does not have"),
    (R::UnknownAttribute, "unknown-attribute", Error, "A reference to an attribute that is not there"),
    (R::UnknownFunction, "unknown-function", Error, "A call of a function that is not there"),
    (R::UnknownVariable, "unknown-variable", Error, "A variable that the message is not given"),
    (
        R::LostVariable,
        "lost-variable",
        Error,
        "A variable that the reference shows and the translation does not",
    ),
    (
        R::UnpassedVariable,
        "unpassed-variable",
        Error,
        "A variable of a term that a reference to it does not pass",
    ),
    (R::Cycle, "cycle", Error, "A message that contains itself"),
    (R::NumberArgument, "number-argument", Error, "NUMBER of something that is no number"),
    (R::NumberOption, "number-option", Warning, "An option of NUMBER that has no effect"),
    (R::NumberRange, "number-range", Error, "An option of NUMBER with a value out of its range"),
    (R::PluralKey, "plural-key", Error, "A variant for a number that is named after no plural category"),
    (R::PluralUnused, "plural-unused", Warning, "A plural category that the language does not have"),
    (R::PluralMissing, "plural-missing", Warning, "A plural category that the language needs"),
    (R::VariantKey, "variant-key", Error, "A variant that is named otherwise than in the reference"),
    (R::BidiControl, "bidi-control", Error, "An invisible character that forces the direction of text"),
    (R::UnbalancedIsolate, "unbalanced-isolate", Error, "An isolate that is not closed, or not opened"),
    (R::ControlCharacter, "control-character", Error, "A control character"),
    (R::InvisibleCharacter, "invisible-character", Warning, "A character that nobody sees"),
    (R::Markup, "markup", Error, "Other markup than in the reference"),
    (R::StraightQuotes, "straight-quotes", Warning, "Straight quotation marks (only with --style)"),
    (R::ThreeDots, "three-dots", Warning, "Three dots for an ellipsis (only with --style)"),
    (R::UndocumentedVariable, "undocumented-variable", Warning, "A variable that no comment explains"),
    (R::CommentVariable, "comment-variable", Warning, "A comment that explains another variable"),
    (R::DayPeriods, "day-periods", Error, "A malformed division of the day"),
    (R::DayPeriodUnreachable, "day-period-unreachable", Error, "A part of the day that never comes"),
];

impl Rule {
    /// Every rule, in the order of the documentation.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.into_iter().map(|(rule, ..)| rule)
    }

    /// Its name, which stays.
    #[must_use]
    pub fn name(self) -> &'static str {
        TABLE[self as usize].1
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(self) -> Severity {
        TABLE[self as usize].2
    }

    /// What it finds, in a few words.
    #[must_use]
    pub fn summary(self) -> &'static str {
        TABLE[self as usize].3
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn the_table_has_each_rule_in_its_place() {
        for (index, (rule, ..)) in TABLE.into_iter().enumerate() {
            assert_eq!(rule as usize, index, "{rule:?}");
        }
    }
}
