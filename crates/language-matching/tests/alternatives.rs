//! The locales for a text that the best match lacks: a table, then properties.

use language_matching::{AcceptLanguage, LanguageRange, LocaleMatcher, parse_identifier};
use proptest::prelude::*;
use proptest::sample::select;
use unic_langid::LanguageIdentifier;

/// Available locales (the first is the default), a header, the best match, and its alternatives.
const LISTS: &[(&str, &str, &str, &[&str])] = &[
    // The other ranges, by weight.
    ("en,eu,fi,fr", "eu, fi", "eu", &["fi"]),
    ("en,eu,fi,fr", "eu, fi;q=0.5, fr;q=0.8", "eu", &["fr", "fi"]),
    ("en,eu,fi,fr", "eu, en, fi", "eu", &["en", "fi"]),
    ("en,eu,fi,fr", "fr", "fr", &[]),
    ("en,eu,fi,fr", "", "en", &[]),
    // Near languages count, even if they were not asked for.
    ("en,lb,de", "lb", "lb", &["de"]),
    ("en,hr,bs,sl", "bs", "bs", &["hr"]),
    ("en,yue,zh-Hant-HK,zh", "yue", "yue", &["zh-Hant-HK"]),
    // What was asked for comes first, by the demotion of UTS #35.
    ("en,lb,de,fr", "lb, fr", "lb", &["fr", "de"]),
    ("en,eu,de,fr", "eu, gsw, fr", "eu", &["fr", "de"]),
    ("en,eu,de-CH,fr", "eu, gsw, fr", "eu", &["de-CH", "fr"]),
    // Distant languages do not count: 20 or 30, one way.
    ("en,ku,tr", "ku", "ku", &[]),
    ("en,be,ru", "be", "be", &[]),
    ("en,mr,hi", "mr", "mr", &[]),
    ("en,eu,es", "eu", "eu", &[]),
    ("en,ga", "ga", "ga", &[]),
    ("en,de,lb", "de", "de", &[]),
    // Nearer than 10, but the regions are too far apart: 8 and 4.
    ("en,nb,da", "da", "da", &[]),
    // The same script only.
    ("en,sr,sr-Latn", "sr", "sr", &[]),
    ("en,zh,zh-Hant", "zh-Hant", "zh-Hant", &[]),
    ("en,az,az-Arab", "azb", "az-Arab", &[]),
    ("en,eu,sr", "eu, sr-Latn", "eu", &[]),
    ("en,eu,ja", "eu, ja-Latn", "eu", &[]),
    // A language in another script than the reader first asked for.
    ("en,zh,zh-Hant", "zh-TW,zh;q=0.9", "zh-Hant", &[]),
    ("en,zh,zh-Hant", "zh-CN,zh-TW;q=0.9", "zh", &[]),
    ("en,zh,zh-Hant,ja", "zh-TW,zh;q=0.9,ja;q=0.8", "zh-Hant", &["ja"]),
    ("en,zh,zh-Hant,eu", "eu, zh-TW, zh", "eu", &["zh-Hant"]),
    ("en,zh,zh-Hant", "nan, zh-TW", "zh-Hant", &[]),
    ("en,sr,sr-Latn", "sr-Latn, sr, en", "sr-Latn", &["en"]),
    // Regions of the chosen language count.
    ("en,pt,pt-PT", "pt-PT", "pt-PT", &["pt"]),
    ("en,de-AT,de-CH,de", "de-LI", "de", &["de-AT", "de-CH"]),
    ("en,en-GB,eu", "eu, en-GB", "eu", &["en-GB", "en"]),
    // One's own language comes before another with the same score.
    ("en,eu,bs,hr", "eu, hr-BA", "eu", &["hr", "bs"]),
    // `*` names no language, and refusals hold.
    ("en,eu,fi", "eu, *", "eu", &[]),
    ("en,eu,fi", "eu, *;q=0.8, fi;q=0.5", "eu", &["fi"]),
    ("en,eu,fi,fr", "eu, fi;q=0, fr;q=0.1", "eu", &["fr"]),
    ("en,lb,de", "lb, de;q=0", "lb", &[]),
    ("en,lb,de", "lb, *;q=0", "lb", &[]),
    ("en,eu,pt,pt-PT", "eu, pt, pt-PT;q=0", "eu", &["pt"]),
    // Each range has its own alternatives, so that a locale can be there twice.
    ("en,eu,de", "eu, de-AT, de", "eu", &["de", "de"]),
];

#[test]
fn alternatives_are_the_readers_next_languages() {
    for (list, field, expected, alternatives) in LISTS {
        let ours = Available::of(list.split(','));
        let (best, found) = ours.answer(field);
        assert_eq!(best, *expected, "{field} among {list}");
        assert_eq!(found, *alternatives, "{field} among {list}");
    }
}

/// Each alternative is near to a range of the request, in the same script, and neither the best match nor refused.
#[test]
fn alternatives_are_near_and_accepted() {
    let tags: Vec<_> = include_str!("../benches/locales.txt").lines().collect();
    let ours = Available::of(tags.iter().copied().take(138));
    let element = (select(tags), "(;q=(0|1|0\\.[0-9]))?").prop_map(|(tag, weight)| format!("{tag}{weight}"));
    proptest!(|(field in prop::collection::vec(element, 1..8).prop_map(|elements| elements.join(",")))| {
        let request = AcceptLanguage::parse([field.as_str()]);
        let best = ours.matcher.best_match(&request).unwrap().index;
        for index in ours.matcher.alternatives(&request, best) {
            prop_assert_ne!(index, best, "{}", field);
            let only = [ours.tags[index].clone()];
            let near = LocaleMatcher::with_threshold(&only, None, LocaleMatcher::NEAR + 1);
            // A refusal of this locale makes it no match here, too.
            prop_assert!(near.best_match(&request).is_some(), "{} for {}", only[0], field);
            let is_near = |range: &LanguageRange<'_>| match range {
                LanguageRange::Tag(tag) => near.best_match_for(*tag).is_some(),
                LanguageRange::Any => false,
            };
            let wanted = request.ranges().iter().filter(|range| range.weight > 0).map(|range| range.range);
            prop_assert!(wanted.filter(is_near).count() > 0, "{} for {}", only[0], field);
        }
    });
}

struct Available {
    tags: Vec<LanguageIdentifier>,
    matcher: LocaleMatcher,
}

impl Available {
    /// The first of these locales is the default.
    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let tags: Vec<LanguageIdentifier> = texts.map(|text| parse_identifier(text).unwrap()).collect();
        let matcher = LocaleMatcher::new(&tags, Some(0));
        Self { tags, matcher }
    }

    /// Returns the best match for a header, and its alternatives.
    fn answer(&self, field: &str) -> (String, Vec<String>) {
        let request = AcceptLanguage::parse([field]);
        let best = self.matcher.best_match(&request).expect("there is a default").index;
        let alternatives = self.matcher.alternatives(&request, best);
        (self.tags[best].to_string(), alternatives.map(|index| self.tags[index].to_string()).collect())
    }
}
