//! Numbers and lists in texts, as each language writes them.

use std::collections::{BTreeMap, BTreeSet};

use greeting_api::greeting::catalog::{Catalog, ChosenLocale, ListType, Locale, Value};
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::messages::{self, Message, Variable};
use intl_pluralrules::{PluralRuleType, PluralRules};
use rocket::http::Method;
use unic_langid::LanguageIdentifier;

use crate::support::{ask, catalog, get, service, translated};

/// Numbers of every plural category of every language.
const NUMBERS: [u16; 14] = [1, 2, 3, 5, 6, 11, 12, 21, 22, 25, 100, 103, 111, 1024];

/// The text of a message for a number, without the number.
fn text(catalog: &Catalog, locale: &Locale, message: &Message, variable: &str, number: u16) -> String {
    let values: Vec<_> = message
        .variables
        .iter()
        .map(|other| match other {
            Variable::Text(name) => (*name, Value::Text("x".into())),
            Variable::List(name) => (*name, Value::List(ListType::Or, &["x"])),
            Variable::Number(name) => {
                (*name, Value::Number(if *name == variable { number.into() } else { 7 }))
            }
        })
        .collect();
    let chosen = ChosenLocale { locale, fallback: false };
    let detail = catalog.message(chosen, message, &values, Isolation::Never).detail;
    detail.replace(
        |c: char| c.is_numeric() || [',', '.', '\u{A0}', '\u{202F}', '٬', '’', '\''].contains(&c),
        "",
    )
}

/// The variables of messages in which no word changes with the number, although the language has plurals: the noun never
/// changes after a number, or the sentence gives the number alone. Each was read by a reviewer.
fn unchanging() -> BTreeMap<&'static str, BTreeSet<String>> {
    let rows = include_str!("../../data/unchanging.tsv").lines().skip(1);
    let row = |row: &'static str| {
        let (tag, variables) = row.split_once('\t').expect("two columns");
        (tag, variables.split(", ").map(ToOwned::to_owned).collect())
    };
    rows.map(row).collect()
}

/// Each message is right for numbers of every plural category, not only for the limits of today.
#[test]
fn a_noun_agrees_with_its_number() {
    let catalog = catalog();
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    for tag in translated(&catalog, "errors.ftl") {
        let locale = catalog.locales().iter().find(|locale| locale.language() == tag).expect("a locale");
        let language = LanguageIdentifier::from_parts(locale.tag().language, None, None, &[]);
        let rules = PluralRules::create(language, PluralRuleType::CARDINAL).expect("rules");
        let variables = messages::ALL.into_iter().flat_map(|message| {
            message.variables.iter().filter_map(move |variable| match variable {
                Variable::Number(name) => Some((message, *name)),
                _ => None,
            })
        });
        for (message, variable) in variables {
            let mut texts = BTreeMap::<_, BTreeSet<_>>::new();
            for number in NUMBERS {
                let category = rules.select(f64::from(number)).expect("a number");
                let text = text(&catalog, locale, message, variable, number);
                texts.entry(format!("{category:?}")).or_default().insert(text);
            }
            assert!(texts.values().all(|texts| texts.len() == 1), "{tag} {}: {texts:?}", message.id);
            let different: BTreeSet<_> = texts.values().flatten().collect();
            if different.len() == 1 && texts.len() > 1 {
                found.entry(tag).or_default().insert(format!("{} {variable}", message.id));
            }
        }
    }
    assert_eq!(found, unchanging());
}

#[test]
fn numbers_and_lists_are_written_as_the_reader_writes_them() {
    let service = service();
    let long = "a".repeat(129);
    for (language, path, part) in [
        ("en", long.as_str(), "up to 128 characters long, and up to 1,024 bytes"),
        ("de", &long, "höchstens 1.024 Byte"),
        // Inherited texts, too, have the numbers of the reader's own region.
        ("es", &long, "1024 bytes"),
        ("es-MX", &long, "1,024 bytes"),
        ("fr", &long, "1\u{202F}024 octets"),
        ("fa", &long, "۱٬۰۲۴"),
        ("bn", &long, "১,০২৪"),
        ("mr", &long, "१,०२४"),
        ("en", "A?formality=x", "Use formal, casual, or neutral, or"),
        ("en-GB", "A?formality=x", "Use formal, casual or neutral, or"),
        ("de", "A?lang=x_", "fr, pt-BR oder zh-Hant"),
        ("ja", "A?lang=x_", "fr、pt-BR、またはzh-Hant"),
        ("zh", "A?lang=x_", "fr、pt-BR或zh-Hant"),
        ("ar", "A?lang=x_", "\u{2068}fr\u{2069} أو \u{2068}pt-BR\u{2069} أو \u{2068}zh-Hant\u{2069}"),
        ("it", "A?x=y", "time, tz, formality e lang"),
    ] {
        let answer = get(&service, &format!("/greet/{path}"), &[("Accept-Language", language)]);
        assert!(answer.contains(part), "{language}: {part} is not in {answer}");
    }
    let answer = ask(&service, Method::Post, "/greet/A", &[("Accept-Language", "es")]);
    assert!(answer.contains("GET, HEAD u OPTIONS"), "{answer}");
}
