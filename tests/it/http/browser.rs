//! The page in real browsers: Debian's Chromium, Firefox ESR and `WebKitGTK`, which `.ci/run` installs.
//!
//! `xvfb-run -a cargo test --test it browser -- --ignored` runs these tests; with `UPDATE=1` they take the pictures in `docs` anew.

mod driver;
mod languages;
mod translate;

use std::fs;
use std::process::Command;
use std::time::Duration;

use fantoccini::key::Key;
use serde_json::json;

use self::driver::{Page, Visitor, visit, visit_in_each_browser};
use crate::docs::openapi::document::operations;
use crate::support::Running;

const ENGLISH: Visitor = Visitor { language: "en", width: 1000, height: 700, dark: false };
const JAPANESE: Visitor = Visitor { language: "ja", ..ENGLISH };
const ARABIC: Visitor = Visitor { language: "ar", ..ENGLISH };
const DARK: Visitor = Visitor { dark: true, ..ENGLISH };
const PHONE: Visitor = Visitor { width: 360, height: 740, ..ENGLISH };

/// What the visitor reads in place of the greeting, and in which language and direction.
const ANSWER: &str = "const text = document.querySelector('#answer bdi');
    return [message.textContent, detail.textContent, text.lang, getComputedStyle(text).direction]";

#[tokio::test]
#[ignore = "needs chromium, firefox-esr and webkit2gtk-driver"]
async fn greets_while_the_visitor_types() {
    visit_in_each_browser(ENGLISH, async |page| {
        page.becomes(ANSWER, json!(["Hello, Alice!", "", "en", "ltr"])).await;
        page.type_into("name", "Zoé O'Hara").await;
        page.becomes(ANSWER, json!(["Hello, Zoé O'Hara!", "", "en", "ltr"])).await;
        let json = r#"{"message":"Hello, Zoé O'Hara!","language":"en","direction":"ltr"}"#;
        assert_eq!(page.text("json").await, json);
        assert_eq!(shell(&page.text("curl").await), json);

        page.choose("formality", "Casual").await;
        page.becomes("return message.textContent", json!("Hi, Zoé O'Hara!")).await;
        page.choose("time", "18:00").await;
        page.becomes("return message.textContent", json!("Good evening, Zoé O'Hara!")).await;
        let line = format!(
            "curl '{}/greet/language/en/Zo%C3%A9%20O%27Hara?time=18%3A00&formality=casual'",
            page.address
        );
        assert_eq!(page.text("curl").await, line);
        page.choose("time", "Now").await;
        page.becomes("return /\\?time=\\d\\d%3A\\d\\d&/.test(curl.textContent)", json!(true)).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn greets_the_visitor_in_their_language_at_once() {
    visit(JAPANESE, async |page| {
        let language = "return [document.documentElement.lang, message.parentElement.lang, query.value]";
        page.becomes(language, json!(["ja", "ja", "日本語"])).await;
        page.becomes("return message.textContent.startsWith('こんにちは')", json!(true)).await;
    })
    .await;
    visit(ARABIC, async |page| {
        page.becomes("return getComputedStyle(document.body).direction", json!("rtl")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn a_name_with_markup_stays_text() {
    const NAME: &str = "<img src=x onerror=document.title=1>\"'&{{page-title}}";
    visit(ENGLISH, async |page| {
        let expected = json!([format!("Hello, {NAME}!"), "", "en", "ltr"]);
        page.type_into("name", NAME).await;
        page.becomes(ANSWER, expected.clone()).await;
        assert_eq!(page.run("return document.images.length", &[]).await, json!(0));
        let by_address = "location = '/?name=' + encodeURIComponent(arguments[0])";
        page.run(by_address, &[json!(NAME)]).await;
        page.becomes("return document.getElementById('name')?.value", json!(NAME)).await;
        page.becomes(ANSWER, expected).await;
        assert_eq!(page.run("return document.images.length", &[]).await, json!(0));
        assert_eq!(page.run("return document.title", &[]).await, json!("Greetings in your language"));
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn an_error_is_shown_as_the_service_words_it() {
    visit(ENGLISH, async |page| {
        page.type_into("name", " ").await;
        let detail = "The name is empty, or contains only spaces and invisible characters. \
                      Send at least one visible character, or request /greet/language/en for a greeting without \
                      a name.";
        page.becomes(ANSWER, json!(["Name missing", detail, "en", "ltr"])).await;
        assert_eq!(page.run("return document.getElementById('name').ariaInvalid", &[]).await, json!("true"));
        // The problem is for the visitor, whatever the language of the greeting is.
        page.type_into("query", "persian").await;
        page.press("query", Key::Enter).await;
        let detail = detail.replace("/language/en", "/language/fa");
        page.becomes(ANSWER, json!(["Name missing", detail, "en", "ltr"])).await;
        page.type_into("name", "Alice").await;
        page.becomes(
            "return [document.getElementById('name').ariaInvalid, answer.className]",
            json!(["false", ""]),
        )
        .await;
        // No answer at all.
        page.run("fetch = () => Promise.reject(new TypeError())", &[]).await;
        page.type_into("name", "Bob").await;
        let unreachable = "The service cannot be reached. Check the connection and try again.";
        page.becomes(ANSWER, json!([unreachable, "", "en", "ltr"])).await;
    })
    .await;
}

/// Even where an answer cannot be called off any more.
#[tokio::test]
#[ignore = "needs chromium"]
async fn a_slow_answer_never_replaces_a_newer_one() {
    visit(ENGLISH, async |page| {
        let slow = "const real = fetch;
            fetch = (address) => new Promise((resolve) => {
                const answer = () => resolve(real(address));
                address.includes('Slow') ? window.late = answer : answer();
            })";
        page.run(slow, &[]).await;
        page.type_into("name", "Slow").await;
        page.becomes("return Boolean(window.late)", json!(true)).await;
        page.type_into("name", "Quick").await;
        page.becomes("return message.textContent", json!("Hello, Quick!")).await;
        page.run("late()", &[]).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(page.text("message").await, "Hello, Quick!");
        assert!(page.text("json").await.contains("Quick") && page.text("curl").await.contains("Quick"));
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn a_page_of_another_origin_reads_a_greeting_and_its_language() {
    let other = Running::start(&[]);
    visit(ENGLISH, async |page| {
        // An address that sends no policy, so that its page may ask others.
        page.go("/livez").await;
        let address = format!("http://{}/greet/language/ja/Alice", other.address);
        let script = "const answer = await fetch(arguments[0]);
            window.read = [(await answer.json()).message, answer.headers.get('Content-Language')]";
        page.run(&format!("(async (...arguments) => {{ {script} }})(arguments[0])"), &[json!(address)]).await;
        page.becomes("return window.read", json!(["こんにちは、Aliceさん！", "ja"])).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn copies_a_line() {
    visit(ENGLISH, async |page| {
        page.run("navigator.clipboard.writeText = async (text) => { window.clipboard = text }", &[]).await;
        page.run("document.getElementById('copy-json').click()", &[]).await;
        page.becomes("return copied.textContent", json!("Copied")).await;
        let expected = page.text("json").await;
        assert_eq!(page.run("return window.clipboard", &[]).await, json!(expected));
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn axe_finds_nothing() {
    for visitor in [ENGLISH, DARK, ARABIC, PHONE] {
        visit(visitor, async |page| {
            for state in ["at first", "with the list", "with a search in vain", "with an error", "explained"]
            {
                match state {
                    "with the list" => page.press("query", Key::Down).await,
                    "with a search in vain" => page.type_into("query", "klingon").await,
                    "with an error" => page.type_into("name", " ").await,
                    "explained" => page.go("/problems/name-empty").await,
                    _ => {}
                }
                if state == "with an error" {
                    page.becomes("return answer.className", json!("problem")).await;
                }
                find_nothing(page).await;
            }
        })
        .await;
    }
}

/// Checks that axe finds nothing wrong with the page as it is.
async fn find_nothing(page: &Page) {
    let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/target/axe/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: .ci/run tells how to install it");
    let script = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
        window.violations = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) });
        window.violations = null";
    page.run(&format!("{axe}; {script}"), &[]).await;
    page.becomes("return window.violations && JSON.stringify(window.violations)", json!("[]")).await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn fits_a_telephone() {
    visit(PHONE, async |page| {
        page.type_into("name", &"Wolfeschlegelsteinhausen".repeat(4)).await;
        page.becomes("return message.textContent.includes('hausenWolf')", json!(true)).await;
        page.becomes("return document.documentElement.scrollWidth", json!(360)).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn the_documentation_shows_every_operation_and_sends_a_request() {
    visit(ENGLISH, async |page| {
        page.go("/docs#/greetings/greet_in_language").await;
        let shown = "return document.querySelectorAll('.opblock').length";
        page.becomes(shown, json!(operations().count())).await;
        let execute = "const button = document.querySelector('.execute'); button?.click(); return Boolean(button)";
        page.becomes(execute, json!(true)).await;
        let body = "return document.querySelector('.live-responses-table .response .microlight')?.textContent";
        let json = "{\n  \"message\": \"こんにちは、Aliceさん！\",\n  \"language\": \"ja\",\n  \"direction\": \"ltr\"\n}";
        page.becomes(body, json!(json)).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn the_pictures_of_the_page_are_there() {
    for (name, visitor) in [("light", ENGLISH), ("dark", DARK), ("arabic", ARABIC)] {
        let path = format!("{}/docs/page-{name}.png", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("UPDATE").is_some() {
            visit(visitor, async |page| fs::write(&path, page.picture().await).expect("a file")).await;
        }
        let picture = fs::read(&path).expect("a picture");
        assert!(picture.len() < 60_000, "{path} has {} bytes", picture.len());
    }
}

/// What a line prints in a shell.
fn shell(line: &str) -> String {
    let line = line.replacen("curl", "curl -sS --noproxy '*'", 1);
    let output = Command::new("sh").args(["-c", &line]).output().expect("sh runs");
    String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
}
