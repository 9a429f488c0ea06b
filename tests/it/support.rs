//! A service to ask, and its answers as text that can be compared whole.

use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};

use greeting_api::l10n::catalog::Catalog;
use greeting_api::web;
use rocket::http::uri::Host;
use rocket::http::{Header, Method};
use rocket::local::blocking::Client;
use rocket::{Build, Rocket};

/// The headers that every answer has: security, and that any page may read it.
const ALWAYS: [(&str, &str); 5] = [
    ("access-control-allow-origin", "*"),
    (
        "access-control-expose-headers",
        "Content-Language, Content-Location, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
    ),
    ("x-frame-options", "SAMEORIGIN"),
    ("x-content-type-options", "nosniff"),
    ("permissions-policy", "interest-cohort=()"),
];

/// The service, with the locales and the settings that it is shipped with.
pub fn service() -> Client {
    client(web::rocket(catalog()))
}

pub fn catalog() -> Catalog {
    Catalog::embedded().expect("the embedded locales are right")
}

/// A client of a service, which logs nothing.
pub fn client(rocket: Rocket<Build>) -> Client {
    let quiet = rocket.figment().clone().merge(("log_level", "off"));
    Client::untracked(rocket.configure(quiet)).expect("the service starts")
}

/// Every tag of the repository's `locales`.
pub fn locales() -> Vec<String> {
    let entries = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).expect("locales");
    let mut tags: Vec<_> = entries
        .map(|entry| entry.expect("an entry of locales"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().expect("a tag"))
        .collect();
    tags.sort();
    tags
}

/// The whole answer to a GET: status, headers sorted by name, an empty line, body.
pub fn get(client: &Client, path: &str, headers: &[(&'static str, &str)]) -> String {
    ask(client, Method::Get, path, headers)
}

/// The whole answer to a request. The headers that every answer of its kind has are checked here and left out: on
/// security, on who may read it, its name, and caching (greetings may be kept and have a validator, errors may not).
pub fn ask(client: &Client, method: Method, path: &str, headers: &[(&'static str, &str)]) -> String {
    let mut request = client.req(method, path.to_owned());
    for (name, value) in headers {
        request.add_header(Header::new(*name, (*value).to_owned()));
        if *name == "Host" {
            // As a server does.
            request.inner_mut().set_host(Host::parse_owned((*value).to_owned()).expect("a host"));
        }
    }
    let response = request.dispatch();
    let mut lines: Vec<_> = response
        .headers()
        .iter()
        .map(|header| (header.name.as_str().to_lowercase(), header.value.to_string()))
        .collect();
    let mut remove = |name: &str, value: &dyn Fn(&str) -> bool| {
        let index = lines.iter().position(|line| line.0 == name && value(&line.1));
        lines.remove(index.unwrap_or_else(|| panic!("{method} {path} has no {name}")));
    };
    for (name, value) in ALWAYS {
        remove(name, &|other| other == value);
    }
    remove("x-request-id", &|value| value.len() == 16 && value.bytes().all(|b| b.is_ascii_hexdigit()));
    let status = response.status().code;
    match response.headers().get_one("Cache-Control") {
        Some("public, max-age=300") if status < 400 => {
            remove("cache-control", &|_| true);
            remove("etag", &|value| value.len() == 18 && value.starts_with('"') && value.ends_with('"'));
        }
        Some("no-store") if status >= 400 => remove("cache-control", &|_| true),
        // Said where it is asked for.
        Some(_) => assert!(status < 400, "{method} {path} may be kept"),
        None => assert_eq!(method, Method::Options, "{path} does not say who may keep it"),
    }
    lines.sort();
    let mut answer = response.status().code.to_string();
    for (name, value) in lines {
        write!(answer, "\n{name}: {value}").expect("a string");
    }
    write!(answer, "\n\n{}", response.into_string().unwrap_or_default()).expect("a string");
    answer
}

/// The part of an answer after its headers.
pub fn body(answer: &str) -> &str {
    answer.split_once("\n\n").expect("a whole answer").1
}

/// The running binary, on a port of its own; killed when dropped.
pub struct Running {
    pub process: Child,
    pub address: SocketAddr,
    /// Where the setting `admin` puts metrics and health, if it is set.
    pub admin: Option<SocketAddr>,
}

impl From<&Running> for SocketAddr {
    fn from(running: &Running) -> Self {
        running.address
    }
}

impl Running {
    /// Starts the binary with these variables over the settings of a release. It logs as always, and nobody keeps that:
    /// under load it is hundreds of megabytes.
    pub fn start(variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_greeting-api"));
        Self::spawn(command.envs(variables.iter().copied()).stderr(Stdio::null()), 0)
    }

    /// Starts a command that becomes the binary, on a port; 0 takes any.
    pub fn spawn(command: &mut Command, port: u16) -> Self {
        let port = port.to_string();
        let defaults =
            [("ROCKET_PORT", port.as_str()), ("ROCKET_ADDRESS", "127.0.0.1"), ("ROCKET_PROFILE", "release")];
        let mut process = command
            .current_dir(env!("CARGO_TARGET_TMPDIR"))
            .envs(defaults)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut lines =
            BufReader::new(process.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let mut address = || lines.find_map(|line| line.split_once("http://")?.1.parse().ok());
        let first = address().expect("it says where it listens");
        let has_admin = command.get_envs().any(|(name, _)| name == "ROCKET_ADMIN");
        Self { process, address: first, admin: has_admin.then(address).flatten() }
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().expect("kill runs").success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.process.kill().and_then(|()| self.process.wait()).expect("it ends");
    }
}

/// A command that becomes the binary in a user namespace of its own, with a limit of `/proc/sys/user` lowered.
pub fn limited(limit: &str, value: usize) -> Command {
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "sh", "-ec", script, limit, &value.to_string()]);
        command.arg(env!("CARGO_BIN_EXE_greeting-api"));
        command
    };
    let lower = "echo $1 >/proc/sys/user/$0";
    let tried = unshare(lower).output().expect("unshare (util-linux) runs");
    let refusal = String::from_utf8_lossy(&tried.stderr);
    assert!(
        tried.status.success(),
        "this test needs a user namespace: run it as root, or allow unprivileged ones: {refusal}"
    );
    unshare(&format!("{lower}; exec \"$2\""))
}

/// A process that is ended, not killed, when dropped.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port").port()
}
