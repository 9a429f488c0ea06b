//! The page for translators in a real browser.

use std::fs;
use std::time::Instant;

use serde_json::json;

use super::driver::{Page, Visitor, visit_at};
use super::{DARK, ENGLISH, PHONE, find_nothing};
use crate::http::reload::{Edited, source};

const SMALL: Visitor = Visitor { width: 320, ..PHONE };

/// The service with a valid file, one with mistakes, and a right-to-left language.
fn edited(name: &str) -> Edited {
    Edited::start(&format!("translate-browser-{name}"), &[("ROCKET_LOG_LEVEL", "critical")], |folder| {
        for (locale, text) in [
            ("fr", source("Salut")),
            ("haw", "greeting = Aloha { $nmae }\nlanguage-name = ʻŌlelo Hawaiʻi...\nextra = x\n".to_owned()),
            ("ar", source("مرحبا")),
        ] {
            fs::create_dir(folder.join(locale)).expect("a folder");
            fs::write(folder.join(locale).join("greeting.ftl"), text).expect("a file");
        }
    })
}

/// Sets a mark that a reload of the page would remove.
async fn mark(page: &Page) {
    page.run("window.mark = true", &[]).await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn the_page_follows_each_save_without_a_reload() {
    let edited = edited("follows");
    let fr = edited.path("fr/greeting.ftl");
    visit_at(&edited.running, ENGLISH, async |page| {
        page.go("/translate/fr?name=Ada").await;
        let text = "return [document.querySelector('#greeting .own div').textContent, Boolean(window.mark)]";
        page.becomes(text, json!(["Salut, Ada", false])).await;
        mark(page).await;
        page.run("document.getElementById('comment-greeting').open = true; scrollTo(0, 300)", &[]).await;
        let save = Instant::now();
        fs::write(&fr, source("Bonjour")).expect("a file");
        page.becomes(text, json!(["Bonjour, Ada", true])).await;
        println!("shown {:?} after the save", save.elapsed());
        let kept = "return [scrollY, document.getElementById('comment-greeting').open, document.querySelectorAll('.changed').length]";
        page.becomes(kept, json!([300, true, 1])).await;
        let save = Instant::now();
        fs::write(&fr, "greeting = Oh { $nmae }\n").expect("a file");
        let refused = "return [document.querySelector('.refused li p.place')?.textContent, Boolean(window.mark)]";
        page.becomes(refused, json!(["fr/greeting.ftl:1:18 unknown-variable", true])).await;
        println!("refused {:?} after the save", save.elapsed());
        page.becomes("return document.getElementById('status').textContent.includes('not served')", json!(true)).await;
        page.becomes(text, json!(["Bonjour, Ada", true])).await;
        fs::write(&fr, source("Oh")).expect("a file");
        page.becomes(text, json!(["Oh, Ada", true])).await;
        page.becomes("return document.querySelectorAll('.refused').length", json!(0)).await;
        // The list of locales follows, too.
        page.go("/translate").await;
        page.becomes("return document.querySelectorAll('.refused').length", json!(1)).await;
        mark(page).await;
        fs::create_dir(edited.path("tlh")).expect("a folder");
        fs::write(edited.path("tlh/greeting.ftl"), source("nuqneH")).expect("a file");
        let listed = "return [Boolean(document.querySelector('a[href=\"translate/tlh\"]')), Boolean(window.mark)]";
        page.becomes(listed, json!([true, true])).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn axe_finds_nothing_on_the_page_for_translators() {
    let edited = edited("axe");
    for visitor in [ENGLISH, DARK, SMALL] {
        visit_at(&edited.running, visitor, async |page| {
            for path in ["/translate", "/translate/fr", "/translate/haw", "/translate/ar"] {
                page.go(path).await;
                page.becomes("return document.getElementById('status').textContent !== ''", json!(true))
                    .await;
                page.run(
                    "for (const details of document.querySelectorAll('details')) details.open = true",
                    &[],
                )
                .await;
                find_nothing(page).await;
                // No inline script or style, and nothing from elsewhere: the policy would report it.
                let width = "return document.documentElement.scrollWidth";
                page.becomes(width, json!(visitor.width)).await;
            }
        })
        .await;
    }
}
