//! Malformed requests and frames: a stream error ends the stream, a connection error the connection (RFC 9113, section
//! 5.4).

use super::frames::{
    DATA, END_HEADERS, END_STREAM, Frames, GOAWAY, GREETING, HEADERS, PING, PREFACE, PRIORITY,
    PROTOCOL_ERROR, RST_STREAM, SETTINGS, WINDOW_UPDATE, block, frame, request,
};
use crate::support::Running;
use crate::wire::protocol::send;

const METHOD: (&str, &str) = GREETING[0];
const SCHEME: (&str, &str) = GREETING[1];
const AUTHORITY: (&str, &str) = GREETING[2];
const PATH: (&str, &str) = GREETING[3];

#[test]
fn a_malformed_request_ends_its_stream_only() {
    let running = Running::start(&[]);
    let mut frames = Frames::open(&running);
    let fields: [&[(&str, &str)]; 11] = [
        &[SCHEME, AUTHORITY, PATH],
        &[METHOD, AUTHORITY, PATH],
        &[METHOD, SCHEME, AUTHORITY],
        &[METHOD, SCHEME, AUTHORITY, (":path", "")],
        &[METHOD, METHOD, SCHEME, AUTHORITY, PATH],
        &[METHOD, SCHEME, AUTHORITY, PATH, (":status", "200")],
        &[METHOD, SCHEME, AUTHORITY, PATH, ("a", "b"), (":path", "/")],
        &[METHOD, SCHEME, AUTHORITY, PATH, ("connection", "close")],
        &[METHOD, SCHEME, AUTHORITY, PATH, ("transfer-encoding", "chunked")],
        &[METHOD, SCHEME, AUTHORITY, PATH, ("te", "gzip")],
        &[METHOD, SCHEME, AUTHORITY, PATH, ("content-length", "5")],
    ];
    for (stream, fields) in (1..).step_by(2).zip(fields) {
        frames.send(&request(stream, fields));
        let reset = frames.next_of(RST_STREAM).unwrap_or_else(|| panic!("{fields:?} ends the connection"));
        assert_eq!((reset.stream, reset.error()), (stream, PROTOCOL_ERROR), "{fields:?}");
    }
    assert!(frames.is_greeted(101));
}

#[test]
fn a_wrong_host_is_a_problem() {
    let running = Running::start(&[]);
    let mut frames = Frames::open(&running);
    let fields: [(&[(&str, &str)], u8); 6] = [
        (&[METHOD, SCHEME, PATH, ("host", "x")], 0x88),
        (&[METHOD, SCHEME, AUTHORITY, PATH, ("host", "X")], 0x88),
        // `:status: 400` is entry 12.
        (&[METHOD, SCHEME, PATH], 0x8c),
        (&[METHOD, SCHEME, AUTHORITY, PATH, ("host", "other")], 0x8c),
        (&[METHOD, SCHEME, PATH, ("host", "a b")], 0x8c),
        (&[METHOD, SCHEME, (":authority", "a;id"), PATH], 0x8c),
    ];
    for (stream, (fields, status)) in (1..).step_by(2).zip(fields) {
        frames.send(&request(stream, fields));
        let answer = frames.next_of(HEADERS).unwrap_or_else(|| panic!("{fields:?} ends the connection"));
        assert_eq!((answer.stream, answer.payload[0]), (stream, status), "{fields:?}");
    }
}

#[test]
fn a_malformed_frame_ends_the_connection() {
    let running = Running::start(&[]);
    for (what, bytes) in [
        ("an even stream", request(2, &GREETING)),
        ("a stream twice", [request(3, &GREETING), request(1, &GREETING)].concat()),
        ("DATA without a stream", frame(DATA, 0, 1, b"a")),
        ("HEADERS on stream 0", request(0, &GREETING)),
        ("a short PING", frame(PING, 0, 0, b"1234567")),
        ("SETTINGS of a stream", frame(SETTINGS, 0, 1, b"")),
        ("SETTINGS that is cut", frame(SETTINGS, 0, 0, b"12345")),
        ("a window of 0 more", frame(WINDOW_UPDATE, 0, 0, &[0; 4])),
        ("a window that overflows", frame(WINDOW_UPDATE, 0, 0, &i32::MAX.to_be_bytes())),
        ("a frame that is too long", frame(DATA, 0, 1, &vec![0; 16_385])),
        ("a header block that is no HPACK", frame(HEADERS, END_HEADERS | END_STREAM, 1, &[0xff; 8])),
        ("a name in upper case", request(1, &[METHOD, SCHEME, AUTHORITY, PATH, ("Upper", "a")])),
        ("another frame within a header block", {
            [frame(HEADERS, END_STREAM, 1, &block(&GREETING)), frame(PRIORITY, 0, 1, &[0; 5])].concat()
        }),
    ] {
        let mut frames = Frames::open(&running);
        frames.send(&bytes);
        let goaway = frames.next_of(GOAWAY).unwrap_or_else(|| panic!("{what}: no GOAWAY"));
        assert_ne!(goaway.error(), 0, "{what}");
        while frames.next().is_some() {}
    }
}

#[test]
fn what_only_resembles_http2_is_a_problem_of_http1() {
    let running = Running::start(&[]);
    for request in [
        "PRI * HTTP/2.0\r\nHost: x\r\n\r\n",
        "PRI / HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET /greet/A HTTP/2.0\r\nHost: x\r\n\r\n",
        // Only the first bytes of a connection select HTTP/2.
        "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\nPRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let answer = send(&running, request);
        assert!(answer.contains("HTTP/1.1 505 HTTP Version Not Supported\n"), "{request}\n{answer}");
    }
    // An upgrade is ignored (RFC 9113, section 3.1).
    let upgrade = "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\n\
                   HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";
    assert!(send(&running, upgrade).starts_with("HTTP/1.1 200 OK\n"));
    // The preface may arrive in pieces.
    for split in 1..PREFACE.len() {
        let mut frames = Frames(crate::wire::protocol::connect(&running));
        frames.0.set_nodelay(true).expect("an option");
        frames.send(&PREFACE[..split]);
        std::thread::sleep(std::time::Duration::from_millis(5));
        frames.send(&[&PREFACE[split..], &frame(SETTINGS, 0, 0, b"")].concat());
        assert!(frames.is_greeted(1), "split after {split} bytes");
    }
}
