//! New certificates without a restart: when their files change, and on SIGHUP.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread::{self, sleep};
use std::time::Duration;

use jiff::Timestamp;
use tokio_rustls::rustls::pki_types::CertificateDer;

use super::{ALL_VERSIONS, Certificates, P256, Stream, greet, metric, shake, wait_until};
use crate::support::{Running, binary_path};

/// The service, with the files of its certificate and its log.
struct Reloading {
    certificates: Certificates,
    running: Running,
    log: PathBuf,
}

impl Reloading {
    /// Starts the service with `live.pem` and `live.key`, which are those of `server`. `next` is another certificate.
    fn start(test: &str) -> Self {
        let certificates = Certificates::new(test);
        // After 2049, a certificate has its time in another format.
        certificates.make("next", P256, Some("ca"), "subjectAltName=DNS:localhost", 20_000);
        for (file, link) in [("server.pem", "live.pem"), ("server.key", "live.key")] {
            symlink(file, certificates.path(link)).expect("a link");
        }
        let log = certificates.path("log");
        let mut command = Command::new(binary_path("greeting-api"));
        command
            .envs([("ROCKET_TLS", certificates.setting("live").as_str()), ("ROCKET_ADMIN", "127.0.0.1:0")])
            .env("ROCKET_LOG_FORMAT", "text")
            .stderr(File::create(&log).expect("a file"));
        Self { running: Running::spawn(&mut command, 0), certificates, log }
    }

    /// Replaces a file by renaming another one, as certbot does.
    fn replace(&self, file: &str, target: &str) {
        let temporary = self.certificates.path("temporary");
        symlink(target, &temporary)
            .and_then(|()| fs::rename(&temporary, self.certificates.path(file)))
            .expect("renamed");
    }

    fn connect(&self) -> Stream {
        shake(self.certificates.client(ALL_VERSIONS), &self.running).expect("a handshake")
    }

    /// The certificate that a new connection gets.
    fn presented(&self) -> CertificateDer<'static> {
        self.connect().conn.peer_certificates().expect("a certificate")[0].clone().into_owned()
    }

    /// Waits until new connections get the certificate of this name.
    fn wait_for(&self, name: &str) {
        let expected = self.certificates.chain(name).remove(0);
        wait_until(name, || self.presented() == expected);
    }

    /// Waits until `/metrics` has the end of the validity that openssl prints.
    fn wait_for_expiry(&self, name: &str) {
        let file = format!("{name}.pem");
        let arguments = ["x509", "-noout", "-enddate", "-dateopt", "iso_8601", "-in", &file];
        let printed = self.certificates.openssl(&arguments);
        let time = printed.trim().strip_prefix("notAfter=").expect("a time").replace(' ', "T");
        let time: Timestamp = time.parse().expect("a time");
        // It is exposed a moment after the certificate is used.
        let expected = time.as_second().to_string();
        wait_until(&expected, || metric(&self.running, "greeting_certificate_not_after_seconds") == expected);
    }

    fn log(&self) -> String {
        fs::read_to_string(&self.log).expect("the log")
    }

    fn is_refused(&self) -> bool {
        metric(&self.running, "greeting_certificate_refused") == "1"
    }
}

const REFUSED: &str = "the old certificate stays in use: ";

#[test]
fn new_connections_get_the_new_certificate_and_open_ones_continue() {
    let service = Reloading::start("reload");
    let mut kept = service.connect();
    greet(&mut kept).expect("a response");
    let mut config = service.certificates.client(ALL_VERSIONS);
    config.alpn_protocols = vec![b"h2".to_vec()];
    let mut http2 = Http2::new(shake(config, &service.running).expect("a handshake"));
    http2.greet();
    service.wait_for_expiry("server");

    // The certificate comes first, and its key later, as a slow program writes them. The service reads the files between the
    // two, 5 s after its start.
    sleep(Duration::from_secs(3));
    service.replace("live.pem", "next.pem");
    sleep(Duration::from_secs(4));
    service.replace("live.key", "next.key");
    service.wait_for("next");
    service.wait_for_expiry("next");
    assert!(!service.log().contains(REFUSED) && !service.is_refused(), "{}", service.log());

    // At once, if the operator requests it.
    service.replace("live.pem", "server.pem");
    service.replace("live.key", "server.key");
    service.running.signal("HUP");
    sleep(Duration::from_millis(500));
    assert_eq!(service.presented(), service.certificates.chain("server")[0]);

    greet(&mut kept).expect("a response");
    http2.greet();
    assert_eq!(service.log().matches("the new certificate is used").count(), 2);
}

/// A Secret of Kubernetes is a folder behind a link that is replaced.
#[test]
fn a_link_to_the_folder_of_a_secret_is_followed() {
    let certificates = Certificates::new("secret");
    certificates.issue("next", P256, "ca");
    for (folder, name) in [("..one", "server"), ("..two", "next")] {
        fs::create_dir(certificates.path(folder)).expect("a folder");
        for (from, to) in [("pem", "tls.pem"), ("key", "tls.key")] {
            let to = certificates.path(folder).join(to);
            fs::rename(certificates.path(&format!("{name}.{from}")), to).expect("moved");
        }
    }
    let link = |target: &str| {
        symlink(target, certificates.path("..new")).expect("a link");
        fs::rename(certificates.path("..new"), certificates.path("..data")).expect("renamed");
    };
    link("..one");
    for file in ["tls.pem", "tls.key"] {
        symlink(Path::new("..data").join(file), certificates.path(file)).expect("a link");
    }
    let running = Running::start(&[("ROCKET_TLS", &certificates.setting("tls"))]);
    let presented = || {
        let stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
        stream.conn.peer_certificates().expect("a certificate")[0].clone().into_owned()
    };
    assert_eq!(presented(), certificates.chain("tls")[0]);
    link("..two");
    let next = certificates.chain("tls").remove(0);
    wait_until("the next certificate", || presented() == next);
}

#[test]
fn a_bad_certificate_leaves_the_old_one_in_use_and_is_reported() {
    let service = Reloading::start("bad");
    let old = service.certificates.chain("server").remove(0);
    assert!(!service.is_refused());
    // Without a request, it is reported once it is certain that the program has finished.
    service.replace("live.pem", "next.pem");
    wait_until("the gauge", || service.is_refused());
    assert_eq!(service.presented(), old);
    let mismatch = format!("{REFUSED}the private key belongs to another certificate");
    assert_eq!(service.log().matches(&mismatch).count(), 1, "{}", service.log());
    // Other faults are reported, too, and at once if requested.
    for (target, error) in [
        (
            "missing",
            format!("{REFUSED}cannot read {}: No such file", service.certificates.path("live.pem").display()),
        ),
        ("next.key", format!("{REFUSED}no certificate in PEM was found")),
    ] {
        service.replace("live.pem", target);
        service.running.signal("HUP");
        wait_until(target, || service.log().contains(&error));
        assert!(service.is_refused());
        assert_eq!(service.presented(), old);
    }
    // One that no client accepts.
    service.certificates.issue_expired("next.key");
    service.replace("live.pem", "expired.pem");
    service.replace("live.key", "next.key");
    service.running.signal("HUP");
    let expired = format!("{REFUSED}the new certificate has expired, or is not valid yet");
    wait_until("expired", || service.log().contains(&expired));
    assert_eq!(service.presented(), old);
    // The old one again, or a good new one, ends the alert.
    for name in ["server", "next"] {
        service.replace("live.pem", &format!("{name}.pem"));
        service.replace("live.key", &format!("{name}.key"));
        service.running.signal("HUP");
        wait_until("the end of the alert", || !service.is_refused());
        assert_eq!(service.presented(), service.certificates.chain(name)[0]);
        service.replace("live.pem", "missing");
        service.running.signal("HUP");
        wait_until("the alert", || service.is_refused());
    }
}

/// It does not stop the service, because some clients do not check it.
#[test]
fn an_expired_certificate_is_reported_at_the_start() {
    let certificates = Certificates::new("expired");
    certificates.issue_expired("server.key");
    fs::copy(certificates.path("server.key"), certificates.path("expired.key")).expect("copied");
    for (name, is_reported) in [("expired", true), ("server", false)] {
        let log = certificates.path("log");
        let mut command = Command::new(binary_path("greeting-api"));
        let tls = certificates.setting(name);
        command
            .env("ROCKET_TLS", tls)
            .env("ROCKET_LOG_FORMAT", "text")
            .stderr(File::create(&log).expect("a file"));
        let mut running = Running::spawn(&mut command, 0);
        running.signal("TERM");
        running.process.wait().expect("an end");
        let log = fs::read_to_string(log).expect("the log");
        assert_eq!(log.contains("the certificate has expired, or is not valid yet"), is_reported, "{log}");
    }
}

#[test]
fn no_request_fails_while_certificates_change() {
    let service = Reloading::start("load");
    let (done, greetings) = (AtomicBool::new(false), AtomicU32::new(0));
    let config = Arc::new(service.certificates.client(ALL_VERSIONS));
    thread::scope(|scope| {
        for is_kept in [false, true] {
            let (config, done, greetings, running) = (&config, &done, &greetings, &service.running);
            scope.spawn(move || {
                let connect = || shake(Arc::clone(config), running).expect("a handshake");
                let mut stream = connect();
                while !done.load(Ordering::Relaxed) {
                    if !is_kept {
                        stream = connect();
                    }
                    greet(&mut stream).expect("a response");
                    greetings.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        for name in ["next", "server"].repeat(10) {
            service.replace("live.pem", &format!("{name}.pem"));
            // Sometimes between the two.
            service.running.signal("HUP");
            service.replace("live.key", &format!("{name}.key"));
            service.running.signal("HUP");
            sleep(Duration::from_millis(100));
        }
        done.store(true, Ordering::Relaxed);
    });
    assert!(greetings.into_inner() > 20);
    service.wait_for("server");
}

/// A connection with HTTP/2 (RFC 9113).
pub struct Http2 {
    pub stream: Stream,
    /// The next stream identifier.
    id: u8,
}

impl Http2 {
    pub fn new(mut stream: Stream) -> Self {
        // The preface, and empty SETTINGS.
        stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0").expect("sent");
        Self { stream, id: 1 }
    }

    /// Requests a greeting and reads the response.
    pub fn greet(&mut self) {
        // GET, https, a path and an authority (RFC 7541, appendix A).
        let head = b"\x82\x87\x04\x08/greet/A\x01\x01x";
        let length = u8::try_from(head.len()).expect("a short head");
        // HEADERS with END_HEADERS and END_STREAM.
        let frame = [&[0, 0, length, 1, 5, 0, 0, 0, self.id], &head[..]].concat();
        self.stream.write_all(&frame).expect("sent");
        let mut body = Vec::new();
        loop {
            let mut head = [0; 9];
            self.stream.read_exact(&mut head).expect("a frame");
            let [_, high, low, kind, flags, .., id] = head;
            let mut payload = vec![0; usize::from(u16::from_be_bytes([high, low]))];
            self.stream.read_exact(&mut payload).or_else(ok_if_empty).expect("a payload");
            assert!(![3, 7].contains(&kind), "RST_STREAM or GOAWAY: {payload:?}");
            if (kind, id) == (0, self.id) {
                body.extend(payload);
            }
            // DATA or HEADERS with END_STREAM.
            if kind <= 1 && flags & 1 == 1 && id == self.id {
                break;
            }
        }
        assert_eq!(body, b"{\"message\":\"Hello, A!\",\"language\":\"en\",\"direction\":\"ltr\"}\n");
        self.id += 2;
    }
}

/// rustls returns `WouldBlock` for a read of no bytes.
fn ok_if_empty(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == ErrorKind::WouldBlock { Ok(()) } else { Err(error) }
}
