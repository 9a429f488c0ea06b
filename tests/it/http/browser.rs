//! The page in real browsers: Debian's Chromium, Firefox ESR and `WebKitGTK`, which `.ci/run` installs.
//!
//! `xvfb-run -a cargo test --test it browser -- --ignored` runs these tests. With `UPDATE=1`, they update the pictures in `docs`.

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
        page.go("/?time=").await;
        page.becomes(ANSWER, json!(["Hello!", "", "en", "ltr"])).await;
        page.type_into("name", "Zoé O'Hara").await;
        page.becomes(ANSWER, json!(["Hello, Zoé O'Hara!", "", "en", "ltr"])).await;
        let json = json!({ "message": "Hello, Zoé O'Hara!", "language": "en", "direction": "ltr" });
        assert_eq!(from_str(&page.text("json").await), json);
        assert_eq!(from_str(&shell(&page.text("curl").await)), json);
        page.becomes("return location.search", json!("?language=en&name=Zo%C3%A9+O%27Hara&time=")).await;

        page.choose("formality", "Casual").await;
        page.becomes("return message.textContent", json!("Hi, Zoé O'Hara!")).await;
        page.choose("time", "18:00").await;
        page.becomes("return message.textContent", json!("Good evening, Zoé O'Hara!")).await;
        let line =
            format!("curl '{}/greet/Zoé%20O%27Hara?lang=en&time=18:00&formality=casual'", page.address);
        assert_eq!(page.text("curl").await, line);
        // The address leads others to the same page.
        page.run("location.reload()", &[]).await;
        page.becomes("return document.readyState", json!("complete")).await;
        page.becomes(
            "return [message.textContent, time.value]",
            json!(["Good evening, Zoé O'Hara!", "18:00"]),
        )
        .await;
    })
    .await;
}

/// Without a name and a time in the address, by the visitor's clock.
#[tokio::test]
#[ignore = "needs chromium"]
async fn greets_by_the_clock_of_the_visitor() {
    visit(ENGLISH, async |page| {
        page.becomes("return [time.value, /^curl '[^?]+\\?lang=en&time=\\d\\d:\\d\\d'$/.test(curl.textContent)]", json!(["now", true]))
            .await;
        // The evening comes while the visitor is elsewhere.
        for (hour, greeting) in [(9, "Good morning!"), (19, "Good evening!")] {
            let clock = format!(
                "Date.prototype.toTimeString = () => '{hour:02}:30:00'; document.dispatchEvent(new Event('visibilitychange'))"
            );
            page.run(&clock, &[]).await;
            page.becomes("return message.textContent", json!(greeting)).await;
        }
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn suggests_languages_to_press() {
    visit(ENGLISH, async |page| {
        page.type_into("name", "Ana").await;
        page.choose("time", "Any time").await;
        page.run("document.querySelector('#others [lang=ar]').click()", &[]).await;
        page.becomes(ANSWER, json!(["مرحبًا، \u{2068}Ana\u{2069}!", "", "ar", "rtl"])).await;
        page.becomes(
            "return [query.value, location.search, document.querySelector('#others [aria-current]').lang]",
            json!(["العربية", "?language=ar&name=Ana&time=", "ar"]),
        )
        .await;
        page.run("document.querySelector('#others .more').click()", &[]).await;
        page.becomes("return document.activeElement.id", json!("query")).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn a_long_name_does_not_move_the_form() {
    // Burmese letters are tall and wide, and the Japanese greeting is long.
    let (burmese, japanese) = (Visitor { language: "my", ..ENGLISH }, Visitor { language: "ja", ..ENGLISH });
    let (narrow, wide) = (Visitor { width: 320, ..PHONE }, Visitor { width: 1280, ..ENGLISH });
    for visitor in [ENGLISH, PHONE, narrow, wide, burmese, japanese] {
        visit(visitor, async |page| {
            let place = "return document.querySelector('form').offsetTop";
            let first = page.run(place, &[]).await;
            let long = ["龍", "W", "nan "].map(|part| part.repeat(128 / part.chars().count()));
            let names = ["Ana", "Wolfeschlegelsteinhausen"].map(str::to_owned);
            for name in names.into_iter().chain([20, 40, 60, 100].map(|count| "龍".repeat(count))).chain(long)
            {
                page.type_into("name", &name).await;
                let greeted =
                    "return message.textContent.includes(document.getElementById('name').value.trim())";
                page.becomes(greeted, json!(true)).await;
                assert_eq!(
                    page.run(place, &[]).await,
                    first,
                    "{} {}: {name}",
                    visitor.language,
                    visitor.width
                );
            }
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn offline_the_last_greeting_stays() {
    visit(ENGLISH, async |page| {
        page.type_into("name", "Alice").await;
        page.becomes("return message.textContent.includes('Alice')", json!(true)).await;
        page.run("window.online = fetch; fetch = () => Promise.reject(new TypeError())", &[]).await;
        page.type_into("name", "Bob").await;
        let unreachable = "The service cannot be reached. Check the connection and try again.";
        page.becomes("return offline.textContent", json!(unreachable)).await;
        assert!(page.text("message").await.contains("Alice"));
        page.run("fetch = window.online; dispatchEvent(new Event('online'))", &[]).await;
        page.becomes("return [offline.textContent, message.textContent.includes('Bob')]", json!(["", true]))
            .await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn greets_the_visitor_in_their_language_at_once() {
    visit(JAPANESE, async |page| {
        let language = "return [document.documentElement.lang, message.parentElement.lang, query.value]";
        page.becomes(language, json!(["ja", "ja", "日本語"])).await;
        page.choose("time", "いつでも").await;
        page.becomes("return message.textContent", json!("こんにちは！")).await;
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
        page.choose("time", "Any time").await;
        page.type_into("name", NAME).await;
        page.becomes(ANSWER, expected.clone()).await;
        assert_eq!(page.run("return document.images.length", &[]).await, json!(0));
        let by_address = "location = '/?time=&name=' + encodeURIComponent(arguments[0])";
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
        page.becomes("return message.textContent.includes('Quick')", json!(true)).await;
        page.run("late()", &[]).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert!(page.text("message").await.contains("Quick"));
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
        let expected = page.text("json").await.trim_end().to_owned();
        assert_eq!(page.run("return window.clipboard", &[]).await, json!(expected));
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn axe_finds_nothing() {
    for visitor in [ENGLISH, DARK, ARABIC, PHONE] {
        visit(visitor, async |page| {
            let states = [
                "at first",
                "with the list",
                "with a search in vain",
                "with an error",
                "explained",
                "nowhere",
            ];
            for state in states {
                match state {
                    "with the list" => page.press("query", Key::Down).await,
                    "with a search in vain" => page.type_into("query", "klingon").await,
                    "with an error" => page.type_into("name", " ").await,
                    "explained" => page.go("/problems/name-empty").await,
                    "nowhere" => page.go("/no/where").await,
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
    find_nothing_but(page, &[]).await;
}

/// The same, without some of axe's rules.
async fn find_nothing_but(page: &Page, rules: &[&str]) {
    let axe = concat!(env!("CARGO_MANIFEST_DIR"), "/target/axe/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: .ci/run tells how to install it");
    let rules = json!(rules);
    let script = "const only = ({ id }) => !RULES.includes(id);
        axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
        window.violations = violations.filter(only).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) });
        window.violations = null";
    page.run(&format!("{axe}; {}", script.replace("RULES", &rules.to_string())), &[]).await;
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
        // Swagger UI fills in the examples after it shows the button.
        let filled = "return [...document.querySelectorAll('.opblock.is-open tr[data-param-in=path] input')]
            .map(field => field.value)";
        page.becomes(filled, json!(["ja", "Alice"])).await;
        page.run("document.querySelector('.opblock.is-open .execute').click()", &[]).await;
        let body = "return document.querySelector('.live-responses-table .response .microlight')?.textContent";
        let json = "{\n  \"message\": \"こんにちは、Aliceさん！\",\n  \"language\": \"ja\",\n  \"direction\": \"ltr\"\n}";
        page.becomes(body, json!(json)).await;
    })
    .await;
}

/// In the colours of the system, the first request can be sent without scrolling.
#[tokio::test]
#[ignore = "needs chromium"]
async fn the_documentation_can_be_tried_at_once() {
    /// Faults of Swagger UI 5: a button that contains a link, lists without a name, and blocks that scroll only by mouse.
    const OF_SWAGGER_UI: [&str; 3] = ["nested-interactive", "select-name", "scrollable-region-focusable"];
    for visitor in [ENGLISH, DARK, PHONE] {
        visit(visitor, async |page| {
            page.go("/docs").await;
            let in_view = "const box = document.querySelector('.execute')?.getBoundingClientRect();
                return Boolean(box?.height) && scrollY === 0 && box.bottom <= innerHeight";
            page.becomes(in_view, json!(true)).await;
            let state =
                "return [document.documentElement.className, document.querySelector('details.about').open,
                document.documentElement.scrollWidth <= innerWidth]";
            page.becomes(state, json!([if visitor.dark { "dark-mode" } else { "" }, false, true])).await;
            find_nothing_but(page, &OF_SWAGGER_UI).await;
            page.run("document.querySelector('.execute').click()", &[]).await;
            let message =
                "return document.querySelector('.live-responses-table .response .microlight')?.textContent";
            page.becomes(&format!("{message}.includes('Hello, Alice!')"), json!(true)).await;
        })
        .await;
    }
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
        assert!(picture.len() < 80_000, "{path} has {} bytes", picture.len());
    }
}

fn from_str(json: &str) -> serde_json::Value {
    serde_json::from_str(json).expect("JSON")
}

/// What a line prints in a shell.
fn shell(line: &str) -> String {
    let line = line.replacen("curl", "curl -sS --noproxy '*'", 1);
    let output = Command::new("sh").args(["-c", &line]).output().expect("sh runs");
    String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
}
