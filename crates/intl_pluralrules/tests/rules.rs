//! The rules are those of CLDR, also for numbers above 100.

use fluent::bundle::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Numbers, and the category of each (CLDR 48, `plurals.json`).
const CARDINALS: [(&str, &[(f64, PluralCategory)]); 7] = [
    (
        "ar",
        &[
            (0.0, PluralCategory::ZERO),
            (2.0, PluralCategory::TWO),
            (103.0, PluralCategory::FEW),
            (128.0, PluralCategory::MANY),
            (1024.0, PluralCategory::MANY),
            (100.0, PluralCategory::OTHER),
        ],
    ),
    ("be", &[(1024.0, PluralCategory::FEW), (128.0, PluralCategory::MANY), (1.5, PluralCategory::OTHER)]),
    ("lt", &[(111.0, PluralCategory::OTHER), (122.0, PluralCategory::FEW), (0.5, PluralCategory::MANY)]),
    ("lv", &[(111.0, PluralCategory::ZERO), (101.0, PluralCategory::ONE), (2.0, PluralCategory::OTHER)]),
    ("ro", &[(101.0, PluralCategory::FEW), (119.0, PluralCategory::FEW), (120.0, PluralCategory::OTHER)]),
    ("he", &[(20.0, PluralCategory::OTHER), (2.0, PluralCategory::TWO)]),
    ("en", &[(1.0, PluralCategory::ONE), (-1.0, PluralCategory::ONE), (1e300, PluralCategory::OTHER)]),
];

#[test]
fn numbers_have_the_category_of_cldr() {
    for (language, numbers) in CARDINALS {
        let language: LanguageIdentifier = language.parse().expect("a tag");
        let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL).expect("a language");
        for (number, category) in numbers {
            assert_eq!(rules.select(*number).as_ref(), Ok(category), "{language} {number}");
        }
    }
}

#[test]
fn ordinals_have_rules_of_their_own() {
    let english: LanguageIdentifier = "en".parse().expect("a tag");
    let rules = PluralRules::create(english, PluralRuleType::ORDINAL).expect("a language");
    let categories = [1.0, 2.0, 3.0, 4.0].map(|number| rules.select(number));
    let expected = [PluralCategory::ONE, PluralCategory::TWO, PluralCategory::FEW, PluralCategory::OTHER];
    assert_eq!(categories, expected.map(Ok));
}

#[test]
fn what_is_no_number_panics_nowhere() {
    let english: LanguageIdentifier = "en".parse().expect("a tag");
    let rules = PluralRules::create(english, PluralRuleType::CARDINAL).expect("a language");
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE] {
        assert_eq!(rules.select(number), Ok(PluralCategory::OTHER), "{number}");
    }
}

/// Fluent really uses this crate.
#[test]
fn fluent_selects_by_these_rules() {
    let text = "seconds = { $n ->\n [few] few\n [many] many\n*[other] other\n }\n";
    let arabic: LanguageIdentifier = "ar".parse().expect("a tag");
    let mut bundle = FluentBundle::new_concurrent(vec![arabic]);
    bundle.add_resource(FluentResource::try_new(text.to_owned()).expect("Fluent")).expect("no other message");
    let pattern = bundle.get_message("seconds").and_then(|message| message.value()).expect("a value");
    for (number, category) in [(103, "few"), (128, "many"), (100, "other")] {
        let arguments = FluentArgs::from_iter([("n", number)]);
        assert_eq!(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()), category);
    }
}
