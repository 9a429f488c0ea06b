//! What the worker refuses to start with. No error has the password.

use std::process::Command;

use crate::cli::Folder;
use crate::support::binary_path;

/// What the worker prints before it ends.
fn errors(folder: &Folder, arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let mut worker = Command::new(binary_path("greeting-worker"));
    let worker = worker.current_dir(&folder.0).env_remove("AMQP_URL").envs(variables.iter().copied());
    let output = worker.args(arguments).output().expect("the worker runs");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert_eq!(output.stdout, b"", "{arguments:?}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn what_the_worker_cannot_start_with_is_an_error() {
    let folder = Folder::new("worker-settings", &[("empty.pem", "")]);
    let (url, tls) = ("amqp://user:secret@localhost", "amqps://user:secret@localhost");
    let long = "q".repeat(251);
    for (arguments, expected) in [
        (&[][..], "no broker; pass its URL, or set AMQP_URL"),
        (&["user:secret@localhost"], "the URL is not one such as amqp://user:password@host:5672/vhost"),
        (
            &["https://user:secret@localhost"],
            "the URL is not one such as amqp://user:password@host:5672/vhost",
        ),
        (
            &["amqp://user:secret@localhost:x"],
            "the URL is not one such as amqp://user:password@host:5672/vhost",
        ),
        (&[tls], "amqps requires --ca with the certificate authorities of the broker"),
        (&[tls, "--ca", "empty.pem"], "the file of --ca has no certificate in PEM, or an invalid one"),
        (&[tls, "--ca", "none.pem"], "cannot read none.pem: No such file or directory (os error 2)"),
        (&[url, "--ca", "empty.pem"], "--ca requires a URL that starts with amqps"),
        (&[url, "--queue", ""], "the exchange and the queue require names of 1 to 250 bytes"),
        (&[url, "--queue", &long], "the exchange and the queue require names of 1 to 250 bytes"),
        (&[url, "--exchange", ""], "the exchange and the queue require names of 1 to 250 bytes"),
    ] {
        assert_eq!(
            errors(&folder, arguments, &[]),
            format!("greeting-worker: {expected}\n"),
            "{arguments:?}"
        );
    }
    let expected = "greeting-worker: cannot read none.pem: No such file or directory (os error 2)\n";
    assert_eq!(errors(&folder, &["--ca", "none.pem"], &[("AMQP_URL", tls)]), expected);
    let unknown = errors(&folder, &[url], &[("ROCKET_PORTT", "1")]);
    assert!(unknown.contains("did you mean \"port\"?"), "{unknown}");
}
