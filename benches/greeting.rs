//! What a greeting costs beside HTTP, and what the start does: `cargo bench --bench greeting`.
//!
//! Against the whole tree of locales, and against twenty of them: it should cost the same.

use std::fs;
use std::hint::black_box;

use divan::Bencher;
use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::day::TimeOfDay;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Occasion, greet};
use greeting_api::greeting::name::Name;

/// The allocator of the service.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const TWENTY: &str = "ar cs de en es fa fr he hi it ja ko nl pl pt ru sw tr uk zh";
const BROWSER: &str = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5";

fn main() {
    divan::main();
}

/// The files of the first locales, the twenty before the others.
fn files(locales: usize) -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let entries = fs::read_dir(folder).expect("locales").map(|entry| entry.expect("an entry").file_name());
    let mut tags: Vec<_> = entries.map(|name| name.into_string().expect("a tag")).collect();
    tags.sort_by_key(|tag| (!TWENTY.split(' ').any(|other| other == tag), tag.clone()));
    let paths = tags
        .iter()
        .take(locales)
        .flat_map(|tag| ["greeting", "errors"].map(|file| format!("{tag}/{file}.ftl")));
    paths.filter_map(|path| Some((path.clone(), fs::read(format!("{folder}/{path}")).ok()?))).collect()
}

#[divan::bench(args = [20, 135])]
fn catalog(bencher: Bencher, locales: usize) {
    bencher
        .with_inputs(|| files(locales))
        .bench_values(|files| Catalog::new(files).map_err(|error| error.to_string()));
}

#[divan::bench(args = [20, 135])]
fn greeting(bencher: Bencher, locales: usize) {
    whole(bencher, locales, Occasion::default());
}

#[divan::bench(args = [20, 135])]
fn timed_greeting(bencher: Bencher, locales: usize) {
    whole(bencher, locales, Occasion { time: TimeOfDay::parse("19:30"), ..Occasion::default() });
}

/// From the header to the JSON.
fn whole(bencher: Bencher, locales: usize, occasion: Occasion) {
    let catalog = Catalog::new(files(locales)).expect("right locales");
    bencher.bench(|| {
        let choice = catalog.reader(black_box(BROWSER)).chosen;
        let name = Name::parse(black_box("Alice")).expect("a name");
        serde_json::to_string(&greet(&catalog, choice, Some(name), occasion, Isolation::Auto))
    });
}
