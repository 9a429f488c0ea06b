//! The binary's settings: defaults, the file, the environment, and what is wrong.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use greeting_api::web;

use crate::support::catalog;

/// Starts the binary in an empty folder with these variables, and waits for its end.
fn start(name: &str, file: Option<&str>, variables: &[(&str, &str)]) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    let config = folder.join("Rocket.toml");
    fs::write(&config, file.unwrap_or_default()).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_greeting-api"));
    command
        .current_dir(&folder)
        .env("ROCKET_CONFIG", &config)
        .env("ROCKET_PORT", "0")
        .envs(variables.iter().copied());
    command.output().expect("the binary runs")
}

#[test]
fn a_wrong_setting_stops_the_start_with_one_clear_line() {
    for (name, file, variables, line) in [
        ("port", None, &[("ROCKET_PORT", "eighty")][..], "found string \"eighty\", expected u16"),
        ("range", None, &[("ROCKET_PORT", "70000")], "expected u16"),
        ("address", None, &[("ROCKET_ADDRESS", "here")], "ADDRESS"),
        ("isolation", None, &[("ROCKET_ISOLATION", "sometimes")], "one of `auto`, `never`, `always`"),
        ("level", None, &[("ROCKET_LOG_LEVEL", "loud")], "one of `critical`, `normal`, `debug`, `off`"),
        (
            "nobody",
            None,
            &[("ROCKET_MAX_CONNECTIONS", "0")],
            "\"max_connections\" is 0, and has to be at least 1",
        ),
        ("negative", None, &[("ROCKET_HEAD_TIMEOUT", "-1")], "HEAD_TIMEOUT"),
        ("workers", None, &[("ROCKET_WORKERS", "0")], "\"workers\" is 0"),
        ("unknown", None, &[("ROCKET_ISOLATOIN", "never")], "unknown setting \"isolatoin\""),
        ("file", Some("[default]\nisolatoin = \"never\"\n"), &[], "unknown setting \"isolatoin\""),
        ("toml", Some("[default\n"), &[], "TOML parse error at line 1, column 9"),
        (
            "nowhere",
            None,
            &[("ROCKET_LOCALES", "/nowhere")],
            "\"locales\" names a folder that cannot be read: /nowhere: ",
        ),
        (
            "no-folder",
            None,
            &[("ROCKET_LOCALES", "Rocket.toml")],
            "cannot be read: Rocket.toml: Not a directory",
        ),
        (
            "origin",
            None,
            &[("ROCKET_CORS_ORIGINS", "[\"https://a.example/\"]")],
            "\"cors_origins\": \"https://a.example/\" is no origin such as \"https://example.org\"",
        ),
        (
            "origins",
            None,
            &[("ROCKET_CORS_ORIGINS", "[\"*\",\"https://a.example\"]")],
            "\"*\" stands for every origin",
        ),
        ("admin", None, &[("ROCKET_ADMIN", "9090")], "expected socket address"),
        ("admin-taken", None, &[("ROCKET_ADMIN", "192.0.2.1:9")], "cannot listen on 192.0.2.1:9: "),
        (
            "rate",
            None,
            &[("ROCKET_RATE_LIMIT", "{per_second=0,burst=1}")],
            "expected a nonzero u32 for key \"RATE_LIMIT.PER_SECOND\"",
        ),
        ("burst", None, &[("ROCKET_RATE_LIMIT", "{per_second=1}")], "missing field `burst`"),
        ("per-minute", None, &[("ROCKET_RATE_LIMIT", "{per_minute=1,burst=1}")], "per_minute"),
        (
            "no-limit",
            None,
            &[("ROCKET_RATE_LIMIT", "{per_second=1000001,burst=1}")],
            "\"rate_limit\": \"per_second\" is more than 1000000",
        ),
        ("watch", None, &[("ROCKET_WATCH", "never")], "expected ``auto` or `poll``"),
        ("pseudo", None, &[("ROCKET_PSEUDO", "1")], "expected a boolean"),
        ("missing", None, &[("ROCKET_CONFIG", "/nowhere/Rocket.toml")], "no such file"),
        ("taken", None, &[("ROCKET_ADDRESS", "192.0.2.1")], "cannot listen on 192.0.2.1:0: "),
    ] {
        let output = start(name, file, variables);
        let errors = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1), "{name}: {errors}");
        let lines: Vec<_> = errors.lines().collect();
        assert!(
            matches!(lines[..], [only] if only.starts_with("greeting-api: ") && only.contains(line)),
            "{name}: {errors}"
        );
    }
}

/// The embedded `Rocket.toml` makes the defaults.
#[test]
fn the_defaults_are_those_of_the_file() {
    let figment = web::rocket(catalog()).figment().clone();
    for (profile, address) in [("debug", "127.0.0.1"), ("release", "0.0.0.0")] {
        let config: rocket::Config = figment.clone().select(profile).extract().expect("right settings");
        assert_eq!(config.address.to_string(), address);
        assert_eq!(config.port, 8000);
        assert_eq!(config.ip_header, None);
    }
    // Each of our settings is explained there, and set to its default.
    let file = include_str!("../../Rocket.toml");
    let ours = serde_json::to_value(web::Settings::default()).expect("settings");
    let ours = ours.as_object().expect("settings").iter().map(|(key, value)| format!("{key} = {value}"));
    for line in ours.chain(["ip_header = false", "port = 8000", "keep_alive = 60"].map(str::to_owned)) {
        // One that is absent by default stands there as an example.
        let line = line.strip_suffix(" = null").map_or(format!("\n{line}\n"), |key| format!("\n# {key} = "));
        let (before, _) = file.split_once(&line).unwrap_or_else(|| panic!("{line} is not there"));
        assert!(
            before.lines().last().is_some_and(|comment| comment.starts_with('#')),
            "{line} is not explained"
        );
    }
}
