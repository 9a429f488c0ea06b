//! `docs/operating.md` names every setting and every metric.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use super::monitoring::{alerts, worker_alerts};
use crate::cli::Folder;
use crate::support::{Running, body};
use crate::wire::protocol::send;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/operating.md");
const WORKER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/messages.md");

/// What the service exposes when everything has happened that is counted by label.
pub fn exposition() -> String {
    let files = [
        ("locales/fr/greeting.ftl", "greeting = Salut { $name }\n"),
        ("locales/de/greeting.ftl", "greeting"),
    ];
    let folder = Folder::new("operating", &files);
    let locales = folder.0.join("locales");
    let running = Running::start(&[("ROCKET_LOCALES", locales.to_str().expect("UTF-8"))]);
    let get = |path| send(&running, format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    get("/greet/language/en-GB/Alice");
    body(&get("/metrics")).to_owned()
}

/// A row for each metric: name, type, labels, meaning.
fn metrics(exposition: &str) -> String {
    let comments = |keyword: &str| -> BTreeMap<_, _> {
        exposition.lines().filter_map(|line| line.strip_prefix(keyword)?.split_once(' ')).collect()
    };
    let (types, helps) = (comments("# TYPE "), comments("# HELP "));
    let mut table = "| metric | type | labels | |\n| --- | --- | --- | --- |\n".to_owned();
    for (name, kind) in types {
        let samples = exposition.lines().filter_map(|line| line.strip_prefix(name)?.split_once('{'));
        let labels: BTreeSet<_> = samples
            // The name of another metric may begin like this one.
            .filter(|(rest, _)| ["", "_bucket"].contains(rest))
            .flat_map(|(_, labels)| labels.split("\",").filter_map(|label| label.split_once('=')))
            .map(|(label, _)| label)
            .filter(|label| *label != "le")
            .map(|label| format!("`{label}`"))
            .collect();
        let labels = labels.into_iter().collect::<Vec<_>>().join(", ");
        let help = helps[name].trim_end_matches('.');
        writeln!(table, "| `{name}` | {kind} | {labels} | {help} |").expect("a string");
    }
    table
}

/// The page with another text between two of its marks.
fn with(page: &str, mark: &str, text: &str) -> String {
    let (before, rest) = page.split_once(mark).expect(mark);
    let (comment, rest) = rest.split_once("-->\n").expect("the end of the mark");
    let (_, after) = rest.split_once("<!-- end -->").expect("the end");
    format!("{before}{mark}{comment}-->\n{text}<!-- end -->{after}")
}

/// `UPDATE=1 cargo test the_page_for_operators` writes what is made from the code.
#[test]
fn the_page_for_operators_has_every_setting_and_every_metric() {
    let exposition = exposition();
    let page = fs::read_to_string(PATH).expect("the page");
    let settings = format!("```toml\n{}```\n", include_str!("../../../Rocket.toml"));
    let made = with(&with(&page, "<!-- Rocket.toml", &settings), "<!-- metrics", &metrics(&exposition));
    let made = with(&made, "<!-- alerts", &alerts());
    let worker_page = fs::read_to_string(WORKER).expect("the page of the worker");
    let made_worker = with(&worker_page, "<!-- alerts", &worker_alerts());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(PATH, made).expect("written");
        fs::write(WORKER, made_worker).expect("written");
        return;
    }
    assert!(page == made && worker_page == made_worker, "stale: UPDATE=1 cargo test the_page_for_operators");

    // Every setting that the binary takes is there.
    let folder = Folder::new("operating-settings", &[("Rocket.toml", "[default]\nnonsense = 1\n")]);
    let errors = folder.run(&[]).errors;
    let settings = errors.trim().split_once("the settings are ").expect("a list").1.split(", ");
    let missing: Vec<_> = settings
        .filter(|setting| !page.contains(&format!("\n{setting} = ")))
        .filter(|setting| !page.contains(&format!("\n# {setting} = ")))
        .filter(|setting| !page.contains(&format!("\n[default.{setting}]")))
        .filter(|setting| !page.contains(&format!("`{setting}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");

    // And what it says of a metric is said of one that there is.
    let words = page.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let named: BTreeSet<_> = words
        .filter(|word| ["greeting_", "http_server_", "process_"].iter().any(|start| word.starts_with(start)))
        .collect();
    assert!(named.len() >= 11, "{named:?}");
    for name in named {
        let sample = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(['{', ' ']));
        let is_type = exposition.contains(&format!("# TYPE {name} "));
        assert!(is_type || exposition.lines().any(sample), "{name} is none");
    }
}
