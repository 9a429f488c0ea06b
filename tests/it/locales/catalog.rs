//! A tree of locales that is wrong stops the start, with the place where it is.

use greeting_api::greeting::catalog::Catalog;

const GREETING: &str = "greeting = Hello, { $name }!\ngreeting-timed = Good day, { $name }!\n\
                        day-periods = day 00:00\nhonorifics = Dr. …\nlanguage-name = English\n\
                        language-name-english = English\ngreeting-nameless = Hello!\ngreeting-timed-nameless = Good day!\n";

/// A whole tree: the repository's `en`, then these files.
fn catalog(files: &[(&str, &str)]) -> Result<Catalog, String> {
    let read = |name| std::fs::read(format!("{}/locales/en/{name}", env!("CARGO_MANIFEST_DIR"))).expect("en");
    let mut tree = vec![
        ("en/greeting.ftl".to_owned(), GREETING.as_bytes().to_vec()),
        ("en/errors.ftl".to_owned(), read("errors.ftl")),
        ("en/page.ftl".to_owned(), read("page.ftl")),
    ];
    for (path, text) in files {
        tree.retain(|(other, _)| other != path);
        tree.push(((*path).to_owned(), text.as_bytes().to_vec()));
    }
    Catalog::new(tree).map_err(|error| error.to_string())
}

#[test]
fn a_locale_may_have_subfolders() {
    let catalog = catalog(&[("haw/greetings/formal/greeting.ftl", "greeting = Aloha, { $name }!\n")]);
    let catalog = catalog.expect("a catalog");
    let haw = catalog.locales().iter().find(|locale| locale.language() == "haw").expect("haw");
    assert!(haw.has(&greeting_api::greeting::messages::GREETING));
}

#[test]
fn says_what_is_wrong_and_where() {
    let deep = format!("greeting = {}\n", "{".repeat(5000));
    let calls = format!("greeting = {{ {}\n", "NUMBER(".repeat(5000));
    let large = format!("# {}\n", "x".repeat(1 << 20));
    for (files, error) in [
        // Folders.
        (&[("e/greeting.ftl", "")][..], "locales/e: the folder's name is not a language tag: "),
        (&[("pt_BR/greeting.ftl", "")], "locales/pt_BR: the folder's name must be written pt-BR"),
        (&[("DE/greeting.ftl", "")], "locales/DE: the folder's name must be written de"),
        // Files that do not parse.
        (
            &[("de/greeting.ftl", "# Umlaute: äöü\ngreeting Hallo { $name }!\n")],
            "locales/de/greeting.ftl:2:10: Expected a token starting with \"=\"",
        ),
        (
            &[("de/greeting.ftl", "greeting = äöü { $name\n")],
            "locales/de/greeting.ftl:2:1: Expected a token starting with \"}\"",
        ),
        (
            &[("de/greeting.ftl", "\u{FEFF}greeting = Hallo")],
            "locales/de/greeting.ftl:1:1: the file starts with a byte-order mark: save it without one",
        ),
        (
            &[("de/errors.ftl", &deep)],
            "locales/de/errors.ftl:1:112: more than 100 placeables or calls are nested",
        ),
        (
            &[("de/errors.ftl", &calls)],
            "locales/de/errors.ftl:1:713: more than 100 placeables or calls are nested",
        ),
        (&[("de/errors.ftl", &large)], "locales/de/errors.ftl:1:1: the file has more than 1048576 bytes"),
        // Messages.
        (
            &[("de/greeting.ftl", "greeting = Hallo\n\n\ngreeting = Hallo { $name }!\n")],
            "locales/de/greeting.ftl:4:1: message `greeting`: the locale has it twice",
        ),
        (
            &[("de/greeting.ftl", "greeting = Hallo"), ("de/other.ftl", "\ngreeting = Hallo { $name }!\n")],
            "locales/de/other.ftl:2:1: message `greeting`: the locale has it twice",
        ),
        (
            &[("de/greeting.ftl", "\ngreeting = Hallo { $nmae }!\n")],
            "locales/de/greeting.ftl:2:1: message `greeting`: it cannot be formatted: ",
        ),
        (
            &[("de/greeting.ftl", "greeting = Hallo { -nobody }!\n")],
            "locales/de/greeting.ftl:1:1: message `greeting`: it cannot be formatted: ",
        ),
        // The parts of the day.
        (
            &[("de/greeting.ftl", "day-periods = morning 05:00, day 1100\n")],
            "locales/de/greeting.ftl:1:30: message `day-periods`: `day 1100` has no time from 00:00 to 23:59",
        ),
        (
            &[("de/greeting.ftl", "# x\nday-periods = morning\n")],
            "locales/de/greeting.ftl:2:15: message `day-periods`: `morning` is no name with a time, such as morning 05:00",
        ),
        (
            &[("de/greeting.ftl", "day-periods =\n    day 11:00,\n    morning 05:00\n")],
            "locales/de/greeting.ftl:3:5: message `day-periods`: `morning 05:00` does not begin after the one before it",
        ),
        (
            &[("de/greeting.ftl", "day-periods = day 11:00, day 12:00\n")],
            "locales/de/greeting.ftl:1:26: message `day-periods`: `day 12:00` has the name of another",
        ),
        (
            &[("de/greeting.ftl", "day-periods = Tag 11:00\n")],
            "locales/de/greeting.ftl:1:15: message `day-periods`: `Tag 11:00` has a name of other than small letters",
        ),
        (
            &[("de/greeting.ftl", "day-periods = day 11:60\n")],
            "locales/de/greeting.ftl:1:15: message `day-periods`: `day 11:60` has no time from 00:00 to 23:59",
        ),
        // The reference.
        (
            &[("en/greeting.ftl", "language-name = English\n# no greeting")],
            "locales/en/greeting.ftl:2:14: message `greeting`: it is missing, or has no value or no .detail",
        ),
        (
            &[(
                "en/greeting.ftl",
                &format!("{GREETING}x =\n    .y = z\n")
                    .replace("language-name = English", "language-name =\n    .detail = English"),
            )],
            "locales/en/greeting.ftl:5:1: message `language-name`: it is missing, or has no value or no .detail",
        ),
        (
            &[("en/errors.ftl", "name-empty = Name missing\n")],
            "locales/en/errors.ftl:1:1: message `name-empty`: it is missing, or has no value or no .detail",
        ),
    ] {
        match catalog(files) {
            Ok(_) => panic!("nothing is wrong with {files:?}"),
            Err(found) => assert!(found.starts_with(error), "{found:?} is not {error:?}"),
        }
    }
    let nothing = Catalog::new([]).map_err(|error| error.to_string()).err();
    assert_eq!(
        nothing.as_deref(),
        Some("locales/en: the folder is missing, and every locale falls back to it")
    );
}

#[test]
fn names_the_encoding_of_a_file() {
    let bytes = Catalog::new([("en/a.ftl".to_owned(), b"# ok\na = \xE4\n".to_vec())]);
    let bytes = bytes.map_err(|error| error.to_string()).err();
    assert_eq!(
        bytes.as_deref(),
        Some("locales/en/a.ftl:2:5: the file is not UTF-8, but probably Latin-1: the byte E4 is `ä` there")
    );
}

#[test]
fn passes_over_what_is_no_locale() {
    let catalog = catalog(&[("README.md", "# Translators"), ("de/notes.txt", "…"), ("de/greeting.ftl", "")]);
    let tags: Vec<_> =
        catalog.expect("a right tree").locales().iter().map(|l| l.language().to_owned()).collect();
    assert_eq!(tags, ["de", "en"]);
}
