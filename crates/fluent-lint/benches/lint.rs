//! A tree of 1,000 files of 2 KB: 100 locales with ten files each. And one locale of it, as an editor checks it.
//!
//! `cargo bench --bench lint`

use divan::{Bencher, black_box};
use fluent_lint::{Files, Options, OtherLocales, check_locales, lint};

fn main() {
    divan::main();
}

/// The locales that are compared with `en`.
const TRANSLATIONS: &str = "\
    af ak am ar as ast az ba be bg bn br bs ca ceb chr ckb cs cv cy da de de-CH dsb el en-GB eo es \
    es-419 et eu fa fi fil fo fr fr-CA fy ga gd gl gu ha he hi hi-Latn hr hsb ht hu hy ia id ig is it ja \
    jv ka kk km kn ko kok ku ky lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn oc om or pa pl ps pt \
    pt-PT qu rm ro ru rw sc sd shn";

/// Returns 2 KB of messages of every shape.
fn file() -> Vec<u8> {
    let message = |index: usize| {
        format!(
            "# $name (String) - who\n# $count (Number) - how many\nmessage-{index} = <b>{{ $name }}</b> has {{ $count ->\n    \
             [one] one file\n   *[other] {{ $count }} files\n}} and a sentence of some words\n    .title = {{ message-{index} }}\n"
        )
    };
    let mut text = String::new();
    for index in 0.. {
        text += &message(index);
        if text.len() > 2000 {
            break;
        }
    }
    text.into_bytes()
}

fn tree() -> Files {
    let folders = ["en"].into_iter().chain(TRANSLATIONS.split_whitespace());
    let paths = folders.flat_map(|folder| (0..10).map(move |name| format!("{folder}/{name}.ftl")));
    // Each file of a locale has its own identifiers.
    let renamed = |path: &String| {
        let number = path.split_once('/').map_or("", |(_, name)| &name[..1]);
        let text = String::from_utf8(file()).expect("UTF-8");
        text.replace("message-", &format!("file-{number}-message-")).into_bytes()
    };
    paths.map(|path| (path.clone(), renamed(&path))).collect()
}

#[divan::bench]
fn thousand_files_of_2_kb(bencher: Bencher<'_, '_>) {
    let tree = tree();
    let sizes: Vec<_> = tree.values().map(Vec::len).collect();
    assert!(sizes.len() == 1000 && sizes.iter().all(|size| (2000..3000).contains(size)), "{sizes:?}");
    let options = Options { style: true, ..Options::default() };
    bencher.bench_local(|| lint(black_box(&tree), &options).expect("a reference").len());
}

#[divan::bench]
fn one_locale_of_a_hundred(bencher: Bencher<'_, '_>) {
    let (tree, options) = (tree(), Options::default());
    let mut others = OtherLocales::default();
    let mut check = || check_locales(black_box(&tree), &options, &["fr"], &mut others).expect("a reference");
    check();
    bencher.bench_local(|| check().len());
}
