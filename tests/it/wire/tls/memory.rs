//! Memory and waiting times: long, so `.ci/run` runs these with `cargo test --release -- --ignored`.

use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use super::{ALL_VERSIONS, Certificates, Stream, greet, shake, shake_on};
use crate::support::Running;
use crate::wire::bounds::{allow_files, client, connect_from, resident};

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
    // A handshake message of 64 KB, which no client needs, without its end.
    let hello = [&b"\x01\x00\xff\xff\x03\x03"[..], &[0; 65_000]].concat();
    let records: Vec<_> = hello
        .chunks(16_000)
        .flat_map(|part| {
            let length = u16::try_from(part.len()).expect("a record").to_be_bytes();
            [&[22, 3, 1], &length[..], part].concat()
        })
        .collect();
    let largest = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);
    let measure = |what: &str, most: usize, each: usize| {
        println!("{what}: {each} bytes");
        assert!(each <= most, "{what}: {each} bytes");
    };
    measure("an idle connection", 40 * 1024, each(&serve(&certificates), open));
    measure("no byte of a handshake", 24 * 1024, each(&serve(&certificates), |stream| stream));
    measure(
        "half a ClientHello",
        24 * 1024,
        each(&serve(&certificates), |stream| send(stream, b"\x16\x03\x01\x02\x00\x01")),
    );
    measure("a huge ClientHello", 96 * 1024, each(&serve(&certificates), |stream| send(stream, &records)));
    let unread = each(&serve(&certificates), |stream| {
        let mut stream = open(stream);
        stream.write_all(largest.as_bytes()).expect("sent");
        stream
    });
    measure("a response that is not read", 128 * 1024, unread);
}
