//! Rows that neither CLDR's tables nor ICU4X have, each with its source.

/// One-way distances that CLDR 48 lacks: `(desired, supported, distance)`. Readers of the first language
/// can read the second.
///
/// Western Armenian: ISO 639-3 splits `hyw` from `hy`, and CLDR's alias `hy-arevmda` follows it.
/// CLDR uses this distance for a language within a macrolanguage.
pub(crate) const LANGUAGE_DISTANCES: [(&str, &str, u16); 1] = [("hyw", "hy", 10)];

/// Variants that are aliases of another language: `(language, variant, language)`. From CLDR 48's
/// `languageAlias`. ICU4X has them too, but it allocates if a tag has variants.
pub(crate) const LANGUAGES_OF_VARIANTS: [(&str, &str, &str); 4] =
    [("aa", "saaho", "ssy"), ("hy", "arevmda", "hyw"), ("no", "bokmal", "nb"), ("no", "nynorsk", "nn")];

/// All grandfathered tags (RFC 5646 section 2.1) and their replacements: the `Preferred-Value` in
/// the IANA Language Subtag Registry, or an alias of CLDR 48 if there is none (marked with a star).
/// RFC 5646 does not allow new ones.
pub(crate) const GRANDFATHERED: [(&str, &str); 26] = [
    ("art-lojban", "jbo"),
    ("cel-gaulish", "xtg"), // *
    ("en-GB-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "en"),            // *
    ("i-enochian", "x-i-enochian"), // *
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "see"), // *
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-BE-FR", "sfb"),
    ("sgn-BE-NL", "vgt"),
    ("sgn-CH-DE", "sgg"),
    ("zh-guoyu", "cmn"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan"), // *
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];
