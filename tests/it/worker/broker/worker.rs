//! A running worker.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::cli::Folder;
use crate::support::binary_path;

/// A worker, which is killed when dropped.
pub struct Worker {
    pub process: Child,
    folder: Folder,
    admin: SocketAddr,
}

impl Worker {
    /// Starts a worker with the queue of this name, and waits until it is connected.
    pub fn start(url: &str, queue: &str) -> Self {
        let worker = Self::start_with(url, queue, &[], &[]);
        worker.wait_until_ready();
        worker
    }

    /// The same with more arguments and variables, without waiting.
    pub fn start_with(url: &str, queue: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let folder = Folder::new(&format!("worker-{queue}"), &[]);
        let log = File::create(folder.0.join("log")).expect("a file");
        let mut process = Command::new(binary_path("greeting-worker"))
            .current_dir(&folder.0)
            .args(["--queue", queue, "--exchange", &format!("{queue}.events")])
            .args(arguments)
            .envs([("AMQP_URL", url), ("ROCKET_ADMIN", "127.0.0.1:0")])
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the worker starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let address = line.trim().split_once("http://").expect("an address").1;
        let admin = address.parse().expect("an address");
        Self { process, folder, admin }
    }

    /// The status and the body of a response of the address `admin`.
    pub fn get(&self, path: &str) -> (u16, String) {
        let (head, body) = self.get_with(path, "");
        (head[9..12].parse().expect("a status"), body)
    }

    /// The head and the body of a response to a request with these header lines.
    pub fn get_with(&self, path: &str, headers: &str) -> (String, String) {
        let mut stream = TcpStream::connect(self.admin).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n").expect("sent");
        let mut response = String::new();
        stream.read_to_string(&mut response).expect("a response");
        let (head, body) = response.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), body.to_owned())
    }

    /// The value of a metric.
    pub fn metric(&self, name: &str) -> u64 {
        let (_, metrics) = self.get("/metrics");
        let value = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        value.unwrap_or_else(|| panic!("{name}: {metrics}")).parse().expect("a number")
    }

    pub fn wait_until_ready(&self) {
        wait_for("a connection", || self.get("/readyz").0 == 200);
    }

    pub fn signal(&self, signal: &str) {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &pid]).status().expect("kill runs").success());
    }

    /// Waits for its end, and returns its exit code.
    pub fn code(&mut self) -> Option<i32> {
        let mut code = None;
        wait_for("an end", || {
            code = self.process.try_wait().expect("a state");
            code.is_some()
        });
        code.expect("an end").code()
    }

    pub fn log(&self) -> String {
        self.folder.text("log")
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Waits until something is true, for at most 30 seconds.
pub fn wait_for(what: &str, mut is_true: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_true() {
        assert!(start.elapsed() < Duration::from_secs(30), "waited for {what}");
        sleep(Duration::from_millis(20));
    }
}
