//! How long an editor waits for the language server: for the diagnostics after a keystroke, and until a tree is open.
//!
//! `cargo bench --bench language_server`

use std::time::Duration;

use divan::Bencher;
use serde_json::json;

use crate::client::{Client, Folder};

#[path = "../tests/language_server/client.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod client;

/// Each locale after the first is compared with it.
const LOCALES: &str = "en fr de pl af am ar as ast az ba be bg bn br bs ca ceb ckb cs cv cy da dsb el eo es et eu fa fi fil fo \
                       fy ga gd gl gu ha he hi hr hsb ht hu hy ia id ig is it ja jv ka kk km kn ko ku ky lb lo lt lv mg mi mk \
                       ml mn mr ms mt my nb ne nl nn oc om or pa ps pt qu rm ro ru rw sc sd sk sl sm sn so sq sr st su sv";

fn main() {
    divan::main();
}

/// Returns the messages of a file, which are of every shape.
fn file(number: usize, messages: usize) -> String {
    let message = |index: usize| match index % 4 {
        0 => format!(
            "# $count (Number) - how many\nm{number}-{index} = {{ $count ->\n    [one] One file\n   *[other] {{ $count }} files\n}}\n"
        ),
        1 => {
            format!("# $name (String) - who\nm{number}-{index} = Hello, {{ $name }}!\n    .title = A title\n")
        }
        2 => format!("m{number}-{index} = See <b>this sentence</b> of some words\n"),
        _ => format!("m{number}-{index} = {{ m{number}-{} }} and more\n", index - 1),
    };
    (0..messages).map(message).collect::<Vec<_>>().concat()
}

/// Starts a client in a tree of locales.
fn client(locales: usize, files: usize, messages: usize) -> Client {
    let folder = Folder::new(&format!("bench-{locales}-{files}-{messages}"), &[]);
    for locale in LOCALES.split_whitespace().take(locales) {
        for number in 0..files {
            folder.write(&format!("{locale}/{number}.ftl"), &file(number, messages));
        }
    }
    Client::with_capabilities(folder, &[], &json!({}))
}

/// A locale of 2,000 messages in ten files, in a tree of some locales.
#[divan::bench(args = [2, 10, 100], max_time = Duration::from_secs(20))]
fn keystroke(bencher: Bencher<'_, '_>, locales: usize) {
    let mut client = client(locales, 10, 200);
    client.open_file("fr/0.ftl");
    client.published("fr/0.ftl");
    let mut text = file(0, 200);
    // A letter in the text of the second message.
    let place = json!({ "line": 6, "character": "m0-1 = ".len() });
    let change = json!([{ "range": { "start": place, "end": place }, "text": "x" }]);
    bencher.bench_local(|| {
        text = text.replacen("m0-1 = ", "m0-1 = x", 1);
        client.change_by("fr/0.ftl", &text, &change);
        client.published("fr/0.ftl")
    });
    client.stop();
}

/// The same in a file that has nothing yet, so that 2,000 messages are missing.
#[divan::bench(args = [2, 10], max_time = Duration::from_secs(20))]
fn keystroke_in_a_new_locale(bencher: Bencher<'_, '_>, locales: usize) {
    let mut client = client(locales, 1, 2000);
    client.folder.write("tr/0.ftl", "");
    client.open_file("tr/0.ftl");
    client.published("tr/0.ftl");
    let mut text = String::new();
    bencher.bench_local(|| {
        text.push('#');
        client.change("tr/0.ftl", &format!("# {text}\n"));
        client.published("tr/0.ftl")
    });
    client.stop();
}

/// A tree of 1,000 files, from the start of the server to the first diagnostics.
#[divan::bench(args = [2, 100], max_time = Duration::from_secs(20))]
fn open(bencher: Bencher<'_, '_>, locales: usize) {
    let written = client(locales, 1000 / locales, 20);
    bencher.bench_local(|| {
        let mut client = Client::with_capabilities(Folder(written.folder.0.clone()), &[], &json!({}));
        client.open_file("fr/0.ftl");
        client.published("fr/0.ftl");
        client.stop();
    });
}
