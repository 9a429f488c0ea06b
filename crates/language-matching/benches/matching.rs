//! How long matching takes: `cargo bench --bench matching`.
//!
//! Every figure includes parsing the header. `locales.txt` starts with 138 locales of a multilingual
//! service, the twenty most used ones first. Tags with a region follow: CLDR 48's locales, and the most
//! spoken languages of each territory in its `territoryInfo.json`.
//!
//! `fluent_langneg` is for comparison, with its default features: no weights, and no likely subtags from
//! CLDR.

use std::hint::black_box;

use divan::Bencher;
use fluent_langneg::{
    NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages, parse_accepted_languages,
};
use language_matching::{AcceptLanguage, LanguageTag, LocaleMatcher, parse_identifier};
use unic_langid::LanguageIdentifier;

const LOCALES: &str = include_str!("locales.txt");

/// Numbers of available locales.
const SIZES: [usize; 3] = [20, 140, 1000];

const BROWSER: &str = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5";
const DISTANT: &str = "en-ZA, en;q=0.5";
const NO_MATCH: &str = "jbo, nv-US;q=0.9, xyz;q=0.8, vo;q=0.7, cu;q=0.6";
const REFUSALS: &str = "en;q=0, en-GB, fr-FR;q=0.5, *;q=0";

fn main() {
    divan::main();
}

mod ours {
    use super::{
        AcceptLanguage, BROWSER, Bencher, DISTANT, LOCALES, LanguageIdentifier, LanguageTag, LocaleMatcher,
        NO_MATCH, REFUSALS, SIZES, black_box, parse_identifier,
    };

    #[divan::bench(args = SIZES)]
    fn browser(bencher: Bencher, size: usize) {
        header(bencher, size, BROWSER);
    }

    #[divan::bench(args = SIZES)]
    fn distant_region(bencher: Bencher, size: usize) {
        header(bencher, size, DISTANT);
    }

    #[divan::bench(args = SIZES)]
    fn no_match(bencher: Bencher, size: usize) {
        header(bencher, size, NO_MATCH);
    }

    #[divan::bench(args = SIZES)]
    fn refusals(bencher: Bencher, size: usize) {
        header(bencher, size, REFUSALS);
    }

    #[divan::bench(args = ["a,", ",", "a", "en-US-oed;q=0.5,"])]
    fn junk_4_kib(bencher: Bencher, element: &str) {
        header(bencher, 140, &element.repeat(AcceptLanguage::MAX_BYTES / element.len()));
    }

    #[divan::bench(args = SIZES)]
    fn plain_tag(bencher: Bencher, size: usize) {
        let matcher = LocaleMatcher::new(&available(size), Some(0));
        bencher.bench(|| {
            let tag = LanguageTag::parse(black_box("de"));
            matcher.best_match_for(tag.unwrap())
        });
    }

    #[divan::bench]
    fn browser_reading_only(bencher: Bencher) {
        bencher.bench(|| AcceptLanguage::parse([black_box(BROWSER)]));
    }

    #[divan::bench(args = SIZES)]
    fn construction(bencher: Bencher, size: usize) {
        let available = available(size);
        bencher.bench(|| LocaleMatcher::new(&available, Some(0)));
    }

    fn header(bencher: Bencher, size: usize, field: &str) {
        let matcher = LocaleMatcher::new(&available(size), Some(0));
        bencher.bench(|| matcher.best_match(&AcceptLanguage::parse([black_box(field)])));
    }

    fn available(size: usize) -> Vec<LanguageIdentifier> {
        LOCALES.lines().take(size).map(|text| parse_identifier(text).unwrap()).collect()
    }
}

mod fluent_langneg_ {
    use super::{
        AcceptLanguage, BROWSER, Bencher, DISTANT, LOCALES, NO_MATCH, NegotiationStrategy, SIZES, black_box,
        convert_vec_str_to_langids_lossy, negotiate_languages, parse_accepted_languages,
    };

    #[divan::bench(args = SIZES)]
    fn browser(bencher: Bencher, size: usize) {
        header(bencher, size, BROWSER);
    }

    #[divan::bench(args = SIZES)]
    fn distant_region(bencher: Bencher, size: usize) {
        header(bencher, size, DISTANT);
    }

    #[divan::bench(args = SIZES)]
    fn no_match(bencher: Bencher, size: usize) {
        header(bencher, size, NO_MATCH);
    }

    #[divan::bench(args = ["a,", ",", "a", "en-US-oed;q=0.5,"])]
    fn junk_4_kib(bencher: Bencher, element: &str) {
        header(bencher, 140, &element.repeat(AcceptLanguage::MAX_BYTES / element.len()));
    }

    #[divan::bench(args = SIZES)]
    fn plain_tag(bencher: Bencher, size: usize) {
        header(bencher, size, "de");
    }

    fn header(bencher: Bencher, size: usize, field: &str) {
        let texts: Vec<&str> = LOCALES.lines().take(size).collect();
        let available = convert_vec_str_to_langids_lossy(&texts);
        bencher.bench(|| {
            let requested = parse_accepted_languages(black_box(field));
            let default = available.first();
            let lookup = NegotiationStrategy::Lookup;
            negotiate_languages(&requested, &available, default, lookup).first().copied().cloned()
        });
    }
}
