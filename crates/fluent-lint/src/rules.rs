//! All rules.
//!
//! A new rule needs a file in `src/rules/`, with a static [`Rule`] and a function that finds the mistake. It also needs an
//! entry in [`ALL`], and its function in `check_locale`.

pub(crate) mod unreadable;

mod characters;
mod comments;
pub(crate) mod coverage;
mod cycles;
mod data_messages;
mod duplicates;
mod empty_text;
mod lost_variables;
pub(crate) mod markup;
mod numbers;
mod placeables;
mod plain_text;
mod references;
mod syntax;
mod terms;
pub(crate) mod untranslated;
mod variables;
pub(crate) mod variants;

use crate::context::Context;
use crate::finding::Finding;
use crate::ignored::IGNORE_COMMENT;
use crate::options::Options;
use crate::rule::Rule;

/// Every rule of the linter, in the order of the documentation.
pub const ALL: [&Rule; 71] = [
    // Files
    &unreadable::LOCALE_FOLDER,
    &unreadable::FILE_NAME,
    &unreadable::FILE_TOO_LARGE,
    &unreadable::ENCODING,
    &unreadable::BYTE_ORDER_MARK,
    &unreadable::NESTING,
    // Syntax
    &syntax::MERGE_CONFLICT,
    &syntax::COMMENT_SPACE,
    &syntax::INDENTATION,
    &syntax::LINE_START,
    &syntax::IDENTIFIER,
    &syntax::MISSING_EQUALS,
    &syntax::MISSING_TEXT,
    &syntax::ATTRIBUTE,
    &syntax::UNCLOSED_BRACE,
    &syntax::STRAY_BRACE,
    &syntax::PLACEABLE,
    &syntax::STRING_LITERAL,
    &syntax::DEFAULT_VARIANT,
    &syntax::VARIANT,
    &syntax::SELECTOR,
    &syntax::CALL,
    &syntax::SYNTAX,
    // Duplicates
    &duplicates::DUPLICATE_MESSAGE,
    &duplicates::DUPLICATE_ATTRIBUTE,
    &duplicates::DUPLICATE_VARIANT,
    &duplicates::NAME_CLASH,
    &duplicates::ID_CASE,
    // Coverage
    &coverage::MISSING_FILE,
    &coverage::MISSING_MESSAGE,
    &coverage::MISSING_VALUE,
    &coverage::MISSING_ATTRIBUTE,
    &coverage::EXTRA_FILE,
    &coverage::EXTRA_MESSAGE,
    &coverage::EXTRA_VALUE,
    &coverage::EXTRA_ATTRIBUTE,
    &empty_text::EMPTY_TEXT,
    &untranslated::UNTRANSLATED,
    // References
    &references::UNKNOWN_MESSAGE,
    &references::UNKNOWN_TERM,
    &references::UNKNOWN_ATTRIBUTE,
    &terms::TERM_ATTRIBUTE,
    &references::UNKNOWN_FUNCTION,
    &variables::UNKNOWN_VARIABLE,
    &lost_variables::LOST_VARIABLE,
    &terms::UNPASSED_VARIABLE,
    &terms::TERM_ARGUMENT,
    &cycles::CYCLE,
    &placeables::TOO_MANY_PLACEABLES,
    // Numbers, plurals and variants
    &numbers::NUMBER_ARGUMENT,
    &numbers::NUMBER_OPTION,
    &numbers::NUMBER_RANGE,
    &variants::PLURAL_KEY,
    &variants::PLURAL_UNUSED,
    &variants::PLURAL_MISSING,
    &variants::VARIANT_KEY,
    // Texts
    &characters::BIDI_CONTROL,
    &characters::BIDI_EMBEDDING,
    &characters::UNBALANCED_ISOLATE,
    &characters::CONTROL_CHARACTER,
    &characters::INVISIBLE_CHARACTER,
    &markup::MARKUP,
    &markup::EMPHASIS,
    &plain_text::RAW_ESCAPE,
    &plain_text::OUTER_BLANK,
    &characters::STRAIGHT_QUOTES,
    &characters::THREE_DOTS,
    // Comments
    &comments::UNDOCUMENTED_VARIABLE,
    &comments::COMMENT_VARIABLE,
    &comments::COMMENT_TYPE,
    &IGNORE_COMMENT,
];

/// The rules that are checked only with [`Options::style`].
pub(crate) const STYLE: [&Rule; 2] = [&characters::STRAIGHT_QUOTES, &characters::THREE_DOTS];

/// Returns every rule, in the order of the documentation. The rules of the program's own data messages come last.
pub fn all(options: &Options<'_>) -> impl Iterator<Item = &'static Rule> {
    let own = options.data_messages.iter().flat_map(|data| {
        let unreachable = data.selection.map(|selection| selection.unreachable);
        [data.malformed].into_iter().chain(unreachable)
    });
    ALL.into_iter().chain(own)
}

/// Finds what is wrong with the files of a locale together. The files of some trees repeat identifiers.
pub(crate) fn check_folder(context: &Context<'_>, repeats_ids: bool, findings: &mut Vec<Finding>) {
    coverage::find_extra_files(context, findings);
    cycles::find_cycles(context.locale, repeats_ids, findings);
}

/// Finds what is wrong with a locale, or with one of its files if files are compared one by one.
pub(crate) fn check_locale(context: &Context<'_>, findings: &mut Vec<Finding>) {
    syntax::find_syntax_errors(context, findings);
    duplicates::find_duplicates(context, findings);
    references::find_unknown_references(context, findings);
    terms::find_ignored_arguments(context, findings);
    numbers::find_wrong_numbers(context, findings);
    placeables::find_too_many_placeables(context, findings);
    characters::find_unwanted_characters(context, findings);
    variants::find_unused_variants(context, findings);
    data_messages::find_malformed_data(context, findings);
    data_messages::find_unreachable_variants(context, findings);
    if context.is_reference() {
        comments::find_undocumented_variables(context, findings);
        markup::find_malformed_markup(context, findings);
    } else {
        coverage::find_gaps(context, findings);
        variables::find_wrong_variables(context, findings);
        empty_text::find_empty_texts(context, findings);
        markup::find_different_markup(context, findings);
        plain_text::find_raw_text(context, findings);
    }
}
