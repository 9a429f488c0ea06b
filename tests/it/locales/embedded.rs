//! The locales in the binary.

use std::path::Path;

use fluent_lint::files;
use greeting_api::greeting::locale_files;

#[test]
fn the_binary_contains_the_repository_s_locales() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let repository = files::read(&folder).expect("the folder can be read");
    assert!(repository == locale_files::embedded(), "`embedded` has other files than `read`");
}
