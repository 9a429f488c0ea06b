//! A text that the reader's language lacks is in the reader's next language.

use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::locale_files;
use greeting_api::web;
use rocket::http::Method;

use crate::matching::languages::outcome;
use crate::support::{Service, body, get};

/// Languages with greetings only, here.
const GREETING_ONLY: [&str; 10] = ["be", "eu", "ku", "lb", "mr", "nn", "sr", "sr-Latn", "yue", "zh-Hant-HK"];

/// The shipped locales, without the errors and the page of some languages and without these files.
fn without(files: &[&str]) -> Catalog {
    let mut locales = locale_files::embedded();
    locales.retain(|path, _| {
        let (tag, name) = path.split_once('/').expect("a folder");
        !files.contains(&path.as_str()) && (name == "greeting.ftl" || !GREETING_ONLY.contains(&tag))
    });
    Catalog::new(locales).expect("right locales")
}

fn service_without(files: &[&str]) -> Service {
    Service::new(web::rocket(without(files)))
}

#[test]
fn a_problem_is_in_the_readers_next_language() {
    let service = service_without(&["zh-Hant/errors.ftl", "bs/errors.ftl"]);
    for (accept_language, language) in [
        // The other ranges, by weight, before English.
        ("eu, fi", "fi"),
        ("eu, fi;q=0.5, fr;q=0.8", "fr"),
        ("eu, en;q=0.9, fi;q=0.8", "en"),
        ("eu, ku, mr, fi", "fi"),
        ("fi, eu", "fi"),
        // Ranges that match nothing, and `*`, name no available language.
        ("eu, tlh, fi", "fi"),
        ("eu, *;q=0.9, fi;q=0.8", "fi"),
        ("eu, *", "en"),
        // Refused languages are not used.
        ("eu, fi;q=0, fr;q=0.1", "fr"),
        ("lb, de;q=0", "en"),
        // The parents of the other languages count.
        ("eu, nn", "nb"),
        ("eu, es-419", "es"),
        // German is near to Luxembourgish, even if it was not asked for. What was asked for comes first.
        ("lb", "de"),
        ("lb, fr", "fr"),
        ("lb, tlh, de", "de"),
        // Distant languages that the reader did not list are not used.
        ("ku", "en"),
        ("be", "en"),
        ("mr", "en"),
        ("eu", "en"),
        ("nn, tlh", "nb"),
        // Another script of the chosen language is skipped.
        ("zh-TW,zh;q=0.9", "en"),
        ("zh-TW,zh;q=0.9,en;q=0.8,ja;q=0.7", "en"),
        ("zh-TW,ja", "ja"),
        ("zh-TW,zh;q=0.9,ja;q=0.8", "ja"),
        ("yue-HK,zh-HK,zh;q=0.9,ja;q=0.8", "ja"),
        ("eu,zh-TW,zh", "en"),
        ("sr, sr-Latn, fi", "fi"),
        ("zh-CN", "zh"),
    ] {
        let ask = |accept_language| get(&service, "/greet/%20", &[("Accept-Language", accept_language)]);
        let answer = ask(accept_language);
        assert!(answer.contains(&format!("\ncontent-language: {language}\n")), "{accept_language}: {answer}");
        assert_eq!(answer, ask(language), "{accept_language}");
    }
    // Several lines are one list.
    let lines = [("Accept-Language", "eu"), ("Accept-Language", "tlh"), ("Accept-Language", "fi")];
    assert_eq!(
        get(&service, "/greet/%20", &lines),
        get(&service, "/greet/%20", &[("Accept-Language", "fi")])
    );
}

/// If only the path or `lang` has a language, its near languages are the only other ones.
#[test]
fn a_single_language_has_near_languages_only() {
    let service = service_without(&[]);
    for (path, language) in [
        ("/greet/language/lb/%20", "de"),
        ("/greet/language/eu/%20", "en"),
        ("/greet/language/ku/%20", "en"),
        ("/greet/%20?lang=lb", "de"),
        ("/greet/%20?lang=be", "en"),
    ] {
        let answer = get(&service, path, &[]);
        assert!(answer.contains(&format!("\ncontent-language: {language}\n")), "{path}: {answer}");
    }
}

#[test]
fn a_greeting_is_in_the_readers_next_language_only_if_the_first_lacks_it() {
    let whole = service_without(&[]);
    let greeting = |service: &Service, path: &str, accept_language: &str| {
        get(service, path, &[("Accept-Language", accept_language)])
    };
    for path in ["/greet/Alice", "/greet", "/greet/Alice?time=16:00"] {
        for (list, first) in
            [("eu, fi", "eu"), ("lb, fr, de", "lb"), ("zh-TW,zh;q=0.9", "zh-TW"), ("en, eu", "en")]
        {
            assert_eq!(greeting(&whole, path, list), greeting(&whole, path, first), "{path} {list}");
        }
    }

    // Basque has no greeting here, only its name.
    let mut locales = locale_files::embedded();
    locales.retain(|path, _| !path.starts_with("eu/"));
    locales.insert("eu/greeting.ftl".to_owned(), b"language-name = euskara\n".to_vec());
    let lacking = Service::new(web::rocket(Catalog::new(locales).expect("right locales")));
    for path in ["/greet/Alice", "/greet", "/greet/Alice?time=16:00&formality=formal"] {
        // Content-Location is an address at which the same greeting is.
        for (list, first) in
            [("eu, fi", "fi"), ("eu, ja;q=0.5, fi;q=0.4", "ja"), ("eu, es-MX", "es-419"), ("eu, en", "en")]
        {
            assert_eq!(greeting(&lacking, path, list), greeting(&lacking, path, first), "{path} {list}");
        }
        for list in ["eu", "eu, tlh", "eu, en;q=0"] {
            let answer = greeting(&lacking, path, list);
            assert_eq!(outcome(&answer), ("en".to_owned(), true), "{path} {list}");
            assert!(!answer.contains("content-location"), "{answer}");
        }
    }
    // The path names one language.
    let answer = greeting(&lacking, "/greet/language/eu/Alice", "fi");
    assert_eq!(outcome(&answer), ("en".to_owned(), true));
    assert!(answer.contains("\nvary: Accept\n"), "{answer}");
}

/// All labels of the page are in one language, and its greeting keeps its own.
#[test]
fn the_page_takes_one_locale_for_its_labels() {
    let mut locales = locale_files::embedded();
    let labels = String::from_utf8(locales["fi/page.ftl"].clone()).expect("UTF-8");
    let all_but_one: Vec<_> = labels.lines().filter(|line| !line.starts_with("page-copied")).collect();
    locales.insert("fi/page.ftl".to_owned(), all_but_one.join("\n").into_bytes());
    locales.retain(|path, _| path == "eu/greeting.ftl" || !path.starts_with("eu/"));
    let service = Service::new(web::rocket(Catalog::new(locales).expect("right locales")));
    let page = |path: &str, accept_language: &str| {
        get(&service, path, &[("Accept", "text/html"), ("Accept-Language", accept_language)])
    };
    for (list, labels, greeting) in [
        ("fi, sv", "sv", "fi"),
        ("fi", "en", "fi"),
        ("eu, fi, sv;q=0.5", "sv", "eu"),
        ("eu, ar", "ar", "eu"),
        ("eu", "en", "eu"),
        ("eu, de-CH", "de-CH", "eu"),
        ("zh-TW", "zh-Hant", "zh-Hant"),
        ("fr-CA", "fr", "fr-CA"),
    ] {
        let path = format!("/?language={greeting}");
        let whole = page(&path, list);
        // The suggested languages depend on the whole list.
        let labels_of = |page: &str| page.split("<nav id=\"others\"").next().map(str::to_owned);
        assert_eq!(labels_of(&whole), labels_of(&page(&path, labels)), "{list}");
        let document = format!("<html lang=\"{labels}\" ");
        assert!(whole.contains(&document), "{document} is not in {whole}");
        // Without a choice in the form, the greeting is in the reader's first language.
        let first = page("/?name=A", list);
        assert!(first.contains(&format!("<option value=\"{greeting}\"")), "{first}");
        let json = format!("&quot;language&quot;: <bdi>&quot;{greeting}&quot;</bdi>");
        assert!(first.contains(&json), "{json} is not in {first}");
    }
    let arabic = page("/?name=A", "eu, ar");
    for expected in ["<html lang=\"ar\" dir=\"rtl\">", "<bdi lang=\"eu\" dir=\"ltr\">"] {
        assert!(arabic.contains(expected), "{expected} is not in {arabic}");
    }
}

#[test]
fn a_message_from_another_language_is_counted() {
    let service = service_without(&[]);
    get(&service, "/greet/%20", &[("Accept-Language", "eu, fi")]);
    get(&service, "/greet/%20", &[("Accept-Language", "fi, eu")]);
    get(&service, "/greet/A", &[("Accept-Language", "eu, fi")]);
    let metrics = service.send(Method::Get, "/metrics", &[]);
    let counted: Vec<_> =
        metrics.text().lines().filter(|line| line.starts_with("greeting_messages_")).collect();
    assert_eq!(counted, ["greeting_messages_fallback_total{language=\"eu\",message=\"name-empty\"} 1"]);
}

/// Other Englishes are complete through English. Locales in another language are not, even if CLDR's parent is English.
#[test]
fn only_english_is_complete_through_english() {
    let service = service_without(&[]);
    let languages: serde_json::Value =
        serde_json::from_str(body(&get(&service, "/languages", &[]))).expect("JSON");
    let complete = |tag: &str, file: &str| {
        let mut entries = languages.as_array().expect("a list").iter();
        let entry = entries.find(|entry| entry["language"] == tag).expect("a language");
        entry["complete"][file].as_f64().expect("a number")
    };
    for tag in ["en", "en-GB", "de", "de-CH", "fr-CA", "pt-PT", "nn"] {
        for file in ["greetings", "errors", "page"] {
            assert!(complete(tag, file) >= 1.0, "{tag} {file}: {}", complete(tag, file));
        }
    }
    assert!(complete("hi-Latn", "greetings") >= 1.0 && complete("hi-Latn", "errors") <= 0.0);
}
