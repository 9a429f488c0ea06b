//! The reader of imports and the search for circles, on made-up packages: what they must find, and what not.

use crate::code::circles::circles;
use crate::code::imports::{Imports, imports};

/// Reads the imports of a package with these files.
fn package(sources: &[(&str, &str)]) -> Imports {
    let sources = sources.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
    imports(&sources.collect(), "library")
}

/// Returns each import as `file -> file: path, path`.
fn read(sources: &[(&str, &str)]) -> Vec<String> {
    let edges = package(sources).edges.into_iter();
    edges.map(|((from, to), names)| format!("{from} -> {to}: {}", Vec::from_iter(names).join(", "))).collect()
}

/// A package with `a.rs`, `b/mod.rs` and `b/c.rs`, in which this is the text of `b/c.rs`.
fn read_c(text: &str) -> Vec<String> {
    read(&[
        ("lib.rs", "mod a; mod b; pub use self::a::Item; pub const ROOT: u8 = 0;"),
        ("a.rs", "pub struct Item; pub fn item() {}"),
        ("b/mod.rs", "mod c; mod d; pub use self::d::Deep; use crate::a::Item; pub struct Own; impl Own {}"),
        ("b/c.rs", text),
        ("b/d.rs", "pub struct Deep; pub mod inner { pub struct Inner; }"),
    ])
    .into_iter()
    .filter_map(|edge| edge.strip_prefix("b/c.rs -> ").map(str::to_owned))
    .collect()
}

#[test]
fn a_path_leads_to_the_file_that_defines_the_item() {
    for (text, expected) in [
        ("use crate::a::Item;", "a.rs: crate::a::Item"),
        ("use crate::a::{Item as Other, item};", "a.rs: crate::a::Item, crate::a::item"),
        ("use crate::{a::{self, item}, ROOT as _};", "a.rs: crate::a::item; lib.rs: crate::ROOT"),
        ("use crate::a::*;", "a.rs: crate::a::*"),
        ("fn f() { crate::a::item(); }", "a.rs: crate::a::item"),
        ("fn f() { use crate::a; a::item(); }", "a.rs: a::item"),
        ("use crate::a as other; fn f() { other::item() }", "a.rs: other::item"),
        ("fn f() { routes![crate::a::item, 1] }", "a.rs: crate::a::item"),
        ("fn f() -> Vec<crate::a::Item> { 0..crate::a::item() }", "a.rs: crate::a::Item, crate::a::item"),
        ("#[derive(crate::a::Item)] struct S;", "a.rs: crate::a::Item"),
        // Re-exports, and what a parent imports for itself.
        ("use crate::Item;", "a.rs: crate::Item"),
        ("use super::Item;", "a.rs: super::Item"),
        ("use super::Deep;", "b/d.rs: super::Deep"),
        ("use crate::b::Deep;", "b/d.rs: crate::b::Deep"),
        ("use crate::b::d::inner::Inner;", "b/d.rs: crate::b::d::inner::Inner"),
        ("use super::super::a::Item;", "a.rs: super::super::a::Item"),
        // Items of the parent's own file.
        ("use super::Own;", "b/mod.rs: super::Own"),
        ("fn f() { crate::b::Own::new(); }", "b/mod.rs: crate::b::Own::new"),
        ("use super::*;", "b/mod.rs: super::*"),
        // No imports.
        ("// crate::a::Item\n/// [`crate::a::Item`]\nfn f() { \"crate::a::Item\"; }", ""),
        ("#[cfg(test)] mod tests { use crate::a::Item; }", ""),
        ("#[cfg(test)] use crate::a::Item;", ""),
        (
            "use std::fmt; use crate::a; fn f<'a>(a: u8) -> impl F + use<'a> { s.a::<u8>; X::a::item(); a }",
            "",
        ),
        ("pub(in crate::b) struct S; pub(super) struct T;", ""),
    ] {
        assert_eq!(read_c(text).join("; "), expected, "{text}");
    }
}

#[test]
fn a_parent_imports_a_child_whose_items_it_uses() {
    for (text, expected) in [
        ("mod child; pub use self::child::Item;", ""),
        ("mod child; pub(crate) use child::{Item, item};", ""),
        ("mod child; use self::child::Item;", "lib.rs -> child.rs: self::child::Item"),
        ("mod child; fn f() { child::item() }", "lib.rs -> child.rs: child::item"),
        ("mod child; pub use child::Item; fn f(item: Item) {}", "lib.rs -> child.rs: Item"),
        ("mod child; mod inline { use super::child::Item; }", "lib.rs -> child.rs: super::child::Item"),
    ] {
        let edges = read(&[("lib.rs", text), ("child.rs", "pub struct Item; pub fn item() {}")]);
        assert_eq!(edges.join("; "), expected, "{text}");
    }
}

#[test]
fn a_binary_names_the_library() {
    let edges = read(&[
        ("lib.rs", "mod a; pub use self::a::Item;"),
        ("a.rs", "pub struct Item;"),
        ("main.rs", "use library::Item;"),
    ]);
    assert_eq!(edges, ["main.rs -> a.rs: library::Item"]);
}

#[test]
fn crates_are_named_in_code() {
    let text = "use rocket::Route; pub use time::Date; fn f(serde: u8) { hyper::body(); a.tokio::<u8>; }";
    let imports = package(&[("lib.rs", text)]);
    let outside = &imports.outside["lib.rs"];
    assert_eq!(Vec::from_iter(outside), ["hyper", "rocket", "time"]);
}

#[test]
fn circles_are_found_with_the_paths_that_tie_them() {
    let lib = ("lib.rs", "mod a; mod b; mod c; fn f() { a::A; }");
    let a = ("a.rs", "use crate::b::B; pub struct A;");
    let b = ("b.rs", "pub use crate::c::C; pub struct B; fn f(_: C) {}");
    let circle = [
        "\n    a.rs imports crate::b::B from b.rs",
        "\n    b.rs imports C from c.rs",
        "\n    c.rs imports crate::a::A from a.rs",
    ];
    for (c, expected) in [
        ("pub struct C; fn f() { crate::a::A; }", vec![circle.concat()]),
        ("pub struct C; fn f() { crate::b::C; }", vec![]),
    ] {
        assert_eq!(circles(&package(&[lib, a, b, ("c.rs", c)])), expected, "{c}");
    }
}
