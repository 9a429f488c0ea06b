//! Where names are defined and used, across all locales.

use serde_json::{Value, json};

use crate::client::Client;

const ENGLISH: &str = "\
-brand = Fox
# $name (String) - who
hello = Hello, { $name } from { -brand }!
    .title = { $name }
bye = { hello } { hello.title }
";
const FRENCH: &str = "\
-brand = Renard
hello = Bonjour { $name } de { -brand }
    .title = { $name }
";
const GERMAN: &str = "bye = { hello }\n";

fn client(name: &str) -> Client {
    let mut client = Client::new(name, &[("en/a.ftl", ENGLISH), ("fr/a.ftl", FRENCH), ("de/b.ftl", GERMAN)]);
    client.open_file("fr/a.ftl");
    client.open_file("en/a.ftl");
    client
}

/// Returns the locations of an answer, such as `en/a.ftl 0:1-6`.
fn places(answer: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let places = answer.as_array().expect("locations").iter();
    places.map(|place| format!("{} {}", text(&place["uri"]), text(&place["range"]))).collect()
}

#[test]
fn a_name_is_defined_in_its_locale_and_in_the_reference() {
    let mut client = client("navigation-definitions");
    for (path, marked, expected) in [
        ("fr/a.ftl", "{ -br|and }", &["fr/a.ftl 0:1-6", "en/a.ftl 0:1-6"][..]),
        ("fr/a.ftl", "hel|lo", &["fr/a.ftl 1:0-5", "en/a.ftl 2:0-5"]),
        ("fr/a.ftl", ".tit|le", &["fr/a.ftl 2:5-10", "en/a.ftl 3:5-10"]),
        // A variable is defined by the comment of the reference.
        ("fr/a.ftl", "{ $na|me }", &["en/a.ftl 1:3-7"]),
        ("en/a.ftl", "{ hel|lo }", &["en/a.ftl 2:0-5"]),
        ("en/a.ftl", "hello.ti|tle", &["en/a.ftl 3:5-10"]),
        ("fr/a.ftl", "Bon|jour", &[]),
    ] {
        let answer = client.at("definition", path, marked, &json!({})).expect("locations");
        assert_eq!(places(&answer), expected, "{path} {marked}");
    }
    client.stop();
}

#[test]
fn a_name_is_used_in_all_locales() {
    let mut client = client("navigation-references");
    for (marked, with_definitions, expected) in [
        (
            "hel|lo",
            true,
            &["de/b.ftl 0:8-13", "en/a.ftl 2:0-5", "en/a.ftl 4:8-13", "en/a.ftl 4:18-23", "fr/a.ftl 1:0-5"][..],
        ),
        ("hel|lo", false, &["de/b.ftl 0:8-13", "en/a.ftl 4:8-13", "en/a.ftl 4:18-23"]),
        ("{ -br|and }", false, &["en/a.ftl 2:33-38", "fr/a.ftl 1:32-37"]),
        (".tit|le", true, &["en/a.ftl 3:5-10", "en/a.ftl 4:24-29", "fr/a.ftl 2:5-10"]),
        (
            "{ $na|me }",
            true,
            &[
                "en/a.ftl 1:3-7",
                "en/a.ftl 2:18-22",
                "en/a.ftl 3:16-20",
                "fr/a.ftl 1:19-23",
                "fr/a.ftl 2:16-20",
            ],
        ),
    ] {
        let context = json!({ "context": { "includeDeclaration": with_definitions } });
        let answer = client.at("references", "fr/a.ftl", marked, &context).expect("locations");
        assert_eq!(places(&answer), expected, "{marked}");
    }
    client.stop();
}

#[test]
fn the_places_are_those_of_open_documents() {
    let mut client = client("navigation-buffers");
    client.change("en/a.ftl", &format!("# A new line.\n\n{ENGLISH}"));
    let answer = client.at("definition", "fr/a.ftl", "{ -br|and }", &json!({})).expect("locations");
    assert_eq!(places(&answer), ["fr/a.ftl 0:1-6", "en/a.ftl 2:1-6"]);
    client.stop();
}
