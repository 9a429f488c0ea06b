//! Versions, protocols, keys, resumption, and what is not TLS.

use std::fs;
use std::io::{Read, Write};
use std::net::Shutdown;
use std::sync::Arc;

use tokio_rustls::rustls::HandshakeKind;
use tokio_rustls::rustls::version::{TLS12, TLS13};

use super::reload::Http2;
use super::{ALL_VERSIONS, Certificates, GREETING, P256, closed, greet, metric, s_client, shake, wait_until};
use crate::support::Running;
use crate::wire::protocol::{connect, send};

#[test]
fn versions_1_3_and_1_2_are_accepted_and_no_older_ones() {
    let certificates = Certificates::new("versions");
    let running = certificates.serve(&[]);
    for version in [&TLS13, &TLS12] {
        let mut stream = shake(certificates.client(&[version]), &running).expect("a handshake");
        assert_eq!(stream.conn.protocol_version(), Some(version.version));
        assert!(greet(&mut stream).expect("a response").starts_with("HTTP/1.1 200 OK\r\n"));
    }
    for version in ["-tls1_1", "-tls1"] {
        // openssl itself accepts these only at security level 0.
        let printed = s_client(&running, &[version, "-cipher", "ALL:@SECLEVEL=0"], "");
        assert!(
            printed.contains("New, (NONE)") && printed.contains("SSL alert number"),
            "{version}: {printed}"
        );
    }
}

#[test]
fn the_client_selects_http_2_or_http_1_by_alpn() {
    let certificates = Certificates::new("alpn");
    let running = certificates.serve(&[]);
    let selected = |offered: &[&str]| {
        let mut config = certificates.client(ALL_VERSIONS);
        config.alpn_protocols = offered.iter().map(|name| name.as_bytes().to_vec()).collect();
        let stream = shake(config, &running).map_err(|error| error.to_string())?;
        let protocol = stream.conn.alpn_protocol().unwrap_or_default();
        Ok::<_, String>(String::from_utf8_lossy(protocol).into_owned())
    };
    for (offered, expected) in [
        (&["http/1.1", "h2"][..], "h2"),
        (&["h2"], "h2"),
        (&["http/1.1"], "http/1.1"),
        (&["http/1.0", "spdy/3", "http/1.1"], "http/1.1"),
        // HTTP/1.1, as without ALPN.
        (&[], ""),
    ] {
        assert_eq!(selected(offered).as_deref(), Ok(expected), "{offered:?}");
    }
    let refused = selected(&["http/1.0"]).expect_err("no protocol");
    assert!(refused.contains("NoApplicationProtocol"), "{refused}");
}

#[test]
fn every_usual_key_and_format_works() {
    let certificates = Certificates::new("keys");
    for (name, key, convert) in [
        ("rsa", &["rsa:2048"][..], None),
        ("pkcs1", &["rsa:2048"], Some(&["rsa", "-traditional"][..])),
        ("p256", P256, None),
        ("sec1", P256, Some(&["ec"][..])),
        ("p384", &["ec", "-pkeyopt", "ec_paramgen_curve:P-384"], None),
        ("ed25519", &["ed25519"], None),
    ] {
        certificates.issue(name, key, "ca");
        let file = format!("{name}.key");
        if let Some(command) = convert {
            certificates.openssl(&[command, &["-in", &file, "-out", &file]].concat());
        }
        let text = fs::read_to_string(certificates.path(&file)).expect("a key");
        let label = if name == "pkcs1" {
            "RSA "
        } else if name == "sec1" {
            "EC "
        } else {
            ""
        };
        assert!(text.contains(&format!("BEGIN {label}PRIVATE KEY")), "{name}: {text}");
        let running = Running::start(&[("ROCKET_TLS", &certificates.setting(name))]);
        for version in [&TLS13, &TLS12] {
            let mut stream = shake(certificates.client(&[version]), &running)
                .unwrap_or_else(|error| panic!("{name}, {version:?}: {error}"));
            greet(&mut stream).expect("a response");
        }
    }
}

/// Files as editors and other programs write them.
#[test]
fn pem_may_have_other_line_ends_and_other_text() {
    let certificates = Certificates::new("files");
    let text = |file: &str| fs::read_to_string(certificates.path(file)).expect("a file");
    let (cert, key) = (text("server.pem"), text("server.key"));
    let attributes =
        |text: &str| format!("Bag Attributes\n    friendlyName: é\nsubject=CN = x\n{text}\n# end\n");
    for (what, certs, key) in [
        ("CRLF", cert.replace('\n', "\r\n"), key.replace('\n', "\r\n")),
        ("a byte order mark", format!("\u{feff}{cert}"), format!("\u{feff}{key}")),
        ("attributes", attributes(&cert), attributes(&key)),
        ("both in one file", format!("{key}{cert}"), format!("{cert}{key}")),
    ] {
        fs::write(certificates.path("server.pem"), certs).expect("written");
        fs::write(certificates.path("server.key"), key).expect("written");
        let running = certificates.serve(&[]);
        let stream = shake(certificates.client(ALL_VERSIONS), &running);
        greet(&mut stream.unwrap_or_else(|error| panic!("{what}: {error}"))).expect("a response");
        wait_until(what, || metric(&running, "greeting_certificate_not_after_seconds") != "0");
    }
}

#[test]
fn the_chain_is_sent_with_its_intermediate_certificate() {
    let certificates = Certificates::new("chain");
    certificates.issue_authority("intermediate");
    certificates.issue("leaf", P256, "intermediate");
    let text = |file: &str| fs::read_to_string(certificates.path(file)).expect("a file");
    fs::write(certificates.path("whole.pem"), text("leaf.pem") + &text("intermediate.pem")).expect("written");
    fs::copy(certificates.path("leaf.key"), certificates.path("whole.key")).expect("copied");
    for (name, is_trusted) in [("whole", true), ("leaf", false)] {
        let running = Running::start(&[("ROCKET_TLS", &certificates.setting(name))]);
        let stream = shake(certificates.client(ALL_VERSIONS), &running);
        assert_eq!(stream.is_ok(), is_trusted, "{name}: {:?}", stream.err());
    }
}

#[test]
fn sessions_are_resumed_without_early_data() {
    let certificates = Certificates::new("resumption");
    let running = certificates.serve(&[]);
    for version in [&TLS13, &TLS12] {
        let mut config = certificates.client(&[version]);
        config.enable_early_data = true;
        let config = Arc::new(config);
        let mut kinds = Vec::new();
        for _ in 0..3 {
            let mut stream = shake(Arc::clone(&config), &running).expect("a handshake");
            assert!(!stream.conn.is_early_data_accepted());
            // The tickets of TLS 1.3 arrive with the response.
            greet(&mut stream).expect("a response");
            kinds.push(stream.conn.handshake_kind().expect("a kind"));
        }
        let expected = [HandshakeKind::Full, HandshakeKind::Resumed, HandshakeKind::Resumed];
        assert_eq!(kinds, expected, "{version:?}");
    }
    let printed = s_client(&running, &["-tls1_3"], "GET / HTTP/1.0\n\n");
    assert!(printed.contains("Max Early Data: 0\n"), "{printed}");
}

#[test]
fn what_is_not_tls_ends_the_connection() {
    let certificates = Certificates::new("plain");
    let running = certificates.serve(&[]);
    for (number, bytes) in [(1, GREETING.as_bytes()), (2, b"\x16\x03\x01\0\x05hello"), (3, &[0; 64])] {
        let mut stream = connect(&running);
        stream.write_all(bytes).expect("sent");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        // A fatal alert (RFC 8446, section 6), and no response.
        assert!(matches!(answer[..], [] | [21, 3, _, 0, 2, 2, _]), "{answer:?}");
        wait_until("the connection is counted", || closed(&running, "handshake") == number);
    }
    // More than the service reads.
    let mut stream = connect(&running);
    stream.write_all(&[&b"GET /greet/A HTTP/1.1\r\nA: "[..], &vec![b'a'; 100_000]].concat()).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("a graceful close");
    assert!(matches!(answer[..], [21, 3, _, 0, 2, 2, _]), "{answer:?}");
    drop(stream);
    // Clients that have not yet sent a byte close, too.
    drop(connect(&running));
    wait_until("the connection ends", || closed(&running, "handshake") == 5);
    greet(&mut shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake")).expect("a response");
}

/// Many clients do. A request without a body shows by itself that it is whole (RFC 9112, section 9.8).
#[test]
fn a_client_may_close_without_close_notify() {
    let certificates = Certificates::new("close");
    let running = certificates.serve(&[]);
    let mut config = certificates.client(ALL_VERSIONS);
    let mut http1 = shake(config.clone(), &running).expect("a handshake");
    greet(&mut http1).expect("a response");
    config.alpn_protocols = vec![b"h2".to_vec()];
    let mut http2 = Http2::new(shake(config, &running).expect("a handshake"));
    http2.greet();
    for mut stream in [http1, http2.stream] {
        stream.sock.shutdown(Shutdown::Write).expect("half closed");
        // A socket that is dropped with unread bytes resets the connection.
        stream.sock.read_to_end(&mut Vec::new()).expect("the end");
    }
    // The other one is that to `admin`.
    wait_until("the connection is closed", || metric(&running, "greeting_connections") == "1");
    assert_eq!(closed(&running, "reset"), 0);
}

/// Without a scheme, curl would use http.
#[test]
fn commands_have_the_scheme_of_the_service() {
    let certificates = Certificates::new("commands");
    let (secure, plain) = (certificates.serve(&[]), Running::start(&[]));
    for (path, accept, command) in [
        ("/", "text/plain", "curl BASE/greet/Zo\u{e9}"),
        ("/", "text/html", "curl &#x27;BASE&#x2F;<wbr>greet"),
        ("/problems/name-empty", "text/plain", "curl 'BASE/greet'"),
        ("/problems/name-empty", "text/html", "curl &#x27;BASE&#x2F;greet"),
    ] {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: x\r\nAccept: {accept}\r\nConnection: close\r\n\r\n");
        let mut stream = shake(certificates.client(ALL_VERSIONS), &secure).expect("a handshake");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        // In HTML, the address may also be wrapped.
        let answer = answer
            .replace("https:&#x2F;<wbr>&#x2F;<wbr>", "https://")
            .replace("https:&#x2F;&#x2F;", "https://");
        assert!(answer.contains(&command.replace("BASE", "https://x")), "{path} {accept}: {answer}");
        assert!(send(&plain, request).contains(&command.replace("BASE", "x")), "{path} {accept}");
    }
}

#[test]
fn hsts_is_sent_over_tls_only() {
    let certificates = Certificates::new("hsts");
    let running = certificates.serve(&[("ROCKET_HSTS", "31536000")]);
    let header = "\r\nstrict-transport-security: max-age=31536000\r\n";
    let mut stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
    assert!(greet(&mut stream).expect("a response").contains(header));
    // The address of `admin` stays plain.
    let health = send(
        running.admin.expect("an address"),
        "GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    );
    assert!(health.starts_with("HTTP/1.1 200 OK\n") && !health.contains("strict-transport"), "{health}");
    // Off by default.
    let running = certificates.serve(&[]);
    let mut stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
    assert!(!greet(&mut stream).expect("a response").contains("strict-transport"));
}
