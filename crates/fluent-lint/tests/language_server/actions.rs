//! What the editor offers to do about a finding. Each action is applied, and the finding is gone.

use serde_json::{Value, json};

use crate::client::Client;

const ENGLISH: &str = "\
-brand = Fox
# $name (String) - who
hello = Hello, { $name }!
    .title = A title
    .label = A label
bye = Bye
";
const FRENCH: &str = "\
-brand = Renard
# Written by hand.
hello = Bonjour { $nmae } !
    .title = Un titre
";

/// Returns a text after the only edit of an action, which is of `fr/a.ftl`.
fn applied(text: &str, action: &Value) -> String {
    let changes = action["edit"]["changes"].as_object().expect("changes");
    assert_eq!(changes.keys().collect::<Vec<_>>(), ["fr/a.ftl"]);
    let [edit] = changes["fr/a.ftl"].as_array().expect("edits").as_slice() else { panic!("{action}") };
    let range = edit["range"].as_str().expect("a range");
    // `1:4-8` or `1:4-2:0`. These texts have only ASCII characters.
    let (start, end) = range.split_once('-').expect("a range");
    let (line, start) = start.split_once(':').expect("a line");
    let (end_line, end) = end.split_once(':').unwrap_or((line, end));
    let offset = |line: &str, column: &str| {
        let line: usize = line.parse().expect("a line");
        let column: usize = column.parse().expect("a column");
        text.split_inclusive('\n').take(line).map(str::len).sum::<usize>() + column
    };
    let mut text = text.to_owned();
    let range = offset(line, start)..offset(end_line, end);
    text.replace_range(range, edit["newText"].as_str().expect("a text"));
    text
}

#[test]
fn an_action_removes_its_finding() {
    let mut client = Client::new("actions", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", FRENCH)]);
    client.open_file("fr/a.ftl");
    let all = ["2:19-23 unknown-variable", "4:0-0 missing-attribute", "4:0-0 missing-message"];
    let mut found = client.rules("fr/a.ftl");
    found.sort();
    let mut sorted = all;
    sorted.sort_unstable();
    assert_eq!(found, sorted);
    for (line, title, gone, text) in [
        (
            2,
            "Copy `hello` from en",
            "unknown-variable",
            "-brand = Renard\n# Written by hand.\nhello = Hello, { $name }!\n    .title = A title\n    .label = A label\n",
        ),
        (
            2,
            "Ignore unknown-variable in `hello`",
            "unknown-variable",
            "-brand = Renard\n# Written by hand.\n# check: ignore unknown-variable\nhello = Bonjour { $nmae } !\n    .title = Un titre\n",
        ),
        (4, "Copy `bye` from en", "missing-message", &format!("{FRENCH}bye = Bye\n")),
    ] {
        let place = json!({ "line": line, "character": 20 });
        let params = json!({ "range": { "start": place, "end": place }, "context": { "diagnostics": [] } });
        let answer = client.about("codeAction", "fr/a.ftl", &params).expect("actions");
        let actions = answer.as_array().expect("actions");
        let action = actions.iter().find(|action| action["title"] == title);
        let action = action.unwrap_or_else(|| panic!("no {title} in {answer}"));
        assert_eq!(action["kind"], "quickfix");
        let changed = applied(FRENCH, action);
        assert_eq!(changed, text, "{title}");
        client.change("fr/a.ftl", &changed);
        let rules = client.rules("fr/a.ftl");
        assert!(!rules.iter().any(|rule| rule.contains(gone)), "{title}: {rules:?}");
        client.change("fr/a.ftl", FRENCH);
        client.diagnostics("fr/a.ftl");
    }
    client.stop();
}

#[test]
fn a_missing_attribute_is_copied_alone() {
    let french = FRENCH.replace("$nmae", "$name");
    let mut client = Client::new("actions-attribute", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", &french)]);
    client.open_file("fr/a.ftl");
    client.diagnostics("fr/a.ftl");
    let place = json!({ "line": 4, "character": 0 });
    let params = json!({ "range": { "start": place, "end": place }, "context": { "diagnostics": [] } });
    let answer = client.about("codeAction", "fr/a.ftl", &params).expect("actions");
    let actions = answer.as_array().expect("actions");
    let copy =
        actions.iter().find(|action| action["title"] == "Copy the missing attributes of `hello` from en");
    let changed = applied(&french, copy.unwrap_or_else(|| panic!("{answer}")));
    assert_eq!(changed, format!("{french}    .label = A label\n"));
    client.stop();
}

#[test]
fn another_rule_is_added_to_the_comment_that_ignores_one() {
    let text = "# check: ignore missing-attribute\nhello = Bonjour { $nmae } !\nbye = Salut\n";
    let mut client = Client::new("actions-ignore", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", text)]);
    client.open_file("fr/a.ftl");
    client.diagnostics("fr/a.ftl");
    let place = json!({ "line": 1, "character": 20 });
    let params = json!({ "range": { "start": place, "end": place }, "context": { "diagnostics": [] } });
    let answer = client.about("codeAction", "fr/a.ftl", &params).expect("actions");
    let actions = answer.as_array().expect("actions");
    let ignore = actions.iter().find(|action| action["title"] == "Ignore unknown-variable in `hello`");
    let changed = applied(text, ignore.expect("the action"));
    assert_eq!(changed, text.replace("missing-attribute", "missing-attribute, unknown-variable"));
    client.stop();
}

#[test]
fn nothing_is_offered_where_nothing_was_found() {
    let mut client = Client::new("actions-none", &[("en/a.ftl", ENGLISH), ("fr/a.ftl", FRENCH)]);
    client.open_file("fr/a.ftl");
    client.diagnostics("fr/a.ftl");
    let place = json!({ "line": 0, "character": 0 });
    let params = json!({ "range": { "start": place, "end": place }, "context": { "diagnostics": [] } });
    assert_eq!(client.about("codeAction", "fr/a.ftl", &params), Ok(json!([])));
    client.stop();
}
