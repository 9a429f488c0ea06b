//! `check` on a tree of 1,000 files of 2 KB: 100 locales with ten files each.
//!
//! `cargo bench --bench check`

use divan::{Bencher, black_box};
use greeting_api::greeting::check::check;
use greeting_api::greeting::locale_files::{self, Files};

fn main() {
    divan::main();
}

/// Messages of every shape, two kilobytes of them.
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
    let locales = locale_files::embedded();
    let mut folders: Vec<_> = locales.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    folders.dedup();
    folders.retain(|folder| *folder != "en");
    let folders = ["en"].into_iter().chain(folders.into_iter().take(99));
    let paths = folders.flat_map(|folder| (0..10).map(move |name| format!("{folder}/{name}.ftl")));
    // The names of messages differ from file to file.
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
    bencher.bench_local(|| check(black_box(&tree), true).expect("a reference").len());
}
