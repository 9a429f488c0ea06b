//! The honorifics that a name may already carry, such as さん in 田中さん.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The honorifics of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Honorifics(Vec<Honorific>);

/// An honorific, before or after a name.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Honorific {
    /// The item of the list, such as `…さん`.
    pattern: String,
    /// Its grapheme clusters, in the form of [`comparable`].
    clusters: Vec<String>,
    is_prefix: bool,
    /// Whether white space must separate it from the name.
    is_word: bool,
}

impl Honorifics {
    /// Parses a list such as `…さん, … 様, Dr. …`, in which `…` stands for the name. A space next to `…` requires a separate
    /// word: जी is an honorific in राम जी, and a part of the name शिवाजी.
    ///
    /// # Errors
    ///
    /// The first invalid item.
    pub fn parse(text: &str) -> Result<Self, HonorificsError> {
        text.split(',').map(str::trim).map(Honorific::parse).collect::<Result<_, _>>().map(Self)
    }

    /// Returns a name with the first honorific of the list.
    #[must_use]
    pub fn add_to(&self, name: &str) -> String {
        self.0.first().map_or_else(|| name.to_owned(), |honorific| honorific.pattern.replace('…', name))
    }

    /// Returns whether a name carries one of the honorifics. It must leave something of the name.
    #[must_use]
    pub fn are_in(&self, name: &str) -> bool {
        let name = comparable(name);
        let clusters: Vec<_> = name.graphemes(true).collect();
        self.0.iter().any(|honorific| honorific.is_in(&clusters))
    }
}

impl Honorific {
    fn parse(item: &str) -> Result<Self, HonorificsError> {
        let error = |why| HonorificsError { item: item.to_owned(), why };
        let (is_prefix, text) = match (item.strip_suffix('…'), item.strip_prefix('…')) {
            (Some(prefix), None) => (true, prefix),
            (None, Some(suffix)) => (false, suffix),
            _ => return Err(error("has no … at its start or at its end, where the name stands")),
        };
        let honorific = text.trim();
        if honorific.is_empty() || honorific.contains('…') {
            return Err(error("is not one honorific and one …"));
        }
        let clusters = comparable(honorific).graphemes(true).map(str::to_owned).collect();
        Ok(Self { pattern: item.to_owned(), clusters, is_prefix, is_word: text != honorific })
    }

    /// Returns whether a name carries it. The name is in the form of [`comparable`].
    fn is_in(&self, name: &[&str]) -> bool {
        let Some(rest) = name.len().checked_sub(self.clusters.len()) else { return false };
        let (honorific, name) = if self.is_prefix {
            name.split_at(self.clusters.len())
        } else {
            let (name, honorific) = name.split_at(rest);
            (honorific, name)
        };
        if self.clusters != honorific {
            return false;
        }
        let is_blank = |cluster: &&str| cluster.chars().all(char::is_whitespace);
        let next = if self.is_prefix { name.first() } else { name.last() };
        let is_separate = next.is_some_and(is_blank);
        let is_cut = self.is_prefix && next.is_some_and(|next| next.starts_with(VOWELS_AFTER_CONSONANTS));
        !name.iter().all(is_blank) && (is_separate || !self.is_word && !is_cut)
    }
}

/// Vowels of Thai and Lao that belong to the consonant before them, but are grapheme clusters of their own: the name คุณากร
/// does not start with the honorific คุณ.
const VOWELS_AFTER_CONSONANTS: [char; 7] =
    ['\u{E30}', '\u{E32}', '\u{E33}', '\u{E45}', '\u{EB0}', '\u{EB2}', '\u{EB3}'];

/// Returns a text in the form in which honorifics are compared: in any case, and in any normalization form.
fn comparable(text: &str) -> String {
    text.to_lowercase().nfc().collect()
}

/// Why a list of honorifics is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HonorificsError {
    /// The invalid item.
    pub item: String,
    /// What is wrong with it.
    pub why: &'static str,
}

impl fmt::Display for HonorificsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.item, self.why)
    }
}

impl std::error::Error for HonorificsError {}
