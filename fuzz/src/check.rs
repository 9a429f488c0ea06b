//! Trees of translations. The lines after a line such as `=== fr/greeting.ftl` are appended to that file; those before the
//! first such line, to `fr/greeting.ftl`. The tree already contains English with every message.

use std::path::Path;
use std::sync::LazyLock;

use fluent_lint::{Files, Position, Severity, lint, resource};
use greeting_api::greeting::catalog::{Catalog, ListType, REFERENCE, Value};
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::messages::{ALL, Variable};
use greeting_api::greeting::{lint_rules, locale_files};

const BEGIN: &[u8] = b"=== ";

/// English, built once: the fuzzer only calls [`holds`]. The error messages have no plural selectors, because computing the
/// plural categories of a language would take most of the time.
static ENGLISH: LazyLock<Files> = LazyLock::new(|| {
    let mut files = locale_files::embedded();
    files.retain(|path, _| of(REFERENCE, path));
    let errors = ALL.into_iter().filter(|message| message.file == "errors.ftl").map(|message| {
        let variables = message.variables.iter().map(|variable| match variable {
            Variable::Text(name) | Variable::Number(name) | Variable::List(name) => name,
        });
        let detail = variables.map(|name| format!("{{ ${name} }} ")).collect::<Vec<_>>().concat();
        format!("{} = Wrong\n    .detail = This is wrong: {detail}\n", message.id)
    });
    files.insert("en/errors.ftl".to_owned(), errors.collect::<String>().into_bytes());
    files
});

/// Checks that every finding has a position in its file, that a file that does not parse has a finding, and that a tree
/// without errors is served.
pub fn holds(data: &[u8]) {
    let files = tree(data);
    let findings = lint(&files, &lint_rules::options(true)).expect("there is a reference");
    for finding in &findings {
        let text = files.get(&finding.path).map_or("".into(), |bytes| String::from_utf8_lossy(bytes));
        assert!(text.get(finding.span.clone()).is_some(), "{finding:?} in {text:?}");
        assert_eq!(finding.position, Position::of(&text, finding.span.start), "{finding:?} in {text:?}");
        assert!(!finding.message.is_empty() && !finding.help.is_empty(), "{finding:?}");
    }
    // A folder with an invalid name has only that finding.
    let is_right = |path: &str| {
        let mut errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        errors.all(|error| {
            error.path != path && (error.rule.name != "locale-folder" || !of(error.locale(), path))
        })
    };
    for (path, bytes) in &files {
        assert!(resource::parse(bytes).is_ok() || !is_right(path), "nothing is found in {path}");
    }
    // A comment that ignores a rule may hide the error.
    let ignores = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).contains("check: ignore");
    if files.keys().all(|path| is_right(path)) && !files.values().any(ignores) {
        let catalog = Catalog::new(files).unwrap_or_else(|error| panic!("no error is found, but {error}"));
        serves(&catalog);
    }
}

/// Returns whether a file is in a folder.
fn of(folder: &str, path: &str) -> bool {
    path.split('/').next() == Some(folder)
}

/// Checks that a catalog has a text for every message in every locale.
fn serves(catalog: &Catalog) {
    for locale in catalog.locales() {
        let choice = catalog.lookup(locale.language()).expect("a tag");
        for message in ALL {
            let sample = |variable: &Variable| match variable {
                Variable::Text(name) => (*name, Value::Text("sample".into())),
                Variable::Number(name) => (*name, Value::Number(2)),
                Variable::List(name) => (*name, Value::List(ListType::Or, &["one", "two"])),
            };
            let arguments: Vec<_> = message.variables.iter().map(sample).collect();
            let text = catalog.message(choice, message, &arguments, Isolation::Auto);
            assert!(
                text.value != message.id || locale.has(message),
                "{} lacks {}",
                locale.language(),
                message.id
            );
        }
    }
}

/// Returns the files of an input. Lines with any other path are content.
fn tree(data: &[u8]) -> Files {
    let mut files = ENGLISH.clone();
    let mut path = "fr/greeting.ftl".to_owned();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        let begun = line.strip_prefix(BEGIN).and_then(|name| str::from_utf8(name).ok()).map(str::trim_end);
        match begun.filter(|path| is_place(path)) {
            Some(begun) => {
                begun.clone_into(&mut path);
                files.entry(path.clone()).or_default();
            }
            None => files.entry(path.clone()).or_default().extend(line),
        }
    }
    files
}

/// Returns whether a path is `<folder>/<name>.ftl` with nothing hidden in it.
fn is_place(path: &str) -> bool {
    let parts: Vec<_> = path.split('/').collect();
    parts.len() == 2
        && parts.iter().all(|part| !part.is_empty() && !part.starts_with('.'))
        && Path::new(parts[1]).extension().is_some_and(|extension| extension == "ftl")
}
