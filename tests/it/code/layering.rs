//! The shape of the code: imports run one way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use crate::code::imports::{Imports, Sources, imports};

/// Which layers each layer of the service may import. A layer is a file or a folder of `src`; the longest one counts.
const LAYERS: [(&str, &[&str]); 19] = [
    ("main", &["commands", "serve"]),
    ("lib", &[]),
    ("serve", &["serve", "web", "reload", "log", "settings", "greeting"]),
    ("reload", &["reload", "settings", "greeting"]),
    ("log", &["settings", "greeting"]),
    ("settings", &["settings", "greeting"]),
    ("commands", &["commands", "greeting"]),
    ("greeting", &["greeting"]),
    ("web/mod", &["web", "settings", "greeting"]),
    ("web/server", &["web/metrics", "web/headers", "settings"]),
    (
        "web/routes",
        &["web/routes", "web/respond", "web/guards", "web/page", "web/catalog", "web/metrics", "greeting"],
    ),
    (
        "web/respond",
        &[
            "web/respond",
            "web/fairings",
            "web/guards",
            "web/catalog",
            "web/metrics",
            "web/headers",
            "web/hex",
            "settings",
            "greeting",
        ],
    ),
    ("web/guards", &["web/catalog", "web/metrics", "settings", "greeting"]),
    // Not each other.
    ("web/fairings", &["web/guards/method", "web/metrics", "web/headers", "web/hex", "settings"]),
    ("web/catalog", &["web/page", "web/respond/content", "greeting"]),
    ("web/page", &["web/page", "web/respond/content", "greeting"]),
    ("web/metrics", &["greeting"]),
    ("web/headers", &[]),
    ("web/hex", &[]),
];

/// The layers of the service that may name a crate.
const CRATES: [(&str, &[&str]); 4] = [
    ("rocket", &["web", "serve", "settings", "log"]),
    ("rocket_listener", &["web", "serve"]),
    ("hyper", &["web"]),
    ("language_matching", &["web", "commands", "greeting"]),
];

/// The crates of the workspace that may name another one.
const BETWEEN_CRATES: [(&str, &str); 1] = [("fluent_lint", "language_matching")];

/// The sources below a folder of the workspace, by their path in it.
fn sources(folder: &str) -> Sources {
    fn read(folder: &Path, prefix: &str, sources: &mut Sources) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = entry.file_name().into_string().expect("UTF-8");
            let path = entry.path();
            if path.is_dir() {
                read(&path, &format!("{prefix}{name}/"), sources);
            } else if name.ends_with(".rs") {
                sources.insert(format!("{prefix}{name}"), fs::read_to_string(path).expect("a source"));
            }
        }
    }
    let mut sources = Sources::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "", &mut sources);
    sources
}

/// The packages of the workspace: the folder of each, and the name of its library.
fn packages() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = fs::read_dir(root.join("crates")).expect("a folder");
    let names = crates.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"));
    let crates = names.map(|name| (format!("crates/{name}/src"), name.replace('-', "_")));
    [("src".to_owned(), "greeting_api".to_owned())].into_iter().chain(crates).collect()
}

/// Returns the imports of a package, all of whose files are read.
fn imports_of(folder: &str, library: &str) -> Imports {
    let sources = sources(folder);
    let imports = imports(&sources, library);
    assert!(sources.keys().eq(imports.outside.keys()), "{folder} has files that are no modules");
    imports
}

/// Returns the shortest way from a file back to itself.
fn circle<'e>(edges: &BTreeMap<&'e str, Vec<&'e str>>, start: &'e str) -> Option<Vec<&'e str>> {
    let mut came_from = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(file) = queue.pop_front() {
        for next in edges.get(file).into_iter().flatten() {
            if *next == start {
                let mut circle = vec![start, file];
                while let Some(before) = came_from.get(circle[circle.len() - 1]) {
                    circle.push(*before);
                }
                circle.reverse();
                return Some(circle);
            }
            if !came_from.contains_key(next) {
                came_from.insert(*next, file);
                queue.push_back(next);
            }
        }
    }
    None
}

/// The circles of a package, each as the files and the paths that tie them.
fn circles(imports: &Imports) -> Vec<String> {
    let mut edges = BTreeMap::<&str, Vec<&str>>::new();
    for (from, to) in imports.edges.keys() {
        edges.entry(from).or_default().push(to);
    }
    let mut seen = BTreeSet::new();
    let circles = edges.keys().filter_map(|file| circle(&edges, file));
    let circles = circles.filter(|circle| seen.insert(BTreeSet::from_iter(circle.clone())));
    let step = |pair: &[&str]| {
        let paths = &imports.edges[&(pair[0].to_owned(), pair[1].to_owned())];
        format!("\n    {} imports {} from {}", pair[0], Vec::from_iter(paths.clone()).join(", "), pair[1])
    };
    circles.map(|circle| circle.windows(2).map(step).collect()).collect()
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
        let files =
            imports.outside.iter().filter(|(_, outside)| outside.contains(name)).map(|(file, _)| file);
        let files = Vec::from_iter(files);
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
    let mut failures = String::new();
    for (folder, library) in packages() {
        let mut imports = imports_of(&folder, &library);
        // As many as there are files, or nearly: fewer would mean that the reader of imports is blind.
        assert!(imports.edges.len() + 2 >= imports.outside.len(), "{folder}: {}", imports.edges.len());
        // TEMPORARY: the linter moves to crates/fluent-lint, without its circles.
        imports.edges.retain(|(from, _), _| !from.starts_with("greeting/check"));
        for circle in circles(&imports) {
            failures += &format!("\n  in {folder}:{circle}");
        }
    }
    assert!(failures.is_empty(), "files import each other in circles:{failures}");
}

/// Tests send their requests through the listener, as clients do. One test compares it with Rocket's local client.
#[test]
fn no_test_goes_around_the_listener() {
    let local = ["local", "::"].concat();
    let mut around = sources("tests/it");
    around.retain(|file, text| file != "wire/listener.rs" && text.contains(&local));
    assert!(around.is_empty(), "{:?}", around.keys());
}
