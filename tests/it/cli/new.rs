//! `greeting-api new`: what it writes, and what it refuses.

use std::process::Command;

use fluent_lint::files;
use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Occasion, greet};
use greeting_api::greeting::locale_files;
use greeting_api::greeting::name::Name;
use language_matching::{canonicalize, parse_identifier};

use crate::cli::Folder;
use crate::support::{binary_path, locales};

const HINT: &str = "\
# Each message below is a comment. Until you translate it, people get English, or the language that this one is a
# variety of. To translate a message, remove the “# ” from its lines, and replace the English text by your own. Delete
# the comments when you have read them.
";

/// A reference with everything that a file can hold.
const REFERENCE: &str = "\
### For the whole file.

# Stands alone.

## A group

# A term.
-service = Greeter
    .gender = none

# How many.
#  Indented.
files = { $count ->
    [0] No files
    [one] One file
   *[other] { $count } files
}
    .place = The { NUMBER($count, type: \"ordinal\") ->
        [one] { $count }st
       *[other] { $count }th
    } { $formality ->
       *[formal] file
    }

plain = Plain
";

#[test]
fn writes_the_reference_as_comments_with_the_plurals_of_the_language() {
    let folder = Folder::new("new-whole", &[("locales/en/more.ftl", REFERENCE)]);
    assert_eq!(folder.run(&["new", "pl"]).code, Some(0));
    assert_eq!(
        folder.paths(),
        [
            "locales/en/more.ftl",
            "locales/pl/errors.ftl",
            "locales/pl/greeting.ftl",
            "locales/pl/more.ftl",
            "locales/pl/page.ftl"
        ]
    );
    let expected = "
### For the whole file.

# Stands alone.

## A group

# A term.
#
# -service = Greeter
#     .gender = none

# How many.
#  Indented.
#
# files =
#     { $count ->
#         [0] No files
#         [one] One file
#         [few] { $count } files
#         [many] { $count } files
#        *[other] { $count } files
#     }
#     .place =
#         The { NUMBER($count, type: \"ordinal\") ->
#            *[other] { $count }th
#         } { $formality ->
#            *[formal] file
#         }

# plain = Plain
";
    assert_eq!(folder.text("locales/pl/more.ftl"), format!("{HINT}{expected}"));
}

/// What `new` prints.
const NEXT: &str = "\
These files are new, and contain CONTENTS:

  locales/TAG/errors.ftl
  locales/TAG/greeting.ftl
  locales/TAG/page.ftl

Next:

1. Serve your files, and open the page that shows each message as people get it:

     ROCKET_LOCALES=locales greeting-api
     http://localhost:8000/translate/TAG

2. TRANSLATE
   The page follows each save, and says what is wrong.
3. Find mistakes, and what is left to translate:

     greeting-api check --locale TAG

4. See each message in the terminal:

     greeting-api preview TAG

5. Open a pull request. locales/README.md explains how.
";

#[test]
fn says_what_the_files_contain_and_what_to_do_next() {
    let folder = Folder::new("new-next", &[]);
    let translate = "Translate. Open the files and follow their first lines; greeting.ftl first.\n   \
                     Until then, people get English, or the language that this one is a variety of.";
    let change = "Change the texts. Until then, people get those that are built in.";
    for (tag, contents, what) in
        [("tlh", "no translation yet", translate), ("fr", "the translation that is built in", change)]
    {
        let run = folder.run(&["new", tag]);
        let expected = NEXT.replace("CONTENTS", contents).replace("TRANSLATE", what).replace("TAG", tag);
        assert_eq!((run.code, run.output.as_str(), run.errors.as_str()), (Some(0), expected.as_str(), ""));
    }
}

/// A file in the folder replaces the one that is built in, so that people would lose it if the new one were empty.
#[test]
fn a_language_that_is_built_in_starts_with_its_texts() {
    let folder = Folder::new("new-built-in", &[]);
    for tag in ["fr", "pt-PT"] {
        assert_eq!(folder.run(&["new", tag]).code, Some(0));
        let new = files::read(&folder.0.join("locales")).expect("the new files");
        let built_in = locale_files::of_locale(&locale_files::embedded(), tag);
        assert!(built_in.len() > 1, "{tag}");
        for (path, text) in built_in {
            assert_eq!(new.get(&path), Some(&text), "{path}");
        }
    }
}

#[test]
fn gives_each_language_its_plurals() {
    let folder =
        Folder::new("new-plurals", &[("tree/en/more.ftl", "n = { $n ->\n  [one] A\n *[other] B\n }\n")]);
    for (tag, categories) in [
        ("ar", "zero one two few many other"),
        ("cy", "zero one two few many other"),
        ("ja", "other"),
        ("sl", "one two few other"),
        ("tlh", "one other"),
    ] {
        assert_eq!(folder.run(&["new", tag, "--locales", "tree"]).code, Some(0));
        let text = folder.text(&format!("tree/{tag}/more.ftl"));
        let variants = text.split(['[', ']']).skip(1).step_by(2).collect::<Vec<_>>().join(" ");
        assert_eq!(variants, categories, "{text}");
    }
}

/// What a translator finds is right as it stands, and once it is uncommented.
#[test]
fn english_is_served_until_the_comments_are_taken_away() {
    let folder = Folder::new("new-served", &[]);
    assert_eq!(folder.run(&["new", "tlh"]).code, Some(0));
    let served = |edit: fn(&str) -> String| {
        let mut files = locale_files::embedded();
        for (path, bytes) in files::read(&folder.0.join("locales")).expect("the new files") {
            files.insert(path, edit(str::from_utf8(&bytes).expect("UTF-8")).into_bytes());
        }
        let catalog = Catalog::new(files).expect("right files");
        let choice = catalog.lookup("tlh").expect("a tag");
        let name = Name::parse("Worf").expect("a name");
        let greeting = greet(&catalog, choice, Some(name), Occasion::default(), Isolation::Auto);
        (
            greeting.message,
            greeting.language.to_owned(),
            greeting.fallback,
            ["greeting.ftl", "errors.ftl", "page.ftl"].map(|file| catalog.completeness(choice.locale, file)),
        )
    };
    let message = "Hello, Worf!".to_owned();
    assert_eq!(served(str::to_owned), (message.clone(), "en".to_owned(), true, [0.0; 3]));
    assert_eq!(served(uncomment), (message, "tlh".to_owned(), false, [1.0; 3]));
}

/// Takes the `# ` away from each message, and leaves what stands above it.
fn uncomment(text: &str) -> String {
    let blocks = text.split("\n\n").map(|block| {
        let (comment, message) = block.rsplit_once("\n#\n").unwrap_or(("#", block));
        let begins = message.strip_prefix("# ").unwrap_or_default().split_once(" =");
        match begins {
            Some((id, _)) if !id.contains(' ') => {
                format!("{comment}\n{}", message.replace("\n# ", "\n").trim_start_matches("# "))
            }
            _ => block.to_owned(),
        }
    });
    blocks.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn says_why_it_refuses_and_changes_nothing() {
    let broken = [
        ("locales/en/greeting.ftl", "greeting = Hi\n\nbroken {\n"),
        ("file", ""),
        ("locales/fr/mine.ftl", ""),
    ];
    let folder = Folder::new("new-refused", &broken);
    let before = folder.paths();
    for (arguments, error) in [
        (
            &["e"][..],
            "\"e\" is not a language tag: the subtag at byte 0 is not a language of two to eight letters; examples are fr, pt-BR or zh-Hant",
        ),
        (
            &["fr-"],
            "\"fr-\" is not a language tag: the subtag at byte 3 is empty; examples are fr, pt-BR or zh-Hant",
        ),
        (
            &["../fr"],
            "\"../fr\" is not a language tag: the subtag at byte 0 may only have the letters a to z and digits; examples are fr, pt-BR or zh-Hant",
        ),
        (&["x-klingon"], "\"x-klingon\" has no language; examples are fr, pt-BR or zh-Hant"),
        (&["und"], "\"und\" has no language; examples are fr, pt-BR or zh-Hant"),
        (&["pt_br"], "\"pt_br\" must be written pt-BR"),
        (&["ZH-hant"], "\"ZH-hant\" must be written zh-Hant"),
        (&["iw"], "\"iw\" must be written he"),
        (&["sh"], "\"sh\" must be written sr-Latn"),
        (&["zh-yue"], "\"zh-yue\" must be written yue"),
        (&["de-u-co-phonebk"], "\"de-u-co-phonebk\" must be written de"),
        (&["fr"], "locales/fr already exists; nothing was changed"),
        (&["tlh"], "locales/en/greeting.ftl:3:8: Expected a token starting with \"=\""),
        (&["tlh", "--locales", "file"], "file: Not a directory (os error 20)"),
        (&["tlh", "--locales", "file/x"], "file/x/tlh: Not a directory (os error 20)"),
    ] {
        let run = folder.run(&[&["new"], arguments].concat());
        assert_eq!((run.code, run.errors), (Some(2), format!("greeting-api: {error}\n")), "{arguments:?}");
        assert_eq!((run.output.as_str(), folder.paths()), ("", before.clone()), "{arguments:?}");
    }
    let run = folder.run(&["new"]);
    assert_eq!(run.code, Some(2));
    assert!(run.errors.contains("<TAG>"), "{}", run.errors);
}

/// A failure leaves neither a folder nor a part of one: here a disk on which no file may be larger than 1 KiB.
#[test]
fn leaves_nothing_half_written() {
    let folder = Folder::new("new-full", &[("locales/fr/mine.ftl", "")]);
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" new tlh";
    let mut command = Command::new("sh");
    command.args(["-c", script, &binary_path("greeting-api")]).current_dir(&folder.0);
    let output = command.output().expect("sh runs");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "greeting-api: locales/tlh: File too large (os error 27)\n"
    );
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(folder.paths(), ["locales/fr/mine.ftl"]);
}

/// A tag that is not the one to use would be a locale that `new` does not begin.
#[test]
fn every_locale_has_the_tag_that_cldr_recommends() {
    for locale in locales() {
        let tag = parse_identifier(&locale).expect("a tag");
        assert_eq!(canonicalize(&tag).to_string(), locale);
    }
}
