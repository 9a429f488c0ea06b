//! What of a tree is reported.

use std::collections::BTreeSet;
use std::path::Path;

use super::changed::Changed;
use super::input::Input;
use crate::layout;

/// The findings that are reported: by default, all of them.
pub struct Chosen {
    /// Only those of these locales. A reference that is built in is not one of them.
    locales: BTreeSet<String>,
    has_all_locales: bool,
    /// Only those of files that were changed.
    changed: Option<Changed>,
}

impl Chosen {
    /// Chooses the findings of some locales, and of the files that changed since a revision.
    ///
    /// # Errors
    ///
    /// The tree does not have a locale, or Git cannot tell what changed.
    pub fn new(input: &Input, locales: &[String], revision: Option<&str>) -> Result<Self, String> {
        let known = input.locales();
        if let Some(unknown) = locales.iter().find(|locale| !known.contains(locale.as_str())) {
            return Err(input.no_locale(unknown));
        }
        let changed = revision.map(|revision| Changed::since(revision, &input.folder)).transpose()?;
        let has_all_locales = locales.is_empty();
        let locales = match locales {
            [] => known.into_iter().map(str::to_owned).collect(),
            _ => locales.iter().cloned().collect(),
        };
        Ok(Self { locales, has_all_locales, changed })
    }

    /// Returns whether all findings are reported.
    pub fn is_everything(&self, input: &Input) -> bool {
        self.has_all_locales && input.named.is_empty() && self.changed.is_none()
    }

    /// Returns whether the findings of a file are reported.
    pub fn contains(&self, input: &Input, path: &str) -> bool {
        let Some((locale, name)) = layout::split(path) else { return true };
        let is_named = || {
            let path = input.path_on_disk(path);
            input.named.iter().any(|named| path.starts_with(named))
        };
        // A change of the reference's file changes what its translations lack.
        let is_changed = |changed: &Changed| {
            let original = layout::join(&input.reference, name);
            changed.contains(Path::new(input.place(path)))
                || changed.contains(Path::new(input.place(&original)))
        };
        self.locales.contains(locale)
            && (input.named.is_empty() || is_named())
            && self.changed.as_ref().is_none_or(is_changed)
    }
}
