//! The direction of languages and texts, and the isolation of one from the other (UAX #9).

use std::borrow::Cow;

use icu_locale::LocaleDirectionality;
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// The direction of a script. In JSON it is `"ltr"` or `"rtl"`, as in HTML's `dir` attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the direction of a language, by its likely script (CLDR).
    #[must_use]
    pub fn of(language: &LanguageIdentifier) -> Self {
        let is_rtl = language
            .to_string()
            .parse()
            .is_ok_and(|language| LocaleDirectionality::new_extended().is_right_to_left(&language));
        if is_rtl { Self::Rtl } else { Self::Ltr }
    }

    /// Returns its value for HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Returns whether a text has a letter of the other direction.
    #[must_use]
    pub fn is_opposed_by(self, text: &str) -> bool {
        let classes = CodePointMapData::<BidiClass>::new();
        text.chars().any(|c| match self {
            Self::Ltr => {
                !c.is_ascii() && matches!(classes.get(c), BidiClass::RightToLeft | BidiClass::ArabicLetter)
            }
            Self::Rtl => classes.get(c) == BidiClass::LeftToRight,
        })
    }
}

/// When a text is isolated from the sentence around it, so that neither changes the order in which the other is shown.
///
/// An isolated text stands between U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolation {
    /// If the text has a letter whose direction differs from the sentence's. In a right-to-left sentence, also if it has no
    /// letter at all: `+1 555` and `%25` would be shown in another order.
    #[default]
    Auto,
    /// Never, for clients that cannot display the invisible characters.
    Never,
    /// Always, as Fluent does by default.
    Always,
}

impl Isolation {
    /// Returns the text to put into a sentence of the given direction.
    #[must_use]
    pub fn isolate(self, text: &str, sentence: Direction) -> Cow<'_, str> {
        let isolated = match self {
            Self::Auto => sentence.is_opposed_by(text) || sentence == Direction::Rtl && !has_letter(text),
            Self::Never => false,
            Self::Always => true,
        };
        if isolated { Cow::Owned(format!("\u{2068}{text}\u{2069}")) } else { Cow::Borrowed(text) }
    }
}

/// Returns whether a text has a letter, which gives it a direction (UAX #9, rule P2).
fn has_letter(text: &str) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    let letters = [BidiClass::LeftToRight, BidiClass::RightToLeft, BidiClass::ArabicLetter];
    text.chars().any(|c| letters.contains(&classes.get(c)))
}
