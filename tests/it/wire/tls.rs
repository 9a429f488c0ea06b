//! TLS on the running binary: certificates by openssl, and a client by rustls.

mod handshakes;
pub mod limits;
mod memory;
mod mutual;
pub mod reload;
mod settings;

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned, SupportedProtocolVersion, version,
};

use crate::cli::Folder;
use crate::support::{Running, body};
use crate::wire::protocol::{connect, send};

const GREETING: &str = "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n";
/// How a response to it ends.
const END: &str = "\"direction\":\"ltr\"}\n";
pub const ALL_VERSIONS: &[&SupportedProtocolVersion] = &[&version::TLS13, &version::TLS12];
/// What openssl calls a key on the curve P-256.
const P256: &[&str] = &["ec", "-pkeyopt", "ec_paramgen_curve:P-256"];

/// A connection of a client, after its handshake.
pub type Stream = StreamOwned<ClientConnection, TcpStream>;

/// A folder with the certificates of a test, and those that issue them. `ca` is the root.
pub struct Certificates(Folder);

impl Certificates {
    /// Creates a folder with a root certificate, and with `server` for localhost.
    pub fn new(test: &str) -> Self {
        let configuration = "[req]\ndistinguished_name = name\n[name]\n";
        let certificates = Self(Folder::new(&format!("tls-{test}"), &[("openssl.cnf", configuration)]));
        certificates.make("ca", P256, None, "basicConstraints=critical,CA:TRUE", 2);
        certificates.issue("server", P256, "ca");
        certificates
    }

    /// Issues a certificate for localhost: `name.pem` and `name.key`.
    pub fn issue(&self, name: &str, key: &[&str], issuer: &str) {
        self.make(name, key, Some(issuer), "subjectAltName=DNS:localhost", 2);
    }

    /// Issues a certificate for an authority that issues others.
    pub fn issue_authority(&self, name: &str) {
        self.make(name, P256, Some("ca"), "basicConstraints=critical,CA:TRUE", 2);
    }

    /// Issues `expired.pem` for a key. It expired yesterday.
    fn issue_expired(&self, key: &str) {
        std::fs::write(self.path("extensions"), "subjectAltName=DNS:localhost").expect("written");
        let request = format!("req -config openssl.cnf -new -key {key} -subj /CN=x -out request");
        let issue =
            "x509 -req -in request -CA ca.pem -CAkey ca.key -days -1 -extfile extensions -out expired.pem";
        for command in [&request, issue] {
            self.openssl(&command.split(' ').collect::<Vec<_>>());
        }
    }

    fn make(&self, name: &str, key: &[&str], issuer: Option<&str>, extension: &str, days: u32) {
        let days = days.to_string();
        let (key_file, file, subject) = (format!("{name}.key"), format!("{name}.pem"), format!("/CN={name}"));
        let mut arguments =
            vec!["req", "-config", "openssl.cnf", "-x509", "-noenc", "-days", &days, "-newkey"];
        arguments.extend(key);
        arguments.extend(["-keyout", &key_file, "-out", &file, "-subj", &subject, "-addext", extension]);
        let (issuer, issuer_key) = issuer.map(|name| (format!("{name}.pem"), format!("{name}.key"))).unzip();
        if let (Some(issuer), Some(key)) = (&issuer, &issuer_key) {
            arguments.extend(["-CA", issuer, "-CAkey", key]);
        }
        self.openssl(&arguments);
    }

    /// Runs openssl in the folder, and returns what it prints.
    pub fn openssl(&self, arguments: &[&str]) -> String {
        let run = Command::new("openssl").current_dir(&self.0.0).args(arguments).output();
        let run = run.expect("openssl runs");
        assert!(run.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8_lossy(&run.stdout).into_owned()
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.0.join(file)
    }

    /// The certificate of this name, and its issuers if the file has them.
    pub fn chain(&self, name: &str) -> Vec<CertificateDer<'static>> {
        let path = self.path(&format!("{name}.pem"));
        CertificateDer::pem_file_iter(path).expect("a file").collect::<Result<_, _>>().expect("PEM")
    }

    /// The private key of this name.
    pub fn key(&self, name: &str) -> PrivateKeyDer<'static> {
        PrivateKeyDer::from_pem_file(self.path(&format!("{name}.key"))).expect("PEM")
    }

    /// The value of `ROCKET_TLS` for a certificate.
    pub fn setting(&self, name: &str) -> String {
        let path = self.path(name);
        format!("{{certs=\"{0}.pem\",key=\"{0}.key\"}}", path.display())
    }

    /// Starts the service with the certificate `server`, and metrics at `admin`.
    pub fn serve(&self, variables: &[(&str, &str)]) -> Running {
        let tls = self.setting("server");
        let admin = [("ROCKET_TLS", tls.as_str()), ("ROCKET_ADMIN", "127.0.0.1:0")];
        Running::start(&[&admin, variables].concat())
    }

    /// The configuration of a client that trusts `ca`.
    pub fn client(&self, versions: &[&'static SupportedProtocolVersion]) -> ClientConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.chain("ca").remove(0)).expect("a root");
        ClientConfig::builder_with_provider(ring::default_provider().into())
            .with_protocol_versions(versions)
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth()
    }
}

/// Shakes hands.
pub fn shake(config: impl Into<Arc<ClientConfig>>, to: impl Into<SocketAddr>) -> io::Result<Stream> {
    shake_on(config, connect(to))
}

pub fn shake_on(config: impl Into<Arc<ClientConfig>>, mut stream: TcpStream) -> io::Result<Stream> {
    let name = "localhost".try_into().expect("a name");
    let mut connection = ClientConnection::new(config.into(), name).expect("a client");
    while connection.is_handshaking() {
        connection.complete_io(&mut stream)?;
    }
    Ok(StreamOwned::new(connection, stream))
}

/// Requests a greeting, and returns the response.
pub fn greet(stream: &mut Stream) -> io::Result<String> {
    stream.write_all(GREETING.as_bytes())?;
    let (mut text, mut bytes) = (String::new(), [0; 4096]);
    while !text.ends_with(END) {
        match stream.read(&mut bytes)? {
            0 => return Err(ErrorKind::UnexpectedEof.into()),
            read => text.push_str(str::from_utf8(&bytes[..read]).expect("UTF-8")),
        }
    }
    Ok(text)
}

/// What openssl's client prints if it gets this input after the handshake.
fn s_client(running: &Running, arguments: &[&str], input: &str) -> String {
    let mut client = Command::new("openssl")
        .args(["s_client", "-connect", &running.address.to_string()])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("openssl runs");
    let mut stdin = client.stdin.take().expect("its input");
    for line in input.lines() {
        // A command such as `R` is only one if it is all that was typed.
        std::thread::sleep(Duration::from_millis(200));
        let _ = writeln!(stdin, "{line}");
    }
    std::thread::sleep(Duration::from_millis(200));
    drop(stdin);
    let output = client.wait_with_output().expect("its output");
    [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat()
}

/// The value of a metric, read at `admin`, without TLS.
fn metric(running: &Running, name: &str) -> String {
    let admin = running.admin.expect("an address");
    let metrics = send(admin, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let line = body(&metrics).lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("{name} is not in {metrics}")).to_owned()
}

/// Number of connections that ended for this reason.
fn closed(running: &Running, reason: &str) -> u32 {
    let name = format!("greeting_connections_closed_total{{error_type=\"{reason}\"}}");
    metric(running, &name).parse().expect("a number")
}

/// Waits until a condition is true.
fn wait_until(what: &str, is_true: impl Fn() -> bool) {
    for _ in 0..200 {
        if is_true() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("not within 20 s: {what}");
}
