//! Runs the example of the README.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

#[test]
fn the_example_says_hello_until_it_is_interrupted() {
    let own = std::env::current_exe().expect("a path");
    let profile = own.parent().and_then(|deps| deps.parent()).expect("target/<profile>/deps");
    let mut example = Command::new(profile.join("examples/hello"))
        // Ignores the Rocket.toml of the repository around this crate.
        .env("ROCKET_CONFIG", "/nowhere")
        .env("ROCKET_PORT", "0")
        .env("ROCKET_LOG_LEVEL", "off")
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo built it with this test");
    let mut line = String::new();
    BufReader::new(example.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    let address = line.trim().strip_prefix("listening on http://").expect("an address");
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    assert!(
        response.starts_with("HTTP/1.1 200 OK\r\n") && response.ends_with("\r\n\r\nHello!\n"),
        "{response}"
    );
    let interrupt = Command::new("kill").args(["-s", "INT", &example.id().to_string()]).status();
    assert!(interrupt.expect("kill runs").success());
    assert!(example.wait().expect("an end").success());
}
