//! The list of languages: a combobox that finds a language by any of its names.

use std::collections::BTreeMap;

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::driver::{Page, Visitor, visit, visit_in_each_browser};
use super::{ARABIC, ENGLISH, JAPANESE};

/// The tags of the items that a search shows, the first one first.
const SEARCH: &str = "return arguments[0].map((typed) => {
        query.value = typed;
        query.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return [...found.children].map(({ id }) => id.replace('language-', ''));
    })";

#[tokio::test]
#[ignore = "needs chromium, firefox-esr and webkit2gtk-driver"]
async fn finds_a_language_by_any_of_its_names_and_codes() {
    let mut searches: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for row in include_str!("../../../data/inputs/searches.tsv").lines().skip(1) {
        let [language, typed, first] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        searches.entry(language).or_default().push((typed, first));
    }
    assert!(searches["en"].len() > 200);
    visit_in_each_browser(ENGLISH, async |page| find(page, &searches["en"]).await).await;
    searches.remove("en");
    for (language, rows) in searches {
        visit(Visitor { language, ..ENGLISH }, async |page| find(page, &rows).await).await;
    }
}

/// Checks the first language that each search finds.
async fn find(page: &Page, searches: &[(&str, &str)]) {
    let typed: Vec<_> = searches.iter().map(|(typed, _)| *typed).collect();
    let found = page.run(SEARCH, &[json!(typed)]).await;
    let found = found.as_array().expect("a list").iter().map(|tags| tags[0].as_str().unwrap_or_default());
    let wrong: Vec<_> = searches.iter().zip(found).filter(|((_, first), found)| first != found).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn whole_words_come_before_beginnings_and_those_before_other_letters() {
    let searches = [
        ("中文", vec!["zh", "zh-Hant", "zh-Hant-HK"]),
        // Serbian; Serbo-Croatian, which the list does not show.
        ("ser", vec!["sr", "sr-Latn", "bs", "hr"]),
        // Shown names; variants; Hinglish, which the list does not show.
        ("lish", vec!["en", "pl", "en-GB", "hi-Latn"]),
    ];
    visit(ENGLISH, async |page| {
        let typed: Vec<_> = searches.iter().map(|(typed, _)| *typed).collect();
        let found = page.run(SEARCH, &[json!(typed)]).await;
        for ((typed, first), found) in searches.iter().zip(found.as_array().expect("a list")) {
            let found: Vec<_> = found
                .as_array()
                .expect("a list")
                .iter()
                .filter_map(Value::as_str)
                .take(first.len())
                .collect();
            assert_eq!(found, *first, "{typed}");
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn each_language_has_a_capitalized_name_and_no_bare_code() {
    let list = "query.click(); return [...found.children].map((item) =>
        [item.id.replace('language-', ''), ...[...item.children].map((name) => name.textContent)])";
    for language in ["en", "de", "tr", "ka", "hi", "zh-Hant", "sw"] {
        visit(Visitor { language, ..ENGLISH }, async |page| {
            let items = page.run(list, &[]).await;
            let items = items.as_array().expect("a list");
            assert_eq!(items.len(), crate::support::locales().len());
            for item in items {
                let item: Vec<_> =
                    item.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
                let (tag, names) = (item[0], &item[1..]);
                assert!(!names.is_empty());
                for name in names {
                    let words = name.split(|character: char| !character.is_alphanumeric());
                    let code = words.clone().find(|word| tag.split('-').any(|code| code == *word));
                    assert_eq!(code, None, "{language}: {name}");
                    let first = name.chars().next().expect("a name");
                    // Georgian letters are lower case, and capitals do not begin words.
                    let is_georgian = matches!(first, '\u{10d0}'..='\u{10ff}');
                    assert!(!first.is_lowercase() || is_georgian, "{language}: {name}");
                }
            }
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn the_list_of_languages_is_in_the_visitors_alphabetical_order() {
    let list = "query.click(); return [...found.querySelectorAll('bdi')].map((own) => own.textContent)";
    for (visitor, first, last) in [(ENGLISH, "Čeština", "Chichewa"), (ARABIC, "العربية", "Afrikaans")]
    {
        visit(visitor, async |page| {
            let names = page.run(list, &[]).await;
            let place = |name: &str| names.as_array().expect("a list").iter().position(|other| other == name);
            assert!(place(first).expect("a name") < place(last).expect("a name"), "{names}");
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "needs chromium, firefox-esr and webkit2gtk-driver"]
async fn what_is_typed_after_a_click_replaces_the_language() {
    visit_in_each_browser(ENGLISH, async |page| {
        page.click("query").await;
        page.becomes("return [found.hidden, query.selectionStart, query.selectionEnd]", json!([false, 0, 7]))
            .await;
        page.type_keys("query", "arab").await;
        page.becomes("return [query.value, found.firstChild.id]", json!(["arab", "language-ar"])).await;
        page.press("query", Key::Enter).await;
        page.becomes("return [language.value, query.value]", json!(["ar", "العربية"])).await;
        page.becomes(
            "return getComputedStyle(document.querySelector('#answer bdi')).direction",
            json!("rtl"),
        )
        .await;
    })
    .await;
    visit(JAPANESE, async |page| {
        page.type_into("query", "ドイツ").await;
        page.press("query", Key::Enter).await;
        page.becomes("return [language.value, query.value]", json!(["de", "Deutsch"])).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium, firefox-esr and webkit2gtk-driver"]
async fn the_list_of_languages_obeys_the_keyboard() {
    visit_in_each_browser(ENGLISH, async |page| {
        let state = "const active = document.getElementById(query.getAttribute('aria-activedescendant'));
            return [found.checkVisibility(), active?.querySelector('bdi').textContent ?? '', query.value, language.value]";
        for (key, expected) in [
            (Key::Down, json!([true, "English", "English", "en"])),
            (Key::Down, json!([true, "Español", "English", "en"])),
            (Key::Up, json!([true, "English", "English", "en"])),
            (Key::Escape, json!([false, "", "English", "en"])),
            (Key::Up, json!([true, "English", "English", "en"])),
            (Key::Down, json!([true, "Español", "English", "en"])),
            (Key::Enter, json!([false, "", "Español", "es"])),
        ] {
            page.press("query", key).await;
            page.becomes(state, expected).await;
        }
        page.becomes("return document.querySelector('#answer bdi').lang", json!("es")).await;
        page.type_into("query", "klingon").await;
        page.becomes("return none.textContent", json!("No matching language")).await;
        page.press("query", Key::Tab).await;
        page.becomes(state, json!([false, "", "Español", "es"])).await;
        page.becomes("return none.textContent", json!("")).await;
    })
    .await;
}
