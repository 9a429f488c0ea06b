//! Sockets that another process passes (`LISTEN_FDS`), and Unix sockets.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::cli::Folder;
use crate::support::{Running, binary_path};
use crate::wire::addresses::start;
use crate::wire::protocol::{connect, send};

pub const GREETING: &str = "GET /greet/A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// The service with up to two inherited sockets: the standard input, and what is the standard error until then.
fn inheriting(count: usize, first: OwnedFd, second: Option<OwnedFd>) -> Command {
    let mut command = Command::new("sh");
    let redirections = if second.is_some() { "3<&0 4<&2 </dev/null 2>/dev/null" } else { "3<&0 </dev/null" };
    command
        .args(["-c", &format!("exec \"$0\" {redirections}"), &binary_path("greeting-api")])
        .env("LISTEN_FDS", count.to_string())
        .stdin(Stdio::from(first))
        .stderr(second.map_or(Stdio::piped(), Stdio::from));
    command
}

/// What the service sends over a Unix socket until it closes.
pub fn ask(path: &Path, request: impl AsRef<[u8]>) -> String {
    let mut stream = UnixStream::connect(path).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    // If the service has seen enough, it closes before all is sent.
    let _ = stream.write_all(request.as_ref());
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer, then the end");
    answer
}

/// Without systemd, too: what passes the socket keeps it open.
#[test]
fn each_connection_is_served_by_this_process_or_the_next() {
    let socket = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let address = socket.local_addr().expect("an address");
    let next = || {
        let socket = socket.try_clone().expect("a second descriptor");
        Running::spawn(inheriting(1, socket.into(), None).stderr(Stdio::null()), 1)
    };
    let mut running = next();
    // The setting `port` has no effect.
    assert_eq!(running.address, address);
    let is_stopping = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !is_stopping.load(Ordering::Relaxed) {
                    assert!(send(address, GREETING).starts_with("HTTP/1.1 200 OK\n"), "a lost request");
                }
            });
        }
        for _ in 0..3 {
            let mut half = connect(address);
            half.write_all(b"GET /gr").expect("sent");
            thread::sleep(Duration::from_millis(200));
            running.signal("TERM");
            assert_eq!(running.process.wait().expect("an end").code(), Some(0));
            let mut answer = String::new();
            half.read_to_string(&mut answer).expect("a graceful close");
            assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
            // Nobody accepts this one for a while.
            let mut waiting = connect(address);
            waiting.write_all(GREETING.as_bytes()).expect("sent");
            running = next();
            waiting.read_to_string(&mut answer).expect("a graceful close");
            assert!(answer.contains("HTTP/1.1 200 OK\r\n"), "{answer}");
        }
        is_stopping.store(true, Ordering::Relaxed);
    });
}

#[test]
fn the_socket_with_the_name_admin_is_for_operators() {
    let folder = Folder::new("inherited", &[]);
    let path = folder.0.join("admin.sock");
    let public = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let admin = UnixListener::bind(&path).expect("a socket");
    let mut command = inheriting(2, public.into(), Some(admin.into()));
    let running = Running::spawn(command.env("LISTEN_FDNAMES", "public:admin"), 0);
    assert!(send(&running, GREETING.replace("/greet/A", "/metrics")).starts_with("HTTP/1.1 404 "));
    assert!(ask(&path, GREETING.replace("/greet/A", "/metrics")).starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(send(&running, GREETING).starts_with("HTTP/1.1 200 OK\n"));
    assert!(ask(&path, GREETING).starts_with("HTTP/1.1 404 "));
}

#[test]
fn an_inherited_thing_that_does_not_listen_is_refused() {
    let peer = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let connected = TcpStream::connect(peer.local_addr().expect("an address")).expect("a connection");
    let datagrams = UdpSocket::bind("127.0.0.1:0").expect("a socket");
    let (unix, _other) = UnixStream::pair().expect("a pair");
    let rows: [(OwnedFd, &str); 4] = [
        (File::open("/dev/null").expect("a file").into(), "fd 3 is not a socket"),
        (datagrams.into(), "fd 3 is not a valid tcp socket"),
        (connected.into(), "it does not listen"),
        (unix.into(), "it does not listen"),
    ];
    for (inherited, reason) in rows {
        let Output { status, stderr, .. } =
            inheriting(1, inherited, None).env("ROCKET_PORT", "0").output().expect("it ends");
        let errors = String::from_utf8(stderr).expect("UTF-8");
        assert_eq!(status.code(), Some(1), "{errors}");
        assert_eq!(
            errors,
            format!("greeting-api: a socket that LISTEN_FDS passes cannot be used: {reason}\n")
        );
    }
}

/// The service at a Unix socket and at 127.0.0.1.
fn with_unix(path: &Path, variables: &[(&str, &str)]) -> (Running, SocketAddr) {
    let mut command = Command::new(binary_path("greeting-api"));
    let address = format!("[\"unix:{}\",\"127.0.0.1\"]", path.display());
    let (running, addresses) =
        start(command.env("ROCKET_ADDRESS", address).envs(variables.iter().copied()), 2);
    (running, addresses[0])
}

#[test]
fn a_unix_socket_is_served_beside_addresses() {
    let folder = Folder::new("unix", &[]);
    let path = folder.0.join("a.sock");
    // The first is killed, and leaves its file.
    for _ in 0..2 {
        let (running, address) = with_unix(&path, &[("ROCKET_RATE_LIMIT", "{per_second=1,burst=100}")]);
        assert!(ask(&path, GREETING).contains("ratelimit: \"client\";r=99;"));
        // Clients of the Unix socket count as 127.0.0.1.
        assert!(send(address, GREETING).contains("ratelimit: \"client\";r=98;"));
        assert!(ask(&path, GREETING).contains("ratelimit: \"client\";r=97;"));
        assert!(ask(&path, "GET /gr\r\n\r\n").starts_with("HTTP/1.1 400 Bad Request\r\n"));
        drop(running);
        assert!(path.exists());
    }
}

#[test]
fn a_unix_socket_replaces_neither_another_file_nor_another_process() {
    let folder = Folder::new("unix-taken", &[("file", "text")]);
    let (socket, file, missing) =
        (folder.0.join("a.sock"), folder.0.join("file"), folder.0.join("none/a.sock"));
    let (_running, _) = with_unix(&socket, &[]);
    for (path, reason) in [
        (&socket, "Address already in use (os error 98)"),
        (&file, "the file is not a socket"),
        (&missing, "No such file or directory (os error 2)"),
    ] {
        let mut command = Command::new(binary_path("greeting-api"));
        let address = format!("unix:{}", path.display());
        let output = command.env("ROCKET_ADDRESS", &address).env("ROCKET_LOG_LEVEL", "off").output();
        let Output { status, stderr, .. } = output.expect("it ends");
        let errors = String::from_utf8(stderr).expect("UTF-8");
        assert_eq!(status.code(), Some(1), "{errors}");
        assert_eq!(errors, format!("greeting-api: cannot listen on {address}: {reason}\n"));
    }
    assert_eq!(fs::read_to_string(&file).expect("a file"), "text");
    assert!(ask(&socket, GREETING).starts_with("HTTP/1.1 200 OK\r\n"));
}
