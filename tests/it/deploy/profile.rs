//! Another service calls this one, as `deploy/example` shows. Needs what `gateway` does, and `node`.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Command, Stdio};

use crate::deploy::gateway::site::{Gateway, KEY, Rate, Site, curl, instances, stand_in, upstreams};
use crate::support::{Ended, body};

const FRENCH: [&str; 2] = ["-H", "Accept-Language: fr"];

/// The profile service, which gets its greetings from an address.
struct Profile {
    url: String,
    _process: Ended,
}

impl Profile {
    fn start(greeting_url: &str, certificate: &str) -> Self {
        let mut node = Command::new("node");
        node.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/example/profile.mjs")).envs([
            ("GREETING_URL", greeting_url),
            ("GREETING_KEY", KEY[1].trim_start_matches("X-Api-Key: ")),
            ("NODE_EXTRA_CA_CERTS", certificate),
            ("PORT", "0"),
        ]);
        let mut process = node.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("node runs");
        let mut url = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut url).expect("it says where it listens");
        Self { url: url.trim().to_owned(), _process: Ended(process) }
    }

    /// The page of a person, which comes in time whatever happens.
    fn page(&self, name: &str, headers: &[&str]) -> String {
        curl(&format!("{}/profile/{name}", self.url), &[headers, &["--max-time", "8"]].concat())
    }
}

fn page(name: &str, greeting: &str) -> String {
    format!("<!doctype html>\n<title>{name}</title>\n{greeting}\n")
}

#[test]
#[ignore = "needs nginx"]
fn the_page_comes_whatever_happens_to_the_greeting() {
    let running = instances(&[]);
    let site = Site::start(Gateway::Nginx, "profile", upstreams(&running), Rate::AsShipped);
    let profile = Profile::start(&site.url(), &site.certificate());
    let french = page("Zoé", "<h1 lang=\"fr\" dir=\"ltr\">Bonjour Zoé\u{202F}!</h1>");
    assert_eq!(body(&profile.page("Zo%C3%A9", &FRENCH)), french);
    let arabic = page("مريم", "<h1 lang=\"ar\" dir=\"rtl\">مرحبًا، مريم!</h1>");
    let name = "%D9%85%D8%B1%D9%8A%D9%85";
    assert_eq!(body(&profile.page(name, &["-H", "Accept-Language: ar"])), arabic);
    let escaped = page("&#60;b&#62;", "<h1 lang=\"en\" dir=\"ltr\">Hello, &#60;b&#62;!</h1>");
    assert_eq!(body(&profile.page("%3Cb%3E", &[])), escaped);

    // The instances are stopped; then the gateway, too.
    let english = |name: &str| page(name, &format!("<h1 lang=\"en\" dir=\"ltr\">Hello, {name}!</h1>"));
    drop(running);
    assert_eq!(body(&profile.page("Anna", &FRENCH)), english("Anna"));
    assert_eq!(body(&profile.page("Zo%C3%A9", &FRENCH)), french, "the gateway has kept it");
    drop(site);
    assert_eq!(body(&profile.page("Zo%C3%A9", &FRENCH)), english("Zoé"));

    // Somebody takes the connection, and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", silent.local_addr().expect("an address"));
    assert_eq!(body(&Profile::start(&address, "").page("Anna", &FRENCH)), english("Anna"));
}

#[test]
#[ignore = "needs node"]
fn the_greeting_is_asked_for_twice_with_all_that_belongs_to_it() {
    const TRACE: &str = "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let (address, heads) = stand_in(&[
        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n\
         {\"message\":\"Salut\",\"language\":\"fr\",\"direction\":\"ltr\"}",
    ]);
    let profile = Profile::start(&format!("http://{address}"), "");
    let answer = profile.page("a%2Fb", &[&FRENCH[..], &["-H", TRACE, "-H", "X-Request-Id: seven"]].concat());
    assert_eq!(body(&answer), page("a/b", "<h1 lang=\"fr\" dir=\"ltr\">Salut</h1>"));
    assert!(answer.contains("X-Request-Id: seven"), "{answer}");
    let heads = heads.join().expect("two requests");
    assert_eq!(heads.len(), 2);
    for head in heads {
        let head = head.join("\n").to_lowercase();
        assert!(head.starts_with("get /greet/a%2fb http/1.1\n"), "{head}");
        for line in [TRACE, KEY[1], FRENCH[1], "X-Request-Id: seven"] {
            assert!(head.contains(&line.to_lowercase()), "{head} has no {line}");
        }
    }
}
