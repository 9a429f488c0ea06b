//! Handshakes that stall, clients that do not read, and floods.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use tokio_rustls::rustls::version::{TLS12, TLS13};

use super::{ALL_VERSIONS, Certificates, GREETING, closed, greet, s_client, shake, wait_until};
use crate::wire::protocol::connect;

/// The first bytes of a `ClientHello`: its record has 512 bytes.
pub const HALF: &[u8] = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03";

/// A `ClientHello` of 64 KB in several records, without its end. No client needs one of that size.
pub fn huge_hello() -> Vec<u8> {
    let hello = [b"\x01\x00\xff\xff\x03\x03".to_vec(), vec![0; 65_000]].concat();
    let record = |part: &[u8]| {
        let length = u16::try_from(part.len()).expect("a record").to_be_bytes();
        [&[22, 3, 1], &length[..], part].concat()
    };
    hello.chunks(16_000).flat_map(record).collect()
}

/// Waits until the service closes, and returns when.
fn until_closed(stream: &mut TcpStream) -> Duration {
    let start = Instant::now();
    // A reset is also an end.
    let _ = stream.read_to_end(&mut Vec::new());
    start.elapsed()
}

#[test]
fn a_handshake_that_stalls_ends_after_the_time_of_a_head() {
    let certificates = Certificates::new("stalls");
    let running = certificates.serve(&[("ROCKET_HEAD_TIMEOUT", "1")]);
    let (mut silent, mut half, mut dripping) = (connect(&running), connect(&running), connect(&running));
    half.write_all(HALF).expect("sent");
    scope(|scope| {
        let mut writer = dripping.try_clone().expect("a clone");
        scope.spawn(move || {
            let bytes = [HALF, &[0; 400]].concat();
            bytes.chunks(1).all(|byte| {
                sleep(Duration::from_millis(50));
                writer.write_all(byte).is_ok()
            })
        });
        for stream in [&mut silent, &mut half, &mut dripping] {
            let took = until_closed(stream);
            assert!(took < Duration::from_secs(3), "{took:?}");
        }
    });
    wait_until("the connection is counted", || closed(&running, "head_timeout") == 3);
}

#[test]
fn a_handshake_gives_way_before_requests() {
    let certificates = Certificates::new("evicted");
    let limits = [("ROCKET_MAX_CONNECTIONS", "3"), ("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "3")];
    let running = certificates.serve(&limits);
    let mut half = connect(&running);
    half.write_all(HALF).expect("sent");
    sleep(Duration::from_millis(50));
    let kept = || {
        let mut stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
        greet(&mut stream).expect("a response");
        stream
    };
    let mut streams = [kept(), kept(), kept()];
    assert!(until_closed(&mut half) < Duration::from_secs(1));
    wait_until("the connection is counted", || closed(&running, "evicted") == 1);
    for stream in &mut streams {
        greet(stream).expect("a response");
    }
}

#[test]
fn a_handshake_ends_within_a_second_when_the_service_stops() {
    let certificates = Certificates::new("stopped");
    let mut running = certificates.serve(&[("ROCKET_SHUTDOWN", "{grace=60}")]);
    let (mut half, mut silent) = (connect(&running), connect(&running));
    half.write_all(HALF).expect("sent");
    sleep(Duration::from_millis(100));
    running.signal("TERM");
    for stream in [&mut half, &mut silent] {
        let took = until_closed(stream);
        assert!(took < Duration::from_secs(2), "{took:?}");
    }
    assert_eq!(running.process.wait().expect("an end").code(), Some(0));
}

/// rustls buffers what the client does not read, so the kernel would accept more for a while.
#[test]
fn a_client_that_reads_nothing_is_closed() {
    let certificates = Certificates::new("unread");
    let running = certificates.serve(&[("ROCKET_ANSWER_TIMEOUT", "1")]);
    let mut stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
    let largest = "GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40);
    stream.write_all(largest.as_bytes()).expect("sent");
    wait_until("the connection is closed", || closed(&running, "response_timeout") == 1);
}

/// A client that reads all of it gets all of it, however large the pieces are.
#[test]
fn a_large_response_is_whole() {
    let certificates = Certificates::new("large");
    let running = certificates.serve(&[]);
    let expected = {
        let mut stream = shake(certificates.client(&[&TLS12]), &running).expect("a handshake");
        let mut bytes = Vec::new();
        stream
            .write_all(b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            .expect("sent");
        stream.read_to_end(&mut bytes).expect("a response, and `close_notify`");
        bytes.len()
    };
    assert!(expected > 500_000, "{expected}");
}

/// rustls keeps a message until it is complete, and accepts 64 KB.
#[test]
fn a_handshake_has_a_limited_size() {
    let certificates = Certificates::new("huge");
    let running = certificates.serve(&[]);
    let mut stream = connect(&running);
    // The service closes before all is sent.
    let _ = stream.write_all(&huge_hello());
    let took = until_closed(&mut stream);
    assert!(took < Duration::from_secs(2), "{took:?}");
    wait_until("the connection is counted", || closed(&running, "handshake") == 1);
    // Requests count from zero each.
    let mut stream = shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake");
    for _ in 0..1000 {
        greet(&mut stream).expect("a response");
    }
}

#[test]
fn a_flood_of_key_updates_ends_the_connection() {
    let certificates = Certificates::new("key-updates");
    let running = certificates.serve(&[]);
    let mut stream = shake(certificates.client(&[&TLS13]), &running).expect("a handshake");
    // Some between requests are normal.
    for _ in 0..100 {
        stream.conn.refresh_traffic_keys().expect("an update");
        greet(&mut stream).expect("a response");
    }
    let flooded = (0..1000).try_for_each(|_| {
        stream.conn.refresh_traffic_keys().expect("an update");
        stream.flush()
    });
    let ended = flooded.and_then(|()| greet(&mut stream).map(drop));
    assert!(ended.is_err(), "the connection is still open");
    greet(&mut shake(certificates.client(ALL_VERSIONS), &running).expect("a handshake")).expect("a response");
}

#[test]
fn renegotiation_is_refused() {
    let certificates = Certificates::new("renegotiation");
    let running = certificates.serve(&[]);
    let printed = s_client(&running, &["-tls1_2"], &format!("R\n{GREETING}"));
    assert!(printed.contains("no renegotiation"), "{printed}");
}
