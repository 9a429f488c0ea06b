//! Rows that neither CLDR's tables nor ICU4X's have, each with its source.

/// Languages that CLDR 48 gives no distance, though readers of the first read the second:
/// `(desired, supported, distance)`, one way.
///
/// Western Armenian: ISO 639-3 splits `hyw` from `hy`, and CLDR's alias `hy-arevmda` follows it.
/// The distance is what CLDR gives a language inside another's macrolanguage.
pub(crate) const LANGUAGE_DISTANCES: [(&str, &str, u16); 1] = [("hyw", "hy", 10)];

/// Variants that name a language of their own: `(language, variant, language)`. From CLDR 48's
/// `languageAlias`; ICU4X has them too, but allocates where a tag has variants.
pub(crate) const LANGUAGES_OF_VARIANTS: [(&str, &str, &str); 4] =
    [("aa", "saaho", "ssy"), ("hy", "arevmda", "hyw"), ("no", "bokmal", "nb"), ("no", "nynorsk", "nn")];

/// All grandfathered tags (RFC 5646 section 2.1) with what replaced them: the `Preferred-Value`
/// of the IANA Language Subtag Registry. Those that have none there, marked with a star, follow
/// the aliases of CLDR 48. The list is closed: no tag can be added to it.
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
