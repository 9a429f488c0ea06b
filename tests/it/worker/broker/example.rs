//! The user service of `deploy/example`, with the broker slow, down, and back again. Needs `node` and amqplib.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::server::Server;
use super::worker::{Worker, wait_for};
use crate::deploy::gateway::site::curl;
use crate::support::{Ended, body};

/// The user service, in the folder of its dependency.
struct Registration {
    url: String,
    _process: Ended,
}

impl Registration {
    fn start(broker: &str, exchange: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let script = root.join("target/amqplib/registration.mjs");
        std::fs::copy(root.join("deploy/example/registration.mjs"), &script)
            .expect("npm install --no-save --prefix target/amqplib amqplib");
        let mut node = Command::new("node");
        node.arg(script).envs([("AMQP_URL", broker), ("EXCHANGE", exchange), ("PORT", "0")]);
        let mut process = node.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("node runs");
        let mut url = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut url).expect("it says where it listens");
        Self { url: url.trim().to_owned(), _process: Ended(process) }
    }

    /// Registers a person who reads French, in time whatever happens, and returns the path of their page.
    fn register(&self, name: &str) -> String {
        let headers = ["-X", "POST", "-H", "Accept-Language: fr", "--max-time", "2"];
        let answer = curl(&format!("{}/people?name={name}", self.url), &headers);
        let path = answer.lines().find_map(|line| line.strip_prefix("Location: "));
        path.unwrap_or_else(|| panic!("{answer}")).to_owned()
    }

    fn greeting(&self, path: &str) -> String {
        let page = curl(&format!("{}{path}", self.url), &["--max-time", "2"]);
        body(&page).split_once("<h1 ").expect("a greeting").1.trim_end().to_owned()
    }

    fn wait_for_french(&self, path: &str, name: &str) {
        let french = format!("lang=\"fr\" dir=\"ltr\">Bonjour {name}\u{202F}!</h1>");
        wait_for(&french, || self.greeting(path) == french);
    }
}

pub fn the_user_service_works_whatever_happens_to_the_broker(server: &mut Server) {
    const OWN: &str = "lang=\"en\" dir=\"ltr\">Hello, Ada!</h1>";
    let _worker = Worker::start(&server.url(), "example");
    let registration = Registration::start(&server.url(), "example.events");
    registration.wait_for_french(&registration.register("Zo%C3%A9"), "Zoé");

    // The broker takes connections, and does nothing.
    server.signal("STOP");
    let slow = registration.register("Ada");
    assert_eq!(registration.greeting(&slow), OWN);
    server.signal("CONT");
    registration.wait_for_french(&slow, "Ada");

    // It is down.
    server.stop();
    let down = registration.register("Ada");
    assert_eq!(registration.greeting(&down), OWN);
    server.start_again();
    registration.wait_for_french(&down, "Ada");
    registration.wait_for_french(&registration.register("Zo%C3%A9"), "Zoé");
}
