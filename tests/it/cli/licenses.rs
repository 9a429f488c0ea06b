//! `--licenses` of both binaries.

use std::process::Command;

use super::{Folder, Run};
use crate::support::binary_path;

#[test]
fn the_binary_prints_the_notices_of_its_parts() {
    let folder = Folder::new("licenses", &[]);
    let notices = include_str!("../../../THIRD-PARTY-NOTICES");
    let expected = Run { code: Some(0), output: notices.to_owned(), errors: String::new() };
    assert_eq!(folder.run(&["--licenses"]), expected);
    let worker = Command::new(binary_path("greeting-worker")).arg("--licenses").output().expect("it runs");
    assert!(worker.status.success() && worker.stdout == notices.as_bytes(), "{worker:?}");
    for part in [
        "\nSwagger UI ",
        "\nThe GNU C Library",
        "\nUnicode CLDR ",
        "\nThe IANA Time Zone Database",
        "\n    rocket 0.5",
        "\n    lapin ",
    ] {
        assert!(notices.contains(part), "{part}");
    }
}
