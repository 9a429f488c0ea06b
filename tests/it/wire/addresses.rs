//! The addresses that the service listens on.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Command, Stdio};

use crate::support::{Running, binary_path};
use crate::wire::protocol::send;

const GREETING: &str = "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// Starts a command that becomes the service; how many addresses it says that it listens on, and them.
pub fn start(command: &mut Command, count: usize) -> (Running, Vec<SocketAddr>) {
    let mut process = command
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .envs([("ROCKET_PORT", "0"), ("ROCKET_LOG_FORMAT", "text")])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
    let lines = lines.map_while(Result::ok).take(count);
    let addresses: Vec<_> =
        lines.filter_map(|line| line.split_once("http://")?.1.parse::<SocketAddr>().ok()).collect();
    let address = *addresses.first().expect("it says where it listens");
    (Running { process, address, admin: None }, addresses)
}

fn binary() -> Command {
    Command::new(binary_path("greeting-api"))
}

#[test]
fn both_families_have_one_port() {
    // Not the default of a release, which is open to everybody: its shape, on this machine.
    let (_running, addresses) = start(binary().env("ROCKET_PROFILE", "debug"), 2);
    let [six, four] = addresses[..] else { panic!("{addresses:?}") };
    assert_eq!((six.ip().to_string(), four.ip().to_string()), ("::1".to_owned(), "127.0.0.1".to_owned()));
    assert_eq!(six.port(), four.port());
    for address in [six, four] {
        assert!(send(address, GREETING).starts_with("HTTP/1.1 200 OK\n"), "{address}");
    }
}

#[test]
fn the_unspecified_address_of_ipv6_serves_ipv4_too() {
    let (_running, addresses) = start(binary().env("ROCKET_ADDRESS", "::"), 1);
    let port = addresses[0].port();
    for address in
        [SocketAddr::new([127, 0, 0, 1].into(), port), format!("[::1]:{port}").parse().expect("one")]
    {
        assert!(send(address, GREETING).starts_with("HTTP/1.1 200 OK\n"), "{address}");
    }
}

/// In a network without an interface that is up, `::1` does not exist.
#[test]
#[ignore = "needs a user namespace"]
fn without_ipv6_it_serves_ipv4_and_says_so() {
    let mut alone = Command::new("unshare");
    alone.args(["--user", "--map-root-user", "--net", &binary_path("greeting-api")]);
    let (mut running, addresses) = start(alone.env("ROCKET_PROFILE", "debug"), 1);
    assert_eq!(addresses[0].ip().to_string(), "127.0.0.1");
    running.signal("TERM");
    let mut log = String::new();
    running.process.stderr.take().expect("its log").read_to_string(&mut log).expect("UTF-8");
    assert!(log.contains("not listening on ::1, because this system has no IPv6"), "{log}");
}
