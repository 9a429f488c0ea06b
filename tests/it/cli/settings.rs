//! The binary's settings: defaults, the file, the environment, and what is wrong.

use std::fs;
use std::io::Read;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use greeting_api::settings::Settings;
use greeting_api::web;

use crate::support::{binary_path, catalog, free_port};

/// The binary in a folder that has this file, with these variables.
fn binary(name: &str, file: Option<&str>, variables: &[(&str, &str)]) -> Command {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    let config = folder.join("Rocket.toml");
    fs::write(&config, file.unwrap_or_default()).expect("a file");
    let mut command = Command::new(binary_path("greeting-api"));
    command
        .current_dir(&folder)
        .env("ROCKET_CONFIG", &config)
        .env("ROCKET_PORT", "0")
        .envs(variables.iter().copied());
    command
}

/// A name, a file, variables, and a part of the error.
type Row<'r> = (&'r str, Option<&'r str>, &'r [(&'r str, &'r str)], &'r str);

/// Asserts that the binary does not start, and says why in one line.
fn assert_refused(rows: &[Row<'_>]) {
    for (name, file, variables, line) in rows {
        let output = binary(name, *file, variables).output().expect("the binary runs");
        let errors = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1), "{name}: {errors}");
        let lines: Vec<_> = errors.lines().collect();
        assert!(
            matches!(lines[..], [only] if only.starts_with("greeting-api: ") && only.contains(line)),
            "{name}: {errors}"
        );
    }
}

/// Starts the binary, stops it, and returns the addresses that it listened on.
fn listened(name: &str, file: Option<&str>, variables: &[(&str, &str)]) -> Vec<SocketAddr> {
    let mut command = binary(name, file, variables);
    let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    // It handles signals before it listens.
    let mut output = [0; 1];
    let started = process.stdout.as_mut().expect("its output").read(&mut output);
    // The second signal stops it at once, whatever `drain` is.
    while process.try_wait().expect("its status").is_none() {
        Command::new("kill").arg(process.id().to_string()).status().expect("kill runs");
        sleep(Duration::from_millis(50));
    }
    let rest = process.wait_with_output().expect("its output");
    let errors = String::from_utf8_lossy(&rest.stderr);
    assert!(rest.status.success() && started.is_ok(), "{name}: {errors}");
    let lines = String::from_utf8(rest.stdout).expect("UTF-8");
    lines.lines().filter_map(|line| line.split_once("listens on http://")?.1.parse().ok()).collect()
}

/// The addresses of a list that this system has.
fn on_this_system(addresses: &[&str]) -> Vec<IpAddr> {
    let addresses = addresses.iter().map(|address| address.parse().expect("an address"));
    addresses.filter(|address: &IpAddr| TcpListener::bind((*address, 0)).is_ok()).collect()
}

#[test]
fn a_wrong_setting_stops_the_start_with_one_clear_line() {
    assert_refused(&[
        ("port", None, &[("ROCKET_PORT", "eighty")][..], "found string \"eighty\", expected u16"),
        ("range", None, &[("ROCKET_PORT", "70000")], "expected u16"),
        ("address", None, &[("ROCKET_ADDRESS", "here")], "ADDRESS"),
        ("isolation", None, &[("ROCKET_ISOLATION", "sometimes")], "one of `auto`, `never`, `always`"),
        ("level", None, &[("ROCKET_LOG_LEVEL", "loud")], "one of `critical`, `normal`, `debug`, `off`"),
        (
            "nobody",
            None,
            &[("ROCKET_MAX_CONNECTIONS", "0")],
            "\"max_connections\" is 0, but the minimum is 1",
        ),
        ("negative", None, &[("ROCKET_HEAD_TIMEOUT", "-1")], "HEAD_TIMEOUT"),
        ("workers", None, &[("ROCKET_WORKERS", "0")], "\"workers\" is 0"),
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
            "\"https://a.example/\" is not an origin such as \"https://example.org\"",
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
            "\"rate_limit.per_second\" is 1000001, but the maximum is 1000000",
        ),
        ("traces-none", None, &[("ROCKET_TRACES", "{ratio=1}")], "missing field `endpoint`"),
        ("traces-text", None, &[("ROCKET_TRACES", "http://a:4318")], "expected struct Traces"),
        (
            "traces-url",
            None,
            &[("ROCKET_TRACES", "{endpoint=\"localhost:4318\"}")],
            "\"localhost:4318\" is not a base URL such as \"http://127.0.0.1:4318\"",
        ),
        ("traces-grpc", None, &[("ROCKET_TRACES", "{endpoint=\"grpc://a:4317\"}")], "is not a base URL"),
        ("traces-query", None, &[("ROCKET_TRACES", "{endpoint=\"http://a:4318/?b\"}")], "is not a base URL"),
        ("traces-key", None, &[("ROCKET_TRACES", "{endpoint=\"http://a:b@c\"}")], "is not a base URL"),
        (
            "traces-tls",
            None,
            &[("ROCKET_TRACES", "{endpoint=\"https://a:4318\"}")],
            "requires TLS; send traces",
        ),
        (
            "traces-ratio",
            None,
            &[("ROCKET_TRACES", "{endpoint=\"http://a:4318\",ratio=1.5}")],
            "\"traces.ratio\" is 1.5, but it is a share from 0 to 1",
        ),
        (
            "traces-sampler",
            None,
            &[("ROCKET_TRACES", "{endpoint=\"http://a:4318\",sampler=\"always_on\"}")],
            "unknown setting \"traces.sampler\"",
        ),
        ("watch", None, &[("ROCKET_WATCH", "never")], "expected ``auto` or `poll``"),
        ("pseudo", None, &[("ROCKET_PSEUDO", "1")], "expected a boolean"),
        ("missing", None, &[("ROCKET_CONFIG", "/nowhere/Rocket.toml")], "no such file"),
        ("taken", None, &[("ROCKET_ADDRESS", "192.0.2.1")], "cannot listen on 192.0.2.1:"),
        ("missing-folder", None, &[("ROCKET_CONFIG", "/")], "no such file"),
    ]);
}

#[test]
fn an_unknown_setting_is_refused_at_any_depth() {
    assert_refused(&[
        (
            "unknown",
            None,
            &[("ROCKET_ISOLATOIN", "never")],
            "in ROCKET_ISOLATOIN; did you mean \"isolation\"?",
        ),
        (
            "unknown-case",
            Some("[default]\nPort = 1\n"),
            &[],
            "\"Port\" in Rocket.toml; did you mean \"port\"?",
        ),
        (
            "unknown-far",
            Some("[default]\nnonsense = 1\n"),
            &[],
            "in Rocket.toml; the settings are address, admin, ",
        ),
        ("unknown-below", None, &[("ROCKET_SHUTDOWN", "{graze=10}")], "did you mean \"shutdown.grace\"?"),
        (
            "unknown-below-far",
            None,
            &[("ROCKET_SHUTDOWN", "{nonsense=1}")],
            "unknown setting \"shutdown.nonsense\" in ROCKET_SHUTDOWN; the settings are shutdown.grace",
        ),
        (
            "unknown-rate",
            Some("[default.rate_limit]\nper_second = 1\nburst = 1\nper_minute = 60\n"),
            &[],
            "\"rate_limit.per_minute\" in Rocket.toml; the settings are rate_limit.burst, rate_limit.per_second",
        ),
        (
            "unknown-rate-env",
            None,
            &[("ROCKET_RATE_LIMIT", "{per_secnod=1,burst=1}")],
            "\"rate_limit.per_second\"?",
        ),
        ("unknown-global", Some("[global.shutdown]\ngrase = 1\n"), &[], "did you mean \"shutdown.grace\"?"),
        (
            "unknown-selected",
            Some("[staging]\nprot = 1\n"),
            &[("ROCKET_PROFILE", "staging")],
            "mean \"port\"?",
        ),
        ("unknown-cased", Some("[Default]\nprot = 1\n"), &[], "mean \"port\"?"),
    ]);
}

#[test]
fn a_setting_without_effect_is_refused_with_what_to_use_instead() {
    assert_refused(&[
        (
            "tls-ciphers",
            Some("[default.tls]\ncerts = \"c\"\nkey = \"k\"\nciphers = []\n"),
            &[],
            "\"tls.ciphers\" in Rocket.toml has no effect here: all suites are those of Mozilla's",
        ),
        (
            "tls-order",
            None,
            &[("ROCKET_TLS", "{prefer_server_cipher_order=true}")],
            "\"tls.prefer_server_cipher_order\" in ROCKET_TLS has no effect here: clients choose",
        ),
        ("hsts", None, &[("ROCKET_HSTS", "63072000")], "\"hsts\" has no effect without \"tls\""),
        ("limits", None, &[("ROCKET_LIMITS", "{json=\"1MiB\"}")], "no request has a body, so remove it"),
        ("limits-table", Some("[limits]\njson = \"1MiB\"\n"), &[], "no request has a body, so remove it"),
        ("temp-dir", Some("[default]\ntemp_dir = \"/tmp\"\n"), &[], "no file is ever written"),
        ("max-blocking", None, &[("ROCKET_MAX_BLOCKING", "8")], "set \"workers\" instead"),
        ("cli-colors", Some("[debug]\ncli_colors = false\n"), &[("ROCKET_PROFILE", "debug")], "no colors"),
        ("secret-key", None, &[("ROCKET_SECRET_KEY", "c2VjcmV0")], "no cookie is read or set"),
        ("secret-key-top", Some("secret_key = \"c2VjcmV0\"\n"), &[], "no cookie is read or set"),
        (
            "mercy",
            None,
            &[("ROCKET_SHUTDOWN", "{mercy=3}")],
            "have \"shutdown.grace\" seconds; set that instead",
        ),
        (
            "ctrlc",
            None,
            &[("ROCKET_SHUTDOWN", "{ctrlc=false}")],
            "SIGINT always stops the service gracefully",
        ),
        ("signals", Some("[default.shutdown]\nsignals = [\"hup\"]\n"), &[], "send one of them instead"),
        (
            "force",
            Some("[default.shutdown]\nforce = false\n"),
            &[],
            "closed after \"shutdown.grace\" seconds",
        ),
        ("log", None, &[("ROCKET_LOG", "normal")], "set \"log_level\" instead"),
        ("env", None, &[("ROCKET_ENV", "prod")], "set ROCKET_PROFILE instead"),
        ("write", None, &[("ROCKET_WRITE_TIMEOUT", "5")], "set \"answer_timeout\" instead"),
    ]);
}

#[test]
fn a_table_that_is_not_a_profile_is_refused() {
    assert_refused(&[
        ("table-tls", Some("[tls]\ncerts = \"c\"\nkey = \"k\"\n"), &[], "did you mean [default.tls]?"),
        ("table-shutdown", Some("[shutdown]\ngrace = 1\n"), &[], "did you mean [default.shutdown]?"),
        ("table-tls", Some("[tls]\ncerts = \"c\"\n"), &[], "did you mean [default.tls]?"),
        ("table-near", Some("[rate-limit]\nburst = 1\n"), &[], "did you mean [default.rate_limit]?"),
        ("table-port", Some("[port]\nhttp = 1\n"), &[], "did you mean \"port\" below [default]?"),
        (
            "table-default",
            Some("[defualt]\nport = 1\n"),
            &[],
            "[defualt] in Rocket.toml is not a profile; did you mean [default]?",
        ),
        ("table-release", Some("[relase]\nport = 1\n"), &[], "did you mean [release]?"),
        ("table-debug", Some("[debgu]\nport = 1\n"), &[], "did you mean [debug]?"),
        ("table-global", Some("[globals]\nport = 1\n"), &[], "did you mean [global]?"),
        ("table-case", Some("[default]\nport = 1\n[Default]\n"), &[], "did you mean [default]?"),
        ("table-none", Some("port = 1\n"), &[], "\"port\" in Rocket.toml is not in a profile's table"),
        ("profile", None, &[("ROCKET_PROFILE", "relase")], "did you mean \"release\"?"),
    ]);
}

#[test]
fn an_invalid_number_or_address_is_refused() {
    assert_refused(&[
        (
            "workers-many",
            None,
            &[("ROCKET_WORKERS", "100000")],
            "\"workers\" is 100000, but the maximum is 512",
        ),
        (
            "connections-many",
            None,
            &[("ROCKET_MAX_CONNECTIONS", "18446744073709551615")],
            "\"max_connections\" is 18446744073709551615, but the maximum is 1048576",
        ),
        ("client-none", None, &[("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "0")], "is 0, but the minimum is 1"),
        ("client-many", None, &[("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "10001")], "but the maximum is 10000"),
        ("address-none", None, &[("ROCKET_ADDRESS", "[]")], "no address to listen on for key \"ADDRESS\""),
        ("address-twice", None, &[("ROCKET_ADDRESS", "[\"::1\",\"0:0::1\"]")], "duplicate address ::1"),
        (
            "address-mapped",
            Some("[default]\naddress = [\"127.0.0.1\", \"::ffff:127.0.0.1\"]\n"),
            &[],
            "duplicate address 127.0.0.1",
        ),
        (
            "address-name",
            None,
            &[("ROCKET_ADDRESS", "[\"localhost\"]")],
            "\"localhost\" is neither an IP address nor a Unix socket (\"unix:/path\")",
        ),
        (
            "address-number",
            None,
            &[("ROCKET_ADDRESS", "8000")],
            "expected an IP address, a Unix socket such as",
        ),
        ("unix-none", None, &[("ROCKET_ADDRESS", "unix:")], "\"unix:\" has no path, such as"),
        (
            "unix-abstract",
            None,
            &[("ROCKET_ADDRESS", "unix:@a")],
            "\"unix:@a\" is an abstract socket; use a path",
        ),
        (
            "unix-twice",
            None,
            &[("ROCKET_ADDRESS", "[\"unix:a\",\"unix:a\"]")],
            "duplicate address unix:a for key \"ADDRESS\"",
        ),
        (
            "unix-long",
            None,
            &[("ROCKET_ADDRESS", format!("unix:/{}", "a".repeat(108)).as_str())],
            "path must be shorter than SUN_LEN",
        ),
        (
            "proxy-word",
            None,
            &[("ROCKET_PROXY_PROTOCOL", "[\"localhost\"]")],
            "\"localhost\" is neither an address",
        ),
        ("proxy-mask", None, &[("ROCKET_PROXY_PROTOCOL", "[\"10.0.0.0/33\"]")], "nor a network such as"),
        ("proxy-list", None, &[("ROCKET_PROXY_PROTOCOL", "true")], "expected a sequence"),
        (
            "tls-missing",
            None,
            &[("ROCKET_TLS", "{certs=\"nowhere.pem\",key=\"nowhere.pem\"}")],
            "the setting \"tls\" names a file that cannot be read: nowhere.pem: No such file",
        ),
        ("tls-key", None, &[("ROCKET_TLS", "{certs=\"a.pem\"}")], "missing field `key`"),
        (
            "tls-mutual",
            None,
            &[("ROCKET_TLS", "{certs=\"a.pem\",key=\"a.pem\",mutual={ca_cert=\"a.pem\"}}")],
            "did you mean \"tls.mutual.ca_certs\"?",
        ),
        (
            "address-taken",
            None,
            &[("ROCKET_ADDRESS", "[\"127.0.0.1\",\"192.0.2.1\"]")],
            "cannot listen on 192.0.2.1:",
        ),
    ]);
}

#[test]
fn every_valid_setting_starts_the_service() {
    const LOCAL: &[&str] = &["127.0.0.1"];
    const LARGEST: &[(&str, &str)] = &[
        ("ROCKET_WORKERS", "512"),
        ("ROCKET_MAX_CONNECTIONS", "1048576"),
        ("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "1048576"),
        ("ROCKET_KEEP_ALIVE", "4294967295"),
        ("ROCKET_HEAD_TIMEOUT", "4294967295"),
        ("ROCKET_ANSWER_TIMEOUT", "4294967295"),
        ("ROCKET_MAX_AGE", "4294967295"),
        ("ROCKET_DRAIN", "4294967295"),
        ("ROCKET_SHUTDOWN", "{grace=4294967295}"),
        ("ROCKET_RATE_LIMIT", "{per_second=1000000,burst=4294967295}"),
        ("ROCKET_ADDRESS", "127.0.0.1"),
    ];
    const PROFILES: &str =
        "[default]\naddress = \"127.0.0.1\"\n[staging]\nany = 1\n[release.tls]\n[test]\n[local]\n";
    for (name, file, variables, addresses) in [
        ("right-debug", None, &[("ROCKET_PROFILE", "debug")][..], &["::1", "127.0.0.1"][..]),
        ("right-release", None, &[("ROCKET_PROFILE", "release")], &["::", "0.0.0.0"]),
        ("right-other", Some("[staging]\n"), &[("ROCKET_PROFILE", "staging")], &["::1", "127.0.0.1"]),
        ("right-list", None, &[("ROCKET_ADDRESS", "[\"127.0.0.1\",\"::1\"]")], &["127.0.0.1", "::1"]),
        ("right-unquoted", None, &[("ROCKET_ADDRESS", "[::1, 127.0.0.1]")], &["::1", "127.0.0.1"]),
        ("right-largest", None, LARGEST, LOCAL),
        // Tables of profiles that are not selected do not matter.
        ("right-profiles", Some(PROFILES), &[("ROCKET_PROFILE", "debug")], LOCAL),
        // The embedded [release] does not override the operator's [default].
        (
            "right-default",
            Some("[default]\naddress = \"127.0.0.1\"\n[default.shutdown]\ngrace = 1\n"),
            &[("ROCKET_PROFILE", "release")],
            LOCAL,
        ),
        (
            "right-tables",
            Some("[default.rate_limit]\nper_second = 1\nburst = 1\n[release]\naddress = [\"127.0.0.1\"]\n"),
            &[("ROCKET_PROFILE", "Release"), ("ROCKET_LOG_LEVEL", "debug"), ("ROCKET_IDENT", "greeting-api")],
            LOCAL,
        ),
        (
            "right-ours",
            Some(include_str!("../../../Rocket.toml")),
            &[("ROCKET_PROFILE", "debug")],
            &["::1", "127.0.0.1"],
        ),
    ] {
        let listened = listened(name, file, variables);
        let listened: Vec<_> = listened.iter().map(SocketAddr::ip).collect();
        assert_eq!(listened, on_this_system(addresses), "{name}");
    }
}

/// IPv6 sockets leave the port to IPv4 sockets.
#[test]
fn all_addresses_have_the_same_port() {
    let port = free_port();
    let text = port.to_string();
    let variables = [("ROCKET_PROFILE", "release"), ("ROCKET_PORT", text.as_str())];
    let expected: Vec<_> =
        on_this_system(&["::", "0.0.0.0"]).into_iter().map(|ip| SocketAddr::new(ip, port)).collect();
    assert_eq!(listened("same-port", None, &variables), expected);
}

/// The embedded `Rocket.toml` makes the defaults.
#[test]
fn the_defaults_are_those_of_the_file() {
    let config: rocket::Config = web::rocket(catalog()).figment().extract().expect("right settings");
    assert_eq!((config.port, config.ip_header, config.shutdown.grace), (8000, None, 5));
    // Each of our settings is explained there, and set to its default.
    let file = include_str!("../../../Rocket.toml");
    let ours = serde_json::to_value(Settings::default()).expect("settings");
    let ours = ours
        .as_object()
        .expect("settings")
        .iter()
        .map(|(key, value)| format!("{key} = {value}").replace("\",\"", "\", \""));
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
