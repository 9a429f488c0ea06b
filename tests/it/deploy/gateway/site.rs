//! A gateway that runs, with what surrounds it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{envoy, nginx};
use crate::cli::Folder;
use crate::support::{Ended, Running, binary_path, free_port};

/// The key of the client "profile", as curl sends it.
pub const KEY: [&str; 2] =
    ["-H", "X-Api-Key: 8f14e45fceea167a5a36dedd4bea2543f7ccb5e0a1f7a7c3d1c0b0f3a2b4c6d8"];
/// The key of the client "shop".
pub const SHOP: [&str; 2] =
    ["-H", "X-Api-Key: 1679091c5a880faf6fb5e6087eb1b2dca87ff679a2f3e71d9181a67b7542122c"];

/// The gateways in `deploy/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gateway {
    Nginx,
    Envoy,
}

impl Gateway {
    /// The types and titles of the problems in its configuration.
    pub fn problems(self) -> Vec<(&'static str, &'static str)> {
        match self {
            Self::Nginx => nginx::problems(),
            Self::Envoy => envoy::problems(),
        }
    }
}

/// How often a client may ask.
#[derive(Clone, Copy)]
pub enum Rate {
    AsShipped,
    /// What a load cannot use up.
    Unlimited,
    /// The burst, and then so little that a test does not see it.
    OncePerMinute,
}

/// Where an instance serves, and where its `/readyz` is.
#[derive(Clone, Copy)]
pub struct Upstream {
    pub address: SocketAddr,
    pub admin: SocketAddr,
}

impl From<&Running> for Upstream {
    fn from(running: &Running) -> Self {
        Self { address: running.address, admin: running.admin.expect("the instance has an admin address") }
    }
}

/// What a gateway needs to start: its folder, where it listens, and what is behind it.
pub struct Setup<'a> {
    pub folder: &'a Path,
    pub port: u16,
    /// Where it shows its state.
    pub state: u16,
    pub upstreams: [Upstream; 2],
    pub rate: Rate,
}

impl Setup<'_> {
    /// Writes a configuration to the folder, with what the lines marked "yours" are here.
    pub fn write(&self, file: &str, configuration: &str, yours: &[(&str, &str)]) {
        let mut configuration = configuration.to_owned();
        for (from, to) in yours {
            assert!(configuration.contains(from), "{file} has {from}");
            configuration = configuration.replace(from, to);
        }
        fs::write(self.folder.join(file), configuration).expect("a file");
    }
}

/// A gateway that runs, in a folder with all that belongs to it.
pub struct Site {
    pub gateway: Gateway,
    pub port: u16,
    /// The port where the gateway shows its state.
    pub state: u16,
    folder: Folder,
    process: Ended,
}

impl Site {
    /// Starts the gateway in front of these instances.
    pub fn start(gateway: Gateway, name: &str, upstreams: [Upstream; 2], rate: Rate) -> Self {
        let folder = Folder::new(&format!("{gateway:?}-{name}").to_lowercase(), &[]);
        let (port, state) = (free_port(), free_port());
        certificate(&folder.0);
        let setup = Setup { folder: &folder.0, port, state, upstreams, rate };
        let mut command = match gateway {
            Gateway::Nginx => nginx::prepare(&setup),
            Gateway::Envoy => envoy::prepare(&setup),
        };
        let errors = File::create(folder.0.join("start.log")).expect("a file");
        let mut process = Ended(command.stderr(errors).spawn().expect("the gateway runs"));
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(process.0.try_wait().expect("its state").is_none(), "{}", folder.text("start.log"));
            thread::sleep(Duration::from_millis(20));
        }
        Self { gateway, port, state, folder, process }
    }

    /// The address before a path.
    pub fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// The certificate of the gateway.
    pub fn certificate(&self) -> String {
        self.folder.0.join("certificate.pem").display().to_string()
    }

    /// The whole answer to a request that curl makes with these arguments: the status, the headers but for the date, an
    /// empty line, the body. Its name is "one", unless another is given.
    pub fn ask(&self, path: &str, arguments: &[&[&str]]) -> String {
        let mut arguments = arguments.concat();
        if !arguments.iter().any(|argument| argument.starts_with("X-Request-Id:")) {
            arguments.extend(["-H", "X-Request-Id: one"]);
        }
        let certificate = self.certificate();
        arguments.extend(["--cacert", &certificate, "--path-as-is", "-H", "User-Agent:"]);
        curl(&format!("{}{path}", self.url()), &arguments)
    }

    /// Takes the key of the client "profile" away.
    pub fn revoke(&self) {
        match self.gateway {
            Gateway::Nginx => nginx::revoke(&self.folder.0, self.process.0.id()),
            Gateway::Envoy => envoy::revoke(&self.folder.0),
        }
    }

    /// Everything that was logged. No name of anybody and no key may be in it.
    pub fn log(&self) -> String {
        // Envoy writes its log after 100 ms.
        thread::sleep(Duration::from_millis(300));
        let log = self.folder.text("access.log");
        let errors = match self.gateway {
            Gateway::Nginx => "error.log",
            Gateway::Envoy => "start.log",
        };
        for text in [&log, &self.folder.text(errors)] {
            for secret in ["Nemo", "time=", "8f14e45f", "1679091c"] {
                assert!(!text.contains(secret), "{text}");
            }
        }
        log
    }

    /// Eight clients ask for a greeting without a pause.
    pub fn load(&self, seconds: u32) -> Load {
        let mut wrk = Command::new("wrk");
        wrk.args(["-t1", "-c8", "--timeout", "10s", &format!("-d{seconds}s")]).args(KEY);
        wrk.arg(format!("{}/greet/Nemo", self.url())).stdout(Stdio::piped());
        Load(wrk.spawn().expect("wrk runs"))
    }
}

/// A load that runs for some seconds.
pub struct Load(Child);

impl Load {
    /// Waits for its end: the number of requests, of which none went wrong.
    pub fn end(mut self) -> String {
        assert!(self.0.try_wait().expect("its state").is_none(), "the load ends last");
        let output = self.0.wait_with_output().expect("wrk ends");
        let report = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!report.contains("Non-2xx") && !report.contains("Socket errors"), "{report}");
        let requests = report.lines().find_map(|line| line.trim().split_once(" requests in "));
        requests.expect("a number").0.to_owned()
    }
}

/// Two instances with these variables over the settings that the gateways ask for.
pub fn instances(variables: &[(&str, &str)]) -> [Running; 2] {
    [0, 0].map(|port| instance(variables, port, "127.0.0.1:0"))
}

/// One instance, on a port, with its health on another.
pub fn instance(variables: &[(&str, &str)], port: u16, admin: &str) -> Running {
    let mut command = Command::new(binary_path("greeting-api"));
    command.envs([("ROCKET_DRAIN", "5"), ("ROCKET_IP_HEADER", "X-Real-IP"), ("ROCKET_ADMIN", admin)]);
    Running::spawn(command.envs(variables.iter().copied()).stderr(Stdio::null()), port)
}

pub fn upstreams(instances: &[Running; 2]) -> [Upstream; 2] {
    instances.each_ref().map(Upstream::from)
}

/// The whole answer to a request of curl's.
pub fn curl(url: &str, arguments: &[&str]) -> String {
    let mut curl = Command::new("curl");
    curl.args(["-sSi", "--noproxy", "*", "--max-time", "10"]).args(arguments).arg(url);
    let output = curl.output().expect("curl runs");
    assert!(output.status.success(), "{url}: {}", String::from_utf8_lossy(&output.stderr));
    let answer = String::from_utf8(output.stdout).expect("UTF-8").replace("\r\n", "\n");
    let (head, body) = answer.split_once("\n\n").expect("a head");
    let lines = head.lines().map(str::trim_end).filter(|line| !line.to_lowercase().starts_with("date: "));
    format!("{}\n\n{body}", lines.collect::<Vec<_>>().join("\n"))
}

/// A service that gives each of these answers to one connection, and then has the heads of the requests, line by line.
pub fn stand_in(answers: &'static [&str]) -> (SocketAddr, JoinHandle<Vec<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let heads = thread::spawn(move || {
        let answer = |answer: &&str| {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).expect("a head");
                head.extend(byte);
            }
            stream.write_all(answer.as_bytes()).expect("sent");
            String::from_utf8(head).expect("UTF-8").lines().map(str::to_owned).collect()
        };
        answers.iter().map(answer).collect()
    });
    (address, heads)
}

/// Makes a certificate for this machine, which names itself as its authority.
fn certificate(folder: &Path) {
    let mut openssl = Command::new("openssl");
    openssl.args([
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "1",
    ]);
    openssl.args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]);
    openssl.args(["-keyout", "key.pem", "-out", "certificate.pem"]).current_dir(folder);
    assert!(openssl.stderr(Stdio::null()).status().expect("openssl runs").success());
}
