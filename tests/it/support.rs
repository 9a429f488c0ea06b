//! A service to ask, and its answers as text that can be compared whole.

use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};

use greeting_api::greeting::catalog::{Catalog, Locale};
use greeting_api::greeting::messages;
use greeting_api::greeting::problem::samples::REQUEST_ID;
use greeting_api::web;
use httparse::{EMPTY_HEADER, Response, Status};
use rocket::http::Method;
use rocket::{Build, Rocket};
use rocket_listener::Server;
use tokio::io::join;
use tokio::runtime::{Builder, Runtime};

/// The headers that every answer has: security, and that any page may read it.
const ALWAYS: [(&str, &str); 4] = [
    ("access-control-allow-origin", "*"),
    (
        "access-control-expose-headers",
        "Content-Language, Content-Location, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
    ),
    ("x-frame-options", "SAMEORIGIN"),
    ("x-content-type-options", "nosniff"),
];

/// The service with the listener that it has in production, on streams in memory.
pub struct Service {
    runtime: Runtime,
    server: Server,
}

impl Service {
    /// Starts an app, which logs nothing.
    pub fn new(app: Rocket<Build>) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let quiet = app.figment().clone().merge(("log_level", "off"));
        let server = runtime.block_on(web::server(app.configure(quiet))).expect("the service starts");
        Self { runtime, server }
    }

    /// Returns what the service sends to a client that sends these bytes and then closes its half.
    pub fn exchange(&self, bytes: &[u8], remote: impl Into<SocketAddr>) -> Vec<u8> {
        let mut answers = Vec::new();
        self.runtime.block_on(self.server.serve_connection(join(bytes, &mut answers), remote.into()));
        answers
    }

    /// Sends a request. Host is `localhost:8000` if it is not among the headers.
    pub fn send(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send_from(([127, 0, 0, 1], 1), method, path, headers)
    }

    /// Sends a request from another address.
    pub fn send_from(
        &self,
        remote: impl Into<SocketAddr>,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request += "Host: localhost:8000\r\n";
        }
        for (name, value) in headers {
            write!(request, "{name}: {value}\r\n").expect("a string");
        }
        request += "\r\n";
        Answer::parse(&self.exchange(request.as_bytes(), remote), method)
    }
}

/// An answer, as a client reads it.
pub struct Answer {
    pub status: u16,
    /// In the order in which they were sent, with names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Parses the only answer to a request, which must say how long its body is (RFC 9112, section 6.3).
    pub fn parse(bytes: &[u8], method: Method) -> Self {
        let shown = String::from_utf8_lossy(bytes);
        let mut headers = [EMPTY_HEADER; 32];
        let mut head = Response::new(&mut headers);
        let Ok(Status::Complete(length)) = head.parse(bytes) else { panic!("no whole head: {shown}") };
        let text = |value: &[u8]| str::from_utf8(value).expect("UTF-8").to_owned();
        let fields = head.headers.iter().map(|field| (field.name.to_lowercase(), text(field.value)));
        let answer = Self {
            status: head.code.expect("a status"),
            headers: fields.collect(),
            body: bytes[length..].to_vec(),
        };
        if method == Method::Head || matches!(answer.status, 204 | 304) {
            assert!(answer.body.is_empty(), "{shown}");
        } else {
            let length = answer.body.len().to_string();
            assert_eq!(answer.all("content-length").collect::<Vec<_>>(), [length], "{shown}");
        }
        answer
    }

    /// The values of a header, whose name is in small letters.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers.iter().filter(move |header| header.0 == name).map(|header| header.1.as_str())
    }

    /// The value of a header that an answer has once at most.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.all(name);
        let value = values.next();
        assert_eq!(values.next(), None, "{name}");
        value
    }

    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).expect("UTF-8")
    }
}

/// The service, with the locales and the settings that it is shipped with.
pub fn service() -> Service {
    Service::new(web::rocket(catalog()))
}

pub fn catalog() -> Catalog {
    Catalog::embedded().expect("the embedded locales are right")
}

/// The tags of the locales that have every message of a file themselves.
pub fn translated<'c>(catalog: &'c Catalog, file: &str) -> Vec<&'c str> {
    let messages: Vec<_> = messages::ALL.into_iter().filter(|message| message.file == file).collect();
    let locales = catalog.locales().iter();
    let complete = locales.filter(|locale| messages.iter().all(|message| locale.has(message)));
    complete.map(Locale::language).collect()
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
pub fn get(service: &Service, path: &str, headers: &[(&str, &str)]) -> String {
    ask(service, Method::Get, path, headers)
}

/// The whole answer to a request. The headers that every answer of its kind has are checked here and left out: the date,
/// the length of the body, security, who may read it, its request ID, and caching (greetings may be kept and have a
/// validator, errors may not).
pub fn ask(service: &Service, method: Method, path: &str, headers: &[(&str, &str)]) -> String {
    let answer = service.send(method, path, headers);
    let (status, caching) = (answer.status, answer.header("cache-control"));
    let mut lines = answer.headers.clone();
    let mut remove = |name: &str, value: &dyn Fn(&str) -> bool| {
        let index = lines.iter().position(|line| line.0 == name && value(&line.1));
        lines.remove(index.unwrap_or_else(|| panic!("{method} {path} has no {name}: {:?}", answer.headers)));
    };
    for (name, value) in ALWAYS {
        remove(name, &|other| other == value);
    }
    remove("date", &|value| value.len() == 29 && value.ends_with(" GMT"));
    remove("x-request-id", &|value| value.len() == 16 && value.bytes().all(|b| b.is_ascii_hexdigit()));
    if !matches!(status, 204 | 304) {
        // That of an answer to HEAD is the length of another body.
        remove("content-length", &|value| method == Method::Head || value == answer.body.len().to_string());
    }
    // WebKit's cache ignores `Vary: Accept-Language`.
    let is_negotiated = answer.header("vary").is_some_and(|vary| vary.contains("Accept-Language"));
    let kept = if is_negotiated { "public, max-age=0, s-maxage=300" } else { "public, max-age=300" };
    match caching {
        Some(caching) if caching == kept && status < 400 => {
            remove("cache-control", &|_| true);
            remove("etag", &|value| value.len() == 18 && value.starts_with('"') && value.ends_with('"'));
        }
        Some("no-store") if status >= 400 => remove("cache-control", &|_| true),
        // Said where it is asked for.
        Some(caching) => {
            let revalidated = caching.starts_with("public, max-age=0, s-maxage=");
            assert!(status < 400 && revalidated == is_negotiated, "{method} {path}: {caching}");
        }
        None => assert_eq!(method, Method::Options, "{path} does not say who may keep it"),
    }
    lines.sort();
    let mut text = status.to_string();
    for (name, value) in lines {
        write!(text, "\n{name}: {value}").expect("a string");
    }
    // JSON ends with a newline, which is checked here and left out.
    let is_json = answer.header("content-type").is_some_and(|media_type| media_type.contains("json"));
    let body = match answer.text().strip_suffix('\n') {
        Some(json) if is_json => json,
        _ => answer.text(),
    };
    assert!(
        !is_json || answer.text().is_empty() || body.len() < answer.text().len(),
        "{path} has no newline"
    );
    let request_id = answer.header("x-request-id").expect("an ID");
    write!(text, "\n\n{}", body.replace(request_id, REQUEST_ID)).expect("a string");
    text
}

/// A problem with the request ID of the samples in place of its own.
pub fn with_sample_id(problem: &str) -> String {
    let instance = problem.split_once("\"instance\":\"").and_then(|(_, rest)| rest.split('"').next());
    match instance.and_then(|instance| instance.split_once('#')) {
        Some((_, request_id)) => problem.replace(request_id, REQUEST_ID),
        None => problem.to_owned(),
    }
}

/// The part of an answer after its headers.
pub fn body(answer: &str) -> &str {
    answer.split_once("\n\n").expect("a whole answer").1
}

/// The path of a binary: in the folder that the variable `BINARIES` names, or the one that cargo built for the tests.
pub fn binary_path(name: &str) -> String {
    let built = match name {
        "greeting-api" => env!("CARGO_BIN_EXE_greeting-api"),
        "greeting-worker" => env!("CARGO_BIN_EXE_greeting-worker"),
        _ => panic!("{name} is no binary"),
    };
    std::env::var("BINARIES").map_or(built.to_owned(), |folder| format!("{folder}/{name}"))
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
        let mut command = Command::new(binary_path("greeting-api"));
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
        let mut address = || lines.find_map(|line| line.split_once("://")?.1.parse().ok());
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
        command.arg(binary_path("greeting-api"));
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

/// A port that nobody listens on, at any address.
pub fn free_port() -> u16 {
    TcpListener::bind("0.0.0.0:0").and_then(|socket| socket.local_addr()).expect("a free port").port()
}
