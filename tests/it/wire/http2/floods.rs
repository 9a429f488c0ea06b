//! Floods: a client that sends much that is not a request. Each ends its connection, or is bounded, and costs others
//! nothing.

use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::frames::{
    CONTINUATION, DATA, END_HEADERS, END_STREAM, Frames, GREETING, HEADERS, PING, PRIORITY, RST_STREAM,
    SETTINGS, WINDOW_UPDATE, block, frame, request,
};
use crate::support::Running;
use crate::wire::bounds::{greet, longest_wait, resident};
use crate::wire::protocol::send;

/// Maximum number of bytes that a flood may send before its connection ends: what the service reads, and what both kernels
/// buffer.
const MAX_SENT: usize = 8 * 1024 * 1024;

/// Sends bytes and reads what comes, until the service closes the connection, or [`MAX_SENT`] are sent. Returns the number.
fn flood(stream: &mut TcpStream, mut next: impl FnMut() -> Vec<u8>) -> usize {
    let mut reader = stream.try_clone().expect("a handle");
    thread::scope(|scope| {
        scope.spawn(move || io::copy(&mut reader, &mut io::sink()));
        let mut sent = 0;
        while sent < MAX_SENT {
            let bytes = next();
            if stream.write_all(&bytes).is_err() {
                break;
            }
            sent += bytes.len();
        }
        let _ = stream.shutdown(Shutdown::Both);
        sent
    })
}

/// A client that reads nothing cannot send much, because the service reads no further until PING is answered.
#[test]
fn floods_of_a_client_that_reads_nothing_are_bounded() {
    let running = Running::start(&[("ROCKET_KEEP_ALIVE", "2")]);
    let mut frames = Frames::open(&running);
    let batch = frame(PING, 0, 0, &[0; 8]).repeat(1000);
    let mut sent = 0;
    while sent < MAX_SENT && frames.0.write_all(&batch).is_ok() {
        sent += batch.len();
    }
    assert!(sent < MAX_SENT, "{sent} bytes");
}

/// The frames of each flood, as batches, and what is sent before.
fn floods() -> Vec<(&'static str, Vec<u8>, Vec<u8>)> {
    let open = frame(HEADERS, END_HEADERS, 1, &block(&GREETING));
    let unfinished = frame(HEADERS, END_STREAM, 1, &block(&GREETING));
    let batch = |frame: Vec<u8>| frame.repeat(1000);
    vec![
        ("PING", vec![], batch(frame(PING, 0, 0, &[0; 8]))),
        ("SETTINGS", vec![], batch(frame(SETTINGS, 0, 0, &[0, 4, 0, 1, 0, 0]))),
        ("empty SETTINGS", vec![], batch(frame(SETTINGS, 0, 0, b""))),
        ("WINDOW_UPDATE", vec![], batch(frame(WINDOW_UPDATE, 0, 0, &1_u32.to_be_bytes()))),
        ("PRIORITY", vec![], batch(frame(PRIORITY, 0, 3, &[0, 0, 0, 1, 0]))),
        ("unknown frames", vec![], batch(frame(0xbe, 0, 0, b"a"))),
        ("empty DATA", open, batch(frame(DATA, 0, 1, b""))),
        ("CONTINUATION", unfinished.clone(), batch(frame(CONTINUATION, 0, 1, &block(&[("a", "b")])))),
        ("empty CONTINUATION", unfinished, batch(frame(CONTINUATION, 0, 1, b""))),
    ]
}

#[test]
fn frames_without_requests_end_the_connection() {
    let running = Running::start(&[]);
    for (what, before, batch) in floods() {
        let mut frames = Frames::open(&running);
        frames.send(&before);
        let sent = flood(&mut frames.0, || batch.clone());
        assert!(sent < MAX_SENT, "{what}: {sent} bytes");
    }
    assert!(Frames::open(&running).is_greeted(1));
}

/// HEADERS and `RST_STREAM` in turn: rapid reset (CVE-2023-44487).
#[test]
fn rapid_reset_ends_the_connection() {
    let running = Running::start(&[]);
    let mut frames = Frames::open(&running);
    let mut stream = 1;
    let sent = flood(&mut frames.0, || {
        let mut batch = Vec::new();
        for _ in 0..100 {
            batch.extend(request(stream, &GREETING));
            batch.extend(frame(RST_STREAM, 0, stream, &8_u32.to_be_bytes()));
            stream += 2;
        }
        batch
    });
    assert!(sent < MAX_SENT, "{sent} bytes");
}

/// A field of 4 KB in the dynamic table, and a request that refers to it as often as a frame can hold.
#[test]
fn an_hpack_bomb_is_refused() {
    let running = Running::start(&[]);
    let mut frames = Frames::open(&running);
    let mut bomb = block(&GREETING);
    // A literal with incremental indexing (RFC 7541, section 6.2.1).
    bomb.push(0x40);
    let field = block(&[("x", &"a".repeat(3900))]);
    bomb.extend(&field[1..]);
    // Entry 62 is the first one of the dynamic table.
    bomb.extend([0xbe; 10_000]);
    let mut stream = 1;
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(2) && stream < 2000 {
        if frames.0.write_all(&frame(HEADERS, END_HEADERS | END_STREAM, stream, &bomb)).is_err() {
            break;
        }
        stream += 2;
    }
    let resident = resident(&running);
    assert!(resident < 128 * 1024, "{resident} kB after {stream} streams");
    assert!(Frames::open(&running).is_greeted(1));
}

/// Others wait no longer, whatever the flood, from eight connections at once that reconnect.
#[test]
#[ignore = "long"]
fn floods_hold_nobody_up() {
    for (what, before, batch) in floods() {
        let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
        let longest = longest_wait(
            || greet(&running),
            || {
                let end = Instant::now() + Duration::from_secs(4);
                thread::scope(|scope| {
                    for _ in 0..8 {
                        scope.spawn(|| {
                            while Instant::now() < end {
                                let mut frames = Frames::open(&running);
                                let _ = frames.0.write_all(&before);
                                flood(&mut frames.0, || batch.clone());
                            }
                        });
                    }
                });
            },
        );
        let resident = resident(&running);
        println!("{what}: others waited {longest:?} at most; {resident} kB");
        assert!(longest < Duration::from_secs(2), "{what}: {longest:?}");
        assert!(resident < 96 * 1024, "{what}: {resident} kB");
    }
}

/// The service says why it ends the connection: the metric counts floods.
#[test]
fn floods_are_counted() {
    let running = Running::start(&[("ROCKET_ADMIN", "127.0.0.1:0")]);
    let mut frames = Frames::open(&running);
    flood(&mut frames.0, || frame(PING, 0, 0, &[0; 8]).repeat(1000));
    let admin = running.admin.expect("an address");
    let is_counted = || {
        let request = "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        send(admin, request).contains("\ngreeting_connections_closed_total{error_type=\"flood\"} 1\n")
    };
    // The client sees the end a moment before it is counted.
    let is_soon = |()| {
        thread::sleep(Duration::from_millis(20));
        is_counted()
    };
    assert!([(); 50].into_iter().any(is_soon));
}
