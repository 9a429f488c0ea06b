//! The shape of the code: imports run one way.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::code::circles::circles;
use crate::code::imports::{Imports, Sources, imports};

/// The layers of the service, and the ones that each may import. A layer is a file of `src`, or a file and its folder. A
/// file belongs to the longest one.
const LAYERS: [(&str, &[&str]); 35] = [
    ("main", &["commands", "serve"]),
    ("bin", &["commands", "serve"]),
    ("lib", &[]),
    ("serve", &["serve", "web", "worker", "reload", "log", "traces", "settings", "greeting"]),
    ("reload", &["reload", "settings", "greeting"]),
    ("log", &["settings"]),
    ("traces", &["traces", "settings"]),
    ("settings", &["settings", "greeting", "nearest"]),
    ("commands", &["commands", "embedded", "greeting"]),
    ("greeting", &["greeting", "nearest"]),
    ("embedded", &[]),
    ("nearest", &[]),
    ("accept", &[]),
    ("same_origin", &[]),
    ("exposition", &["exposition", "accept"]),
    ("worker", &["worker", "exposition", "same_origin", "greeting"]),
    ("web/mod", &["web", "traces", "settings", "greeting"]),
    ("web/server", &["web/metrics", "web/scheme", "settings"]),
    (
        "web/routes",
        &[
            "web/routes",
            "web/respond",
            "web/guards",
            "web/page",
            "web/catalog",
            "web/review",
            "web/content",
            "web/metrics",
            "exposition",
            "greeting",
        ],
    ),
    (
        "web/respond",
        &[
            "web/respond",
            "web/fairings",
            "web/guards",
            "web/page",
            "web/catalog",
            "web/content",
            "web/metrics",
            "web/headers",
            "web/preflight",
            "web/request_start",
            "settings",
            "greeting",
        ],
    ),
    (
        "web/guards",
        &[
            "web/guards",
            "web/catalog",
            "web/client_address",
            "web/metrics",
            "accept",
            "exposition",
            "web/request_start",
            "web/scheme",
            "traces",
            "settings",
            "greeting",
        ],
    ),
    // A fairing does not import another one.
    ("web/fairings", &["web/headers", "web/preflight", "same_origin", "settings"]),
    (
        "web/fairings/request_log",
        &[
            "web/fairings/request_log",
            "web/metrics",
            "web/headers",
            "web/request_start",
            "web/scheme",
            "traces",
        ],
    ),
    (
        "web/fairings/rate_limit",
        &["web/fairings/rate_limit", "web/client_address", "web/preflight", "settings"],
    ),
    ("web/request_start", &["web/headers", "web/hex", "traces"]),
    ("web/client_address", &["settings"]),
    ("web/preflight", &[]),
    ("web/catalog", &["web/page", "web/content", "greeting"]),
    ("web/review", &["greeting"]),
    ("web/page", &["web/page", "web/content", "greeting"]),
    ("web/content", &["embedded", "web/hex"]),
    ("web/metrics", &["web/metrics", "exposition", "greeting"]),
    ("web/headers", &[]),
    ("web/scheme", &[]),
    ("web/hex", &[]),
];

/// The layers of the service that may name a crate.
const CRATES: [(&str, &[&str]); 8] = [
    ("rocket", &["web", "serve", "settings", "log"]),
    ("rocket_listener", &["web", "serve"]),
    ("hyper", &["web", "worker", "exposition", "same_origin", "settings"]),
    ("prost", &["traces"]),
    ("lapin", &["worker"]),
    ("tokio_rustls", &["serve", "worker"]),
    ("language_matching", &["web", "commands", "greeting", "accept"]),
    ("fluent_lint", &["commands", "greeting", "log", "reload", "serve", "worker"]),
];

/// The crates of the workspace that may name another one.
const BETWEEN_CRATES: [(&str, &str); 1] = [("fluent_lint", "language_matching")];

/// Returns the sources below a folder of the workspace, by their path in it.
fn sources(folder: &str) -> Sources {
    fn read(folder: &Path, prefix: &str, sources: &mut Sources) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = entry.file_name().into_string().expect("UTF-8");
            let path = entry.path();
            if path.is_dir() {
                read(&path, &format!("{prefix}{name}/"), sources);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.insert(format!("{prefix}{name}"), fs::read_to_string(path).expect("a source"));
            }
        }
    }
    let mut sources = Sources::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "", &mut sources);
    sources
}

/// Returns the packages of the workspace: the folder of the sources of each, and the name of its library.
fn packages() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = fs::read_dir(root.join("crates")).expect("a folder");
    let names = crates.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"));
    let crates = names.map(|name| (format!("crates/{name}/src"), name.replace('-', "_")));
    [("src".to_owned(), "greeting_api".to_owned())].into_iter().chain(crates).collect()
}

/// Returns the imports of a package. Every file must be a module of it.
fn imports_of(folder: &str, library: &str) -> Imports {
    let sources = sources(folder);
    let imports = imports(&sources, library);
    assert!(sources.keys().eq(imports.outside.keys()), "{folder} has files that are no modules");
    imports
}

/// Returns whether a file is in a layer: its only file, or a file of its folder.
fn is_in(file: &str, layer: &str) -> bool {
    file.strip_prefix(layer).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

#[test]
fn imports_run_one_way() {
    let imports = imports_of("src", "greeting_api");
    let mut unused: BTreeSet<_> = LAYERS
        .iter()
        .flat_map(|(layer, targets)| targets.iter().map(move |target| (*layer, *target)))
        .collect();
    for ((from, to), paths) in &imports.edges {
        let layer =
            LAYERS.iter().filter(|(layer, _)| is_in(from, layer)).max_by_key(|(layer, _)| layer.len());
        let (layer, targets) = layer.unwrap_or_else(|| panic!("{from} is in no layer"));
        let target = targets.iter().find(|target| is_in(to, target));
        let target = target.unwrap_or_else(|| panic!("{from} may not import {paths:?} from {to}"));
        unused.remove(&(*layer, *target));
    }
    assert!(unused.is_empty(), "nothing needs these permissions: {unused:?}");
}

#[test]
fn crates_are_named_in_their_layers_only() {
    let imports = imports_of("src", "greeting_api");
    for (name, layers) in CRATES {
        let files = imports.outside.iter().filter(|(_, outside)| outside.contains(name));
        let files: Vec<_> = files.map(|(file, _)| file).collect();
        for layer in layers {
            assert!(files.iter().any(|file| is_in(file, layer)), "{layer} no longer names {name}");
        }
        for file in files {
            assert!(layers.iter().any(|layer| is_in(file, layer)), "{file} may not name {name}");
        }
    }
}

#[test]
fn the_crates_name_neither_the_service_nor_each_other() {
    let packages = packages();
    for (folder, library) in packages.iter().filter(|(folder, _)| folder != "src") {
        for (file, outside) in imports_of(folder, library).outside {
            for (_, other) in packages.iter().filter(|(_, other)| outside.contains(other)) {
                let pair = (library.as_str(), other.as_str());
                assert!(other == library || BETWEEN_CRATES.contains(&pair), "{folder}/{file} names {other}");
            }
        }
    }
}

#[test]
fn no_two_files_import_each_other_in_a_circle() {
    let mut found = String::new();
    for (folder, library) in packages() {
        let imports = imports_of(&folder, &library);
        let (edges, files) = (imports.edges.len(), imports.outside.len());
        // A reader that overlooks imports would find no circle.
        assert!(edges + 2 >= files, "only {edges} imports between the {files} files of {folder}");
        for circle in circles(&imports) {
            found.extend(["\n  in ", &folder, ":", &circle]);
        }
    }
    assert!(found.is_empty(), "files import each other in circles:{found}");
}

/// Tests send their requests through the listener, as clients do. One test compares it with Rocket's local client.
#[test]
fn no_test_goes_around_the_listener() {
    let local = ["local", "::"].concat();
    let mut around = sources("tests/it");
    around.retain(|file, text| file != "wire/listener.rs" && text.contains(&local));
    assert!(around.is_empty(), "{:?}", around.keys());
}
