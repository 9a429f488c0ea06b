//! Matching: tables of tags, headers and lists, then properties that hold for any input.

use language_matching::{AcceptLanguage, LanguageTag, LocaleMatcher, Match, parse_identifier};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use unic_langid::LanguageIdentifier;

/// A tag, and its match among the 138 locales of [`Available::new`]. `!`: the default as a fallback.
const TAGS: &[(&str, &str)] = &[
    // Chinese by script, then by region.
    ("zh", "zh"),
    ("zh-CN", "zh"),
    ("zh-SG", "zh"),
    ("zh-TW", "zh-Hant"),
    ("zh-Hant-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant-HK"),
    ("zh-MO", "zh-Hant-HK"),
    ("zh_hant_hk", "zh-Hant-HK"),
    ("zh-cmn-Hans-CN", "zh"),
    ("cmn", "zh"),
    ("zh-yue", "yue"),
    ("yue-CN", "yue-Hans"),
    ("zh-Latn-pinyin", "zh"),
    // Serbian, which has two scripts.
    ("sr-RS", "sr"),
    ("sr-ME", "sr-Latn"),
    ("sr-Latn-BA", "sr-Latn"),
    ("sh", "sr-Latn"),
    ("cnr", "sr-Latn"),
    // Norwegian.
    ("no", "nb"),
    ("nb-NO", "nb"),
    ("nn-NO", "nn"),
    ("no-bok", "nb"),
    ("no-nynorsk", "nn"),
    // Regions of large languages.
    ("en-US", "en"),
    ("en-CA", "en"),
    ("en-AU", "en-GB"),
    ("en-IN", "en-GB"),
    ("en-001", "en"),
    ("en-150", "en-GB"),
    ("es-ES", "es"),
    ("es-MX", "es-419"),
    ("es-AR", "es-419"),
    ("es-US", "es-419"),
    ("pt-BR", "pt"),
    ("pt-PT", "pt-PT"),
    ("pt-AO", "pt-PT"),
    ("fr-FR", "fr"),
    ("fr-CH", "fr"),
    ("fr-CA", "fr-CA"),
    ("de-AT", "de"),
    ("de-CH", "de-CH"),
    ("ar-MA", "ar"),
    // Other languages that readers of the first can read.
    ("gsw", "de-CH"),
    ("gsw-DE", "de"),
    ("arz", "ar"),
    ("hyw", "hy"),
    ("hy-arevmda", "hy"),
    ("sa", "hi"),
    // CLDR has small distances from these to English, but English is a fallback for them.
    ("i-klingon", "!en"),
    ("tlh-Latn", "!en"),
    // Other names of the same language.
    ("iw", "he"),
    ("in", "id"),
    ("mo", "ro"),
    ("jw", "jv"),
    ("tl", "fil"),
    ("prs", "fa"),
    ("kmr", "ku"),
    ("eng", "en"),
    ("de-DD", "de"),
    // Other scripts.
    ("kk-CN", "kk-Arab"),
    ("hi-Latn", "hi-Latn"),
    ("ja-Latn", "ja"),
    ("pa-PK", "!en"),
    ("uz-AF", "!en"),
    // Extensions and variants, and a tag without a language.
    ("de-DE-u-co-phonebk", "de"),
    ("ca-valencia", "ca"),
    ("und-TW", "zh-Hant"),
    // No match.
    ("jbo", "!en"),
    ("art-lojban", "!en"),
    ("xyz", "!en"),
    ("abcd", "!en"),
    ("abcdefgh", "!en"),
    ("und", "!en"),
    ("x-foo", "!en"),
    ("en-XA", "!en"),
    ("fr-psaccent", "!en"),
];

#[test]
fn tags_give_the_nearest_locale() {
    let ours = Available::new();
    for (text, expected) in TAGS {
        let best = ours.matcher.best_match_for(LanguageTag::parse(text).unwrap());
        assert_eq!(ours.name(best), *expected, "{text}");
        assert_eq!(ours.answer(text), *expected, "{text} in a header");
    }
}

/// Headers, and their matches among the same locales.
const HEADERS: &[(&str, &str)] = &[
    // As browsers send them.
    ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr"),
    ("zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "zh-Hant"),
    ("zh-CN,zh;q=0.8,zh-TW;q=0.7,zh-HK;q=0.5,en-US;q=0.3,en;q=0.2", "zh"),
    ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5", "nb"),
    ("en-AU,en;q=0.9", "en-GB"),
    ("sr-Latn-RS,sr;q=0.8,en;q=0.5", "sr-Latn"),
    ("pt-PT,pt;q=0.8,en;q=0.5,en-US;q=0.3", "pt-PT"),
    ("jbo, gsw;q=0.9, en;q=0.1", "de-CH"),
    // Ranges are ordered by weight. Equal weights keep their order.
    ("de;q=0.5, fr", "fr"),
    ("de;q=0.5, fr;q=0.5", "de"),
    ("de;q=0.001", "de"),
    // A later exact match wins over a distant match, but not over a near one.
    ("sa, en;q=0.1", "en"),
    ("fr-CA, en;q=0.9", "fr-CA"),
    ("fr-BE, en;q=0.9", "fr"),
    // Without a preference, the default is no fallback.
    ("", "en"),
    ("*", "en"),
    ("!!, a1, de FR;q=1", "en"),
    ("de;q=0.5, *;q=0.8", "en"),
    ("jbo, *;q=0.1", "en"),
    ("sa, *;q=0.1", "hi"),
    // `*` comes after the ranges of its weight.
    ("*, fr", "fr"),
    ("*;q=0.5, fr;q=0.5", "fr"),
    ("*;q=0.8, fr;q=0.5", "en"),
    ("*, jbo", "en"),
    ("jbo, xyz", "!en"),
    ("und", "!en"),
    // Refusals.
    ("fr;q=0", "en"),
    ("en;q=0", "!en"),
    ("*;q=0", "!en"),
    ("jbo, *;q=0", "!en"),
    ("en;q=0, *", "es"),
    ("en;q=0, *;q=0", "!en"),
    ("en;q=0, en-GB", "en-GB"),
    ("en;q=0, en-AU", "!en"),
    ("en-GB;q=0, en-AU", "en"),
    ("en;q=0, fr, de", "fr"),
    ("fr;q=0, fr-BE, de;q=0.1", "de"),
    ("fr;q=0, fr-CA", "fr-CA"),
    ("de, *;q=0", "de"),
    ("de-AT, *;q=0", "de"),
    ("gsw, *;q=0", "!en"),
    ("gsw, de;q=0.1, *;q=0", "de-CH"),
    // Likely subtags and aliases apply to refusals.
    ("zh-TW;q=0, zh-Hant-HK, zh-Hant", "zh-Hant-HK"),
    ("zh-Hant;q=0, zh-TW", "!en"),
    ("zh-Hant;q=0, zh-HK, zh", "zh-Hant-HK"),
    ("iw;q=0, he-IL, fr;q=0.1", "fr"),
    ("de-DE;q=0, de", "de"),
    ("de-DE;q=0, de-LI", "de-CH"),
    ("de, de;q=0", "de"),
    ("x-foo;q=0, abcd;q=0, de", "de"),
];

#[test]
fn headers_give_the_best_locale() {
    let ours = Available::new();
    for (field, expected) in HEADERS {
        assert_eq!(ours.answer(field), *expected, "{field}");
    }
    assert_eq!(ours.name(ours.matcher.best_match(&AcceptLanguage::parse([]))), "en");
}

/// Available locales (the first is the default), a header, and the match.
const LISTS: &[(&str, &str, &str)] = &[
    // Variants: the exact tag wins, then the one with the variant, then the one without.
    ("ca,ca-valencia", "ca-valencia", "ca-valencia"),
    ("ca-valencia,ca", "ca", "ca"),
    ("en,ca,ca-valencia", "ca-ES-valencia", "ca-valencia"),
    ("en,ca,ca-valencia", "ca-FR-valencia", "ca-valencia"),
    ("en,sl-nedis,sl-rozaj-biske,sl-rozaj", "sl-rozaj-biske", "sl-biske-rozaj"),
    ("en,de-1901,de-1996", "de-1996-1901", "de-1901"),
    ("en,hy,hyw", "hy-arevmda", "hyw"),
    // The exact tag wins over others with the same maximized form.
    ("en-Latn-US,en-US,en", "en", "en"),
    ("en,en-US,en-Latn-US", "en-Latn-US", "en-Latn-US"),
    ("nb,no", "no", "no"),
    ("he,iw", "iw", "iw"),
    ("he,iw", "iw-IL", "iw"),
    ("iw,he", "he", "he"),
    ("iw,he", "he-IL", "he"),
    ("iw,he", "iw, he", "iw"),
    ("en,iw", "he", "iw"),
    // One's own language comes before another, if it has the same script.
    ("en,bs,hr", "hr-BA", "hr"),
    ("en,bs", "hr-BA", "bs"),
    ("en,de,lb", "lb-DE", "lb"),
    ("bs,hr", "hr-BA;q=0.5, bs;q=0.4", "hr"),
    ("en,bs,hr", "hr;q=0, hr-BA", "bs"),
    // Windows' Central Kurdish.
    ("en,ku,ckb", "ku-Arab-IQ", "ckb"),
    ("en,ku,ckb", "ku-Arab-IR, en;q=0.5", "ckb"),
    ("en,ku,ckb", "ku", "ku"),
    ("en,ckb", "ku", "!en"),
    ("en,ckb,ku-Arab", "ku-Arab-IQ", "ku-Arab"),
    ("fr,und", "und", "und"),
    ("fr,en-XA,en", "en-XA", "en-XA"),
    // `sh` is `sr-Latn`, and `und` is not a language.
    ("en,hr,sr", "sh", "sr"),
    ("en,und", "x-foo", "!en"),
    ("en,und,zh-Hant", "und-TW", "zh-Hant"),
    ("en,sgn,gsg", "sgn-DE", "gsg"),
    // ICU's order of locales with equal distances: `zh-Hant` is not likelier than `zh-Hant-MY`.
    ("en,zh-Hant-MY,zh-Hant", "zh-Hant-GB", "zh-Hant-MY"),
    ("en,de-AT,de", "de-LI", "de"),
    // Ties: the default wins, then paradigm locales, then the first.
    ("en-NZ,en-GB", "en-AU", "en-GB"),
    ("en-ZA,en-NZ", "en-AU", "en-ZA"),
    ("fr,es-MX,es-419", "es-AR", "es-419"),
    ("es-MX,es-419", "es-AR", "es-MX"),
    // One way only: readers of Swiss German can read German.
    ("en,gsw", "de", "!en"),
    // Demotion adds 5 to a later range: Croatian to Bosnian is 8, Portuguese is 5.
    ("en,bs,fr", "hr, fr", "fr"),
    ("en,pt,fr", "pt-AO, fr", "pt"),
    // Ranges that match nothing do not count as preferences.
    ("en,hi,fr", "sa, fr-CA", "fr"),
    ("en,nb,da", "jbo, nn, da-GL", "da"),
    ("en,nb,da", "nn, jbo, vo, cu, da-GL", "da"),
];

#[test]
fn lists_of_any_kind() {
    for (list, field, expected) in LISTS {
        let ours = Available::of(list.split(','));
        assert_eq!(ours.answer(field), *expected, "{field} among {list}");
    }
}

#[test]
fn without_locales_or_a_default_there_may_be_no_answer() {
    let ask = |matcher: &LocaleMatcher, field| matcher.best_match(&AcceptLanguage::parse([field]));
    let none = LocaleMatcher::new(&[], None);
    assert_eq!(ask(&none, "de, *"), None);
    assert_eq!(none.best_match_for(LanguageTag::parse("de").unwrap()), None);
    let german = LocaleMatcher::new(&[parse_identifier("de").unwrap()], None);
    let matched = Some(Match { index: 0, fallback: false });
    assert_eq!(ask(&german, "fr"), None);
    assert_eq!(ask(&german, ""), None);
    assert_eq!(ask(&german, "fr, *"), matched);
    assert_eq!(ask(&german, "de-AT"), matched);
}

#[test]
#[should_panic(expected = "the default is not an available locale")]
fn the_default_must_be_available() {
    let _ = LocaleMatcher::new(&[], Some(0));
}

#[test]
fn threads_can_share_a_matcher() {
    fn shareable<T: Send + Sync>(_: &T) {}
    shareable(&Available::new().matcher);
}

#[test]
fn letter_case_and_separators_make_no_difference() {
    let ours = Available::new();
    let law = |field: String| {
        let shouted = field.to_ascii_uppercase().replace('-', "_");
        prop_assert_eq!(ours.answer(&field), ours.answer(&shouted));
        Ok(())
    };
    TestRunner::default().run(&any_field(), law).unwrap();
}

#[test]
fn a_range_that_nothing_matches_never_changes_the_answer() {
    let ours = Available::new();
    let without_default = LocaleMatcher::new(&ours.tags, None);
    let stranger = (any_tag(), "(;q=(1|0\\.[1-9]))?", any::<Index>());
    let law = |(field, (stranger, weight, position)): (String, (String, String, Index))| {
        // CLDR has small distances from some languages to English.
        let best = without_default.best_match_for(LanguageTag::parse(&stranger).unwrap());
        prop_assume!(best.is_none());
        let mut elements: Vec<String> = field.split(',').map(str::to_owned).collect();
        elements.insert(position.index(elements.len() + 1), format!("{stranger}{weight}"));
        let with = elements.join(",");
        let answer = |field: &str| ours.answer(field).trim_start_matches('!').to_owned();
        prop_assert_eq!(answer(&field), answer(&with), "{}", with);
        Ok(())
    };
    let config = Config { max_global_rejects: 100_000, ..Config::default() };
    TestRunner::new(config).run(&(any_field(), stranger), law).unwrap();
}

#[test]
fn an_exact_available_tag_always_wins() {
    let lists = subsequence(locales(1000).collect::<Vec<_>>(), 1..60);
    let with_variants = lists.prop_flat_map(|list| {
        let count = list.len();
        let variants = prop::collection::vec(select(vec!["", "", "-1994", "-fonipa-1994"]), count);
        (Just(list), variants, any::<Index>())
    });
    let law = |(list, variants, asked): (Vec<&str>, Vec<&str>, Index)| {
        let tags: Vec<String> =
            list.iter().zip(variants).map(|(tag, variant)| format!("{tag}{variant}")).collect();
        let ours = Available::of(tags.iter().map(String::as_str));
        let asked = asked.get(&tags);
        let name = parse_identifier(asked).unwrap().to_string();
        prop_assert_eq!(ours.answer(asked), name.clone());
        prop_assert_eq!(ours.answer(&format!("{asked}, de;q=0.9, *;q=0")), name);
        Ok(())
    };
    let config = ProptestConfig { cases: 32, ..ProptestConfig::default() };
    TestRunner::new(config).run(&with_variants, law).unwrap();
}

#[test]
fn the_answer_is_always_an_available_locale() {
    let ours = Available::new();
    let law = |field: String| {
        let best = ours.matcher.best_match(&AcceptLanguage::parse([field.as_str()]));
        prop_assert!(best.unwrap().index < ours.tags.len());
        Ok(())
    };
    TestRunner::default().run(&any_field(), law).unwrap();
    TestRunner::default().run(&any::<String>(), law).unwrap();
}

/// Available locales, of which the first is the default.
struct Available {
    tags: Vec<LanguageIdentifier>,
    matcher: LocaleMatcher,
}

impl Available {
    /// Returns the first 138 locales of the benchmark. The default is `en`.
    fn new() -> Self {
        Self::of(locales(138))
    }

    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let tags: Vec<LanguageIdentifier> = texts.map(|text| parse_identifier(text).unwrap()).collect();
        let matcher = LocaleMatcher::new(&tags, Some(0));
        Self { tags, matcher }
    }

    fn answer(&self, field: &str) -> String {
        self.name(self.matcher.best_match(&AcceptLanguage::parse([field])))
    }

    /// Returns the tag of a match, with `!` before it if it is a fallback.
    fn name(&self, best: Option<Match>) -> String {
        let Match { index, fallback } = best.expect("there is a default");
        format!("{}{}", if fallback { "!" } else { "" }, self.tags[index])
    }
}

/// The first locales of the benchmark.
fn locales(count: usize) -> impl Iterator<Item = &'static str> {
    include_str!("../benches/locales.txt").lines().take(count)
}

/// Tags of real and invented languages, with any script, region and variant.
fn any_tag() -> impl Strategy<Value = String> {
    let real = (select(locales(1000).collect::<Vec<_>>()), "(-[a-z]{5})?");
    prop_oneof![
        4 => real.prop_map(|(tag, variant)| format!("{tag}{variant}")),
        2 => "(zh|sr|en|es|pt|ar|nb|sh|de)(-(Latn|Cyrl|Hant))?(-(US|GB|HK|419|150|MX|XA))?",
        1 => "[a-z]{2,3}(-[A-Z]{2})?",
        1 => "(x-[a-z]{1,8}|und|i-klingon|[a-z]{4,8})",
    ]
}

/// A header with up to eight ranges, `*` and refusals among them.
fn any_field() -> impl Strategy<Value = String> {
    let range = prop_oneof![9 => any_tag(), 1 => Just("*".to_owned())];
    let element = (range, "(;q=(0|1|0\\.[0-9]))?").prop_map(|(tag, weight)| format!("{tag}{weight}"));
    prop::collection::vec(element, 1..8).prop_map(|elements| elements.join(","))
}
