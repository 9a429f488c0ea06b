//! Client certificates.

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
