#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod operands;

use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use icu_plurals as icu;
use unic_langid::LanguageIdentifier;

use self::operands::PluralOperands;

/// The languages whose rules CLDR 48 has (`plurals.json`) and ICU4X's data includes. Fluent uses the English rules for others.
const LANGUAGES: &str = "\
    af ak am ar as ast az be bg bho blo bm bn bo br brx bs ca ceb chr ckb cs csw cv cy da de doi dsb dz ee el en eo \
    es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hnj hr hsb hu hy ia id ie ig ii is it ja jbo jv jw ka kde kea \
    kk km kn ko kok kok-Latn ks ksh ku ky lb lij lkt lld lo lt lv mk ml mn mr ms mt my nb ne nl nn no nqo nso om or \
    osa pa pcm pl prg ps pt pt-PT rm ro ru sah sat sc scn sd ses sg si sk sl so sq sr st su sv sw syr ta te th ti \
    tk tn to tpi tr ug uk ur uz vec vi wo xh yo yue zh zu \
    ";

/// A plural category (UTS #35, part 3, Language Plural Rules).
#[derive(Debug, Eq, PartialEq)]
#[expect(missing_docs, reason = "the names are CLDR's")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// What numbers are used for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PluralRuleType {
    /// To order: "1st, 2nd".
    ORDINAL,
    /// To count: "1 day, 2 days".
    CARDINAL,
}

/// The plural rules of a language.
pub struct PluralRules(icu::PluralRules);

impl PluralRules {
    /// Returns the rules of a language.
    ///
    /// # Errors
    ///
    /// If the language is not a locale identifier, or has no data.
    pub fn create(
        language: impl Into<LanguageIdentifier>,
        rule_type: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale: Locale = language.into().to_string().parse().map_err(|_| "unknown locale")?;
        let rules = match rule_type {
            PluralRuleType::CARDINAL => icu::PluralRules::try_new_cardinal(locale.into()),
            PluralRuleType::ORDINAL => icu::PluralRules::try_new_ordinal(locale.into()),
        };
        rules.map(Self).map_err(|_| "unknown locale")
    }

    /// Returns the category of a number.
    ///
    /// # Errors
    ///
    /// If it is not a number.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "not a number")?;
        let decimal = Decimal::try_from_str(&operands.to_string()).map_err(|_| "not a number")?;
        Ok(match self.0.category_for(&decimal) {
            icu::PluralCategory::Zero => PluralCategory::ZERO,
            icu::PluralCategory::One => PluralCategory::ONE,
            icu::PluralCategory::Two => PluralCategory::TWO,
            icu::PluralCategory::Few => PluralCategory::FEW,
            icu::PluralCategory::Many => PluralCategory::MANY,
            icu::PluralCategory::Other => PluralCategory::OTHER,
        })
    }

    /// Returns the languages that have rules.
    #[must_use]
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split_whitespace().filter_map(|tag| tag.parse().ok()).collect()
    }
}
