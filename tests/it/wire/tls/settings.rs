//! The settings `tls` and `hsts`: where paths start, and one clear line for each fault.

use std::fs;
use std::process::Command;

use super::{ALL_VERSIONS, Certificates, P256, greet, shake};
use crate::support::{Running, binary_path};

#[test]
fn relative_paths_start_at_the_folder_of_the_file() {
    let certificates = Certificates::new("relative");
    let file = "[default.tls]\ncerts = \"server.pem\"\nkey = \"server.key\"\n\
                [default.tls.mutual]\nca_certs = \"ca.pem\"\n";
    fs::write(certificates.path("Rocket.toml"), file).expect("written");
    let path = certificates.path("Rocket.toml");
    let running = Running::start(&[("ROCKET_CONFIG", path.to_str().expect("UTF-8"))]);
    greet(&mut shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake")).expect("a response");
}

/// Returns a folder with files that cannot be used.
fn faulty() -> Certificates {
    let certificates = Certificates::new("faults");
    certificates.issue("other", P256, "ca");
    certificates.openssl(&[
        "pkey",
        "-in",
        "server.key",
        "-aes256",
        "-passout",
        "pass:x",
        "-out",
        "locked.key",
    ]);
    certificates.openssl(&["x509", "-in", "server.pem", "-outform", "DER", "-out", "server.der"]);
    certificates.openssl(&["ecparam", "-genkey", "-noout", "-name", "secp256k1", "-out", "bitcoin.key"]);
    certificates.openssl(&["ec", "-in", "server.key", "-aes128", "-passout", "pass:x", "-out", "sec1.key"]);
    certificates.openssl(&[
        "genpkey",
        "-quiet",
        "-algorithm",
        "RSA",
        "-pkeyopt",
        "rsa_keygen_bits:1024",
        "-out",
        "short.key",
    ]);
    certificates.openssl(&[
        "req",
        "-config",
        "openssl.cnf",
        "-new",
        "-key",
        "server.key",
        "-subj",
        "/CN=x",
        "-out",
        "request",
    ]);
    // Without extensions, openssl issues version 1.
    certificates
        .openssl(&["x509", "-req", "-in", "request", "-CA", "ca.pem", "-CAkey", "ca.key", "-out", "v1.pem"]);
    let one_line = fs::read_to_string(certificates.path("server.key")).expect("a key").replace('\n', "");
    fs::write(certificates.path("one-line.key"), one_line).expect("written");
    fs::write(certificates.path("empty.pem"), "").expect("written");
    fs::write(certificates.path("torn.pem"), "-----BEGIN CERTIFICATE-----\nMIIB").expect("written");
    let not_der = "-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n";
    fs::write(certificates.path("not-der.pem"), not_der).expect("written");
    certificates
}

#[test]
fn a_fault_stops_the_start_with_one_clear_line() {
    let certificates = faulty();
    let right = "certs=\"server.pem\",key=\"server.key\"";
    for (setting, line) in [
        ("certs=\"no.pem\",key=\"server.key\"", "cannot be read: no.pem: No such file or directory"),
        ("certs=\"server.pem\",key=\"no.key\"", "cannot be read: no.key: No such file or directory"),
        ("certs=\".\",key=\"server.key\"", "cannot be read: .: Is a directory"),
        ("certs=\"empty.pem\",key=\"server.key\"", "\"tls\" is invalid: no certificate in PEM was found"),
        ("certs=\"server.der\",key=\"server.key\"", "\"tls\" is invalid: no certificate in PEM was found"),
        ("certs=\"server.key\",key=\"server.key\"", "\"tls\" is invalid: no certificate in PEM was found"),
        ("certs=\"torn.pem\",key=\"server.key\"", "the certificate is invalid PEM: an END line is missing\n"),
        ("certs=\"not-der.pem\",key=\"server.key\"", "the certificate is invalid: "),
        ("certs=\"v1.pem\",key=\"server.key\"", "the certificate is invalid: UnsupportedCertVersion"),
        ("certs=\"server.pem\",key=\"server.pem\"", "\"tls\" is invalid: no private key in PEM was found"),
        ("certs=\"server.pem\",key=\"locked.key\"", "the private key is encrypted; remove its passphrase"),
        ("certs=\"server.pem\",key=\"sec1.key\"", "the private key is encrypted; remove its passphrase"),
        // Without the text of the file.
        (
            "certs=\"server.pem\",key=\"one-line.key\"",
            "the private key is invalid PEM: an END line is missing\n",
        ),
        ("certs=\"server.pem\",key=\"other.key\"", "the private key belongs to another certificate"),
        (
            "certs=\"server.pem\",key=\"bitcoin.key\"",
            "the private key is neither RSA with 2048 to 4096 bits, nor ",
        ),
        (
            "certs=\"server.pem\",key=\"short.key\"",
            "the private key is neither RSA with 2048 to 4096 bits, nor ",
        ),
        ("certs=\"server.pem\"", "missing field `key`"),
        ("key=\"server.key\"", "missing field `certs`"),
        (
            &format!("{right},kee=\"x\""),
            "unknown setting \"tls.kee\" in ROCKET_TLS; did you mean \"tls.key\"?",
        ),
        (&format!("{right},ciphers=[\"x\"]"), "\"tls.ciphers\" in ROCKET_TLS has no effect here"),
        (
            &format!("{right},prefer_server_cipher_order=true"),
            "\"tls.prefer_server_cipher_order\" in ROCKET_TLS has no effect here",
        ),
        (&format!("{right},mutual={{ca_certs=\"no.pem\"}}"), "cannot be read: no.pem: No such file"),
        (
            &format!("{right},mutual={{ca_certs=\"empty.pem\"}}"),
            "no certificate in PEM was found for the authorities of clients",
        ),
        (
            &format!("{right},mutual={{ca_certs=\"not-der.pem\"}}"),
            "the certificate of an authority of clients is invalid: ",
        ),
        (&format!("{right},mutual={{mandatory=true}}"), "missing field `ca_certs`"),
        (
            &format!("{right},mutual={{ca_certs=\"ca.pem\",optional=true}}"),
            "unknown setting \"tls.mutual.optional\"",
        ),
    ] {
        assert_refused(&certificates, &[("ROCKET_TLS", &format!("{{{setting}}}"))], line);
    }
    assert_refused(&certificates, &[("ROCKET_HSTS", "1")], "\"hsts\" has no effect without \"tls\"");
    let tls = ("ROCKET_TLS", "{certs=\"server.pem\",key=\"server.key\"}");
    assert_refused(&certificates, &[tls, ("ROCKET_HSTS", "-1")], "HSTS");
}

/// Asserts that the binary does not start, and says why in one line.
fn assert_refused(certificates: &Certificates, variables: &[(&str, &str)], line: &str) {
    let output = Command::new(binary_path("greeting-api"))
        .current_dir(certificates.path("."))
        .env("ROCKET_PORT", "0")
        .envs(variables.iter().copied())
        .output()
        .expect("the binary runs");
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{variables:?}: {errors}");
    let lines: Vec<_> = errors.lines().collect();
    assert!(
        matches!(lines[..], [only] if only.starts_with("greeting-api: ") && errors.contains(line)),
        "{variables:?}: {errors}"
    );
}
