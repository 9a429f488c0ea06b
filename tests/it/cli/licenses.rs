//! `greeting-api --licenses`.

use super::{Folder, Run};

#[test]
fn the_binary_prints_the_notices_of_its_parts() {
    let folder = Folder::new("licenses", &[]);
    let notices = include_str!("../../../THIRD-PARTY-NOTICES");
    let expected = Run { code: Some(0), output: notices.to_owned(), errors: String::new() };
    assert_eq!(folder.run(&["--licenses"]), expected);
    for part in [
        "\nSwagger UI ",
        "\nThe GNU C Library",
        "\nUnicode CLDR ",
        "\nThe IANA Time Zone Database",
        "\n    rocket 0.5",
    ] {
        assert!(notices.contains(part), "{part}");
    }
}
