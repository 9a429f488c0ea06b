//! The README's examples are true.

use std::process::Command;

use crate::cli::commands;
use crate::support::{Running, locales, with_sample_id};

#[test]
fn the_number_of_languages_is_that_of_the_folders() {
    let sentence = format!("greets people by name in {} languages", locales().len());
    assert!(include_str!("../../../README.md").contains(&sentence), "{sentence}");
}

#[test]
fn every_curl_of_the_readme_prints_what_it_says() {
    let running = Running::start(&[]);
    let mut examples = commands(include_str!("../../../README.md"));
    examples.retain(|(command, _)| command.starts_with("curl "));
    assert!(examples.len() >= 8, "a screen of examples");
    for (command, expected) in examples {
        let line = command.replace("localhost:8000", &running.address.to_string()).replacen(
            "curl",
            "curl -sS --noproxy '*'",
            1,
        );
        let output = Command::new("sh").args(["-c", &line]).output().expect("sh runs");
        let printed = with_sample_id(&String::from_utf8(output.stdout).expect("UTF-8"));
        // Each answer has its own date; curl ends a header's line with CR LF.
        let lines = printed.lines().filter(|line| !line.starts_with("date: "));
        let printed: String = lines.flat_map(|line| [line.trim_end_matches('\r'), "\n"]).collect();
        assert_eq!(printed, expected, "{command}");
    }
}
