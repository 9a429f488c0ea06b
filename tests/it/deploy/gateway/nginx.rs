//! nginx, as `deploy/nginx.conf` configures it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use super::site::{KEY, Rate, SHOP, Setup};

const CONFIGURATION: &str = include_str!("../../../../deploy/nginx.conf");

/// Writes the configuration of a gateway. Returns the command that starts it.
pub fn prepare(setup: &Setup) -> Command {
    let path = setup.folder.display();
    let rate = match setup.rate {
        Rate::AsShipped => "rate=100r/s",
        Rate::Unlimited => "rate=100000r/s",
        Rate::OncePerMinute => "rate=1r/m",
    };
    let yours = [
        ("www-data", "root"),
        ("/run/", &format!("{path}/")),
        ("/var/log/nginx/", &format!("{path}/")),
        ("/var/cache/nginx/", &format!("{path}/")),
        ("include /etc/nginx/", &format!("include {path}/")),
        ("/etc/nginx/tls/", &format!("{path}/")),
        ("10.0.0.1:8000", &setup.upstreams[0].address.to_string()),
        ("10.0.0.2:8000", &setup.upstreams[1].address.to_string()),
        ("listen 127.0.0.1:8081;", &format!("listen 127.0.0.1:{};", setup.state)),
        ("listen 443 ", &format!("listen 127.0.0.1:{} ", setup.port)),
        ("listen [::]:443 ssl http2;", ""),
        ("rate=100r/s", rate),
    ];
    setup.write("nginx.conf", CONFIGURATION, &yours);
    let keys = line(KEY, "profile") + &line(SHOP, "shop");
    fs::write(setup.folder.join("api-keys.conf"), keys).expect("a file");
    let mut nginx = Command::new("nginx");
    nginx.args(["-g", "daemon off;", "-c"]).arg(setup.folder.join("nginx.conf"));
    nginx
}

/// Takes the key of the client "profile" away.
pub fn revoke(folder: &Path, pid: u32) {
    fs::write(folder.join("api-keys.conf"), line(SHOP, "shop")).expect("a file");
    let pid = pid.to_string();
    assert!(Command::new("kill").args(["-s", "HUP", &pid]).status().expect("kill runs").success());
    // A worker that ends closes an HTTP/2 connection before its first request. Clients repeat that request; curl does not.
    thread::sleep(Duration::from_millis(500));
}

/// The line of a key in the file of keys.
fn line(key: [&str; 2], client: &str) -> String {
    format!("{} {client};\n", key[1].trim_start_matches("X-Api-Key: "))
}

/// The types and titles of the problems: the values of two maps with the same keys.
pub fn problems() -> Vec<(&'static str, &'static str)> {
    let [types, titles] = ["type", "title"].map(|name| {
        let (_, map) = CONFIGURATION.split_once(&format!("map $status ${name} {{")).expect("a map");
        let lines = map.split('}').next().expect("lines").trim().lines();
        lines.map(|line| line.trim().trim_end_matches(';').split_once(' ').expect("a value"))
    });
    let pair = |((status, uri), (same, title)): ((&str, _), (&str, &'static str))| {
        assert_eq!(status, same);
        (uri, title.trim_matches('"'))
    };
    types.zip(titles).map(pair).collect()
}
