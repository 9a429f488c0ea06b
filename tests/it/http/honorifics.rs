//! A name that already carries an honorific gets no second one.

use greeting_api::greeting::honorifics::Honorifics;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::support::{Service, body, catalog, get, service};

fn message(service: &Service, tag: &str, name: &str, formality: &str) -> String {
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let path = format!("/greet/language/{tag}/{name}?formality={formality}");
    let json: Value = serde_json::from_str(body(&get(service, &path, &[]))).expect("JSON");
    json["message"].as_str().unwrap_or_else(|| panic!("{path}: {json}")).to_owned()
}

/// The rows have a locale, a formality, a name, and the greeting; in words where it is a kind of greeting.
#[test]
fn names_are_greeted_as_they_were_sent() {
    let service = service();
    for (tag, formality, name, expected) in [
        ("ja", "", "田中", "こんにちは、田中さん！"),
        ("ja", "", "田中さん", "こんにちは、田中さん！"),
        ("ja", "formal", "田中", "こんにちは、田中様。"),
        ("ja", "formal", "田中様", "こんにちは、田中様。"),
        ("ja", "", "田中先生", "こんにちは、田中先生！"),
        ("ja", "", "花子ちゃん", "こんにちは、花子ちゃん！"),
        ("ko", "", "김철수님", "안녕하세요, 김철수님!"),
        ("ko", "", "김철수 씨", "안녕하세요, 김철수 씨!"),
        ("th", "formal", "สมชาย", "สวัสดี คุณสมชาย"),
        ("th", "formal", "คุณสมชาย", "สวัสดี คุณสมชาย"),
        ("th", "formal", "นายสมชาย", "สวัสดี นายสมชาย"),
        ("th", "formal", "ดร. สมชาย", "สวัสดี ดร. สมชาย"),
        ("hi", "formal", "राम", "नमस्कार, राम जी!"),
        ("hi", "formal", "राम जी", "नमस्कार, राम जी!"),
        ("hi", "formal", "शिवाजी", "नमस्कार, शिवाजी जी!"),
        ("ar", "", "12-34", "مرحبًا، \u{2068}12-34\u{2069}!"),
        ("he", "", "+1 555", "שלום, \u{2068}+1 555\u{2069}!"),
        ("el", "", "Γιώργο", "Γεια σας, Γιώργο!"),
        ("en", "", "Martin Luther King Jr.", "Hello, Martin Luther King Jr.!"),
    ] {
        assert_eq!(message(&service, tag, name, formality), expected, "{tag} {name}");
    }
}

/// A greeting differs from the one without the honorific exactly if the honorific is the name's own.
#[test]
fn honorifics_are_found_in_names_and_only_there() {
    let catalog = catalog();
    for row in include_str!("../../data/inputs/honorifics.tsv").lines().skip(1) {
        let [tag, name, expected] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let locale = catalog.locales().iter().find(|locale| locale.language() == tag).expect("a locale");
        let honorifics = locale.honorifics().unwrap_or_else(|| panic!("{tag} lists no honorifics"));
        assert_eq!(honorifics.are_in(name), expected == "yes", "{row}");
    }
}

#[test]
fn a_list_of_honorifics_is_parsed() {
    let found = |list, name| Honorifics::parse(list).expect("a list").are_in(name);
    for (list, name, expected) in [
        ("Dr. …", "dr. Sharma", true),
        ("Dr. …", "Dr.", false),
        ("Dr. …", "Dr. ", false),
        ("Dr. …", "Dr.Sharma", false),
        ("Dr.…", "Dr.Sharma", true),
        ("Dr.…", "Dr. Sharma", true),
        ("… ji,\n …さん", "Ram\u{3000}JI", true),
        ("… ji,\n …さん", "田中さん", true),
        ("… ji", "Shivaji", false),
        // A combining mark is part of the letter before it.
        ("…e", "Ane\u{301}", false),
        ("…é", "Ane\u{301}", true),
    ] {
        assert_eq!(found(list, name), expected, "{list} {name}");
    }
    for (list, error) in [
        ("", "`` has no … at its start or at its end"),
        ("Dr. …,", "`` has no … at its start or at its end"),
        ("Dr.", "`Dr.` has no … at its start or at its end"),
        ("…", "`…` has no … at its start or at its end"),
        ("… a …", "`… a …` has no … at its start or at its end"),
    ] {
        let found = Honorifics::parse(list).expect_err(list).to_string();
        assert!(found.starts_with(error), "{list}: {found}");
    }
}
