//! The laws of the fuzzer, on its seeds: among them all that it ever found.

use std::fs;
use std::path::{Path, PathBuf};

#[path = "../../../fuzz/src/lib.rs"]
mod laws;

/// Each by the name of its target.
type Law = (&'static str, fn(&[u8]));

const LAWS: [Law; 5] = [
    ("accept_language", laws::accept_language::holds),
    ("check", laws::check::holds),
    ("connection", laws::connection::holds),
    ("name", laws::name::holds),
    ("tag", laws::tag::holds),
];

fn files(folder: &str) -> Vec<PathBuf> {
    let folder =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder)).expect("a folder");
    let mut files: Vec<_> = folder.map(|file| file.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn every_seed_keeps_its_law() {
    for (target, holds) in LAWS {
        let seeds = files(&format!("seeds/{target}"));
        assert!(!seeds.is_empty(), "{target}");
        for seed in seeds {
            // Shown where a law is broken.
            println!("{}", seed.display());
            holds(&fs::read(seed).expect("bytes"));
        }
    }
}

#[test]
fn every_target_is_tried() {
    let targets: Vec<_> =
        files("targets").iter().filter_map(|file| Some(file.file_stem()?.to_owned())).collect();
    assert_eq!(targets, LAWS.map(|(target, _)| target));
}
