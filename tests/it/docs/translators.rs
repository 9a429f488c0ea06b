//! What translators and their tools read is true.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::cli::{Folder, commands};
use crate::support::{binary_path, locales};

/// The commands that end by themselves are run in the order of the page, in one folder.
#[test]
fn every_command_for_translators_does_what_the_page_says() {
    let binary = binary_path("greeting-api");
    let folder = Path::new(&binary).parent().expect("a folder");
    let path = format!("{}:{}", folder.display(), env::var("PATH").unwrap_or_default());
    for (name, page) in [
        ("locales", include_str!("../../../locales/README.md")),
        ("readme", include_str!("../../../README.md")),
    ] {
        let folder = Folder::new(&format!("translators-{name}"), &[]);
        let tried = ["greeting-api new ", "greeting-api check ", "greeting-api preview "];
        let mut commands = commands(page);
        commands.retain(|(command, _)| tried.iter().any(|begin| command.starts_with(begin)));
        assert_eq!(commands.len(), 3, "{commands:?}");
        for (command, expected) in commands {
            let mut shell = Command::new("sh");
            let output = shell
                .args(["-c", &command])
                .current_dir(&folder.0)
                .env("PATH", &path)
                .output()
                .expect("sh runs");
            assert!(output.status.success(), "{command}: {output:?}");
            // A command whose output is not on the page is only known to succeed.
            if !expected.is_empty() {
                assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{command}");
            }
        }
        assert!(folder.paths().contains(&"locales/haw/greeting.ftl".to_owned()));
    }
}

#[test]
fn l10n_toml_lists_every_locale() {
    let file = include_str!("../../../l10n.toml");
    let (_, list) = file.split_once("locales = [").expect("a list");
    let (list, _) = list.split_once(']').expect("its end");
    let listed: Vec<_> =
        list.split(',').map(|tag| tag.trim().trim_matches('"')).filter(|tag| !tag.is_empty()).collect();
    let mut expected = locales();
    expected.retain(|tag| tag != "en");
    assert_eq!(listed, expected);
}

/// The page points to places within itself and in the repository.
#[test]
fn links_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in ["locales/README.md", "docs/clients.md", "docs/translating.md", "README.md"] {
        let text = std::fs::read_to_string(root.join(page)).expect("a page");
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap_or_default()) {
            match link.strip_prefix('#') {
                Some(heading) => assert!(
                    text.to_lowercase().contains(&format!("\n## {}\n", heading.replace('-', " "))),
                    "{page}: {link}"
                ),
                None if link.contains("://") => {}
                None => assert!(root.join(page).with_file_name(link).exists(), "{page}: {link}"),
            }
        }
    }
}
