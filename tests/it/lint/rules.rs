//! The rules that concern greetings.

use fluent_lint::{Files, lint};
use greeting_api::greeting::lint_rules;

const ENGLISH: &str = "\
day-periods = morning 05:00, evening 18:00
# $period (String) - the part of the day
greeting-timed = { $period ->
    [morning] Good morning
   *[evening] Good evening
}
";

#[test]
fn the_division_of_the_day_is_checked() {
    for (french, expected) in [
        (
            "greeting-timed = Bonjour\nday-periods = matin 05:00, soir 25:00\n",
            "fr/a.ftl:2:28: error[day-periods]: `soir 25:00` has no time from 00:00 to 23:59; write names with the \
             times at which they start, such as morning 05:00, evening 18:00",
        ),
        ("greeting-timed = Bonjour\nday-periods = matin 05:00, soir 18:00\n", ""),
        (
            "greeting-timed = Bonjour\nday-periods = matin { \"05:00\" }\n",
            "fr/a.ftl:2:1: error[day-periods]: `day-periods` must be plain text without braces, because a program \
             parses it; write names with the times at which they start, such as morning 05:00, evening 18:00",
        ),
        (
            "greeting-timed = { $period ->\n    [matin] Bonjour\n   *[evening] Bonsoir\n}\n",
            "fr/a.ftl:2:6: error[day-period-unreachable]: `day-periods` does not define [matin], so it is never \
             shown; it defines `morning` and `evening`: use one of these, or add [matin] to it",
        ),
        (
            "day-periods = matin 05:00, soir 18:00\ngreeting-timed = { $period ->\n    [matin] Bonjour\n   *[soir] \
             Bonsoir\n}\n",
            "",
        ),
    ] {
        let files = [("en/a.ftl", ENGLISH), ("fr/a.ftl", french)];
        let files = Files::from(files.map(|(path, text)| (path.to_owned(), text.into())));
        let findings = lint(&files, &lint_rules::options(true)).expect("a reference");
        let found: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(found.join("\n"), expected, "{french}");
    }
}
