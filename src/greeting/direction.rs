//! The direction of a language and of a text, and keeping the two apart (UAX #9).

use std::borrow::Cow;

use icu_locale::LocaleDirectionality;
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// The direction in which a language's script is written; in JSON `"ltr"` or `"rtl"`, as HTML's `dir` takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction of a language, by the script that it is most likely written in (CLDR, as ICU4X has it).
    #[must_use]
    pub fn of(language: &LanguageIdentifier) -> Self {
        let is_rtl = language
            .to_string()
            .parse()
            .is_ok_and(|language| LocaleDirectionality::new_extended().is_right_to_left(&language));
        if is_rtl { Self::Rtl } else { Self::Ltr }
    }

    /// Its name as HTML's `dir` takes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Whether a text has a letter that is written in the other direction.
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

/// When a text that is put into a sentence is isolated: wrapped in U+2068 FIRST STRONG ISOLATE and U+2069 POP
/// DIRECTIONAL ISOLATE, so that neither disorders the other where it is displayed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolation {
    /// Where a letter of the text runs against the sentence.
    #[default]
    Auto,
    /// Never: for a reader that cannot handle the invisible characters.
    Never,
    /// Always, as Fluent does by itself.
    Always,
}

impl Isolation {
    /// The text as it goes into a sentence of the given direction.
    #[must_use]
    pub fn isolate(self, text: &str, sentence: Direction) -> Cow<'_, str> {
        let isolated = match self {
            Self::Auto => sentence.is_opposed_by(text),
            Self::Never => false,
            Self::Always => true,
        };
        if isolated { Cow::Owned(format!("\u{2068}{text}\u{2069}")) } else { Cow::Borrowed(text) }
    }
}
