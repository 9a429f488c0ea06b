//! The laws of the fuzzer, on its seeds: among them all that it ever found.

use std::fs;
use std::path::Path;

#[path = "../../fuzz/src/lib.rs"]
mod laws;

#[test]
fn every_seed_keeps_its_law() {
    let laws: [(&str, fn(&[u8])); 5] = [
        ("accept_language", laws::accept_language::holds),
        ("check", laws::check::holds),
        ("connection", laws::connection::holds),
        ("name", laws::name::holds),
        ("tag", laws::tag::holds),
    ];
    for (target, holds) in laws {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
        let seeds: Vec<_> =
            fs::read_dir(folder).expect("seeds").map(|seed| seed.expect("a seed").path()).collect();
        assert!(seeds.len() >= 5, "{target}");
        for seed in seeds {
            // Shown where a law is broken.
            println!("{}", seed.display());
            holds(&fs::read(seed).expect("bytes"));
        }
    }
}
