//! Client certificates.

use std::io::{Read, Write};
use std::thread::sleep;
use std::time::Duration;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};

use super::{Certificates, P256, greet, shake};
use crate::support::Running;

/// A client with the certificate of this name.
fn client(
    certificates: &Certificates,
    version: &'static SupportedProtocolVersion,
    name: Option<&str>,
) -> ClientConfig {
    let Some(name) = name else { return certificates.client(&[version]) };
    let mut roots = RootCertStore::empty();
    roots.add(certificates.chain("ca").remove(0)).expect("a root");
    ClientConfig::builder_with_provider(ring::default_provider().into())
        .with_protocol_versions(&[version])
        .expect("a version")
        .with_root_certificates(roots)
        .with_client_auth_cert(certificates.chain(name), certificates.key(name))
        .expect("a certificate")
}

#[test]
fn client_certificates_are_verified() {
    let certificates = Certificates::new("mutual");
    certificates.issue_authority("clients");
    certificates.issue("right", P256, "clients");
    // By an authority that the server's own certificate has, but that may not issue those of clients.
    certificates.issue("wrong", P256, "ca");
    let tls = |mandatory: &str| {
        let path = |file: &str| certificates.path(file).display().to_string();
        let (certs, key, authorities) = (path("server.pem"), path("server.key"), path("clients.pem"));
        format!("{{certs=\"{certs}\",key=\"{key}\",mutual={{ca_certs=\"{authorities}\"{mandatory}}}}}")
    };
    for (mandatory, without) in [("", true), (",mandatory=false", true), (",mandatory=true", false)] {
        let running = Running::start(&[("ROCKET_TLS", &tls(mandatory))]);
        for (name, is_accepted) in [(None, without), (Some("right"), true), (Some("wrong"), false)] {
            for version in [&TLS13, &TLS12] {
                // In TLS 1.3, the client learns after its handshake that its certificate is refused.
                let greeted = shake(client(&certificates, version, name), &running)
                    .and_then(|mut stream| greet(&mut stream));
                assert_eq!(
                    greeted.is_ok(),
                    is_accepted,
                    "{mandatory:?} {name:?} {version:?}: {:?}",
                    greeted.err()
                );
            }
        }
    }
}

/// In TLS 1.3, a client sends requests before it learns that its certificate is refused. A reset would discard the reason.
#[test]
fn a_client_without_a_certificate_gets_an_alert() {
    let certificates = Certificates::new("alert");
    let path = |file: &str| certificates.path(file).display().to_string();
    let (certs, key, authorities) = (path("server.pem"), path("server.key"), path("ca.pem"));
    let tls =
        format!("{{certs=\"{certs}\",key=\"{key}\",mutual={{ca_certs=\"{authorities}\",mandatory=true}}}}");
    let running = Running::start(&[("ROCKET_TLS", &tls)]);
    for _ in 0..20 {
        let mut stream = shake(certificates.client(&[&TLS13]), &running).expect("a handshake");
        let _ = stream.write_all(&vec![b'a'; 50_000]);
        sleep(Duration::from_millis(20));
        let _ = stream.write_all(b"a");
        let error = stream.read(&mut [0]).expect_err("an alert").to_string();
        assert!(error.contains("CertificateRequired"), "{error}");
    }
}
