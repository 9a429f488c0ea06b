//! What the editor shows for the name at the cursor.

use serde_json::{Value, json};

use crate::client::Client;

const ENGLISH: &str = "\
# The list of files.
# $count (Number) - how many files
files = { $count ->
    [one] One file
   *[other] { $count } files
}
-brand = Fox
    .gender = animate
# $name (String) - who
hello = Hello, { $name } from { -brand }!
    .title = A title
# $place (Number) - the place in a race
place = { NUMBER($place, type: \"ordinal\") ->
    [one] { $place }st
   *[other] { $place }th
}
price = { NUMBER($price, minimumFractionDigits: 2) }
form = { $form ->
    [casual] Hi
   *[formal] Hello
}
";
const POLISH: &str = "\
files = { $count ->
    [0] Brak plików
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}
-brand = Lis
    .gender = animate
hello = Witaj, { $name } z { -brand }!
    .title = Tytuł
place = { NUMBER($place, type: \"ordinal\") ->
   *[other] { $place }.
}
price = { NUMBER($price, minimumFractionDigits: 2) }
form = { $form ->
    [casual] Cześć
   *[formal] Dzień dobry
}
";

/// Returns the Markdown and the place of a hover.
fn hover(client: &mut Client, path: &str, marked: &str) -> Option<(String, String)> {
    let answer = client.at("hover", path, marked, &json!({})).expect("a hover or nothing");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    assert_eq!(answer.pointer("/contents/kind").is_some(), answer.is_object(), "{answer}");
    Some((text(&answer["contents"]["value"])?, text(&answer["range"])?))
}

#[track_caller]
fn assert_hovers(client: &mut Client, path: &str, expected: &[(&str, &str, &str)]) {
    for (marked, place, text) in expected {
        let found = hover(client, path, marked);
        assert_eq!(found, Some(((*text).to_owned(), (*place).to_owned())), "{marked}");
    }
}

#[test]
fn a_name_is_explained() {
    let mut client = Client::new("hover-names", &[("en/a.ftl", ENGLISH), ("pl/a.ftl", POLISH)]);
    client.open_file("pl/a.ftl");
    assert_hovers(
        &mut client,
        "pl/a.ftl",
        &[
            (
                "fi|les = ",
                "0:0-5",
                "- $count = 0: `Brak plików`
- $count = 1 (one): `1 plik`
- $count = 2 (few): `2 pliki`
- $count = 5 (many): `5 plików`
- $count = 0.1 (other): `0.1 pliku`

en:

```ftl
# The list of files.
# $count (Number) - how many files
files = { $count ->
    [one] One file
   *[other] { $count } files
}
```",
            ),
            (
                "|hello = ",
                "9:0-5",
                "`Witaj, $name z Lis!`

en:

```ftl
# $name (String) - who
hello = Hello, { $name } from { -brand }!
    .title = A title
```",
            ),
            (
                ".ti|tle",
                "10:5-10",
                "`Tytuł`

en:

```ftl
# $name (String) - who
hello = Hello, { $name } from { -brand }!
    .title = A title
```",
            ),
            ("{ -br|and }", "9:30-35", "`Lis`\n\nen:\n\n```ftl\n-brand = Fox\n    .gender = animate\n```"),
            ("Witaj, { $na|me }", "9:18-22", "$name (String) - who"),
            ("{ $form| ->", "15:10-14", "`$form`, which no comment explains."),
            ("[fe|w]", "3:5-8", "The plural category `few` of pl, such as for 2."),
            ("[|0]", "1:5-6", "If `$count` is exactly `0`."),
            ("[cas|ual]", "16:5-11", "If `$form` is `casual`."),
            (
                "price = { NUM|BER",
                "14:10-16",
                "Formats a number, or selects by its plural category: `NUMBER($count, minimumFractionDigits: 2)`.",
            ),
            ("minimum|Fraction", "14:25-46", "The number of decimals that are shown at least."),
            (
                "ty|pe",
                "11:25-29",
                "`\"ordinal\"` selects by the categories of 1st, 2nd and 3rd instead of those of 1, 2 and 3.",
            ),
            (
                "form| =",
                "15:0-4",
                "- $form = casual: `Cześć`
- $form = formal: `Dzień dobry`

en:

```ftl
form = { $form ->
    [casual] Hi
   *[formal] Hello
}
```",
            ),
        ],
    );
    // Text has no name, and neither has the end of the file.
    assert_eq!(hover(&mut client, "pl/a.ftl", "Wit|aj"), None);
    client.stop();
}

#[test]
fn a_message_of_the_reference_has_its_comment() {
    let mut client = Client::new("hover-reference", &[("en/a.ftl", ENGLISH), ("pl/a.ftl", POLISH)]);
    client.open_file("en/a.ftl");
    assert_hovers(
        &mut client,
        "en/a.ftl",
        &[
            (
                "pla|ce = ",
                "12:0-5",
                "- $place = 1 (one): `1st`
- $place = 2 (two): `2th`
- $place = 3 (few): `3th`
- $place = 4 (other): `4th`

$place (Number) - the place in a race",
            ),
            ("hel|lo", "9:0-5", "`Hello, $name from Fox!`\n\n$name (String) - who"),
            ("# $na|me", "8:3-7", "$name (String) - who"),
        ],
    );
    client.stop();
}

/// What is typed is not always finished: no text makes the runtime panic or loop.
#[test]
fn a_text_that_cannot_be_formatted_is_shown_in_braces() {
    let mut client = Client::new("hover-hostile", &[("en/a.ftl", "")]);
    client.open_file("en/a.ftl");
    let laughs = (1..30).map(|n| format!("m{n} = {{ m{} }}{{ m{} }}\n", n - 1, n - 1));
    let laughs = laughs.collect::<Vec<_>>().concat();
    let select = "{ $a ->\n    [one] x\n   *[other] y\n }".repeat(4).replace("$a", "$b");
    let keys = (0..100).map(|n| format!("    [k{n}] x\n")).collect::<Vec<_>>().concat();
    for (text, begins) in [
        ("m = { NUMBER($n, minimumFractionDigits: 99) }\n", "`"),
        ("m = { NUMBER($n, minimumFractionDigits: 99999999999) }\n", "`"),
        ("m = { NUMBER(1, minimumIntegerDigits: 99999, maximumSignificantDigits: 0) }\n", "`"),
        ("m = { m }\n", "`{m}`"),
        ("m = { n }\nn = { m }\n", "`{m}`"),
        ("-m = { -m }\n", "`{-m}`"),
        ("m = { missing } { -missing } { MISSING() }\n", "`{missing} {-missing} {MISSING()}`"),
        ("m =\n    .a = { m }\n", ""),
        ("m = `a` and ``b``\n    c\n", "``"),
        (&format!("m = {{ m29 }}\nm0 = ha\n{laughs}"), "`"),
        (&format!("m = {select}\n"), "- $b = "),
        (&format!("m = {{ $k ->\n{keys}   *[other] y\n }}\n"), "- $k = k0: `x`"),
        (&format!("m = {}x{}\n", "{ ".repeat(99), " }".repeat(99)), "`"),
    ] {
        client.change("en/a.ftl", text);
        let marked = if text.starts_with('-') { "-|m = " } else { "|m =" };
        let answer = client.at("hover", "en/a.ftl", marked, &json!({})).expect("a hover or nothing");
        let shown = answer["contents"]["value"].as_str().unwrap_or_default();
        assert!(shown.starts_with(begins), "{text:?}: {shown}");
        assert!(shown.lines().count() < 60, "{text:?}: {shown}");
    }
    client.stop();
}

#[test]
fn a_rule_is_explained_where_it_found_something() {
    let files = [("en/a.ftl", ENGLISH), ("pl/a.ftl", "hello = { $nmae }\u{200B}\n")];
    let mut client = Client::new("hover-rules", &files);
    client.open_file("pl/a.ftl");
    client.diagnostics("pl/a.ftl");
    assert_hovers(
        &mut client,
        "pl/a.ftl",
        &[
            (
                "$nm|ae",
                "0:11-15",
                "`$nmae`, which no comment explains.\n\n---\n\n\
                 **unknown-variable**: A variable that is not passed to the message.",
            ),
            ("}\u{200B}|", "0:17-18", "**invisible-character**: An invisible character."),
        ],
    );
    client.stop();
}
