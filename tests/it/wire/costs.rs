//! What requests cost in processor time, and how long one client waits beside others that ask for the costliest. These tests are
//! long: `.ci/run` runs them with `--ignored`, on the release binary.

use std::fmt;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use crate::docs::openapi::document::{DOCUMENT, entries, paths};
use crate::support::{Running, locales};
use crate::wire::protocol::connect;

/// How often each figure is measured.
const ROUNDS: usize = 11;

/// A request that is measured.
#[derive(Clone)]
struct Request {
    method: &'static str,
    path: String,
    headers: &'static str,
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} HTTP/1.1\r\nHost: x\r\n{}\r\n", self.method, self.path, self.headers)
    }
}

fn greeting() -> Request {
    Request { method: "GET", path: "/greet/Alice".to_owned(), headers: "" }
}

/// Requests for every path in `docs/openapi.json`, as curl and as a browser sends them.
fn requests(method: &'static str) -> Vec<Request> {
    let described = entries(&DOCUMENT["paths"]).flat_map(|(template, _)| paths(template));
    let paths = ["/nowhere".to_owned()].into_iter().chain(described);
    let variants = ["", "Accept: text/html\r\nAccept-Encoding: gzip\r\n"];
    let request = |path: String| variants.map(|headers| Request { method, path: path.clone(), headers });
    paths.flat_map(request).collect()
}

/// The service after it has greeted in every locale, and refused a name in each: its metrics are long.
fn used(variables: &[(&str, &str)]) -> Running {
    let running = Running::start(&[&[("ROCKET_LOG_LEVEL", "critical")], variables].concat());
    for tag in locales() {
        for name in ["A", "%07"] {
            let path = format!("/greet/language/{tag}/{name}");
            pipeline(running.address, &Request { path, ..greeting() }, 1);
        }
    }
    running
}

/// Sends a request several times without waiting for responses, which are then read.
fn pipeline(address: SocketAddr, request: &Request, times: usize) {
    let mut stream = BufReader::with_capacity(1 << 18, connect(address));
    stream.get_mut().write_all(request.to_string().repeat(times).as_bytes()).expect("sent");
    for _ in 0..times {
        read_response(&mut stream, request.method != "HEAD");
    }
}

fn read_response(stream: &mut impl BufRead, has_body: bool) {
    let (mut line, mut length) = (String::new(), 0);
    while line != "\r\n" {
        line.clear();
        assert_ne!(stream.read_line(&mut line).expect("a response"), 0, "it closed");
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().expect("a number");
        }
    }
    if has_body {
        let read = io::copy(&mut stream.take(length), &mut io::sink()).expect("a body");
        assert_eq!(read, length, "it closed");
    }
}

/// The processor time that all threads of the service have used.
fn processor_time(running: &Running) -> Duration {
    // The kernel adds up a thread's time when the thread sleeps.
    thread::sleep(Duration::from_millis(2));
    let threads = fs::read_dir(format!("/proc/{}/task", running.process.id())).expect("the process");
    let times = threads.map(|thread| {
        let path = thread.expect("a thread").path().join("schedstat");
        let statistics = fs::read_to_string(path).expect("the kernel counts (CONFIG_SCHED_INFO)");
        let nanoseconds = statistics.split(' ').next().and_then(|first| first.parse().ok());
        Duration::from_nanos(nanoseconds.expect("a number"))
    });
    times.sum()
}

/// What each request costs, as a multiple of a greeting in the same rounds.
fn costs(requests: Vec<Request>) -> Vec<(f64, Request)> {
    const TIMES: u32 = 100;
    // With one worker, no connection moves between two.
    let running = used(&[("ROCKET_WORKERS", "1")]);
    let cost = |request: &Request| {
        let before = processor_time(&running);
        pipeline(running.address, request, TIMES as usize);
        processor_time(&running).saturating_sub(before) / TIMES
    };
    let mut greetings = Vec::new();
    let mut others = vec![Vec::new(); requests.len()];
    for _ in 0..ROUNDS {
        for (request, costs) in requests.iter().zip(&mut others) {
            greetings.push(cost(&greeting()));
            costs.push(cost(request));
        }
    }
    let greeting = median(greetings);
    println!("a greeting costs {greeting:?}");
    let multiple = |costs| median(costs).as_secs_f64() / greeting.as_secs_f64();
    others.into_iter().map(multiple).zip(requests).collect()
}

#[test]
#[ignore = "long"]
fn a_head_costs_less_than_ten_greetings() {
    for (cost, Request { path, headers, .. }) in costs(requests("HEAD")) {
        println!("HEAD {path} {}: {cost:.2} greetings", headers.replace("\r\n", " "));
        // That of the page is 2.5. To compress it as well would be 18.
        assert!(cost < 10.0, "HEAD {path} costs {cost:.1} greetings");
    }
}

/// The median of the times that some hundred greetings take, one after the other.
fn median_wait(address: SocketAddr) -> Duration {
    let mut stream = BufReader::new(connect(address));
    stream.get_ref().set_nodelay(true).expect("an option");
    let request = greeting().to_string();
    let waits = (0..500).map(|_| {
        let start = Instant::now();
        stream.get_mut().write_all(request.as_bytes()).expect("sent");
        read_response(&mut stream, true);
        start.elapsed()
    });
    median(waits.collect())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The same beside eight connections on which a request is sent again and again, without waiting for responses.
fn median_wait_beside(address: SocketAddr, request: &Request) -> Duration {
    let streams: Vec<TcpStream> = (0..8).map(|_| connect(address)).collect();
    let batch = request.to_string().repeat(64);
    thread::scope(|scope| {
        let readers: Vec<_> = streams
            .iter()
            .map(|stream| {
                let (mut reader, mut writer) = (stream, stream);
                let batch = batch.as_bytes();
                scope.spawn(move || while writer.write_all(batch).is_ok() {});
                scope.spawn(move || {
                    let (mut bytes, mut buffer) = (0, vec![0; 1 << 16]);
                    while let Ok(length @ 1..) = reader.read(&mut buffer) {
                        bytes += length;
                    }
                    bytes
                })
            })
            .collect();
        // Until all eight have begun.
        thread::sleep(Duration::from_millis(100));
        let wait = median_wait(address);
        for stream in &streams {
            let _ = stream.shutdown(Shutdown::Both);
        }
        for reader in readers {
            let bytes = reader.join().expect("it reads");
            assert!(bytes > 0, "a connection got no response");
        }
        wait
    })
}

#[test]
#[ignore = "long"]
fn clients_that_pipeline_the_costliest_requests_hold_nobody_up() {
    let mut costs = costs([requests("GET"), requests("HEAD")].concat());
    costs.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let running = used(&[]);
    for (cost, request) in &costs[..3] {
        let what = format!("{} {} ({cost:.1} greetings)", request.method, request.path);
        let attempt = || {
            let waits = (0..ROUNDS)
                .map(|_| (median_wait(running.address), median_wait_beside(running.address, request)));
            let (alone, beside): (Vec<_>, Vec<_>) = waits.unzip();
            let (alone, beside) = (median(alone), median(beside));
            let times = beside.as_secs_f64() / alone.as_secs_f64();
            println!("a greeting beside {what}: {beside:?}, {times:.1} times the {alone:?} without");
            times
        };
        // The threads of seventeen clients share two cores with the service: what else the machine does only adds.
        assert!((0..3).any(|_| attempt() <= 10.0), "beside {what}, a greeting takes over ten times as long");
    }
}
