//! The description of the service for machines is true.

use std::collections::{BTreeMap, BTreeSet};

use rocket::http::Method;
use serde_json::Value;

use crate::support::{ask, body, catalog, get, service};

/// The description's snapshot, in lines that a review can read. `UPDATE=1 cargo test snapshot` writes it anew.
const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/openapi.json");

fn document() -> Value {
    let answer = get(&service(), "/openapi.json", &[]);
    assert!(answer.starts_with("200\n") && answer.contains("\nContent-Type: application/json\n"), "{answer}");
    serde_json::from_str(body(&answer)).expect("JSON")
}

#[test]
fn the_snapshot_is_the_description() {
    let mut text = serde_json::to_string_pretty(&document()).expect("JSON");
    text.push('\n');
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(SNAPSHOT, &text).expect("written");
    }
    let snapshot = std::fs::read_to_string(SNAPSHOT).expect("the snapshot");
    assert!(text == snapshot, "the description has changed: `UPDATE=1 cargo test snapshot` and read the difference");
}
