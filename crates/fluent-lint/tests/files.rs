//! Which files of a folder are read.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use fluent_lint::files::{self, MAX_DEPTH};

/// A new folder with these files, each with its path as its text.
fn folder(name: &str, paths: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    for path in paths {
        fs::create_dir_all(folder.join(path).parent().expect("a folder")).expect("a folder");
        fs::write(folder.join(path), path).expect("a file");
    }
    folder
}

fn read(folder: &Path) -> Vec<String> {
    files::read(folder).expect("the folder can be read").into_keys().collect()
}

#[test]
fn subfolders_are_read_and_hidden_ones_are_not() {
    let paths =
        ["en/a.ftl", "en/shop/a.ftl", "en/shop/cart/b.ftl", "en/.git/c.ftl", "en/shop/.d.ftl", "e.ftl"];
    assert_eq!(read(&folder("nested", &paths)), ["en/a.ftl", "en/shop/a.ftl", "en/shop/cart/b.ftl"]);
}

#[test]
fn links_are_followed_but_not_in_circles() {
    let folder = folder("links", &["en/shop/a.ftl", "shared/b.ftl"]);
    for (target, link) in [
        ("../en", "en/itself"),
        ("../..", "en/shop/tree"),
        ("../shared", "en/shared"),
        ("nowhere", "en/dangling"),
        ("en", "fr"),
    ] {
        symlink(target, folder.join(link)).expect("a link");
    }
    assert_eq!(
        read(&folder),
        ["en/shared/b.ftl", "en/shop/a.ftl", "fr/shared/b.ftl", "fr/shop/a.ftl", "shared/b.ftl"]
    );
}

#[test]
fn the_depth_is_limited() {
    let path = |depth: usize| format!("en/{}a.ftl", "d/".repeat(depth));
    let deep = path(MAX_DEPTH - 1);
    assert_eq!(read(&folder("deep", &[&deep])), [deep.as_str()]);
    let too_deep = folder("too-deep", &[&path(MAX_DEPTH)]);
    let error = files::read(&too_deep).expect_err("too many folders").to_string();
    assert!(error.ends_with("d: more than 16 folders are nested"), "{error}");
}
