//! The names by which a program finds elements of a text, which translations must keep.

use super::tags::{L10N_NAME, Tag};

/// Finds a tag that is named differently in all texts of the reference with the same tags. Returns where the finding
/// belongs, its message and its help.
pub fn different_name<'s>(
    tags: &[&Tag<'s>],
    originals: &[&Vec<&Tag<'_>>],
) -> Option<(&'s str, String, String)> {
    let own = names(tags);
    if originals.iter().any(|original| names(original) == own) {
        return None;
    }
    let original = originals.first()?;
    let expected = names(original);
    let lacking = original.iter().find(|tag| tag.l10n_name.is_some() && !own.contains(&tag.l10n_name))?;
    let is_wrong = |tag: &&&Tag<'_>| tag.key() == lacking.key() && !expected.contains(&tag.l10n_name);
    let tag = tags.iter().find(is_wrong)?;
    let message = match tag.l10n_name {
        Some(wrong) => format!("the reference has no {L10N_NAME}=\"{wrong}\" here"),
        None => format!("`{}` lacks {L10N_NAME}", tag.name()),
    };
    let right = lacking.l10n_name?;
    let help = format!("write {L10N_NAME}=\"{right}\", by which the program finds the element");
    Some((tag.l10n_name.unwrap_or(tag.slice), message, help))
}

/// Returns the names of some tags, sorted.
fn names<'s>(tags: &[&Tag<'s>]) -> Vec<Option<&'s str>> {
    let mut names: Vec<_> = tags.iter().map(|tag| tag.l10n_name).collect();
    names.sort_unstable();
    names
}
