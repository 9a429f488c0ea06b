//! How long a connection lasts: timeouts, eviction and stopping.

use std::thread::sleep;
use std::time::{Duration, Instant};

use super::client::Client;
use super::frames::{
    ACK, END_STREAM, Frames, GOAWAY, GREETING, HEADERS, NO_ERROR, PING, PREFACE, RST_STREAM, SETTINGS,
    WINDOW_UPDATE, block, frame, request,
};
use crate::support::Running;
use crate::wire::protocol::{connect, send};

/// Reads until the service closes. Returns the error code of the last GOAWAY.
fn until_closed(frames: &mut Frames) -> (Option<u32>, Duration) {
    let (start, mut goaway) = (Instant::now(), None);
    while let Some(frame) = frames.next() {
        if frame.kind == GOAWAY {
            goaway = Some(frame.error());
        }
    }
    (goaway, start.elapsed())
}

#[test]
fn each_wait_has_an_end() {
    let running = Running::start(&[("ROCKET_HEAD_TIMEOUT", "1"), ("ROCKET_KEEP_ALIVE", "1")]);
    let settings = frame(SETTINGS, 0, 0, b"");
    let half = frame(HEADERS, END_STREAM, 1, &block(&GREETING));
    for (what, bytes, has_goaway) in [
        ("half a preface", PREFACE[..16].to_vec(), false),
        ("no settings", PREFACE.to_vec(), true),
        ("no request", [PREFACE, &settings].concat(), true),
        ("half a header block", [PREFACE, &settings, &half].concat(), true),
        ("no second request", [PREFACE, &settings, &request(1, &GREETING)].concat(), true),
    ] {
        let mut frames = Frames(connect(&running));
        frames.send(&bytes);
        let (goaway, lasted) = until_closed(&mut frames);
        assert_eq!(goaway, has_goaway.then_some(NO_ERROR), "{what}");
        assert!(lasted < Duration::from_secs(5), "{what}: {lasted:?}");
    }
    // A client that answers the PING after GOAWAY, so that the connection ends at once, and one that sends it all the time.
    let mut polite = Frames::open(&running);
    let ping = polite.next_of(PING).expect("a PING");
    polite.send(&frame(PING, ACK, 0, &ping.payload));
    let (_, lasted) = until_closed(&mut polite);
    assert!(lasted < Duration::from_millis(500), "{lasted:?}");
    let mut pinging = Frames::open(&running);
    let closed = (0..60).any(|_| {
        sleep(Duration::from_millis(100));
        std::io::Write::write_all(&mut pinging.0, &frame(PING, 0, 0, &[0; 8])).is_err()
    });
    assert!(closed, "PING keeps the connection open");
}

/// An incomplete header section has less time than an idle connection.
#[test]
fn half_a_header_section_has_the_time_of_a_head() {
    let running = Running::start(&[("ROCKET_HEAD_TIMEOUT", "1"), ("ROCKET_ADMIN", "127.0.0.1:0")]);
    let request = request(1, &GREETING);
    let half_section = frame(HEADERS, END_STREAM, 3, &block(&GREETING[..2]));
    let rows = [
        ("half a frame", request[..20].to_vec()),
        ("half a section", frame(HEADERS, END_STREAM, 1, &block(&GREETING[..2]))),
        ("half a section after a request", [&*request, &half_section].concat()),
    ];
    let mut clients = rows.map(|(what, bytes)| {
        let mut frames = Frames::open(&running);
        frames.send(&bytes);
        (what, frames)
    });
    for (what, frames) in &mut clients {
        let (goaway, lasted) = until_closed(frames);
        assert_eq!(goaway, Some(NO_ERROR), "{what}");
        assert!(lasted < Duration::from_secs(20), "{what}: {lasted:?}");
    }
    let metrics = "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let metrics = send(running.admin.expect("an address"), metrics);
    let counted = "\ngreeting_connections_closed_total{error_type=\"head_timeout\"} 3\n";
    assert!(metrics.contains(counted), "{metrics}");
}

/// Clients that do not read, by the window of HTTP/2 or of TCP.
#[test]
fn a_client_that_does_not_read_is_closed() {
    let running = Running::start(&[("ROCKET_ANSWER_TIMEOUT", "1")]);
    let bundle = [GREETING[0], GREETING[1], GREETING[2], (":path", "/docs/swagger-ui-bundle.js")];
    // SETTINGS_INITIAL_WINDOW_SIZE is 0.
    let mut windowless = Frames::with_settings(&running, &[(4, 0)]);
    windowless.send(&request(1, &bundle));
    let (goaway, lasted) = until_closed(&mut windowless);
    assert_eq!(goaway, Some(NO_ERROR));
    assert!(lasted < Duration::from_secs(5), "{lasted:?}");
    // Windows of 2^31 - 1, and nothing is read.
    let mut deaf = Frames::with_settings(&running, &[(4, i32::MAX as u32)]);
    deaf.send(&frame(WINDOW_UPDATE, 0, 0, &(i32::MAX - 65_535).to_be_bytes()));
    for stream in (1..60).step_by(2) {
        deaf.send(&request(stream, &bundle));
    }
    sleep(Duration::from_secs(4));
    let start = Instant::now();
    let mut received = 0;
    while let Some(frame) = deaf.next() {
        received += frame.payload.len();
    }
    // All 30 would have 45 MB.
    assert!(received < 20_000_000, "{received} bytes in {:?}", start.elapsed());
}

#[test]
fn a_stopping_service_finishes_streams_and_sends_goaway() {
    let mut running = Running::start(&[("ROCKET_DRAIN", "1")]);
    let client = Client::connect(&running);
    let mut idle = Frames::open(&running);
    assert!(idle.is_greeted(1));
    assert_eq!(client.get("/greet/A").expect("an answer").status, 200);
    running.signal("TERM");
    sleep(Duration::from_millis(300));
    // While it drains, a request is answered, and the connection ends after it.
    assert_eq!(client.get("/greet/A").expect("an answer").status, 200);
    let mut late = Frames::open(&running);
    assert!(late.is_greeted(1));
    // Its GOAWAY came with the response.
    let (_, lasted) = until_closed(&mut late);
    assert!(lasted < Duration::from_secs(2), "{lasted:?}");
    let (goaway, lasted) = until_closed(&mut idle);
    assert_eq!(goaway, Some(NO_ERROR));
    assert!(lasted < Duration::from_secs(3), "{lasted:?}");
    assert_eq!(running.process.wait().expect("an end").code(), Some(0));
}

/// It does not delay a restart for longer than others.
#[test]
fn a_client_that_ignores_goaway_is_closed() {
    let mut running = Running::start(&[("ROCKET_SHUTDOWN", "{grace=60}")]);
    let mut frames = Frames::open(&running);
    assert!(frames.is_greeted(1));
    let mut reader = Frames(frames.0.try_clone().expect("a handle"));
    let reading = std::thread::spawn(move || until_closed(&mut reader));
    running.signal("TERM");
    let is_closed = (3..803).step_by(2).any(|stream| {
        sleep(Duration::from_millis(50));
        std::io::Write::write_all(&mut frames.0, &request(stream, &GREETING)).is_err()
    });
    assert!(is_closed, "still open after 20 s");
    let (goaway, _) = reading.join().expect("the end");
    assert_eq!(goaway, Some(NO_ERROR));
    assert_eq!(running.process.wait().expect("an end").code(), Some(0));
}

#[test]
fn idle_connections_are_evicted_before_streams_in_progress() {
    let running =
        Running::start(&[("ROCKET_MAX_CONNECTIONS", "3"), ("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "3")]);
    let mut idle: Vec<_> = (0..3).map(|_| Frames::open(&running)).collect();
    for (number, frames) in idle.iter_mut().enumerate() {
        assert!(frames.is_greeted(1), "{number}");
        sleep(Duration::from_millis(50));
    }
    // The first has waited longest.
    let mut fourth = Frames::open(&running);
    assert!(fourth.is_greeted(1));
    let (goaway, _) = until_closed(&mut idle[0]);
    assert_eq!(goaway, Some(NO_ERROR));
    assert!(idle[1].is_greeted(3) && idle[2].is_greeted(3));
}

/// More streams than a connection may have are refused, and the client may send them again (RFC 9113, section 5.1.2).
#[test]
fn streams_have_a_limit() {
    let running = Running::start(&[]);
    let mut frames = Frames::with_settings(&running, &[(4, 0)]);
    let settings = frames.next_of(SETTINGS).expect("settings");
    let (limits, rest) = settings.payload.as_chunks::<6>();
    assert!(rest.is_empty());
    assert!(limits.contains(&[0, 3, 0, 0, 0, 100]), "SETTINGS_MAX_CONCURRENT_STREAMS: {limits:?}");
    frames.send(&frame(SETTINGS, ACK, 0, b""));
    // Without a window, no response ends.
    let requests: Vec<_> = (1..).step_by(2).take(101).map(|stream| request(stream, &GREETING)).collect();
    frames.send(&requests.concat());
    let refused = frames.next_of(RST_STREAM).expect("a refusal");
    // REFUSED_STREAM
    assert_eq!((refused.stream, refused.error()), (201, 7));
}
