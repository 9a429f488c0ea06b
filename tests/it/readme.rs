//! The README's examples are true.

use std::process::Command;

use crate::support::Running;

/// Each `$ curl …` of the README, and the lines printed below it.
fn examples() -> Vec<(String, String)> {
    let readme = include_str!("../../README.md");
    let mut found = Vec::<(String, String)>::new();
    for block in readme.split("```console\n").skip(1) {
        let block = block.split_once("```").expect("the end of a block").0;
        for line in block.lines() {
            match (line.strip_prefix("$ "), found.last_mut()) {
                (Some(command), _) => found.push((command.to_owned(), String::new())),
                (None, Some((_, output))) => output.extend([line, "\n"]),
                (None, None) => panic!("output before a command: {line}"),
            }
        }
    }
    found.retain(|(command, _)| command.starts_with("curl "));
    found
}

#[test]
fn every_curl_of_the_readme_prints_what_it_says() {
    let running = Running::start(&[]);
    let examples = examples();
    assert!(examples.len() >= 8, "a screen of examples");
    for (command, expected) in examples {
        let line = command.replace("localhost:8000", &running.address.to_string()).replacen(
            "curl",
            "curl -sS --noproxy '*'",
            1,
        );
        let output = Command::new("sh").args(["-c", &line]).output().expect("sh runs");
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        // Each answer has its own date; curl ends a header's line with CR LF.
        let lines = printed.lines().filter(|line| !line.starts_with("date: "));
        let printed: String = lines.flat_map(|line| [line.trim_end_matches('\r'), "\n"]).collect();
        assert_eq!(printed, expected, "{command}");
    }
}
