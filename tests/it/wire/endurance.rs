//! The running binary under load and under attack. These tests are long: `.ci/run` runs them with `--ignored`, on the release
//! binary. They need `wrk`, `nginx` and user namespaces. Figures are printed, not judged.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::http::reload::{Edited, source};
use crate::support::{Ended, Running, binary_path, free_port, limited, locales};

const REQUEST: &[u8] = b"GET /greet/Alice HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// What became of one request on a connection of its own.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Served,
    /// Nobody listens.
    Refused,
    /// Somebody took the connection, and the answer is not whole.
    Lost(String),
}

fn ask(address: SocketAddr) -> Outcome {
    let mut stream = match TcpStream::connect(address) {
        Ok(stream) => stream,
        Err(error) if error.kind() == ErrorKind::ConnectionRefused => return Outcome::Refused,
        Err(error) => return Outcome::Lost(error.to_string()),
    };
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
    let mut answer = String::new();
    match stream.write_all(REQUEST).and_then(|()| stream.read_to_string(&mut answer)) {
        Ok(_) if answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("\"direction\":\"ltr\"}\n") => {
            Outcome::Served
        }
        Ok(_) => Outcome::Lost(answer),
        Err(error) => Outcome::Lost(error.to_string()),
    }
}

/// A figure of `/proc/<pid>/status`, in kilobytes.
fn memory(running: &Running, figure: &str) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", running.process.id())).expect("the process");
    let line = status.lines().find_map(|line| line.strip_prefix(figure)).expect("the figure");
    line.trim_matches([':', ' ', '\t', 'k', 'B']).parse().expect("a number")
}

#[test]
#[ignore = "long"]
fn slow_clients_do_not_shut_others_out() {
    let running = Running::start(&[]);
    let slow: Vec<_> = (0..2000)
        .map(|n| {
            let mut stream = TcpStream::connect(running.address).expect("a connection");
            let sent: &[u8] = if n % 2 == 0 { b"" } else { b"GET /greet/A HTTP/1.1\r\nX: " };
            stream.write_all(sent).expect("sent");
            stream
        })
        .collect();
    let mut times: Vec<_> = (0..2000)
        .map(|_| {
            let start = Instant::now();
            assert_eq!(ask(running.address), Outcome::Served);
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("beside {} slow clients: p50 {:?}, p99 {:?}", slow.len(), times[1000], times[1980]);
}

#[test]
#[ignore = "long"]
fn no_header_bomb_takes_memory() {
    let running = Running::start(&[]);
    let head = "GET /greet/Alice HTTP/1.1\r\nHost: x\r\n";
    let bombs = [
        format!("{head}Accept: {}\r\n\r\n", "a/b,".repeat(95_000)),
        format!("{head}Accept: {}\r\n\r\n", "a/b,".repeat(4_000)),
        format!("{head}{}\r\n", "Accept: a/b,c/d;q=0.1\r\n".repeat(95)),
        format!("{head}Accept-Language: {}\r\n\r\n", "a;q=0.1,".repeat(2_000)),
        format!("{head}{}\r\n", "Accept-Language: en-US-oed;q=0.5\r\n".repeat(95)),
        format!("{head}Cookie: {}\r\n\r\n", "a=b;".repeat(4_000)),
        format!("{head}{}\r\n", "X: y\r\n".repeat(10_000)),
        format!("GET /greet/{} HTTP/1.1\r\nHost: x\r\n\r\n", "%41".repeat(20_000)),
        format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a/".repeat(4_000)),
    ];
    thread::scope(|scope| {
        for bomb in &bombs {
            let address = running.address;
            scope.spawn(move || {
                for _ in 0..200 {
                    let mut stream = TcpStream::connect(address).expect("a connection");
                    let _ = stream.write_all(bomb.as_bytes());
                    let _ = stream.shutdown(std::net::Shutdown::Write);
                    let _ = stream.read_to_end(&mut Vec::new());
                }
            });
        }
    });
    let peak = memory(&running, "VmHWM");
    println!("through {} header bombs: {} kB at most", 200 * bombs.len(), peak);
    assert!(peak < 64 * 1024, "{peak} kB");
    assert_eq!(ask(running.address), Outcome::Served);
}

/// Each of a million clients is served once, and those of late are remembered.
#[test]
#[ignore = "long"]
fn a_million_clients_take_little_memory() {
    const CLIENTS: usize = 1_000_000;
    const BATCH: usize = 500;
    let running = Running::start(&[
        ("ROCKET_RATE_LIMIT", "{per_second=1,burst=1}"),
        ("ROCKET_IP_HEADER", "X-Real-IP"),
        ("ROCKET_LOG_LEVEL", "critical"),
    ]);
    let request = |client: usize| {
        format!(
            "HEAD /greet/A HTTP/1.1\r\nHost: x\r\nX-Real-IP: 2001:db8:{:x}:{:x}::1\r\n\r\n",
            client >> 16,
            client & 0xFFFF
        )
    };
    let before = memory(&running, "VmRSS");
    // The statuses of the answers to some requests on one connection. The ends of heads tell them apart.
    let mut stream = TcpStream::connect(running.address).expect("a connection");
    let mut statuses = |clients: &mut dyn Iterator<Item = usize>| {
        let requests: Vec<_> = clients.map(request).collect();
        stream.write_all(requests.concat().as_bytes()).expect("sent");
        let (mut text, mut bytes) = (String::new(), [0; 1 << 14]);
        while text.matches("\r\n\r\n").count() < requests.len() {
            let length = stream.read(&mut bytes).expect("answers");
            assert_ne!(length, 0, "it closed");
            text.push_str(str::from_utf8(&bytes[..length]).expect("ASCII"));
        }
        (text.matches("HTTP/1.1 200 ").count(), text.matches("HTTP/1.1 429 ").count())
    };
    for batch in 0..CLIENTS / BATCH {
        let clients = batch * BATCH..(batch + 1) * BATCH;
        assert_eq!(statuses(&mut clients.clone()), (BATCH, 0), "{clients:?}");
    }
    let after = memory(&running, "VmRSS");
    println!("a million clients: resident {before} kB before, {after} kB after");
    assert!(after - before < 24 * 1024, "{} kB more", after - before);
    // The last one is still known, if it comes within its second; the first one is forgotten.
    assert_eq!(statuses(&mut [CLIENTS, CLIENTS].into_iter()), (1, 1));
}

#[test]
#[ignore = "long"]
fn a_minute_at_full_load_does_not_grow() {
    let running = Running::start(&[]);
    let load = |seconds: u32| {
        let address = format!("http://{}/greet/Alice", running.address);
        let mut wrk = Command::new("wrk");
        let output =
            wrk.args(["-t1", "-c64", &format!("-d{seconds}s"), &address]).output().expect("wrk runs");
        let report = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!report.contains("Non-2xx") && !report.contains("Socket errors"), "{report}");
        memory(&running, "VmRSS")
    };
    let (before, after) = (load(10), load(60));
    println!("resident after 10 s of full load: {before} kB; after 60 s more: {after} kB");
    assert!(after < before + 4096, "{before} kB, then {after} kB");
}

/// A watcher that is kept although it misses folders gathers the events of our own readings: 10 MB a minute.
#[test]
#[ignore = "long"]
fn polling_does_not_grow_and_ends_when_watches_are_free() {
    let edited = Edited::spawn("limited", &mut limited("max_inotify_watches", 120), |folder| {
        for locale in locales() {
            let from = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).join(&locale);
            fs::create_dir(folder.join(&locale)).expect("a folder");
            for entry in fs::read_dir(from).expect("a locale") {
                let entry = entry.expect("an entry");
                fs::copy(entry.path(), folder.join(&locale).join(entry.file_name())).expect("a copy");
            }
        }
    });
    edited.logs(&["WARN", "cannot be watched and is polled", "raise fs.inotify.max_user_watches"]);
    let edit = |text: &str| {
        fs::write(edited.path("fr/greeting.ftl"), source(text)).expect("a file");
        edited.serves("fr", &format!("{text}, A"));
    };
    edit("polled");
    let before = memory(&edited.running, "VmRSS");
    thread::sleep(Duration::from_secs(55));
    let after = memory(&edited.running, "VmRSS");
    println!("55 s without watches: resident {before} kB before, {after} kB after");
    assert!(after < before + 2048, "{before} kB, then {after} kB");
    // The next attempt is a minute after the first one.
    let raise = Command::new("nsenter")
        .args(["--user", "--preserve-credentials", "--target", &edited.running.process.id().to_string()])
        .args(["sh", "-c", "echo 1000 >/proc/sys/user/max_inotify_watches"])
        .status();
    assert!(raise.expect("nsenter (util-linux) runs").success());
    edited.logs(&["INFO", "is watched again"]);
    edited.watches(locales().len() + 1);
    edit("watched");
    assert_eq!(edited.log().matches(" WARN ").count(), 1, "{}", edited.log());
}

/// How many clients ask at a time.
const CLIENTS: usize = 8;

/// Several clients ask without a pause, each on a new connection, while `during` runs: what was lost, and how many
/// were served.
fn under_load(address: SocketAddr, during: impl FnOnce()) -> (Vec<Outcome>, usize) {
    let (done, served) = (AtomicBool::new(false), AtomicUsize::new(0));
    let lost = thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                scope.spawn(|| {
                    let mut lost = Vec::new();
                    while !done.load(Ordering::Relaxed) {
                        match ask(address) {
                            Outcome::Served => drop(served.fetch_add(1, Ordering::Relaxed)),
                            other => lost.push(other),
                        }
                    }
                    lost
                })
            })
            .collect();
        during();
        done.store(true, Ordering::Relaxed);
        clients.into_iter().flat_map(|client| client.join().expect("a client")).collect()
    });
    (lost, served.into_inner())
}

#[test]
#[ignore = "long"]
fn stopping_loses_nothing_that_was_accepted() {
    for drain in ["0", "1"] {
        let mut running = Running::start(&[("ROCKET_DRAIN", drain)]);
        let (lost, served) = under_load(running.address, || {
            thread::sleep(Duration::from_secs(1));
            running.signal("TERM");
            assert_eq!(running.process.wait().expect("an end").code(), Some(0));
        });
        let refused = lost.iter().filter(|outcome| **outcome == Outcome::Refused).count();
        println!(
            "drain {drain}: {served} served, {refused} refused afterwards, {} lost",
            lost.len() - refused
        );
        assert!(served > 100);
        // In the microseconds between the last look and the closing of the socket the kernel may take a connection
        // that nobody ever accepts: at most one of each client's, reset before a byte of an answer.
        let cut: Vec<_> = lost.iter().filter(|outcome| **outcome != Outcome::Refused).collect();
        let reset =
            |outcome: &&&Outcome| matches!(outcome, Outcome::Lost(why) if why.contains("reset by peer"));
        assert!(cut.len() <= CLIENTS && cut.iter().all(|outcome| reset(&outcome)), "{cut:?}");
    }
}

/// Runs nginx with a configuration of its `http` block.
fn nginx(name: &str, http: &str) -> Ended {
    let folder = format!("{}/nginx-{name}", env!("CARGO_TARGET_TMPDIR"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let configuration = format!(
        "daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}\n\
         http {{ access_log off; client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};\n\
         uwsgi_temp_path {folder}; scgi_temp_path {folder}; proxy_cache_path {folder}/cache keys_zone=cache:1m;\n\
         {http} }}"
    );
    let file = format!("{folder}/nginx.conf");
    fs::write(&file, configuration).expect("a file");
    Ended(Command::new("nginx").args(["-c", &file]).stderr(Stdio::null()).spawn().expect("nginx runs"))
}

/// A shared cache in front answers those who ask for a language that somebody asked for before, and nobody in another.
#[test]
#[ignore = "needs nginx"]
fn a_cache_in_front_never_mixes_languages() {
    let (running, front) = (Running::start(&[]), free_port());
    let _nginx = nginx(
        "cache",
        &format!(
            "server {{ listen 127.0.0.1:{front}; location / {{ proxy_pass http://{}; proxy_cache cache;\n\
             add_header X-Cache $upstream_cache_status; }} }}",
            running.address
        ),
    );
    let ask = |headers: &str| {
        let request = format!("GET /greet/Anna HTTP/1.1\r\nHost: x\r\n{headers}Connection: close\r\n\r\n");
        let mut answer = String::new();
        while !answer.starts_with("HTTP/1.1 200 ") {
            answer.clear();
            if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", front)) {
                stream.write_all(request.as_bytes()).expect("sent");
                stream.read_to_string(&mut answer).expect("an answer");
            }
        }
        let header = |name: &str| answer.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        let body = answer.split_once("\r\n\r\n").expect("a body").1.to_owned();
        (header("X-Cache: ").expect("nginx says"), body)
    };
    let greeting = |headers: &str| match headers {
        "Accept-Language: fr\r\n" => {
            "{\"message\":\"Bonjour Anna\u{202F}!\",\"language\":\"fr\",\"direction\":\"ltr\"}\n"
        }
        "Accept-Language: de\r\n" => {
            "{\"message\":\"Hallo Anna!\",\"language\":\"de\",\"direction\":\"ltr\"}\n"
        }
        "Accept-Language: de\r\nAccept: text/plain\r\n" => "Hallo Anna!\n",
        _ => "{\"message\":\"Hello, Anna!\",\"language\":\"en\",\"direction\":\"ltr\"}\n",
    };
    let readers = [
        "Accept-Language: fr\r\n",
        "Accept-Language: de\r\n",
        "Accept-Language: de\r\nAccept: text/plain\r\n",
        "",
    ];
    for headers in readers {
        assert_eq!(ask(headers), ("MISS".to_owned(), greeting(headers).to_owned()));
    }
    for headers in readers.repeat(50) {
        assert_eq!(ask(headers), ("HIT".to_owned(), greeting(headers).to_owned()));
    }
}

#[test]
#[ignore = "long"]
fn a_rolling_restart_behind_nginx_shows_no_error() {
    let (front, ports) = (free_port(), [free_port(), free_port()]);
    let instance = |port: u16| {
        let mut command = Command::new(binary_path("greeting-api"));
        Running::spawn(command.env("ROCKET_DRAIN", "1").stderr(Stdio::null()), port)
    };
    let mut instances = ports.map(instance);
    let _nginx = nginx(
        "restart",
        &format!(
            "upstream greeting {{ server 127.0.0.1:{} max_fails=0; server 127.0.0.1:{} max_fails=0; keepalive 8; }}\n\
             server {{ listen 127.0.0.1:{front}; location / {{ proxy_pass http://greeting; proxy_http_version 1.1;\n\
             proxy_set_header Connection ''; }} }}",
            ports[0], ports[1],
        ),
    );
    let address = SocketAddr::from(([127, 0, 0, 1], front));
    while ask(address) != Outcome::Served {
        thread::sleep(Duration::from_millis(50));
    }
    let (lost, served) = under_load(address, || {
        for (place, port) in ports.into_iter().enumerate() {
            thread::sleep(Duration::from_secs(1));
            instances[place].signal("TERM");
            assert_eq!(instances[place].process.wait().expect("an end").code(), Some(0));
            instances[place] = instance(port);
        }
        thread::sleep(Duration::from_secs(1));
    });
    println!("a rolling restart behind nginx: {served} served, {} lost", lost.len());
    assert!(served > 100);
    assert_eq!(lost.first(), None);
}
