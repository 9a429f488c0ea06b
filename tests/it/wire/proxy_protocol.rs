//! The PROXY protocol: a trusted proxy names the client.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};

use crate::cli::Folder;
use crate::support::{Running, binary_path};
use crate::wire::addresses::start;
use crate::wire::sockets::{GREETING, ask};

/// The start of a header of version 2.
const SIGNATURE: &[u8] = b"\r\n\r\n\0\r\nQUIT\n";
/// From 192.0.2.1, port 56324, to 198.51.100.1, port 443.
const IPV4: &[u8] = &[192, 0, 2, 1, 198, 51, 100, 1, 0xDC, 0x04, 0x01, 0xBB];

/// Whom a connection counts for.
#[derive(Clone, Copy, Debug)]
enum Counted {
    Client(&'static str),
    /// The proxy itself.
    Proxy,
}

use Counted::{Client, Proxy};

/// A header of version 2.
fn v2(version_and_command: u8, family: u8, details: &[u8]) -> Vec<u8> {
    let length = u16::try_from(details.len()).expect("a length").to_be_bytes();
    [SIGNATURE, &[version_and_command, family], &length, details].concat()
}

/// The addresses of version 2 for IPv6, from `2001:db8::1`.
fn ipv6() -> Vec<u8> {
    let mut details = vec![0x20, 0x01, 0x0D, 0xB8];
    details.extend([0; 11]);
    details.push(1);
    details.extend([0; 16]);
    details.extend([0xDC, 0x04, 0x01, 0xBB]);
    details
}

/// Valid headers, and whom the connection counts for.
fn valid() -> Vec<(Vec<u8>, Counted)> {
    let longest = format!("PROXY UNKNOWN {0} {0} 65535 65535\r\n", ["ffff"; 8].join(":"));
    assert_eq!(longest.len(), 107);
    // PP2_TYPE_AUTHORITY, PP2_TYPE_NOOP, and PP2_TYPE_SSL with a version of TLS.
    let details =
        [IPV4, b"\x02\0\x0bexample.org", b"\x04\0\0", b"\x20\0\x0f\x01\0\0\0\0\x21\0\x07TLSv1.3"].concat();
    let unix = [0; 216];
    vec![
        (b"PROXY TCP4 192.0.2.1 198.51.100.1 56324 443\r\n".to_vec(), Client("192.0.2.1")),
        (b"PROXY TCP4 192.0.2.1 192.0.2.2 0 65535\r\n".to_vec(), Client("192.0.2.1")),
        (b"PROXY TCP6 2001:db8::1 2001:db8::2 56324 443\r\n".to_vec(), Client("2001:db8::9")),
        (b"PROXY TCP6 ::ffff:192.0.2.1 ::1 56324 443\r\n".to_vec(), Client("192.0.2.1")),
        (b"PROXY UNKNOWN\r\n".to_vec(), Proxy),
        (longest.into_bytes(), Proxy),
        (v2(0x21, 0x11, IPV4), Client("192.0.2.1")),
        (v2(0x21, 0x21, &ipv6()), Client("2001:db8::9")),
        (v2(0x21, 0x11, &details), Client("192.0.2.1")),
        (v2(0x21, 0x00, &[]), Proxy),
        (v2(0x21, 0x31, &unix), Proxy),
        (v2(0x20, 0x00, &[]), Proxy),
        (v2(0x20, 0x11, IPV4), Proxy),
        // The rest of LOCAL is ignored, even what would be wrong.
        (v2(0x20, 0x11, &[]), Proxy),
        (v2(0x20, 0xFF, b"abc"), Proxy),
    ]
}

/// What no trusted proxy may send.
fn invalid() -> Vec<Vec<u8>> {
    let mut signature = v2(0x21, 0x11, IPV4);
    signature[11] = b'\r';
    let mut too_long = v2(0x21, 0x11, IPV4);
    too_long[14..16].copy_from_slice(&u16::MAX.to_be_bytes());
    vec![
        b"PROXY TCP4 999.0.2.1 198.51.100.1 56324 443\r\n".to_vec(),
        b"PROXY TCP4 192.0.2.1 198.51.100.1 56324\r\n".to_vec(),
        b"PROXY TCP4 192.0.2.1 198.51.100.1 56324 65536\r\n".to_vec(),
        b"PROXY TCP5 192.0.2.1 198.51.100.1 56324 443\r\n".to_vec(),
        b"proxy TCP4 192.0.2.1 198.51.100.1 56324 443\r\n".to_vec(),
        format!("PROXY UNKNOWN {}\r\n", "x".repeat(107)).into_bytes(),
        GREETING.as_bytes().to_vec(),
        signature,
        too_long,
        // A wrong version, an unknown command, and addresses that are too short.
        v2(0x31, 0x11, IPV4),
        v2(0x22, 0x11, IPV4),
        v2(0x21, 0x11, &IPV4[..8]),
        v2(0x21, 0x21, IPV4),
    ]
}

/// A connection from an address of this machine.
fn connect_from(from: Ipv4Addr, to: SocketAddr) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    socket.bind(&SocketAddr::new(from.into(), 0).into()).expect("an address");
    socket.connect(&to.into()).expect("a connection");
    socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    socket.set_tcp_nodelay(true).expect("an option");
    socket.into()
}

/// What the service sends after these bytes, until it closes.
fn exchange(from: Ipv4Addr, to: SocketAddr, pieces: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Vec<u8> {
    let mut stream = connect_from(from, to);
    for piece in pieces {
        // If the service has seen enough, it closes before all is sent.
        let _ = stream.write_all(piece.as_ref());
    }
    let mut answer = Vec::new();
    // It may also reset the connection then.
    let _ = stream.read_to_end(&mut answer);
    answer
}

fn status(answer: &[u8]) -> &str {
    str::from_utf8(answer.get(9..12).unwrap_or_default()).expect("UTF-8")
}

/// The service that trusts 127.0.0.0/9, with a limit of one request.
fn limited() -> Running {
    Running::start(&[
        ("ROCKET_PROXY_PROTOCOL", "[\"127.0.0.0/9\"]"),
        ("ROCKET_RATE_LIMIT", "{per_second=1,burst=1}"),
    ])
}

/// A header that names a client.
fn header(client: &str) -> String {
    let family = if client.contains(':') { "TCP6" } else { "TCP4" };
    let other = if client.contains(':') { "::1" } else { "127.0.0.1" };
    format!("PROXY {family} {client} {other} 1 2\r\n")
}

#[test]
fn the_rate_limit_counts_the_client_that_a_trusted_proxy_names() {
    for (index, (first, counted)) in (1..).zip(valid()) {
        // A limit is reached only once, and a whole second restores it.
        let running = limited();
        let proxy = Ipv4Addr::new(127, 0, 0, index);
        let request = [first.as_slice(), GREETING.as_bytes()].concat();
        let shown = first.escape_ascii();
        // In one piece, and byte by byte.
        if index % 2 == 0 {
            assert_eq!(status(&exchange(proxy, running.address, [request])), "200", "{shown}");
        } else {
            let bytes = request.chunks(1);
            assert_eq!(status(&exchange(proxy, running.address, bytes)), "200", "{shown}");
        }
        let counted = match counted {
            Client(client) => client.to_owned(),
            Proxy => proxy.to_string(),
        };
        let other = Ipv4Addr::new(127, 1, 1, 1);
        let second = header(&counted) + GREETING;
        assert_eq!(status(&exchange(other, running.address, [second])), "429", "{shown} {counted}");
        let third = header("192.0.2.77") + GREETING;
        assert_eq!(status(&exchange(proxy, running.address, [third])), "200", "{shown}");
    }
}

#[test]
fn a_trusted_proxy_without_a_valid_header_is_closed_and_counted() {
    let running = Running::start(&[("ROCKET_PROXY_PROTOCOL", "[\"127.0.0.0/9\"]")]);
    let rows = invalid();
    for row in &rows {
        let answer = exchange(Ipv4Addr::LOCALHOST, running.address, [row, GREETING.as_bytes()]);
        assert_eq!(answer.escape_ascii().to_string(), "", "{}", row.escape_ascii());
    }
    // A client that closes in the middle.
    for (header, _) in valid() {
        let mut stream = connect_from(Ipv4Addr::LOCALHOST, running.address);
        stream.write_all(&header[..header.len() - 1]).expect("sent");
    }
    let metrics = || {
        let untrusted = Ipv4Addr::new(127, 128, 0, 1);
        exchange(untrusted, running.address, [GREETING.replace("/greet/A", "/metrics")])
    };
    let expected = format!(
        "\ngreeting_connections_closed_total{{error_type=\"proxy_header\"}} {}\n",
        rows.len() + valid().len()
    );
    let start = Instant::now();
    while !String::from_utf8(metrics()).expect("UTF-8").contains(&expected) {
        assert!(start.elapsed() < Duration::from_secs(5), "{}", metrics().escape_ascii());
        sleep(Duration::from_millis(50));
    }
}

/// From others, a header is a malformed request, and they need none.
#[test]
fn a_header_of_an_untrusted_client_is_refused() {
    let running = Running::start(&[("ROCKET_PROXY_PROTOCOL", "[\"10.0.0.0/8\", \"::ffff:127.0.0.2/127\"]")]);
    for (header, _) in valid() {
        let answer = exchange(Ipv4Addr::LOCALHOST, running.address, [&*header, GREETING.as_bytes()]);
        assert_eq!(status(&answer), "400", "{}", header.escape_ascii());
    }
    assert_eq!(status(&exchange(Ipv4Addr::LOCALHOST, running.address, [GREETING])), "200");
    let trusted = Ipv4Addr::new(127, 0, 0, 2);
    assert_eq!(status(&exchange(trusted, running.address, [header("192.0.2.1") + GREETING])), "200");
}

#[test]
fn a_header_has_the_time_of_a_head() {
    let running =
        Running::start(&[("ROCKET_PROXY_PROTOCOL", "[\"127.0.0.1\"]"), ("ROCKET_HEAD_TIMEOUT", "1")]);
    let start = Instant::now();
    let streams: Vec<_> = [&b""[..], b"PROXY TCP4 192", &SIGNATURE[..5], &v2(0x21, 0x11, IPV4)[..20]]
        .into_iter()
        .map(|bytes| {
            let mut stream = connect_from(Ipv4Addr::LOCALHOST, running.address);
            stream.write_all(bytes).expect("sent");
            stream
        })
        .collect();
    for mut stream in streams {
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("a graceful close");
        assert_eq!(answer.escape_ascii().to_string(), "");
    }
    assert!((1..5).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[test]
fn the_limit_of_connections_counts_the_client_that_a_proxy_names() {
    let running = Running::start(&[
        ("ROCKET_PROXY_PROTOCOL", "[\"127.0.0.1\"]"),
        ("ROCKET_MAX_CONNECTIONS_PER_CLIENT", "2"),
    ]);
    let open = |client: &str| {
        let mut stream = connect_from(Ipv4Addr::LOCALHOST, running.address);
        stream.write_all(header(client).as_bytes()).expect("sent");
        // So that the service has read the header before the next connection is opened.
        sleep(Duration::from_millis(100));
        stream
    };
    let mut first = open("192.0.2.1");
    let mut others: Vec<_> =
        ["192.0.2.1", "192.0.2.2", "192.0.2.2", "192.0.2.3", "192.0.2.1"].map(open).into_iter().collect();
    let mut answer = Vec::new();
    first.read_to_end(&mut answer).expect("a graceful close");
    assert_eq!(answer.escape_ascii().to_string(), "", "the client's own connection gives way");
    for stream in &mut others {
        stream.write_all(GREETING.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        assert_eq!(status(&answer), "200");
    }
}

/// HTTP/2 with prior knowledge.
#[test]
fn a_header_may_precede_http2() {
    let running = limited();
    let mut request = header("192.0.2.1").into_bytes();
    request.extend(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0");
    // HEADERS with END_STREAM and END_HEADERS: GET, http, /greet/A, x (RFC 7541, appendix A).
    request.extend(b"\0\0\x0f\x01\x05\0\0\0\x01\x82\x86\x04\x08/greet/A\x01\x01x");
    // GOAWAY, after which the service closes.
    request.extend(b"\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\0");
    // The field `:status: 200` of the table, at the start of HEADERS on stream 1.
    let is_greeted = |answer: &[u8]| answer.windows(7).any(|bytes| bytes == b"\x01\x04\0\0\0\x01\x88");
    let first = exchange(Ipv4Addr::LOCALHOST, running.address, [&request]);
    assert!(is_greeted(&first), "{}", first.escape_ascii());
    let second = exchange(Ipv4Addr::LOCALHOST, running.address, [&request]);
    assert!(!is_greeted(&second), "{}", second.escape_ascii());
    let third = exchange(Ipv4Addr::LOCALHOST, running.address, [header("192.0.2.1") + GREETING]);
    assert_eq!(status(&third), "429");
}

/// `unix` trusts every process that connects to a Unix socket, and nobody else.
#[test]
fn a_proxy_may_connect_to_a_unix_socket() {
    let folder = Folder::new("proxy-unix", &[]);
    let path = folder.0.join("a.sock");
    let mut command = Command::new(binary_path("greeting-api"));
    command.envs([
        ("ROCKET_ADDRESS", format!("[\"127.0.0.1\",\"unix:{}\"]", path.display()).as_str()),
        ("ROCKET_PROXY_PROTOCOL", "[\"unix\"]"),
        ("ROCKET_RATE_LIMIT", "{per_second=1,burst=1}"),
    ]);
    let (running, _) = start(&mut command, 2);
    let request = header("192.0.2.1") + GREETING;
    assert!(ask(&path, &request).starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(ask(&path, &request).starts_with("HTTP/1.1 429 "));
    let mut without = UnixStream::connect(&path).expect("a connection");
    without.write_all(GREETING.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    // It resets the connection, because it has not read all.
    let _ = without.read_to_end(&mut answer);
    assert_eq!(answer.escape_ascii().to_string(), "");
    assert_eq!(status(&exchange(Ipv4Addr::LOCALHOST, running.address, [GREETING])), "200");
}
