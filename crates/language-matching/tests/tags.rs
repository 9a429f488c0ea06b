//! Language tags and the `Accept-Language` field: tables first, then properties that hold for any input.

use language_matching::{AcceptLanguage, LanguageRange, LanguageTag, TagError, parse_identifier};
use proptest::prelude::*;

/// Well-formed tags and the identifiers they give. The first block is RFC 5646 appendix A.
const WELL_FORMED: &[(&str, &str)] = &[
    ("de", "de"),
    ("fr", "fr"),
    ("ja", "ja"),
    ("i-enochian", "und"),
    ("zh-Hant", "zh-Hant"),
    ("zh-Hans", "zh-Hans"),
    ("sr-Cyrl", "sr-Cyrl"),
    ("sr-Latn", "sr-Latn"),
    ("zh-cmn-Hans-CN", "cmn-Hans-CN"),
    ("cmn-Hans-CN", "cmn-Hans-CN"),
    ("zh-yue-HK", "yue-HK"),
    ("yue-HK", "yue-HK"),
    ("zh-Hans-CN", "zh-Hans-CN"),
    ("sr-Latn-RS", "sr-Latn-RS"),
    ("sl-rozaj", "sl-rozaj"),
    ("sl-rozaj-biske", "sl-biske-rozaj"),
    ("sl-nedis", "sl-nedis"),
    ("de-CH-1901", "de-CH-1901"),
    ("sl-IT-nedis", "sl-IT-nedis"),
    ("hy-Latn-IT-arevela", "hy-Latn-IT-arevela"),
    ("de-DE", "de-DE"),
    ("en-US", "en-US"),
    ("es-419", "es-419"),
    ("de-CH-x-phonebk", "de-CH"),
    ("az-Arab-x-AZE-derbend", "az-Arab"),
    ("x-whatever", "und"),
    ("qaa-Qaaa-QM-x-southern", "qaa-Qaaa-QM"),
    ("de-Qaaa", "de-Qaaa"),
    ("sr-Latn-QM", "sr-Latn-QM"),
    ("sr-Qaaa-RS", "sr-Qaaa-RS"),
    ("en-US-u-islamcal", "en-US"),
    ("zh-CN-a-myext-x-private", "zh-CN"),
    ("en-a-myext-b-another", "en"),
    // Well-formed but invalid: the RFC's example of a repeated singleton, and a variant.
    ("ar-a-aaa-b-bbb-a-ccc", "ar"),
    ("de-1901-1901", "de-1901"),
    // Letter case and separators.
    ("DE-de", "de-DE"),
    ("zh_hANT_hk", "zh-Hant-HK"),
    ("ca_ES-VALENCIA", "ca-ES-valencia"),
    ("I_Klingon", "tlh"),
    // Lengths at their limits.
    ("gsw", "gsw"),
    ("abcde", "abcde"),
    ("abcdefgh", "abcdefgh"),
    ("abcd", "und"),
    ("abcd-Latn-US", "und-Latn-US"),
    ("en-1994", "en-1994"),
    ("en-1a2b-abcdefgh", "en-1a2b-abcdefgh"),
    ("en-u-ab", "en"),
    ("en-0-12345678-9-ab", "en"),
    ("en-x-a", "en"),
    ("en-x-x-x", "en"),
    ("und", "und"),
    ("und-Latn", "und-Latn"),
    ("mul", "mul"),
    // Sent by phones and browsers.
    ("de-DE-u-co-phonebk", "de-DE"),
    ("ar-EG-u-nu-latn-ca-islamic", "ar-EG"),
    ("en-t-jp-m0-true", "en"),
    // Extended languages.
    ("zh-yue", "yue"),
    ("zh-gan-Hant-TW", "gan-Hant-TW"),
    ("ar-arz-EG", "arz-EG"),
    ("sgn-ase", "ase"),
    ("ms-zsm-aaa-bbb-Latn", "zsm-Latn"),
    // All grandfathered tags.
    ("art-lojban", "jbo"),
    ("cel-gaulish", "xtg"),
    ("en-GB-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "en"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "see"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-BE-FR", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-CH-DE", "sgg"),
    ("zh-guoyu", "cmn"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan"),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
    // The same with parts that an identifier cannot hold. Found by the fuzzer.
    ("cel-gaulish-x-foo", "xtg"),
    ("zh-min-nan-u-nu-latn", "nan"),
    ("no_BOK_a_bb", "nb"),
];

/// Malformed tags, with the error and the invalid subtag.
const MALFORMED: &[(&str, TagError, &str)] = &[
    ("", TagError::Empty, ""),
    // RFC 5646 appendix A.
    ("de-419-DE", TagError::Misplaced(7), "DE"),
    ("a-DE", TagError::Language(0), "a"),
    ("*", TagError::Character(0), "*"),
    ("en-*", TagError::Character(3), "*"),
    ("-", TagError::EmptySubtag(0), ""),
    ("-en", TagError::EmptySubtag(0), ""),
    ("en-", TagError::EmptySubtag(3), ""),
    ("en--US", TagError::EmptySubtag(3), ""),
    ("en_-US", TagError::EmptySubtag(3), ""),
    ("en-US ", TagError::Character(3), "US "),
    ("en US", TagError::Character(0), "en US"),
    ("e\u{f1}-US", TagError::Character(0), "e\u{f1}"),
    ("fr-\u{ff26}\u{ff32}", TagError::Character(3), "\u{ff26}\u{ff32}"),
    ("en\0", TagError::Character(0), "en\0"),
    ("abcdefghi", TagError::TooLong(0), "abcdefghi"),
    ("en-abcdefghi-US", TagError::TooLong(3), "abcdefghi"),
    ("en-x-abcdefghi", TagError::TooLong(5), "abcdefghi"),
    ("1a", TagError::Language(0), "1a"),
    ("419", TagError::Language(0), "419"),
    ("91", TagError::Language(0), "91"),
    ("i-foo", TagError::Language(0), "i"),
    ("en-US-Latn", TagError::Misplaced(6), "Latn"),
    ("en-Latn-Cyrl", TagError::Misplaced(8), "Cyrl"),
    ("en-US-GB", TagError::Misplaced(6), "GB"),
    ("de-1901-DE", TagError::Misplaced(8), "DE"),
    ("en-12", TagError::Misplaced(3), "12"),
    ("en-a1", TagError::Misplaced(3), "a1"),
    ("en-a123", TagError::Misplaced(3), "a123"),
    ("abcd-yue", TagError::Misplaced(5), "yue"),
    ("abcde-yue", TagError::Misplaced(6), "yue"),
    ("zh-aaa-bbb-ccc-ddd", TagError::Misplaced(15), "ddd"),
    ("en-US-oed", TagError::Misplaced(6), "oed"),
    ("en-u", TagError::EmptyExtension(3), "u"),
    ("en-u-x-a", TagError::EmptyExtension(3), "u"),
    ("en-a-b-bb", TagError::EmptyExtension(3), "a"),
    ("x", TagError::EmptyExtension(0), "x"),
    ("en-x", TagError::EmptyExtension(3), "x"),
    ("en-u-ab-x", TagError::EmptyExtension(8), "x"),
];

/// What platforms call their locales, and the tags that they mean.
const PLATFORMS: &[(&str, &str)] = &[
    // ISO 3166-1 alpha-3 codes are regions, unless they are an extended language of their prefix.
    ("en-BEL", "en-BE"),
    ("en-IND", "en-IN"),
    ("es-PER", "es-PE"),
    ("pt_BRA", "pt-BR"),
    ("zh-Hant-TWN", "zh-Hant-TW"),
    ("sr-SRB-Latn", "sr-Latn-RS"),
    ("de-DEU-1996-u-co-phonebk", "de-DE-1996"),
    ("en-DDR", "en-DE"),
    ("sr-YUG", "sr-RS"),
    ("sq-XKX", "sq"),
    ("en-GBR-USA", "en-GB"),
    ("en-bel-US", "en-US"),
    ("en-xyz-Latn", "en-Latn"),
    ("zh-yue", "yue"),
    ("zh-yue-HKG", "yue-HK"),
    ("zh-mnp", "mnp"),
    ("sgn-isr", "isr"),
    ("he-isr", "he-IL"),
    ("ar-arz", "arz"),
    ("en-arz", "en"),
    ("zh-min-nan", "nan"),
    ("no-nyn", "nn"),
    // Java.
    ("zh_CN_#Hans", "zh-Hans-CN"),
    ("zh-CN-#Hans", "zh-Hans-CN"),
    ("sr__#Latn", "sr-Latn"),
    ("sr--#Latn", "sr-Latn"),
    ("ca_ES_VALENCIA_#Latn", "ca-Latn-ES-valencia"),
    ("th_TH_TH_#u-nu-thai", "th-TH"),
    ("ja_JP_JP_#u-ca-japanese", "ja-JP"),
    ("ja-JP-JP", "ja-JP"),
    ("no_NO_NY", "nn-NO"),
    ("no-NO-NY", "nn-NO"),
    ("zh_TW_#Hant_u-ca-roc", "zh-Hant-TW"),
    ("de__#x-foo", "de"),
    ("de__POSIX", "de-posix"),
    ("de_DE_EURO", "de-DE"),
    ("de_DE_PREEURO", "de-DE-preeuro"),
    ("en_US_WIN", "en-US"),
    ("es_ES_Traditional_WIN", "es-ES"),
    ("iw_IL", "iw-IL"),
    // POSIX.
    ("fr_FR.UTF-8", "fr-FR"),
    ("fr_FR.utf8", "fr-FR"),
    ("fr.ISO8859-1", "fr"),
    ("zh_CN.GBK", "zh-CN"),
    ("ja_JP.eucJP", "ja-JP"),
    ("ko_KR.EUC-KR", "ko-KR"),
    ("de_DE@euro", "de-DE"),
    ("de_DE.ISO-8859-15@euro", "de-DE"),
    ("sr_RS@latin", "sr-Latn-RS"),
    ("sr@Latin", "sr-Latn"),
    ("sr_Cyrl_RS@latin", "sr-Cyrl-RS"),
    ("sr_YU_CYRILLIC", "sr-Cyrl-YU"),
    ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
    ("ks_IN@devanagari", "ks-Deva-IN"),
    ("ca_ES@valencia", "ca-ES-valencia"),
    ("aa_ER@saaho", "aa-ER-saaho"),
    ("be_BY@tarask", "be-BY-tarask"),
    ("en_US_POSIX", "en-US-posix"),
    ("no_NO_NY.ISO-8859-1", "nn-NO"),
    ("zh_Hans_CN@collation=stroke", "zh-Hans-CN"),
    ("french", "fr"),
    ("Deutsch.UTF-8", "de"),
    ("norwegian", "nb"),
    ("thai", "th"),
    // Windows.
    ("zh-CHT", "zh-Hant"),
    ("zh_chs", "zh-Hans"),
    ("sr-SP-Latn", "sr-Latn-RS"),
    ("uz-UZ-Cyrl", "uz-Cyrl-UZ"),
    ("az_AZ_Latn", "az-Latn-AZ"),
    ("en-CB", "en-029"),
    ("es-XL", "es-419"),
    ("es-LA", "es-419"),
    ("lo-LA", "lo-LA"),
    ("es-ES_tradnl", "es-ES-tradnl"),
    // Android and iOS.
    ("b+zh+Hans", "zh-Hans"),
    ("B+ES+419", "es-419"),
    ("pt-rBR", "pt-BR"),
    ("zh-Hans_CN", "zh-Hans-CN"),
];

/// Texts that no platform calls a locale.
const NO_LOCALE: &[&str] = &[
    "C",
    "POSIX",
    "posix",
    "C.UTF-8",
    "POSIX.utf8",
    "C@euro",
    "e",
    "french!",
    "../fr",
    "fr.json",
    "fr.",
    ".fr",
    "fr@",
    "fr@é",
    "@latin",
    "b+",
    "b+e",
    "b-zh",
    "+zh",
    "de-AT-AT",
    "de-CH-JP",
    "de-419-DE",
    "en--US",
    "de__",
    "de_",
    "_GB",
    "#Latn",
    "#fr",
    "sr_##Latn",
    "sr__#",
    "sr___#Latn",
    "de-1901-DE",
    "en-Latn-Cyrl",
    "en_US_é",
    "th_TH_TH_#u",
    "\u{feff}fr",
    "fr ",
    "fr,en",
    "fr:en",
    "\"fr\"",
];

#[test]
fn names_of_platforms_are_read() {
    for (text, expected) in PLATFORMS {
        for text in [(*text).to_owned(), text.to_ascii_uppercase(), text.to_ascii_lowercase()] {
            let identifier = LanguageTag::parse(&text).map(|tag| tag.to_identifier().to_string());
            assert_eq!(identifier.as_deref(), Ok(*expected), "{text}");
        }
    }
    for text in NO_LOCALE {
        let error = LanguageTag::parse(text).map(|tag| tag.to_identifier()).unwrap_err();
        assert!(text.contains(error.subtag(text)), "{text}");
    }
}

#[test]
fn identifiers_have_only_the_grammar() {
    for text in ["zh_CN_#Hans", "fr_FR.UTF-8", "sr_RS@latin", "sr-SP-Latn", "b+zh+Hans", "ja_JP_JP"] {
        assert!(parse_identifier(text).is_err(), "{text}");
    }
    assert_eq!(parse_identifier("en-BEL").unwrap().to_string(), "bel");
}

#[test]
fn well_formed_tags_give_their_identifier() {
    for (text, expected) in WELL_FORMED {
        let identifier = parse_identifier(text).map(|identifier| identifier.to_string());
        assert_eq!(identifier.as_deref(), Ok(*expected), "{text}");
    }
}

#[test]
fn malformed_tags_tell_the_subtag_at_fault() {
    for (text, error, subtag) in MALFORMED {
        assert_eq!(parse_identifier(text), Err(*error), "{text}");
        assert_eq!(error.subtag(text), *subtag, "{text}");
    }
    let error = parse_identifier("en-abcdefghi").unwrap_err();
    assert_eq!(error.to_string(), "the subtag at byte 3 is longer than eight characters");
}

/// Field lines and the ranges read from them, in order, with their weights.
const FIELDS: &[(&[&str], &str)] = &[
    (&[], ""),
    (&[""], ""),
    (&["de"], "de 1000"),
    (&["fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"], "fr-CH 1000, fr 900, en 800, de 700, * 500"),
    // RFC 9110 section 12.5.4.
    (&["da, en-gb;q=0.8, en;q=0.7"], "da 1000, en-GB 800, en 700"),
    // Order: by weight. Equal weights keep their order. Several lines are one list.
    (&["a1, de;q=0.1, fr, en;q=0.1, it"], "fr 1000, it 1000, de 100, en 100"),
    (&["de;q=0.5", "fr;q=0.5, en"], "en 1000, de 500, fr 500"),
    (&["en;q=0, *;q=0, de"], "de 1000, en 0, * 0"),
    // Whitespace.
    (&["\tde \t;\t q=0.5 ,  fr  "], "fr 1000, de 500"),
    (&["de; q=0.5,fr ;q=0.4"], "de 500, fr 400"),
    // Empty elements.
    (&[",", " , ,,de,, fr,"], "de 1000, fr 1000"),
    // Weights.
    (&["a1;q=1, de;q=1.000, fr;q=1.0, it;q=1."], "de 1000, fr 1000, it 1000"),
    (&["de;q=0.123, fr;q=0.12, it;q=0.1, en;q=0., es;q=0"], "de 123, fr 120, it 100, en 0, es 0"),
    (&["de;Q=0.5"], "de 500"),
    // Malformed elements are skipped.
    (&["en US, en*, *-, **, *-abcdefghi, \u{fc}, \u{fffd}, abcdefghi, fr"], "fr 1000"),
    // Extended ranges, by RFC 4647 section 3.2.
    (
        &["de-*-DE, en-*;q=0.5, zh-*-Hant_*_TW;q=0.4, ca-*-valencia;q=0.3"],
        "de-DE 1000, en 500, zh-Hant-TW 400, ca-valencia 300",
    ),
    (&["*-CH, fr, *-*-u-co;q=0.5"], "fr 1000, * 1000, * 500"),
    // Malformed weights: digits are cut, but never to a refusal. Above 1 is 1. What is unreadable is least.
    (&["de;q=0.1239, fr;q=0.0009, it;q=0.0000, es;q=1.0000"], "es 1000, de 123, fr 1, it 0"),
    (
        &["de;q=1.001, fr;q=2, it;q=.5, es;q=00.25, pt;q=12345678901234567890"],
        "de 1000, fr 1000, pt 1000, it 500, es 250",
    ),
    (
        &["de;q=, fr;q, it;q=a, es;q=1e0, pt;q=-1, nl;q=0.5x, sv;q=."],
        "de 1, fr 1, it 1, es 1, pt 1, nl 1, sv 1",
    ),
    (&["de;, fr;q =1, it;q= 0.5, es; q = 0.25 "], "de 1000, fr 1000, it 500, es 250"),
    (
        &["de;level=1, fr;level=1;q=0.5, it;q=0.5;level=1, es;q=0.5;, pt;;q=0.5"],
        "de 1000, fr 500, it 500, es 500, pt 500",
    ),
    (&["de;q=0.5;q=0, fr;quality=0, it;q=\"0.25\""], "fr 1000, de 500, it 250"),
    // A decimal comma has a digit on each side, and only one is in a number.
    (&["de;q=0,5,fr;q=1,0, it;q=0,25"], "fr 1000, de 500, it 250"),
    (&["de;q=0, 5", "de;q=0.5,5", "de;q=0,5,5"], "de 500, de 500, de 0"),
    // `*` comes after the tags of its weight.
    (&["*, de, *;q=0.5, fr;q=0.5, it;q=0.1"], "de 1000, * 1000, fr 500, * 500, it 100"),
    // Lists that a program serialized, and gettext's.
    (
        &["[\"fr-FR\",\"fr\",'en']", "(de, it)", "\"es;q=0.5\", \"pt\";q=0.25, [\\\"nl\\\"]"],
        "fr-FR 1000, fr 1000, en 1000, de 1000, it 1000, nl 1000, es 500, pt 250",
    ),
    (&["fr:en_US:en", ":de::it:;q=0.5"], "fr 1000, en-US 1000, en 1000, de 500, it 500"),
    // Full-width punctuation, and invisible characters around an element.
    (&["fr-FR\u{ff0c}en\u{ff1b}q=0.8\u{3001}de\u{ff1b}q\u{ff1d}0.5"], "fr-FR 1000, en 800, de 500"),
    (
        &["\u{feff}fr, \u{200e}de\u{200f}, \u{a0}it\u{3000}, \u{2066}*\u{2069}"],
        "fr 1000, de 1000, it 1000, * 1000",
    ),
    (&["f\u{feff}r, d\u{200e}e"], ""),
    // Tags as everywhere else.
    (&["EN_us, zh-yue-HK, i-klingon, de-DE-u-co-phonebk"], "en-US 1000, yue-HK 1000, tlh 1000, de-DE 1000"),
    (&["x-foo, de-1901;q=0.2"], "und 1000, de-1901 200"),
];

#[test]
fn fields_give_their_ranges_in_order_of_weight() {
    for (lines, expected) in FIELDS {
        assert_eq!(ranges(lines.iter().copied()), *expected, "{lines:?}");
    }
}

#[test]
fn the_heaviest_sixteen_ranges_are_kept_and_eight_refusals() {
    let many = |element: &str| element.repeat(AcceptLanguage::MAX_RANGES);
    let count = |field: &str| AcceptLanguage::parse([field]).ranges().len();
    assert_eq!(count(&format!("{}en", many("de;q=0.5,"))), AcceptLanguage::MAX_RANGES);
    assert!(ranges([&*format!("{}en", many("de;q=0.5,"))]).starts_with("en 1000, de 500"));
    assert!(!ranges([&*format!("{}en;q=0.5", many("de;q=0.5,"))]).contains("en"));
    assert!(ranges([&*format!("{}*, en", many("de,"))]).ends_with("de 1000"));
    assert!(ranges([&*format!("{}*", many("de;q=0.5,"))]).starts_with("* 1000"));
    // Refusals displace no range, and ranges displace no refusal.
    let refusals = many("it;q=0,");
    assert_eq!(
        ranges([&*format!("{refusals}es;q=0, en")]),
        format!("en 1000{}", ", it 0".repeat(AcceptLanguage::MAX_REFUSALS))
    );
    assert_eq!(
        ranges([&*format!("{refusals}{}en", many("de;q=0.5,"))]),
        format!("en 1000{}{}", ", de 500".repeat(15), ", it 0".repeat(AcceptLanguage::MAX_REFUSALS))
    );
}

#[test]
fn no_more_than_the_first_sixty_four_elements_are_looked_at() {
    let junk = |count: usize| format!("{}en", "a1, ,".repeat(count));
    assert_eq!(ranges([&*junk(AcceptLanguage::MAX_ELEMENTS - 1)]), "en 1000");
    assert_eq!(ranges([&*junk(AcceptLanguage::MAX_ELEMENTS)]), "");
    assert_eq!(
        ranges([&*junk(AcceptLanguage::MAX_ELEMENTS / 2), "en", &*junk(AcceptLanguage::MAX_ELEMENTS)]),
        "en 1000, en 1000"
    );
}

#[test]
fn no_more_than_four_kib_are_read_and_no_half_element() {
    let padding = ",".repeat(AcceptLanguage::MAX_BYTES - 2);
    assert_eq!(ranges([&*format!("{padding}en")]), "en 1000");
    assert_eq!(ranges([&*format!("{padding}en,de")]), "en 1000");
    assert_eq!(ranges([&*format!("{padding}en-US")]), "");
    assert_eq!(ranges(["de", &*format!("{padding},en")]), "de 1000");
    assert_eq!(ranges([&*padding, "en", "de"]), "en 1000");
    assert_eq!(ranges([&*padding, "en-US", "de"]), "");
    assert_eq!(ranges(["\u{fc}".repeat(AcceptLanguage::MAX_BYTES).as_str()]), "");
}

proptest! {
    #[test]
    fn reading_any_text_never_panics(text in any::<String>()) {
        let _ = parse_identifier(&text).map_err(|error| (error.subtag(&text).len(), error.to_string()));
        let _ = AcceptLanguage::parse([text.as_str(), text.as_str()]);
    }

    #[test]
    fn reading_any_bytes_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = parse_identifier(&text);
        let _ = AcceptLanguage::parse([&*text]);
    }

    #[test]
    fn letter_case_and_separators_make_no_difference(text in "[a-z0-9]{1,9}(-[a-z0-9]{0,9}){0,5}") {
        let shouted = text.to_ascii_uppercase().replace('-', "_");
        prop_assert_eq!(parse_identifier(&text), parse_identifier(&shouted));
    }

    #[test]
    fn an_identifier_reads_back_as_itself(
        text in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z]{5,8}|-[0-9][a-z]{3}){0,3}",
    ) {
        let identifier = parse_identifier(&text).unwrap();
        prop_assert_eq!(parse_identifier(&identifier.to_string()), Ok(identifier.clone()));
        prop_assert_eq!(text.to_ascii_lowercase().parse(), Ok(identifier));
        prop_assert!(LanguageTag::parse(&text).is_ok());
    }

    #[test]
    fn weights_fall_from_first_to_last(text in "((de|fr|en|\\*)(;q=0\\.[0-9]{0,3})?,){0,20}") {
        let list = AcceptLanguage::parse([text.as_str()]);
        prop_assert!(list.ranges().is_sorted_by(|left, right| left.weight >= right.weight));
    }
}

/// The ranges of a field as text: `de 1000, * 500`.
fn ranges<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let list = AcceptLanguage::parse(lines);
    let texts = list.ranges().iter().map(|weighted| match weighted.range {
        LanguageRange::Any => format!("* {}", weighted.weight),
        LanguageRange::Tag(tag) => format!("{} {}", tag.to_identifier(), weighted.weight),
    });
    texts.collect::<Vec<_>>().join(", ")
}
