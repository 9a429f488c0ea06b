//! Envoy, as `deploy/envoy.yaml` configures it.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use super::site::{KEY, Rate, SHOP, Setup};

/// The program that `.ci/run` installs.
const ENVOY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/envoy/bin/envoy");

const CONFIGURATION: &str = include_str!("../../../../deploy/envoy.yaml");

/// Writes the configuration of a gateway, validates it, and returns the command that starts the gateway.
pub fn prepare(setup: &Setup) -> Command {
    let folder = format!("{}/", setup.folder.display());
    let rate = match setup.rate {
        Rate::AsShipped => "max_tokens: 200, tokens_per_fill: 100, fill_interval: 1s",
        Rate::Unlimited => "max_tokens: 100000, tokens_per_fill: 100000, fill_interval: 1s",
        Rate::OncePerMinute => "max_tokens: 200, tokens_per_fill: 1, fill_interval: 60s",
    };
    let socket =
        |address: SocketAddr| format!("{{address: {}, port_value: {}}}", address.ip(), address.port());
    let local = |port| socket(SocketAddr::from(([127, 0, 0, 1], port)));
    let [first, second] = setup.upstreams;
    let yours = [
        (r#"{address: "::", ipv4_compat: true, port_value: 443}"#, &*local(setup.port)),
        ("{address: 127.0.0.1, port_value: 9901}", &local(setup.state)),
        ("{address: 10.0.0.1, port_value: 8000}", &socket(first.address)),
        ("{address: 10.0.0.1, port_value: 9090}", &socket(first.admin)),
        ("{address: 10.0.0.2, port_value: 8000}", &socket(second.address)),
        ("{address: 10.0.0.2, port_value: 9090}", &socket(second.admin)),
        ("/var/log/envoy/", &folder),
        ("/etc/envoy/", &folder),
        ("max_tokens: 200, tokens_per_fill: 100, fill_interval: 1s", rate),
    ];
    setup.write("envoy.yaml", CONFIGURATION, &yours);
    let certificate = include_str!("../../../../deploy/envoy/certificate.yaml");
    setup.write(
        "certificate.yaml",
        certificate,
        &[("/etc/envoy/tls/", &folder), ("/etc/envoy/tls", &folder)],
    );
    let keys = keys(&[(KEY, "profile"), (SHOP, "shop")]);
    fs::write(setup.folder.join("api-keys.yaml"), keys).expect("a file");
    let envoy = || {
        let mut envoy = Command::new(ENVOY);
        envoy.arg("-c").arg(setup.folder.join("envoy.yaml"));
        envoy.args(["--log-level", "warning", "--component-log-level", "config:error"]);
        envoy.args(["--disable-hot-restart", "--file-flush-interval-msec", "100"]);
        envoy
    };
    let validation = envoy().args(["--mode", "validate"]).output().expect("envoy runs, see .ci/run");
    assert!(validation.status.success(), "{}", String::from_utf8_lossy(&validation.stderr));
    envoy()
}

/// Takes the key of the client "profile" away.
pub fn revoke(folder: &Path) {
    let [old, new] = ["api-keys.yaml", "new.yaml"].map(|file| folder.join(file));
    fs::write(&new, keys(&[(SHOP, "shop")])).expect("a file");
    fs::rename(new, old).expect("it is renamed");
}

/// The file of keys with these clients, as its example says.
fn keys(clients: &[([&str; 2], &str)]) -> String {
    let file = include_str!("../../../../deploy/envoy/api-keys.yaml");
    let start = file.find("        # profile:").expect("an example");
    let (keys, example) = file.split_at(start);
    let example = example.replace("        # ", "        ");
    let client = |(key, name): &([&str; 2], &str)| {
        example.replace("profile", name).replace("<key>", key[1].trim_start_matches("X-Api-Key: "))
    };
    keys.to_owned() + &clients.iter().map(client).collect::<String>()
}

/// The types and titles of the problems: a title follows its type.
pub fn problems() -> Vec<(&'static str, &'static str)> {
    let lines = CONFIGURATION.lines().map(str::trim);
    let value = |line: &'static str, name| line.strip_prefix(name);
    let pairs = lines.clone().zip(lines.skip(1));
    pairs.filter_map(|(uri, title)| Some((value(uri, "type: ")?, value(title, "title: ")?))).collect()
}
