//! The pages that explain problems, at the addresses of their types.

use greeting_api::greeting::messages;
use greeting_api::greeting::problem::samples::samples;
use rocket::http::Method;
use rocket_listener::MAX_TARGET;
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

/// What a browser sends when its user opens an address.
const BROWSER: (&str, &str) = ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

#[test]
fn every_problem_is_a_page_in_a_browser() {
    let service = service();
    let long = format!("/{}", "a".repeat(MAX_TARGET));
    for (method, path, status, kind, correct) in [
        (Method::Get, "/nowhere", 404, "not-found", "/"),
        (Method::Get, "/a/b//c/", 404, "not-found", "/"),
        (Method::Get, "/page/none.css", 404, "not-found", "/"),
        (Method::Get, "/greet/%07", 400, "name-control", "/greet/Ada"),
        (Method::Get, "/greet/", 400, "name-empty", "/greet"),
        (Method::Get, "/greet/Ada?time=noon", 400, "time-malformed", "/greet/Ada?time=14:30"),
        (Method::Get, "/greet/language/a_/Ada", 400, "language-malformed", "/greet/language/pt-BR/Ada"),
        (Method::Post, "/greet/Ada", 405, "method-not-allowed", "/greet/Ada"),
        // The listener refuses these.
        (Method::Get, "/greet/100%", 400, "percent-malformed", "/greet/100%25"),
        (Method::Get, &long, 414, "target-too-long", "/greet/Ada"),
    ] {
        let json = service.send(method, path, &[("Accept-Language", "ar")]);
        assert_eq!(json.header("content-type"), Some("application/problem+json; charset=utf-8"), "{path}");
        let members: Value = serde_json::from_slice(&json.body).expect("JSON");
        let page = service.send(method, path, &[BROWSER, ("Accept-Language", "ar")]);
        assert_eq!((page.status, json.status), (status, status), "{path}");
        for (name, value) in [
            ("content-type", "text/html; charset=utf-8"),
            ("content-language", "ar"),
            ("cache-control", "no-store"),
            ("vary", "Accept, Accept-Language, Accept-Encoding"),
        ] {
            assert_eq!(page.header(name), Some(value), "{path}");
        }
        let policy = page.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'; img-src 'self'; "), "{policy}");
        assert_eq!(page.header("allow"), json.header("allow"), "{path}");
        let html = page.text().replace("&#x2F;", "/").replace("&#x27;", "'");
        for part in [
            "<html lang=\"ar\" dir=\"rtl\">".to_owned(),
            format!("<h1 class=\"problem\">{}</h1>", members["title"].as_str().expect("a title")),
            format!("/problems/{kind}"),
            format!("curl 'localhost:8000{}'", correct.replace('&', "&amp;")),
        ] {
            assert!(html.contains(&part), "{path}: {part} is not in {html}");
        }
        assert!(!html.contains("{{"), "{html}");
        // Its links lead somewhere, and home.
        let links = links(&html);
        assert_eq!(links.len(), 4, "{links:?}");
        for link in &links {
            assert_eq!(service.send(Method::Get, &resolve(path, link), &[]).status, 200, "{path}: {link}");
        }
        assert_eq!(resolve(path, &links[2]), "/", "{path}: {links:?}");
    }
    // Everyone else gets JSON or text, as before.
    for (accept, media_type) in [
        ("*/*", "application/problem+json; charset=utf-8"),
        ("application/json, text/plain, */*", "application/problem+json; charset=utf-8"),
        ("application/json, text/html", "application/problem+json; charset=utf-8"),
        ("text/plain", "text/plain; charset=utf-8"),
        ("text/*", "text/plain; charset=utf-8"),
        ("text/html, application/json", "text/html; charset=utf-8"),
    ] {
        let answer = service.send(Method::Get, "/nowhere", &[("Accept", accept)]);
        assert_eq!(answer.header("content-type"), Some(media_type), "{accept}");
    }
}

/// A name on a page stays text.
#[test]
fn what_a_client_sends_stays_text() {
    let path = "/greet/Ada?%3Cscript%3Ealert(1)%3C%2Fscript%3E%22=1";
    let page = get(&service(), path, &[BROWSER]);
    assert!(page.starts_with("400\n") && page.contains("&lt;script&gt;alert(1)"), "{page}");
    assert!(!page.contains("<script"), "{page}");
}

/// The addresses that a page links to or loads.
fn links(page: &str) -> Vec<String> {
    let links = page.split([' ', '\n']).filter_map(|part| {
        let value = part.split_once("href=\"").or_else(|| part.split_once("src=\""))?.1;
        value.split('"').next()
    });
    links.map(ToOwned::to_owned).collect()
}

/// Resolves a reference against a path (RFC 3986, section 5.2).
fn resolve(path: &str, reference: &str) -> String {
    if reference.starts_with('/') {
        return reference.to_owned();
    }
    let path = path.split('?').next().expect("a path");
    let mut segments: Vec<_> = path.split('/').collect();
    segments.pop();
    for segment in reference.split('/') {
        match segment {
            ".." => {
                assert!(segments.len() > 1, "{reference} leaves {path}");
                segments.pop();
            }
            "." => {}
            segment => segments.push(segment),
        }
    }
    match segments.join("/") {
        path if reference.ends_with("..") || path.is_empty() => path + "/",
        path => path,
    }
}

/// A gateway may serve everything below a path.
#[test]
fn links_within_pages_are_relative() {
    let service = service();
    for path in
        ["/", "/docs", "/problems/not-found", "/?name=A&language=de", "/nowhere", "/a//b/c", "/greet/"]
    {
        let page = service.send(Method::Get, path, &[HTML]).text().replace("&#x2F;", "/");
        let links = links(&page);
        assert!(links.len() >= 2, "{path}: {links:?}");
        for link in links.into_iter().filter(|link| *link != "data:," && !link.starts_with('#')) {
            assert!(!link.starts_with('/') && !link.contains(':'), "{path}: {link}");
            assert_eq!(service.send(Method::Get, &resolve(path, &link), &[]).status, 200, "{path}: {link}");
        }
    }
}
