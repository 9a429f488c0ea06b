//! Memory and waiting times. These tests are long: `.ci/run` runs them with `--ignored`, on the release binary.

use std::io::Write;
use std::net::{Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use super::limits::{HALF, huge_hello};
use super::{ALL_VERSIONS, Certificates, Stream, greet, shake, shake_on};
use crate::support::Running;
use crate::wire::bounds::{CANARY, allow_files, client, connect_from, longest_wait, resident};

const CLIENTS: usize = 1000;

/// The service, after one client.
fn serve(certificates: &Certificates) -> Running {
    let running = certificates.serve(&[("ROCKET_LOG_LEVEL", "critical")]);
    greet(&mut shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake")).expect("a response");
    sleep(Duration::from_millis(500));
    running
}

/// The memory that each of these clients takes.
fn each<T>(running: &Running, connect: impl Fn(TcpStream) -> T) -> usize {
    let before = resident(running);
    let address = running.address;
    let clients: Vec<_> =
        (0..CLIENTS).map(|number| connect(connect_from(client(number), address, Some(4096)))).collect();
    sleep(Duration::from_secs(2));
    let each = resident(running).saturating_sub(before) * 1024 / clients.len();
    drop(clients);
    each
}

#[test]
#[ignore = "long"]
fn a_connection_over_tls_takes_little_memory() {
    allow_files(4096);
    let certificates = Certificates::new("memory");
    let config = Arc::new(certificates.client(ALL_VERSIONS));
    let open = |stream| -> Stream {
        let mut stream = shake_on(Arc::clone(&config), stream).expect("a handshake");
        greet(&mut stream).expect("a response");
        stream
    };
    let send = |mut stream: TcpStream, bytes: &[u8]| {
        stream.write_all(bytes).expect("sent");
        stream
    };
    // The most that is accepted.
    let huge = &huge_hello()[..32_000];
    let largest = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);
    let measure = |what: &str, most: usize, each: usize| {
        println!("{what}: {each} bytes");
        assert!(each <= most, "{what}: {each} bytes");
    };
    measure("an idle connection", 32 * 1024, each(&serve(&certificates), open));
    measure("no byte of a handshake", 24 * 1024, each(&serve(&certificates), |stream| stream));
    measure(
        "half a ClientHello",
        24 * 1024,
        each(&serve(&certificates), |stream| send(stream, b"\x16\x03\x01\x02\x00\x01")),
    );
    measure("a huge ClientHello", 48 * 1024, each(&serve(&certificates), |stream| send(stream, huge)));
    let unread = each(&serve(&certificates), |stream| {
        let mut stream = open(stream);
        stream.write_all(largest.as_bytes()).expect("sent");
        stream
    });
    measure("a response that is not read", 96 * 1024, unread);
}

#[test]
#[ignore = "long"]
fn handshakes_do_not_shut_others_out() {
    const HALVES: usize = 13_000;
    allow_files(HALVES as u64 + 512);
    let certificates = Certificates::new("flood");
    let running = serve(&certificates);
    let address = running.address;
    // Without resumption, which would be cheaper.
    let config = || certificates.client(ALL_VERSIONS);
    let attacker = Ipv4Addr::new(127, 0, 0, 3);
    let request = || {
        let mut stream = shake_on(config(), connect_from(CANARY, address, None)).expect("a handshake");
        greet(&mut stream).expect("a response");
    };
    let longest = longest_wait(request, || {
        let start = Instant::now();
        scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    while start.elapsed() < Duration::from_secs(5) {
                        shake_on(config(), connect_from(attacker, address, None)).expect("a handshake");
                    }
                });
            }
        });
    });
    println!("next to eight clients that perform handshakes: {longest:?} at most");
    assert!(longest < Duration::from_secs(2), "{longest:?}");
    let longest = longest_wait(request, || {
        let attackers: Vec<_> = (0..HALVES)
            .map(|_| {
                let mut stream = connect_from(attacker, address, None);
                let _ = stream.write_all(HALF);
                stream
            })
            .collect();
        sleep(Duration::from_secs(12));
        drop(attackers);
    });
    println!("next to {HALVES} incomplete handshakes: {longest:?} at most");
    assert!(longest < Duration::from_secs(2), "{longest:?}");
}
