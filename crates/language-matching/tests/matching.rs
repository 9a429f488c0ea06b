//! Language negotiation: ICU's cases first, then tables and laws of our own.

use language_matching::accept_language::AcceptLanguage;
use language_matching::matcher::{Choice, Negotiator, THRESHOLD};
use language_matching::tag::{self, LanguageTag};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use unic_langid::LanguageIdentifier;

/// ICU4C's cases: `tests/data/icu/README.md` explains the columns.
const CASES: &str = include_str!("data/icu/cases.tsv");

/// The cases that we answer otherwise: line in ICU's file, our answer, and why.
const DISAGREEMENTS: &[(u32, &str, &str)] =
    &[(1393, "sr", "`sh` is `sr-Latn` by CLDR's alias: whoever reads it reads `sr` before `en`")];

#[test]
fn icu_cases() {
    let mut cases = 0;
    let mut disagreements = Vec::new();
    for row in CASES.lines().skip(1) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [line, _, supported, default, favor, threshold, desired, expected, ..] = *fields else {
            panic!("not a case: {row}");
        };
        if !favor.is_empty() {
            continue;
        }
        cases += 1;
        let answer = icu_answer(supported, default, threshold, desired);
        let expected = match expected {
            "null" => None,
            _ => Some(canonical(expected)),
        };
        if answer != expected {
            disagreements.push((line.parse().unwrap(), answer.unwrap_or_default()));
        }
    }
    println!("{} of {cases} of ICU's cases agree", cases - disagreements.len());
    let listed: Vec<(u32, String)> =
        DISAGREEMENTS.iter().map(|(line, answer, _)| (*line, (*answer).to_owned())).collect();
    assert_eq!(disagreements, listed);
}

/// A tag, as in a path, and what it gives among all our locales. `!`: the default stands in.
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
    // Regions of the great languages.
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
    // CLDR puts English near these, and it is not what was asked for.
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
    // What the language is not about.
    ("de-DE-u-co-phonebk", "de"),
    ("ca-valencia", "ca"),
    ("und-TW", "zh-Hant"),
    // Nothing fits.
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
fn tags_give_the_nearest_of_our_locales() {
    let ours = Ours::new();
    for (text, expected) in TAGS {
        let choice = ours.negotiator.negotiate_tag(LanguageTag::parse(text).unwrap());
        assert_eq!(ours.name(choice), *expected, "{text}");
        assert_eq!(ours.answer(text), *expected, "{text} in a header");
    }
}

/// Headers, and what they give among all our locales.
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
    // Weights order, and the order of writing among equals.
    ("de;q=0.5, fr", "fr"),
    ("de;q=0.5, fr;q=0.5", "de"),
    ("de;q=0.001", "de"),
    // A distant match gives way to a later exact one, a near match does not.
    ("sa, en;q=0.1", "en"),
    ("fr-CA, en;q=0.9", "fr-CA"),
    ("fr-BE, en;q=0.9", "fr"),
    // Nothing asked for is a preference for nothing: the default, and no fallback.
    ("", "en"),
    ("*", "en"),
    ("!!, a1, de;q=2", "en"),
    ("de;q=0.5, *;q=0.8", "en"),
    ("jbo, *;q=0.1", "en"),
    ("sa, *;q=0.1", "hi"),
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
    // Likely subtags and aliases count for what is refused.
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
fn headers_give_the_best_of_our_locales() {
    let ours = Ours::new();
    for (field, expected) in HEADERS {
        assert_eq!(ours.answer(field), *expected, "{field}");
    }
    assert_eq!(ours.name(ours.negotiator.negotiate(&AcceptLanguage::parse([]))), "en");
}

/// Available locales (the first is the default), a header, and the answer.
const LISTS: &[(&str, &str, &str)] = &[
    // Variants: the exact tag wins, then the one with the variant, then the one without.
    ("ca,ca-valencia", "ca-valencia", "ca-valencia"),
    ("ca-valencia,ca", "ca", "ca"),
    ("en,ca,ca-valencia", "ca-ES-valencia", "ca-valencia"),
    ("en,ca,ca-valencia", "ca-FR-valencia", "ca-valencia"),
    ("en,sl-nedis,sl-rozaj-biske,sl-rozaj", "sl-rozaj-biske", "sl-biske-rozaj"),
    ("en,de-1901,de-1996", "de-1996-1901", "de-1901"),
    ("en,hy,hyw", "hy-arevmda", "hyw"),
    // The exact tag wins even among tags that mean the same.
    ("en-Latn-US,en-US,en", "en", "en"),
    ("en,en-US,en-Latn-US", "en-Latn-US", "en-Latn-US"),
    ("nb,no", "no", "no"),
    ("fr,und", "und", "und"),
    ("fr,en-XA,en", "en-XA", "en-XA"),
    // `sh` is `sr-Latn`, and `und` no language of its own.
    ("en,hr,sr", "sh", "sr"),
    ("en,und", "x-foo", "!en"),
    ("en,und,zh-Hant", "und-TW", "zh-Hant"),
    ("en,sgn,gsg", "sgn-DE", "gsg"),
    // ICU's order of locales as near as each other: `zh-Hant` is not likelier than `zh-Hant-MY`.
    ("en,zh-Hant-MY,zh-Hant", "zh-Hant-GB", "zh-Hant-MY"),
    ("en,de-AT,de", "de-LI", "de"),
    // Of equals the default comes first, then paradigm locales, then the first.
    ("en-NZ,en-GB", "en-AU", "en-GB"),
    ("en-ZA,en-NZ", "en-AU", "en-ZA"),
    ("fr,es-MX,es-419", "es-AR", "es-419"),
    ("es-MX,es-419", "es-AR", "es-MX"),
    // One way only: readers of Swiss German can do with German.
    ("en,gsw", "de", "!en"),
    // A later range is 5 farther: Bosnian is at 8 for readers of Croatian, Portuguese at 5.
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
        let ours = Ours::of(list.split(','));
        assert_eq!(ours.answer(field), *expected, "{field} among {list}");
    }
}

#[test]
fn without_locales_or_a_default_there_may_be_no_answer() {
    let ask = |negotiator: &Negotiator, field| negotiator.negotiate(&AcceptLanguage::parse([field]));
    let none = Negotiator::new(&[], None);
    assert_eq!(ask(&none, "de, *"), None);
    assert_eq!(none.negotiate_tag(LanguageTag::parse("de").unwrap()), None);
    let german = Negotiator::new(&[tag::parse("de").unwrap()], None);
    let matched = Some(Choice { index: 0, fallback: false });
    assert_eq!(ask(&german, "fr"), None);
    assert_eq!(ask(&german, ""), None);
    assert_eq!(ask(&german, "fr, *"), matched);
    assert_eq!(ask(&german, "de-AT"), matched);
}

#[test]
#[should_panic(expected = "the default is not an available locale")]
fn the_default_must_be_available() {
    let _ = Negotiator::new(&[], Some(0));
}

#[test]
fn threads_can_share_a_negotiator() {
    fn shareable<T: Send + Sync>(_: &T) {}
    shareable(&Ours::new().negotiator);
}

#[test]
fn letter_case_and_separators_make_no_difference() {
    let ours = Ours::new();
    let law = |field: String| {
        let shouted = field.to_ascii_uppercase().replace('-', "_");
        prop_assert_eq!(ours.answer(&field), ours.answer(&shouted));
        Ok(())
    };
    TestRunner::default().run(&any_field(), law).unwrap();
}

#[test]
fn a_range_that_nothing_matches_never_changes_the_answer() {
    let ours = Ours::new();
    let without_default = Negotiator::new(&ours.available, None);
    let stranger = (any_tag(), "(;q=(1|0\\.[1-9]))?", any::<Index>());
    let law = |(field, (stranger, weight, place)): (String, (String, String, Index))| {
        // CLDR has English near some languages: what matches that way is no stranger.
        let choice = without_default.negotiate_tag(LanguageTag::parse(&stranger).unwrap());
        prop_assume!(choice.is_none());
        let mut elements: Vec<String> = field.split(',').map(str::to_owned).collect();
        elements.insert(place.index(elements.len() + 1), format!("{stranger}{weight}"));
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
        let ours = Ours::of(tags.iter().map(String::as_str));
        let asked = asked.get(&tags);
        let name = tag::parse(asked).unwrap().to_string();
        prop_assert_eq!(ours.answer(asked), name.clone());
        prop_assert_eq!(ours.answer(&format!("{asked}, de;q=0.9, *;q=0")), name);
        Ok(())
    };
    let config = ProptestConfig { cases: 32, ..ProptestConfig::default() };
    TestRunner::new(config).run(&with_variants, law).unwrap();
}

#[test]
fn the_answer_is_always_an_available_locale() {
    let ours = Ours::new();
    let law = |field: String| {
        let choice = ours.negotiator.negotiate(&AcceptLanguage::parse([field.as_str()]));
        prop_assert!(choice.unwrap().index < ours.available.len());
        Ok(())
    };
    TestRunner::default().run(&any_field(), law).unwrap();
    TestRunner::default().run(&any::<String>(), law).unwrap();
}

/// A negotiator whose default is the first locale.
struct Ours {
    available: Vec<LanguageIdentifier>,
    negotiator: Negotiator,
}

impl Ours {
    /// Among all locales of this project; the default is `en`.
    fn new() -> Self {
        Self::of(locales(138))
    }

    fn of<'a>(tags: impl Iterator<Item = &'a str>) -> Self {
        let available: Vec<LanguageIdentifier> = tags.map(|tag| tag::parse(tag).unwrap()).collect();
        let negotiator = Negotiator::new(&available, Some(0));
        Self { available, negotiator }
    }

    fn answer(&self, field: &str) -> String {
        self.name(self.negotiator.negotiate(&AcceptLanguage::parse([field])))
    }

    /// The tag of a choice, after `!` where it stands in.
    fn name(&self, choice: Option<Choice>) -> String {
        let Choice { index, fallback } = choice.expect("there is a default");
        format!("{}{}", if fallback { "!" } else { "" }, self.available[index])
    }
}

/// The first locales of the benchmark, which begin with those of this project.
fn locales(count: usize) -> impl Iterator<Item = &'static str> {
    include_str!("../benches/locales.txt").lines().take(count)
}

/// Tags of real languages with any script, region and variant, and of languages that are not.
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

/// The tag that we answer; `None` is `null` in the column `exp_match`.
fn icu_answer(supported: &str, default: &str, threshold: &str, desired: &str) -> Option<String> {
    let available: Vec<LanguageIdentifier> =
        supported.split(',').filter_map(|text| tag::parse(&known(text)).ok()).collect();
    // ICU's default need not be available; without one, it is the first locale.
    let place = match default {
        "" => (!available.is_empty()).then_some(0),
        _ => available.iter().position(|id| id.to_string() == canonical(default)),
    };
    let threshold = threshold.parse().unwrap_or(THRESHOLD);
    let negotiator = Negotiator::with_threshold(&available, place, threshold);
    let desired: Vec<String> = desired.split(',').map(known).collect();
    match negotiator.negotiate(&AcceptLanguage::parse(desired.iter().map(String::as_str))) {
        Some(choice) => Some(available[choice.index].to_string()),
        None if default.is_empty() => None,
        None => Some(canonical(default)),
    }
}

/// How we write a tag of ICU's.
fn canonical(text: &str) -> String {
    tag::parse(&known(text)).map_or(text.to_owned(), |id| id.to_string())
}

/// ICU matches a tag of private use alone (`x-bork`) with itself only. A language identifier has
/// no room for it, so a language that no data know stands in, which must match itself only, too.
fn known(text: &str) -> String {
    text.strip_prefix("x-").map_or(text.to_owned(), |private| format!("x{private:a<4.7}"))
}
