//! Bounds of memory and time that `docs/operating.md` promises. These tests are long: `.ci/run` runs them with `--ignored`, on the
//! release binary.

use std::fs;
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::Value;
use socket2::{Domain, Socket, Type};

use crate::support::Running;
use crate::wire::protocol::connect;

/// Every request of which the response is measured: one at least for each path of `docs/openapi.json`.
const REQUESTS: [(&str, &str); 18] = [
    ("/greet/Alice", ""),
    ("/greet/language/ja/Alice?time=08:00", ""),
    ("/greet/%07", "Accept-Language: de\r\n"),
    ("/nowhere", ""),
    ("/languages", ""),
    ("/", ""),
    ("/", "Accept: text/html\r\n"),
    ("/page/style.css", ""),
    ("/page/script.js", ""),
    ("/docs", ""),
    ("/docs/swagger-ui-bundle.js", ""),
    ("/docs/swagger-ui-bundle.js", "Accept-Encoding: gzip\r\n"),
    ("/docs/swagger-ui.css", ""),
    ("/openapi.json", ""),
    ("/problems/time-malformed", ""),
    ("/livez", ""),
    ("/readyz", ""),
    ("/metrics", ""),
];

/// The address of a client that attacks nobody.
pub const CANARY: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

/// Raises the limit of open files for the clients of a test.
pub fn allow_files(wanted: u64) {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    assert!(
        maximum.is_none_or(|maximum| maximum >= wanted),
        "this test needs {wanted} open files: raise `ulimit -Hn`"
    );
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).expect("the limit is raised");
}

/// A connection from an address of 127.0.0.0/8; with a small buffer, its client takes little that it does not read.
pub fn connect_from(from: Ipv4Addr, to: SocketAddr, receive_buffer: Option<usize>) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    if let Some(size) = receive_buffer {
        socket.set_recv_buffer_size(size).expect("a size");
    }
    socket.bind(&SocketAddr::new(from.into(), 0).into()).expect("an address");
    socket.connect(&to.into()).expect("a connection");
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    stream
}

/// The address of one client of many, so that none has too many connections.
pub fn client(number: usize) -> Ipv4Addr {
    let number = u8::try_from(number % 250).expect("a small number");
    Ipv4Addr::new(127, 0, 1, 1 + number)
}

/// The resident memory of the service, in kilobytes.
pub fn resident(running: &Running) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", running.process.id())).expect("the process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the figure");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// Reads one response, whole, and returns its length.
fn read_response(stream: &mut TcpStream) -> usize {
    let (mut bytes, mut buffer) = (Vec::new(), vec![0; 1 << 16]);
    loop {
        let read = stream.read(&mut buffer).expect("a response");
        assert_ne!(read, 0, "it closed");
        bytes.extend_from_slice(&buffer[..read]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
        let whole = end + 4 + length.parse::<usize>().expect("a number");
        if bytes.len() >= whole {
            return whole;
        }
    }
}

#[test]
#[ignore = "long"]
fn a_kept_connection_keeps_little_of_any_response() {
    const CLIENTS: usize = 1000;
    let description = include_str!("../../../docs/openapi.json");
    let description: Value = serde_json::from_str(description).expect("JSON");
    for template in description["paths"].as_object().expect("paths").keys() {
        let beginning = template.split('{').next().expect("a path");
        assert!(REQUESTS.iter().any(|(path, _)| path.starts_with(beginning)), "{template} is not measured");
    }
    allow_files(2048);
    let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
    // What is made once is not a client's.
    let mut first = connect(&running);
    for (path, headers) in REQUESTS {
        first.write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n").as_bytes()).expect("sent");
        read_response(&mut first);
    }
    drop(first);
    sleep(Duration::from_millis(500));
    let unconnected = resident(&running);
    for (number, (path, headers)) in REQUESTS.into_iter().enumerate() {
        let mut clients: Vec<_> =
            (0..CLIENTS).map(|number| connect_from(client(number), running.address, None)).collect();
        let idle = "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n".to_owned();
        let asked = format!("GET {path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n");
        let mut after = |request: &str| {
            for client in &mut clients {
                client.write_all(request.as_bytes()).expect("sent");
                read_response(client);
            }
            resident(&running)
        };
        let (before, after) = (after(&idle), after(&asked));
        if number == 0 {
            // Later, the allocator holds what earlier connections had.
            let idle = before.saturating_sub(unconnected) * 1024 / CLIENTS;
            println!("an idle connection: {idle} bytes");
            assert!(idle <= 20 * 1024, "an idle connection keeps {idle} bytes");
        }
        let each = after.saturating_sub(before) * 1024 / CLIENTS;
        println!("{path} {}: {each} bytes for each client", headers.trim());
        assert!(each <= 24 * 1024, "{path}: {before} kB, then {after} kB");
    }
}

#[test]
#[ignore = "long"]
fn clients_that_read_nothing_take_little_memory() {
    allow_files(4096);
    let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
    let largest = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);
    let clients: Vec<_> = (0..1200)
        .map(|number| {
            let mut stream = connect_from(client(number), running.address, Some(4096));
            stream.write_all(largest.as_bytes()).expect("sent");
            stream
        })
        .collect();
    sleep(Duration::from_secs(2));
    let resident = resident(&running);
    println!("beside {} clients that read nothing: {resident} kB", clients.len());
    assert!(resident < 64 * 1024, "{resident} kB");
}

/// A greeting for a client of another address than those of attacks.
pub fn greet(running: &Running) {
    let mut stream = connect_from(CANARY, running.address, None);
    stream.write_all(b"GET /greet/Alice HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("a response");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
}

/// The longest that a request takes while `attack` runs, sent every 200 ms.
pub fn longest_wait(request: impl Fn() + Sync, attack: impl FnOnce()) -> Duration {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let canary = scope.spawn(|| {
            let mut longest = Duration::ZERO;
            while !done.load(Ordering::Relaxed) {
                let start = Instant::now();
                request();
                longest = longest.max(start.elapsed());
                sleep(Duration::from_millis(200));
            }
            longest
        });
        attack();
        done.store(true, Ordering::Relaxed);
        canary.join().expect("every request is answered")
    })
}

#[test]
#[ignore = "long"]
fn half_heads_do_not_shut_others_out() {
    const HEADS: usize = 13_000;
    allow_files(HEADS as u64 + 512);
    let one: fn(usize) -> Ipv4Addr = |_| Ipv4Addr::new(127, 0, 0, 3);
    for (who, address) in [("one address", one), ("250 addresses", client)] {
        let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
        let longest = longest_wait(
            || greet(&running),
            || {
                let attackers: Vec<_> = (0..HEADS)
                    .map(|number| {
                        let mut stream = connect_from(address(number), running.address, None);
                        let _ = stream.write_all(b"GET /gr");
                        stream
                    })
                    .collect();
                sleep(Duration::from_secs(12));
                drop(attackers);
            },
        );
        println!("beside {HEADS} half heads from {who}: {longest:?} at most");
        // If the accept queue is full for a moment, the kernel drops a connection, and the client's kernel sends it again
        // after 1 s (RFC 6298, section 2.1).
        assert!(longest < Duration::from_secs(2), "{who}: {longest:?}");
    }
}

/// Which address a client has, for the limit of each.
#[test]
fn a_client_is_an_address_or_a_64_of_ipv6() {
    let client =
        |text: &str| rocket_listener::client(text.parse::<IpAddr>().expect("an address")).to_string();
    assert_eq!(client("192.0.2.1"), "192.0.2.1");
    assert_eq!(client("::ffff:192.0.2.1"), "192.0.2.1");
    assert_eq!(client("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
}
