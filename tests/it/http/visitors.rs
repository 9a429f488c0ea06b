//! Visitors without a name, and the language as a parameter.

use greeting_api::greeting::catalog::ChosenLocale;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Formality, Occasion, greet};
use serde_json::Value;

use crate::support::{body, catalog, get, locales, service};

#[test]
fn a_visitor_without_a_name_is_greeted() {
    let service = service();
    for (path, language, message) in [
        ("/greet", "en", "Hello!"),
        ("/greet", "de", "Hallo!"),
        ("/greet?time=08:00", "de", "Guten Morgen!"),
        ("/greet?formality=casual", "en", "Hi!"),
        ("/greet/language/ja", "en", "こんにちは！"),
        ("/greet/language/ja?formality=formal", "en", "こんにちは。"),
        ("/greet/language/fr?time=20:00", "en", "Bonsoir\u{202F}!"),
        ("/greet/language/ko", "en", "안녕하세요!"),
        ("/greet/language/es-MX", "en", "¡Hola!"),
        ("/greet?lang=pt-BR", "en", "Olá!"),
    ] {
        let answer = get(&service, path, &[("Accept-Language", language)]);
        let json: Value = serde_json::from_str(body(&answer)).expect("JSON");
        assert_eq!(json["message"], message, "{path} {language}: {answer}");
    }
}

/// Every locale greets visitors in its own language, at any time and in any formality.
#[test]
fn every_locale_greets_visitors() {
    let (service, catalog) = (service(), catalog());
    for tag in locales() {
        for query in ["", "?time=08:00", "?time=22:00&formality=formal", "?formality=casual"] {
            let ask = |path: &str| -> Value {
                serde_json::from_str(body(&get(
                    &service,
                    &format!("/greet/language/{tag}{path}{query}"),
                    &[],
                )))
                .expect("JSON")
            };
            let (with, without) = (ask("/Alice"), ask(""));
            assert_eq!(without["fallback"], Value::Null, "{tag}");
            // A variant may inherit one of them.
            let language =
                |json: &Value| json["language"].as_str().expect("a tag").split('-').next().map(str::to_owned);
            assert_eq!(language(&with), language(&without), "{tag}");
            let message = without["message"].as_str().expect("a text");
            assert!(!message.contains("Alice") && !message.trim().is_empty(), "{tag}: {message}");
            // The same mark at the end.
            let last = |json: &Value| json["message"].as_str().and_then(|text| text.chars().next_back());
            let (last_with, last_without) = (last(&with), last(&without));
            assert!(
                last_with == last_without || last_with.is_some_and(char::is_alphanumeric),
                "{tag}: {message}"
            );
        }
        let locale = catalog.locales().iter().find(|locale| locale.language() == tag).expect("a locale");
        let chosen = ChosenLocale { locale, fallback: false };
        let occasion = Occasion { time: None, formality: Formality::Neutral };
        assert!(!greet(&catalog, chosen, None, occasion, Isolation::Auto).fallback, "{tag}");
    }
}

/// An empty name is an error, whose detail names the address without a name.
#[test]
fn an_empty_name_is_not_no_name() {
    let service = service();
    for (path, address) in [
        ("/greet/", "/greet"),
        ("/greet/%20", "/greet"),
        ("/greet/language/ja/", "/greet/language/ja"),
        ("/greet/language/ja/%E2%80%8B", "/greet/language/ja"),
    ] {
        let answer = get(&service, path, &[("Accept-Language", "en")]);
        let json: Value = serde_json::from_str(body(&answer)).expect("JSON");
        assert_eq!(json["type"], "/problems/name-empty", "{path}: {answer}");
        assert!(json["detail"].as_str().expect("a text").contains(address), "{path}: {answer}");
    }
}

/// `lang` comes before `Accept-Language`, and the response varies as for a language in the path.
#[test]
fn lang_is_a_language_in_the_query() {
    let service = service();
    for (query, path) in [
        ("?lang=fr", "/greet/language/fr/Alice"),
        ("?lang=zh-TW&time=10:00", "/greet/language/zh-TW/Alice?time=10:00"),
        ("?formality=formal&lang=de_AT", "/greet/language/de_AT/Alice?formality=formal"),
        ("?lang=jbo", "/greet/language/jbo/Alice"),
    ] {
        let headers = [("Accept-Language", "ja, en;q=0.5")];
        assert_eq!(
            get(&service, &format!("/greet/Alice{query}"), &headers),
            get(&service, path, &headers),
            "{query}"
        );
    }
    assert_eq!(get(&service, "/greet?lang=ja", &[]), get(&service, "/greet/language/ja", &[]));
    for path in ["/greet/language/de/Alice?lang=fr", "/greet/language/de?lang=de"] {
        let answer = get(&service, path, &[]);
        assert!(answer.starts_with("400\n") && answer.contains("/problems/language-repeated"), "{answer}");
    }
}

/// English as a fallback has no address of its own: at its address, it is no fallback.
#[test]
fn a_fallback_has_no_content_location() {
    let service = service();
    assert!(!get(&service, "/greet/Alice", &[("Accept-Language", "jbo")]).contains("content-location"));
    let answer = get(&service, "/greet/Alice", &[("Accept-Language", "de")]);
    assert!(answer.contains("\ncontent-location: /greet/language/de/Alice\n"), "{answer}");
}
