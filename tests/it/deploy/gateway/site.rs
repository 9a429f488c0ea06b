//! The gateway of `deploy/nginx.conf`, with what surrounds it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::cli::Folder;
use crate::support::{Ended, Running, free_port};

/// The key of the client "profile", as curl sends it.
pub const KEY: [&str; 2] =
    ["-H", "X-Api-Key: 8f14e45fceea167a5a36dedd4bea2543f7ccb5e0a1f7a7c3d1c0b0f3a2b4c6d8"];
/// The key of the client "shop".
pub const SHOP: [&str; 2] =
    ["-H", "X-Api-Key: 1679091c5a880faf6fb5e6087eb1b2dca87ff679a2f3e71d9181a67b7542122c"];
/// What a load cannot use up.
pub const NO_LIMIT: (&str, &str) = ("rate=100r/s", "rate=100000r/s");

/// The line of a key in the file of keys.
fn line(key: [&str; 2], client: &str) -> String {
    format!("{} {client};\n", key[1].trim_start_matches("X-Api-Key: "))
}

/// A gateway that runs, in a folder with all that belongs to it.
pub struct Site {
    pub port: u16,
    folder: Folder,
    nginx: Ended,
}

impl Site {
    /// Starts the gateway in front of these instances. The lines marked "yours" are changed to what there is here, and
    /// what a test is about besides.
    pub fn start(name: &str, instances: [SocketAddr; 2], changes: &[(&str, &str)]) -> Self {
        let (folder, port) = (Folder::new(&format!("gateway-{name}"), &[]), free_port());
        let path = folder.0.display();
        let mut configuration = include_str!("../../../../deploy/nginx.conf").to_owned();
        for (from, to) in [
            ("www-data", "root"),
            ("/run/", &format!("{path}/")),
            ("/var/log/nginx/", &format!("{path}/")),
            ("/var/cache/nginx/", &format!("{path}/")),
            ("include /etc/nginx/", &format!("include {path}/")),
            ("/etc/nginx/tls/", &format!("{path}/")),
            ("10.0.0.1:8000", &instances[0].to_string()),
            ("10.0.0.2:8000", &instances[1].to_string()),
            ("listen 443 ", &format!("listen 127.0.0.1:{port} ")),
            ("listen [::]:443 ssl http2;", ""),
        ]
        .iter()
        .chain(changes)
        {
            assert!(configuration.contains(from), "nginx.conf has {from}");
            configuration = configuration.replace(from, to);
        }
        for (file, text) in
            [("nginx.conf", configuration), ("api-keys.conf", line(KEY, "profile") + &line(SHOP, "shop"))]
        {
            fs::write(folder.0.join(file), text).expect("a file");
        }
        certificate(&folder.0);
        let mut nginx = Command::new("nginx");
        nginx.args(["-g", "daemon off;", "-c"]).arg(folder.0.join("nginx.conf"));
        let errors = File::create(folder.0.join("start.log")).expect("a file");
        let mut nginx = Ended(nginx.stderr(errors).spawn().expect("nginx runs"));
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(nginx.0.try_wait().expect("its state").is_none(), "{}", folder.text("start.log"));
            thread::sleep(Duration::from_millis(20));
        }
        Self { port, folder, nginx }
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
        fs::write(self.folder.0.join("api-keys.conf"), line(SHOP, "shop")).expect("a file");
        let pid = self.nginx.0.id().to_string();
        assert!(Command::new("kill").args(["-s", "HUP", &pid]).status().expect("kill runs").success());
    }

    /// Everything that was logged. No name of anybody may be in it.
    pub fn log(&self) -> String {
        let log = self.folder.text("access.log");
        for text in [&log, &self.folder.text("error.log")] {
            assert!(!text.contains("Nemo") && !text.contains("time="), "{text}");
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

/// Two instances with these variables over the settings that the gateway asks for.
pub fn instances(variables: &[(&str, &str)]) -> [Running; 2] {
    [0, 0].map(|port| instance(variables, port))
}

/// One instance, on a port.
pub fn instance(variables: &[(&str, &str)], port: u16) -> Running {
    let mut command = Command::new(env!("CARGO_BIN_EXE_greeting-api"));
    command.envs([("ROCKET_DRAIN", "5"), ("ROCKET_IP_HEADER", "X-Real-IP")]).envs(variables.iter().copied());
    Running::spawn(command.stderr(Stdio::null()), port)
}

pub fn addresses(instances: &[Running; 2]) -> [SocketAddr; 2] {
    instances.each_ref().map(|instance| instance.address)
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
