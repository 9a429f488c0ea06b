//! The pseudo-locales: English in disguise.

use fluent_lint::{Files, resource};
use greeting_api::greeting::catalog::{Catalog, ChosenLocale, ListType, Value};
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::locale_files;
use greeting_api::greeting::messages::{self, Message, Variable};
use greeting_api::greeting::{pseudo, staging};
use greeting_api::web;
use proptest::prelude::*;

use crate::support::{Service, body, get, service};

fn catalog() -> Catalog {
    staging::catalog(locale_files::embedded(), true).expect("a right tree")
}

#[test]
fn greets_in_disguise() {
    let service = Service::new(web::rocket(catalog()));
    for (path, json) in [
        (
            "/greet/language/en-XA/Alice",
            "{\"message\":\"[Ĥééļļöö, Alice!]\",\"language\":\"en-XA\",\"direction\":\"ltr\"}",
        ),
        (
            "/greet/language/en-XA/%D9%85%D8%B1%D9%8A%D9%85?time=09:00",
            "{\"message\":\"[Ĝööööð ɱööŕñîîñĝ, \u{2068}مريم\u{2069}!]\",\"language\":\"en-XA\",\"direction\":\"ltr\",\
             \"period\":\"morning\"}",
        ),
        (
            "/greet/language/ar-XB/Alice?time=20:00",
            "{\"message\":\"\u{200F}\u{202E}Good\u{202C}\u{200F} \u{200F}\u{202E}evening,\u{202C}\u{200F} \
             \u{2068}Alice\u{2069}\u{200F}\u{202E}!\u{202C}\u{200F}\",\"language\":\"ar-XB\",\"direction\":\"rtl\",\
             \"period\":\"evening\"}",
        ),
        (
            "/greet/language/en-XA/A?formality=so",
            "{\"type\":\"/problems/formality-unknown\",\"title\":\"[Ûûñķñööŵñ ƒööŕɱååļîîţý]\",\"status\":400,\
             \"detail\":\"[“so” îîš ñööţ åå ṽååļîîð ƒööŕɱååļîîţý. Ûûšéé formal, casual, or neutral, \
             ööŕ ööɱîîţ ţĥéé þååŕååɱééţééŕ.]\",\"instance\":\"/problems/formality-unknown#7f9c2a41d3e8b605\",\
             \"parameter\":\"formality\",\"value\":\"so\",\"allowed\":[\"formal\",\"casual\",\"neutral\"]}",
        ),
    ] {
        let answer = get(&service, path, &[]);
        assert_eq!(body(&answer), json, "{answer}");
    }
}

#[test]
fn only_who_asks_for_one_gets_it() {
    let (with, without) = (Service::new(web::rocket(catalog())), service());
    for (asked, on, off) in [
        ("en-XA", "en-XA", "en"),
        ("EN_xa", "en-XA", "en"),
        ("ar-XB", "ar-XB", "en"),
        ("en-XA, fr;q=0.9", "en-XA", "fr"),
        ("fr, en-XA;q=0.9", "fr", "fr"),
        // Nobody else, however near it is, or whatever is refused.
        ("ar", "ar", "ar"),
        ("ar-EG", "ar", "ar"),
        ("ar-XA", "en", "en"),
        ("ar, ar-XB;q=0.5", "ar", "ar"),
        ("en", "en", "en"),
        ("en-ZA", "en", "en"),
        ("en-XB", "en", "en"),
        ("und-XA", "en", "en"),
        ("*", "en", "en"),
        ("en;q=0, *", "es", "es"),
        ("ar;q=0, *;q=0.1", "en", "en"),
        ("tlh", "en", "en"),
    ] {
        for (service, language) in [(&with, on), (&without, off)] {
            let answer = get(service, "/greet/A", &[("Accept-Language", asked)]);
            assert!(answer.contains(&format!("\ncontent-language: {language}\n")), "{asked}: {answer}");
        }
    }
    let languages = |service| body(&get(service, "/languages", &[])).to_owned();
    for (tag, entry) in [
        (
            "en-XA",
            r#"{"language":"en-XA","name":"[Ééñĝļîîšĥ]","english_name":"[Ééñĝļîîšĥ]","direction":"ltr","#
                .to_owned(),
        ),
        ("ar-XB", "{\"language\":\"ar-XB\",\"name\":\"\u{200F}\u{202E}English\u{202C}\u{200F}\",".to_owned()),
    ] {
        assert!(languages(&with).contains(&entry), "{}", languages(&with));
        assert!(!languages(&without).contains(tag), "{}", languages(&without));
    }
}

/// What is made of a file of English.
fn disguised(source: &str) -> [String; 2] {
    let mut files = Files::from([("en/greeting.ftl".to_owned(), source.as_bytes().to_vec())]);
    pseudo::add(&mut files);
    pseudo::TAGS.map(|tag| {
        let bytes = files.remove(&format!("{tag}/greeting.ftl")).expect("a file");
        String::from_utf8(bytes).expect("UTF-8")
    })
}

/// The right-to-left text in a readable form: `‹word›` for a word in its override and its marks.
fn readable(text: &str) -> String {
    text.replace("\u{200F}\u{202E}", "‹").replace("\u{202C}\u{200F}", "›")
}

#[test]
fn only_what_readers_see_is_disguised() {
    for (english, accented, right_to_left) in [
        (
            "a = The quick { $brown } fox\n",
            "a = [Ţĥéé ɋûûîîçķ { $brown } ƒööẋ]\n",
            "a = ‹The› ‹quick› { $brown } ‹fox›\n",
        ),
        ("a = 100 % — “日本”!\n", "a = [100 % — “日本”!]\n", "a = ‹100› ‹%› ‹—› ‹“日本”!›\n"),
        // Markup and entities, and what only looks like them.
        (
            "a = <b class=\"x\">Hi</b> &amp; &#39;bye&#39;\n",
            "a = [<b class=\"x\">Ĥîî</b> &amp; &#39;ƀýéé&#39;]\n",
            "a = <b class=\"x\">‹Hi›</b> &amp; &#39;‹bye›&#39;\n",
        ),
        (
            "a = <a href=\"{ $url }\" rel=x>Go</a> on\n",
            "a = [<a href=\"{ $url }\" rel=x>Ĝöö</a> ööñ]\n",
            "a = <a href=\"{ $url }\" rel=x>‹Go›</a> ‹on›\n",
        ),
        ("a = 1 < 2 & x > y; z\n", "a = [1 < 2 & ẋ > ý; ž]\n", "a = ‹1› ‹<› ‹2› ‹&› ‹x› ‹>› ‹y;› ‹z›\n"),
        // Placeables, attributes and terms; the attributes of terms are for selectors.
        (
            "-it = it\n    .case = low\na = { -it } { \"as is\" } { NUMBER($n, style: \"percent\") }\n    .detail = By { b }\n",
            "-it = îîţ\n    .case = low\na = [{ -it } { \"as is\" } { NUMBER($n, style: \"percent\") }]\n    .detail = [Ƀý { b }]\n",
            "-it = ‹it›\n    .case = low\na = { -it } { \"as is\" } { NUMBER($n, style: \"percent\") }\n    .detail = ‹By› { b }\n",
        ),
        // One pair of brackets around what one reader sees.
        (
            "a =\n    { $x ->\n        [one] No\n       *[other]\n            { $y ->\n               *[z] Yes\n            }\n    }\n",
            "a =\n    { $x ->\n        [one] [Ñöö]\n       *[other]\n            { $y ->\n               *[z] [Ýééš]\n            }\n    }\n",
            "a =\n    { $x ->\n        [one] ‹No›\n       *[other]\n            { $y ->\n               *[z] ‹Yes›\n            }\n    }\n",
        ),
        (
            "a =\n    By { $x ->\n       *[one] me\n    }\n",
            "a =\n    { \"[\" }Ƀý { $x ->\n       *[one] ɱéé\n    }]\n",
            "a =\n    ‹By› { $x ->\n       *[one] ‹me›\n    }\n",
        ),
        (
            "a =\n    One\n      two\n",
            "a =\n    { \"[\" }Ööñéé\n      ţŵöö]\n",
            "a =\n    ‹One›\n      ‹two›\n",
        ),
        // What no reader sees.
        (
            "# Why\nday-periods = day 05:00\n",
            "# Why\nday-periods = day 05:00\n",
            "# Why\nday-periods = day 05:00\n",
        ),
    ] {
        let [accents, rtl] = disguised(english);
        assert_eq!((accents.as_str(), readable(&rtl).as_str()), (accented, right_to_left), "{english}");
    }
}

/// Every text of the service, as `en-XA` has it beside English: in one pair of brackets, a third longer.
#[test]
fn every_message_is_a_third_longer_in_brackets() {
    let catalog = catalog();
    let text = |language: &str, message: &Message| {
        let locale = catalog.locales().iter().find(|locale| locale.language() == language).expect("a locale");
        let values: Vec<_> = message
            .variables
            .iter()
            .map(|variable| match variable {
                Variable::Text(name) => (*name, Value::Text("".into())),
                Variable::Number(name) => (*name, Value::Number(0)),
                Variable::List(name) => (*name, Value::List(ListType::Or, &[])),
            })
            .collect();
        let text =
            catalog.message(ChosenLocale { locale, fallback: false }, message, &values, Isolation::Never);
        assert_eq!(text.locale.language(), language, "{}", message.id);
        [text.value, text.detail]
    };
    let (mut english, mut accented) = (0, 0);
    for message in messages::ALL
        .into_iter()
        .filter(|message| ![messages::DAY_PERIODS, messages::HONORIFICS].contains(message))
    {
        for (plain, disguised) in text("en", message).into_iter().zip(text("en-XA", message)) {
            let inner = disguised.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
            assert!(inner.is_none_or(|inner| !inner.contains(['[', ']'])), "{disguised}");
            assert_eq!(inner.is_some(), !plain.is_empty(), "{disguised}");
            english += plain.chars().count();
            accented += disguised.chars().count();
        }
    }
    let percent = 100 * accented / english;
    assert!((125..=142).contains(&percent), "{percent} % of English");
}

#[test]
fn whatever_english_says_the_disguise_is_fluent() {
    let piece = prop::sample::select(vec![
        "\na = ",
        "\nb =",
        "\n-t = ",
        "\n    ",
        "\n    .x = ",
        "text",
        "[",
        "]",
        "*",
        ".",
        "<b>",
        "</",
        "&amp;",
        "&",
        " ",
        "\r\n ",
        "{ $x }",
        "{ -t }",
        "{ \"[\" }",
        "{{ $x }}",
        "{ $x ->\n    [one] a\n   *[b] c\n    }",
        "{ $x ->\n   *[b]\n        [c\n    }",
        "{{ $x ->\n   *[b] c\n    }}",
        "\n# note\n",
        "é",
        "\u{202E}",
    ]);
    let text = prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat());
    // Found once: what is not disguised is written anew, too.
    assert_is_fluent("-t = text\n    .x = [{ $x ->\n    [one] a\n   *[b] c\n    }");
    proptest!(ProptestConfig::with_cases(2000), |(text in text)| assert_is_fluent(&text));
}

/// English in disguise is as good Fluent as it was.
fn assert_is_fluent(text: &str) {
    let mut files = Files::from([("en/a.ftl".to_owned(), text.as_bytes().to_vec())]);
    pseudo::add(&mut files);
    let english = resource::parse(text.as_bytes());
    assert_eq!(files.len(), if english.is_ok() { 3 } else { 1 });
    for tag in pseudo::TAGS {
        let Some(bytes) = files.get(&format!("{tag}/a.ftl")) else { continue };
        assert!(resource::parse(bytes).is_ok(), "{:?} of {text:?}", String::from_utf8_lossy(bytes));
    }
}
