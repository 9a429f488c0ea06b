//! The pages that explain problems, at the addresses of their types.

use greeting_api::greeting::messages;
use greeting_api::greeting::problem::samples::samples;
use rocket::http::Method;
use serde_json::Value;

use crate::support::{body, get, service};

const HTML: (&str, &str) = ("Accept", "text/html");

#[test]
fn every_type_of_problem_is_explained_with_a_correct_request() {
    let service = service();
    let mut kinds: Vec<_> = samples().iter().map(|sample| sample.problem.message().id).collect();
    let errors = messages::ALL.into_iter().filter(|message| message.detailed);
    assert!(errors.map(|message| message.id).all(|id| kinds.contains(&id)), "{kinds:?}");
    for sample in samples() {
        let kind = sample.problem.message().id;
        let text = get(&service, &format!("/problems/{kind}"), &[]);
        let start = "200\ncontent-language: en\ncontent-type: text/plain; charset=utf-8\nvary: Accept, Accept-Language\n\n";
        assert!(text.starts_with(start), "{text}");
        // The title and the detail, as plain text has them; the members; a request to copy.
        let [problem, members, request] = body(&text).split("\n\n").collect::<Vec<_>>()[..] else {
            panic!("{text}")
        };
        let json: Value = serde_json::from_str(members.split_once('\n').expect("a heading").1).expect("JSON");
        let member = |name: &str| json[name].as_str().expect("a text").to_owned();
        assert_eq!(problem, format!("{}\n{}", member("title"), member("detail")));
        assert_eq!(member("type"), format!("/problems/{kind}"));
        assert!(member("instance").starts_with(&format!("/problems/{kind}#")), "{text}");
        assert_eq!(request, format!("A correct request\ncurl 'localhost:8000{}'\n", sample.correct));
        assert_eq!(service.send(Method::Get, sample.correct, &[]).status, 200, "{}", sample.correct);

        let page = get(&service, &format!("/problems/{kind}"), &[HTML]).replace("&#x2F;", "/");
        assert!(page.contains(&format!("<a href=\"..{}\">", sample.correct.replace('&', "&amp;"))), "{page}");
        assert!(page.contains(&format!("<h1 class=\"problem\">{}</h1>", member("title"))), "{page}");
        assert!(!page.contains("{{") && !page.contains("}}\n"), "{page}");
        kinds.retain(|other| *other != kind);
    }
    assert!(get(&service, "/problems/nothing", &[]).starts_with("404\n"));
}

#[test]
fn a_problem_is_explained_in_the_readers_language() {
    let service = service();
    let page = get(&service, "/problems/time-malformed", &[HTML, ("Accept-Language", "ar-EG, en;q=0.5")]);
    for part in [
        "200\ncontent-language: ar\n",
        "\ncontent-security-policy: default-src 'none'; style-src 'self'; img-src 'self'; ",
        "\ncontent-type: text/html; charset=utf-8\nvary: Accept, Accept-Language, Accept-Encoding\n",
        "<html lang=\"ar\" dir=\"rtl\">",
        "<h1 class=\"problem\">صيغة الوقت غير صحيحة</h1>",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    // Basque lacks nothing, Zulu has no errors, and the reader's next language stands in.
    for (languages, language) in [("eu", "eu"), ("zu, fi", "fi"), ("zu", "en"), ("tlh", "en")] {
        let text = get(&service, "/problems/not-found", &[("Accept-Language", languages)]);
        assert!(text.starts_with(&format!("200\ncontent-language: {language}\n")), "{text}");
    }
}

#[test]
fn lang_selects_the_language_of_an_explanation() {
    let service = service();
    let ask =
        |query: &str| get(&service, &format!("/problems/not-found{query}"), &[("Accept-Language", "de")]);
    assert!(
        ask("?lang=fr").starts_with(
            "200\ncontent-language: fr\ncontent-type: text/plain; charset=utf-8\nvary: Accept\n"
        )
    );
    assert!(ask("?lang=").starts_with("200\ncontent-language: de\n"));
    assert!(ask("?lang=x_").contains("\"type\":\"/problems/language-malformed\""));
}

/// A gateway may serve everything below a path.
#[test]
fn links_within_pages_are_relative() {
    let service = service();
    for path in ["/", "/docs", "/problems/not-found", "/?name=A&language=de"] {
        let page = get(&service, path, &[HTML]).replace("&#x2F;", "/");
        let links =
            page.split([' ', '\n']).filter(|part| part.starts_with("href=") || part.starts_with("src="));
        let links: Vec<_> = links.map(|link| link.split('"').nth(1).expect("a value")).collect();
        assert!(links.len() >= 2, "{path}: {links:?}");
        for link in links.into_iter().filter(|link| *link != "data:,") {
            assert!(!link.starts_with('/') && !link.contains(':'), "{path}: {link}");
            let absolute = link.strip_prefix("../").unwrap_or(link);
            assert_eq!(service.send(Method::Get, &format!("/{absolute}"), &[]).status, 200, "{path}: {link}");
        }
    }
}
