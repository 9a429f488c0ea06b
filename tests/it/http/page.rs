//! The page for a browser, as the service sends it: `browser.rs` sees what a browser makes of it.

use greeting_api::greeting::catalog::ChosenLocale;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Occasion, greet};
use greeting_api::greeting::messages;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use rocket::http::{Method, RawStr};

use crate::support::{Service, body, catalog, get, locales, service, translated};

/// The answer to a browser.
fn open(service: &Service, path: &str, language: &str) -> String {
    get(service, path, &[("Accept", BROWSER), ("Accept-Language", language)])
}

const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

fn escape(text: &str) -> String {
    RawStr::new(text).html_escape().to_string()
}

/// The text between two others.
fn between<'t>(text: &'t str, begin: &str, end: &str) -> &'t str {
    let rest = text.split_once(begin).unwrap_or_else(|| panic!("{begin} is not in {text}")).1;
    rest.split_once(end).unwrap_or_else(|| panic!("{end} is not in {rest}")).0
}

/// The JSON on the page, without its elements for the direction.
fn json(page: &str) -> String {
    let html = between(page, "<code id=\"json\">", "\n</code>");
    unescape(&html.replace("<bdi>", "").replace("</bdi>", ""))
}

fn unescape(html: &str) -> String {
    let characters =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    characters.iter().fold(html.to_owned(), |text, (entity, c)| text.replace(entity, c))
}

#[test]
fn who_prefers_html_gets_the_page_and_who_does_not_gets_help() {
    let service = service();
    let page = "200\ncontent-language: en\n\
        content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
        connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\n\
        content-type: text/html; charset=utf-8\nvary: Accept, Accept-Language, Accept-Encoding\n\n<!doctype html>\n";
    let help = "200\ncontent-language: en\ncontent-type: text/plain; charset=utf-8\nvary: Accept, Accept-Language\n\nHello!\n\ngreeting-api ";
    for (client, accept, expected) in [
        // As each client sends it.
        (
            "Firefox 92",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
            page,
        ),
        ("Safari, Firefox 132", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", page),
        (
            "Chromium",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,\
             application/signed-exchange;v=b3;q=0.7",
            page,
        ),
        ("Lynx 2.9", "text/html, text/plain, text/sgml, text/css, */*;q=0.01", page),
        ("w3m 0.5.3", "text/html, text/*;q=0.5, image/*, application/*, x-scheme-handler/*, inode/*", page),
        // These two browsers accept anything, as curl does.
        ("ELinks 0.13", "*/*", help),
        ("Links 2.28", "*/*", help),
        ("curl, Wget, HTTPie, Postman, fetch in Node, a script's fetch in a browser", "*/*", help),
        ("HTTPie with JSON", "application/json, */*;q=0.5", help),
        ("axios", "application/json, text/plain, */*", help),
        ("no header", "", help),
        // Weight, precision and order decide, one after the other.
        ("weight", "text/html;q=0.5", page),
        ("weight", "text/plain;q=0.9, text/html", page),
        ("weight", "text/html;q=0.5, text/plain", help),
        ("weight", "text/html;q=0, */*", help),
        ("precision", "*/*, text/html", page),
        ("precision", "text/html, text/*", page),
        ("precision", "text/html, */*", page),
        ("order", "text/html, text/plain", page),
        ("order", "text/plain, text/html", help),
        ("order", "text/html;q=0.7, application/json, text/plain;q=0.7", page),
        ("neither", "text/*", help),
        ("neither", "text/plain", help),
        ("neither", "a/b", help),
    ] {
        let answer = get(&service, "/", &[("Accept", accept)]);
        assert!(answer.starts_with(expected), "{client}: {accept}: {answer}");
    }
}

#[test]
fn greets_each_visitor_at_once() {
    let (service, catalog) = (service(), catalog());
    for locale in catalog.locales() {
        let tag = locale.language();
        let choice = ChosenLocale { locale, fallback: false };
        let label = |message| catalog.message(choice, message, &[], Isolation::Never);
        let greeting = greet(&catalog, choice, None, Occasion::default(), Isolation::Auto);
        let page = open(&service, "/", tag);
        let (language, direction) = (greeting.language, greeting.direction.as_str());
        let text = escape(&greeting.message);
        let shown =
            format!("<bdi lang=\"{language}\" dir=\"{direction}\"><span id=\"message\">{text}</span>");
        assert!(page.contains(&shown), "{tag}: {shown} is not in {page}");
        assert_eq!(json(&page), serde_json::to_string_pretty(&greeting).expect("JSON"), "{tag}");
        assert!(page.contains(&format!("lang=\"{tag}\" dir=\"{direction}\" selected>")), "{tag}: {page}");
        // The labels, in their own language and direction.
        let title = label(&messages::PAGE_TITLE).locale;
        let html = format!("<html lang=\"{}\" dir=\"{}\">", title.language(), title.direction().as_str());
        assert!(page.contains(&html), "{tag}: {html} is not in {page}");
        for message in messages::ALL.into_iter().filter(|message| message.file == "page.ftl") {
            // The script's own label for now is in the page, too.
            assert!(page.contains(&escape(&label(message).value)), "{tag}: {}", message.id);
        }
        assert!(!page.contains("{{") && !page.contains("}}"), "{page}");
    }
}

#[test]
fn every_language_with_errors_of_its_own_labels_the_page_itself() {
    let (service, catalog) = (service(), catalog());
    let languages = translated(&catalog, "page.ftl");
    assert!(languages.len() >= 60, "{languages:?}");
    let mut others = Vec::new();
    for language in languages {
        if !open(&service, "/", language).contains(&format!("<html lang=\"{language}\" ")) {
            others.push(language);
        }
    }
    assert_eq!(others, [""; 0]);
}

/// Browsers for terminals show what a style sheet hides.
#[test]
fn nothing_is_on_the_page_that_only_a_script_can_use() {
    let page = open(&service(), "/", "en");
    for scripted in
        ["combobox", "listbox", "type=\"button\"", " hidden", ">Now<", ">Copy<", "></p>", "></ul>"]
    {
        let found = page.contains(scripted);
        assert!(!found, "{scripted} is in {page}");
    }
}

/// The reader's other languages come first, then those of the region, then widely used ones.
#[test]
fn suggests_other_languages() {
    let service = service();
    for (languages, expected) in [
        ("de-CH, fr;q=0.9", "fr en it es zh hi ar"),
        ("en", "es zh hi ar fr ja ru"),
        ("hi-IN", "en bn te mr ta ur es"),
        ("pt-BR, en;q=0.8", "en es zh hi ar fr ja"),
        ("en-ZA", "zu xh af nso tn st es"),
        ("*", "es zh hi ar fr ja ru"),
        ("tlh", "es zh hi ar fr ja ru"),
    ] {
        let page = open(&service, "/?name=Zo%C3%A9", languages);
        let others = between(&page, "<nav id=\"others\"", "</nav>");
        let links = others.split("href=\"?language=").skip(1);
        let tags: Vec<_> =
            links.map(|link| link.split_once("&amp;name=Zo%C3%A9\"").expect("the name").0).collect();
        assert_eq!(tags.join(" "), expected, "{languages}");
    }
    let page = open(&service, "/", "ur");
    let more = format!(">+{}</a>", locales().len() - 8);
    for expected in
        ["<li><a lang=\"ar\" dir=\"rtl\" href=\"?language=ar\">مرحبًا! <small>العربية</small></a></li>", &more]
    {
        assert!(page.contains(expected), "{expected} is not in {page}");
    }
}

#[test]
fn a_form_that_is_sent_is_answered_and_stays_filled_in() {
    let service = service();
    let page = open(&service, "/?name=Jos%C3%A9+M.&language=ja&time=16:30&formality=casual", "en");
    for expected in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<bdi lang=\"ja\" dir=\"ltr\"><span id=\"message\">こんにちは、José M.さん！</span> <span id=\"detail\"></span>",
        "id=\"name\" name=\"name\" value=\"José M.\" ",
        " lang=\"ja\" dir=\"ltr\" selected>日本語</option>",
        "<option value=\"16:30\" selected>16:30</option>",
        "<option value=\"casual\" selected>Casual</option>",
    ] {
        assert!(page.contains(expected), "{expected} is not in {page}");
    }
    let curl = unescape(&between(&page, "<code id=\"curl\">", "</code>").replace("<wbr>", ""));
    assert_eq!(curl, "curl 'localhost:8000/greet/José%20M.?lang=ja&time=16:30&formality=casual'");
    assert_eq!(page.matches(" selected>").count(), 3, "{page}");
    // A browser sends the fields that were left empty, too.
    let empty = open(&service, "/?name=&language=&time=&formality=", "fa");
    assert_eq!(body(&empty), body(&open(&service, "/", "fa")));
}

#[test]
fn an_error_is_worded_as_by_the_endpoint() {
    let service = service();
    for (form, path, direction) in [
        ("name=+", "/greet/language/en/%20", "ltr"),
        ("name=%01&language=ar", "/greet/language/ar/%01", "ltr"),
        ("name=A&language=a_", "/greet/language/a_/A", "ltr"),
        ("name=A&time=noon&language=de", "/greet/language/de/A?time=noon", "ltr"),
        ("name=A&formality=rude&language=he", "/greet/language/he/A?formality=rude", "ltr"),
    ] {
        let page = open(&service, &format!("/?{form}"), "en");
        let problem = get(&service, path, &[("Accept-Language", "en")]);
        let language = between(&problem, "\ncontent-language: ", "\n");
        let json: serde_json::Value = serde_json::from_str(body(&problem)).expect("JSON");
        let [title, detail] = ["title", "detail"].map(|part| escape(json[part].as_str().expect("a text")));
        let shown = format!(
            "class=\"problem\">\n\
             <bdi lang=\"{language}\" dir=\"{direction}\"><span id=\"message\">{title}</span> \
             <span id=\"detail\">{detail}</span></bdi>"
        );
        assert!(page.starts_with("400\n") && page.contains(&shown), "{shown} is not in {page}");
        // The page is another request, with an ID of its own.
        let members = |json: &str| {
            let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
            ["type", "title", "status", "detail"].map(|member| json[member].clone())
        };
        assert_eq!(members(&self::json(&page)), members(body(&problem)), "{page}");
    }
}

#[test]
fn what_a_visitor_sends_stays_text() {
    let service = service();
    // A problem has more members than a greeting.
    let shape = |page: &str| page.replace("<bdi>", "").replace("</bdi>", "").matches(['<', '>', '"']).count();
    let form = |value: &str| {
        let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
        // No field is a good one: each is shown, or said to be wrong.
        ["name", "language", "time", "formality"]
            .map(|field| body(&open(&service, &format!("/?{field}={value}"), "en")).to_owned())
    };
    let plain = form("a_").map(|page| shape(&page));
    let text = prop_oneof![
        "\\PC{1,20}",
        prop::sample::select(vec![
            "<script>alert(1)</script>",
            "\" onfocus=\"alert(1)",
            "</title>",
            "{{page-title}}",
            "a{{b"
        ])
        .prop_map(str::to_owned),
    ];
    proptest!(ProptestConfig::with_cases(64), |(text in text)| {
        // A language that exists, or a formality, is not shown.
        prop_assume!(text.len() > 8);
        prop_assert_eq!(form(&text).map(|page| shape(&page)), plain);
    });
}

/// The size of a file as the service sends it to a browser.
fn size(service: &Service, path: &str, language: &str) -> usize {
    let headers = [("Accept", BROWSER), ("Accept-Language", language), ("Accept-Encoding", "gzip")];
    service.send(Method::Get, path, &headers).body.len()
}

#[test]
fn the_page_and_what_it_loads_are_small_and_kept() {
    let service = service();
    let headers = |path: &str| {
        let answer = service.send(Method::Get, path, &[]);
        let header = |name| answer.header(name).unwrap_or_default().to_owned();
        (header("content-type"), header("cache-control"))
    };
    let mut largest = 0;
    for language in locales() {
        let page = open(&service, "/", &language);
        let mut all = size(&service, "/", &language);
        for (link, kind) in [
            ("<link rel=\"icon\" href=\"", "image/svg+xml"),
            ("<link rel=\"stylesheet\" href=\"", "text/css; charset=utf-8"),
            ("<script type=\"module\" src=\"", "text/javascript; charset=utf-8"),
        ] {
            for (start, _) in page.match_indices(link) {
                // Relative to the page, for a gateway that serves it below a path.
                let address = format!("/{}", between(&page[start..], link, "\"").replace("&#x2F;", "/"));
                let lasting = "public, max-age=31536000, immutable";
                assert_eq!(headers(&address), (kind.to_owned(), lasting.to_owned()), "{address}");
                all += size(&service, &address, &language);
                // Another version is another instance's.
                let (file, _) = address.split_once("?v=").expect("a version");
                for other in [file.to_owned(), format!("{file}?v=0")] {
                    assert_eq!(headers(&other), (kind.to_owned(), "no-cache".to_owned()), "{other}");
                }
            }
        }
        largest = largest.max(all);
    }
    println!("the page with all that it loads has {largest} bytes at most, compressed");
    assert!(largest <= 25_000, "{largest}");
    for nothing in ["/page/index.html", "/page/files.rs", "/page/..%2Fpage.rs", "/page/"] {
        assert!(get(&service, nothing, &[]).starts_with("404\n"), "{nothing}");
    }
}

#[test]
fn the_list_of_languages_is_in_order_without_a_script() {
    let page = open(&service(), "/", "en");
    let list = between(&page, "<select id=\"language\"", "</select>");
    let own: Vec<_> =
        list.split("</option>").filter_map(|option| option.rsplit_once('>')).map(|(_, own)| own).collect();
    assert_eq!(own.len(), locales().len());
    let places =
        ["Català", "Čeština", "Español", "IsiZulu", "Íslenska", "Türkçe", "Ελληνικά", "Русский", "ქართული"]
            .map(|name| {
                own.iter()
                    .position(|other| *other == name)
                    .unwrap_or_else(|| panic!("{name} is not in {own:?}"))
            });
    assert!(places.is_sorted(), "{own:?}");
    for (tag, names) in [("smn", "Inari Sami"), ("fil", "Filipino; tl; Tagalog; Pilipino")] {
        let option = between(list, &format!("value=\"{tag}\""), "</option>");
        assert!(option.contains(&format!(" data-names=\"{}\"", escape(names))), "{option}");
    }
}
