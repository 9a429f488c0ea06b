//! A reader: the locale chosen for them, and their other languages.

use language_matching::AcceptLanguage;

use super::locale::Locale;

/// The locale chosen for a reader.
#[derive(Clone, Copy)]
pub struct ChosenLocale<'c> {
    /// The locale. Messages that are missing in it come from another one.
    pub locale: &'c Locale,
    /// Whether it is English because no requested language is available.
    pub fallback: bool,
}

/// A reader of messages.
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    /// The locale that suits the reader best.
    pub chosen: ChosenLocale<'c>,
    /// The reader's languages as a list, parsed again only if the chosen locale lacks a message.
    languages: &'c str,
}

impl<'c> Reader<'c> {
    /// Returns the reader who sent this value of `Accept-Language`, for which the locale was chosen.
    pub(super) fn new(chosen: ChosenLocale<'c>, accept_language: &'c str) -> Self {
        Self { chosen, languages: accept_language }
    }

    /// Returns the reader's languages.
    pub(super) fn languages(self) -> AcceptLanguage<'c> {
        AcceptLanguage::parse([self.languages])
    }
}

/// A reader who asked for one locale only, such as by the language code of a path.
impl<'c> From<ChosenLocale<'c>> for Reader<'c> {
    fn from(chosen: ChosenLocale<'c>) -> Self {
        Self { chosen, languages: chosen.locale.language() }
    }
}
