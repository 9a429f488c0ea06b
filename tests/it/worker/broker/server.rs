//! A broker of its own: `RabbitMQ` as Debian has it, as a child process on ports of 127.0.0.1.

use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::cli::Folder;
use crate::support::{Ended, free_port};

/// The program, without Debian's wrapper, which runs it as another user.
const SERVER: &str = "/usr/lib/rabbitmq/bin/rabbitmq-server";

pub struct Server {
    folder: Folder,
    /// Of AMQP, of AMQP over TLS, of the Erlang node, and of the list of nodes.
    ports: [u16; 4],
    process: Child,
    _names: Ended,
}

impl Server {
    /// Starts a broker, which has the user `guest` with the password `guest`.
    pub fn start(name: &str) -> Self {
        let folder = Folder::new(&format!("rabbitmq-{name}"), &[("plugins", "[].\n")]);
        let ports = [(); 4].map(|()| free_port());
        certificates(&folder);
        let path = folder.0.display();
        let configuration = format!(
            "listeners.tcp.1 = 127.0.0.1:{}\nlisteners.ssl.1 = 127.0.0.1:{}\n\
             ssl_options.cacertfile = {path}/ca.pem\nssl_options.certfile = {path}/server.pem\n\
             ssl_options.keyfile = {path}/server.key\n",
            ports[0], ports[1]
        );
        std::fs::write(folder.0.join("rabbitmq.conf"), configuration).expect("a file");
        let mut names = Command::new("epmd");
        names.args(["-address", "127.0.0.1", "-port", &ports[3].to_string()]);
        let names = Ended(names.stderr(Stdio::null()).spawn().expect("epmd runs"));
        let process = spawn(&folder, ports);
        let mut server = Self { folder, ports, process, _names: names };
        server.wait();
        server
    }

    /// The URL without TLS.
    pub fn url(&self) -> String {
        format!("amqp://guest:guest@127.0.0.1:{}", self.ports[0])
    }

    /// The URL with TLS.
    pub fn tls_url(&self) -> String {
        format!("amqps://guest:guest@localhost:{}", self.ports[1])
    }

    /// The path of a certificate authority's certificate: `ca.pem` signed the broker's, `other.pem` did not.
    pub fn certificate(&self, file: &str) -> String {
        self.folder.0.join(file).display().to_string()
    }

    /// Starts it again, with its messages.
    pub fn start_again(&mut self) {
        self.process = spawn(&self.folder, self.ports);
        self.wait();
    }

    /// Sends a signal to all its processes.
    pub fn signal(&self, signal: &str) {
        let group = format!("-{}", self.process.id());
        let kill = Command::new("kill").args(["-s", signal, "--", &group]).status();
        assert!(kill.expect("kill runs").success());
    }

    /// Stops it gracefully.
    pub fn stop(&mut self) {
        let pid = self.process.id().to_string();
        let _ = Command::new("kill").args(["-s", "TERM", &pid]).status();
        let _ = self.process.wait();
    }

    fn wait(&mut self) {
        let start = Instant::now();
        while self.ports[..2].iter().any(|port| TcpStream::connect(("127.0.0.1", *port)).is_err()) {
            let ended = self.process.try_wait().expect("a state");
            assert!(
                ended.is_none() && start.elapsed() < Duration::from_mins(1),
                "the broker does not start; see {}",
                self.folder.0.display()
            );
            sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn spawn(folder: &Folder, ports: [u16; 4]) -> Child {
    let path = |name: &str| folder.0.join(name).display().to_string();
    let output = std::fs::File::create(folder.0.join("output")).expect("a file");
    Command::new(SERVER)
        .envs([
            ("HOME", folder.0.display().to_string()),
            ("RABBITMQ_NODENAME", format!("greeting{}@localhost", ports[0])),
            ("RABBITMQ_DIST_PORT", ports[2].to_string()),
            ("ERL_EPMD_PORT", ports[3].to_string()),
            ("RABBITMQ_CONFIG_FILE", path("rabbitmq.conf")),
            ("RABBITMQ_ENABLED_PLUGINS_FILE", path("plugins")),
            ("RABBITMQ_MNESIA_BASE", path("data")),
            ("RABBITMQ_LOG_BASE", path("log")),
            ("RABBITMQ_PID_FILE", path("pid")),
        ])
        // The Erlang node listens for other nodes.
        .env("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}")
        .stdout(output.try_clone().expect("a second handle"))
        .stderr(output)
        .process_group(0)
        .spawn()
        .expect("rabbitmq-server is installed")
}

/// Makes a certificate authority, the broker's certificate for `localhost`, and an authority that signed nothing.
fn certificates(folder: &Folder) {
    let script = "
        authority() {
          openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj \"/CN=$1\" \
            -addext basicConstraints=critical,CA:TRUE -keyout $1.key -out $1.pem
        }
        authority ca
        authority other
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout server.key -out server.csr
        echo subjectAltName=DNS:localhost >names
        openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -days 1 -extfile names -out server.pem
    ";
    let openssl = Command::new("sh").args(["-ec", script]).current_dir(&folder.0).output();
    let openssl = openssl.expect("sh runs");
    assert!(openssl.status.success(), "{}", String::from_utf8_lossy(&openssl.stderr));
}
