//! amqps.

use serde_json::json;

use super::client::{Client, json, properties};
use super::server::Server;
use super::worker::{Worker, wait_for};
use crate::worker::answers::event;

pub fn the_certificate_is_checked(server: &Server) {
    let trusted = server.certificate("ca.pem");
    let worker = Worker::start_with(&server.tls_url(), "tls", &["--ca", &trusted], &[]);
    worker.wait_until_ready();
    let client = Client::connect(&server.url());
    client.queue("tls.answers", "tls.events", &["greeting.ready"]);
    let body = event(&json!({"name": "Zoé", "lang": "fr"})).to_string();
    client.publish("tls.events", "user.registered", body.as_bytes(), properties());
    assert_eq!(json(&client.get("tls.answers"))["data"]["language"], "fr");

    // Another authority, and a name that is not in the certificate.
    let other_name = server.tls_url().replace("localhost", "127.0.0.1");
    for (name, url, authority, reason) in [
        ("tls-other", server.tls_url(), "other.pem", "UnknownIssuer"),
        ("tls-name", other_name, "ca.pem", "certificate not valid for name"),
    ] {
        let worker = Worker::start_with(&url, name, &["--ca", &server.certificate(authority)], &[]);
        wait_for("a refusal", || worker.log().contains("connecting again"));
        assert!(worker.log().contains(reason), "{}", worker.log());
        assert_eq!(worker.get("/readyz").0, 503);
    }
}
