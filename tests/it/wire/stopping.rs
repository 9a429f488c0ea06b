//! Who gives way when connections run out, and how the service stops.

use std::io::{ErrorKind, PipeReader, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::{Running, binary_path, body, free_port};
use crate::wire::protocol::{connect, send};

const GREETING: &str = "GET /greet/A HTTP/1.1\r\nHost: x\r\n\r\n";
const LAST_GREETING: &str = "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// A connection on which a request was answered.
fn kept(running: &Running) -> TcpStream {
    let mut stream = connect(running);
    assert!(ask(&mut stream), "a first request is answered");
    // A client has its response before the service knows that it is sent.
    sleep(Duration::from_millis(50));
    stream
}

/// Whether a request on a kept connection is answered.
fn ask(stream: &mut TcpStream) -> bool {
    let (mut text, mut bytes) = (String::new(), [0; 4096]);
    if stream.write_all(GREETING.as_bytes()).is_err() {
        return false;
    }
    while !text.ends_with("\"direction\":\"ltr\"}\n") {
        match stream.read(&mut bytes) {
            Ok(0) | Err(_) => return false,
            Ok(read) => text.push_str(str::from_utf8(&bytes[..read]).expect("UTF-8")),
        }
    }
    true
}

/// What comes until the service closes, and when that is.
fn until_closed(stream: &mut TcpStream) -> (String, Duration) {
    let (start, mut answer) = (Instant::now(), String::new());
    match stream.read_to_string(&mut answer) {
        Ok(_) => {}
        Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{error}"),
    }
    (answer, start.elapsed())
}

#[test]
fn the_connection_that_waited_longest_gives_way() {
    let running =
        Running::start(&[("ROCKET_MAX_CONNECTIONS", "3"), ("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "3")]);
    let mut half = connect(&running);
    half.write_all(b"GET /gr").expect("sent");
    sleep(Duration::from_millis(50));
    let (mut first, mut second) = (kept(&running), kept(&running));
    assert!(ask(&mut first), "three connections fit");
    // The half head has waited longest, then the second connection.
    let mut third = kept(&running);
    let (answer, _) = until_closed(&mut half);
    assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert!(
        body(&answer.replace('\r', "")).starts_with("{\"type\":\"/problems/request-timeout\","),
        "{answer}"
    );
    let mut fourth = kept(&running);
    assert!(!ask(&mut second), "it gave way");
    assert!(ask(&mut first) && ask(&mut third) && ask(&mut fourth), "the others stay");
}

/// A client that has its share closes its own connections, not those of others.
#[test]
fn a_client_gives_way_to_itself() {
    let running = Running::start(&[("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "2")]);
    let mut first = kept(&running);
    let mut second = kept(&running);
    let mut third = kept(&running);
    assert!(!ask(&mut first), "it gave way");
    assert!(ask(&mut second) && ask(&mut third), "two may stay");
}

/// Half heads hold every file for as long as they like no more.
#[test]
fn few_files_are_enough_beside_half_heads() {
    let mut limited = Command::new("sh");
    limited.args(["-c", "ulimit -n 256; exec \"$0\"", &binary_path("greeting-api")]);
    let running = Running::spawn(&mut limited, 0);
    let half: Vec<_> = (0..400)
        .map(|_| {
            let mut stream = connect(&running);
            let _ = stream.write_all(b"GET /gr");
            stream
        })
        .collect();
    let start = Instant::now();
    assert!(send(&running, LAST_GREETING).starts_with("HTTP/1.1 200 OK\n"));
    assert!(start.elapsed() < Duration::from_secs(5), "half heads kept it waiting");
    drop(half);
}

/// What happens at the address of `admin` is no matter of the public address.
#[test]
fn a_crowd_at_the_admin_address_closes_no_public_connection() {
    let running = Running::start(&[("ROCKET_ADMIN", "127.0.0.1:0")]);
    let mut public = kept(&running);
    let admin = running.admin.expect("an address");
    let crowd: Vec<_> = (0..64).map(|_| connect(admin)).collect();
    // Longer than an idle connection has while the service stops.
    sleep(Duration::from_millis(1500));
    assert!(ask(&mut public), "it was closed");
    drop(crowd);
}

/// A head that is half there after a response has as long as any other.
#[test]
fn a_pipelined_half_head_has_the_time_of_a_head() {
    let running = Running::start(&[("ROCKET_HEAD_TIMEOUT", "1")]);
    let mut stream = connect(&running);
    stream.write_all(format!("{GREETING}GET /gr").as_bytes()).expect("sent");
    let (answer, took) = until_closed(&mut stream);
    assert!(answer.contains("\"direction\":\"ltr\"}\nHTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn half_heads_are_cut_at_once_when_it_stops() {
    let mut running = Running::start(&[("ROCKET_SHUTDOWN", "{grace=60}")]);
    let mut half = connect(&running);
    half.write_all(b"GET /gr").expect("sent");
    sleep(Duration::from_millis(100));
    let start = Instant::now();
    running.signal("TERM");
    let (answer, _) = until_closed(&mut half);
    assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert_eq!(running.process.wait().expect("an end").code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

/// A process that stops while it hangs finds these connections and requests all at once.
#[test]
fn what_has_arrived_before_a_stop_is_answered() {
    let running = Running::start(&[]);
    let idle = kept(&running);
    // Longer than an idle connection has when the service stops.
    sleep(Duration::from_millis(1200));
    running.signal("STOP");
    let mut clients: Vec<_> = (0..400).map(|_| connect(&running)).collect();
    clients.push(idle);
    for client in &mut clients {
        client.write_all(GREETING.as_bytes()).expect("sent");
    }
    running.signal("TERM");
    running.signal("CONT");
    for mut client in clients {
        let mut answer = String::new();
        client.read_to_string(&mut answer).expect("a graceful close");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    }
}

/// A closed socket would reset the connection.
#[test]
fn a_client_may_still_send_while_it_stops() {
    let running = Running::start(&[]);
    let mut stream = connect(&running);
    let head = GREETING.replace("\r\n\r\n", "\r\nContent-Length: 2\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("sent");
    let (answer, _) = until_closed(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    running.signal("TERM");
    for _ in 0..2 {
        sleep(Duration::from_millis(200));
        stream.write_all(b"x").expect("the connection is not reset");
    }
}

/// Starts the service with its output and its log on one pipe, and fills that: nobody reads it.
fn with_a_full_pipe(variables: &[(&str, &str)]) -> (Running, PipeReader) {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    let port = free_port();
    let process = Command::new(binary_path("greeting-api"))
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .envs([("ROCKET_PORT", port.to_string().as_str()), ("ROCKET_ADDRESS", "127.0.0.1")])
        .envs(variables.iter().copied())
        .stdout(writer.try_clone().expect("a second end"))
        .stderr(writer)
        .spawn()
        .expect("the binary starts");
    let running = Running { process, address: ([127, 0, 0, 1], port).into(), admin: None };
    while TcpStream::connect(running.address).is_err() {
        sleep(Duration::from_millis(10));
    }
    // A pipe holds 64 KiB, and a line has more than 100 bytes.
    let mut stream = connect(&running);
    assert!((0..1000).all(|_| ask(&mut stream)), "the log holds nobody up");
    (running, reader)
}

/// Waits for the end of the process, and returns its status and when it ended.
fn end_of(running: &mut Running) -> (Option<i32>, Duration) {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if let Some(status) = running.process.try_wait().expect("a state") {
            return (status.code(), start.elapsed());
        }
        sleep(Duration::from_millis(10));
    }
    panic!("it does not end");
}

#[test]
fn stopping_waits_for_no_reader() {
    let (mut running, _reader) = with_a_full_pipe(&[]);
    running.signal("TERM");
    let (status, took) = end_of(&mut running);
    assert_eq!(status, Some(0));
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn a_second_signal_waits_for_nothing() {
    let (mut running, _reader) = with_a_full_pipe(&[("ROCKET_DRAIN", "1000")]);
    running.signal("TERM");
    sleep(Duration::from_millis(300));
    assert!(running.process.try_wait().expect("a state").is_none(), "it drains");
    running.signal("INT");
    let (status, took) = end_of(&mut running);
    assert_eq!(status, Some(0));
    assert!(took < Duration::from_secs(1), "{took:?}");
}
