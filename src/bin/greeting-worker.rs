//! The binary of the worker. It is separate, so that the service does not contain a client for AMQP and TLS.

#![forbid(unsafe_code)]

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use greeting_api::commands::licenses::run as print_licenses;
use greeting_api::serve::worker::{self, Options};
use rustix::thread::disable_transparent_huge_pages;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The environment variable with the URL.
const URL: &str = "AMQP_URL";

/// Greets people by name in their own language, over RabbitMQ.
///
/// Reads `user.registered` events and answers each one with a `greeting.ready` event or with a reply. docs/messages.md
/// describes them. The settings `admin`, `log_level`, `log_format`, `isolation`, `locales`, `watch`, `pseudo`, `workers` and
/// `shutdown.grace` apply, from Rocket.toml and the environment.
#[derive(Parser)]
#[expect(clippy::doc_markdown, reason = "--help prints the texts as they are")]
// The package has the name of the service.
#[command(name = "greeting-worker", version = concat!(env!("CARGO_PKG_VERSION"), " (", env!("GREETING_REVISION"), ")"))]
struct CommandLine {
    /// URL of the broker, such as amqps://user:password@host:5671/vhost. Default: the environment variable `AMQP_URL`, which
    /// does not show the password in the list of processes
    url: Option<String>,
    /// File with the certificate authorities of the broker in PEM. Required for amqps
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// Topic exchange that has the events and gets the answers
    #[arg(long, value_name = "NAME", default_value = "events")]
    exchange: String,
    /// Quorum queue of the events. Dead letters are in the queue with this name and ".dead"
    #[arg(long, value_name = "NAME", default_value = "greeting-worker")]
    queue: String,
    /// Number of messages that are handled at the same time
    #[arg(long, value_name = "NUMBER", default_value_t = 32, value_parser = clap::value_parser!(u16).range(1..=1024))]
    lanes: u16,
    /// Print the licences of the crates and data in this binary
    #[arg(long)]
    licenses: bool,
}

fn main() -> ExitCode {
    let CommandLine { url, ca, exchange, queue, lanes, licenses } = CommandLine::parse();
    if licenses {
        return print_licenses();
    }
    // The memory is many small pieces, and huge pages would double it. The worker also works with them.
    let _ = disable_transparent_huge_pages(true);
    let Some(url) = url.or_else(|| env::var(URL).ok()) else {
        return fail(&format!("no broker; pass its URL, or set {URL}"));
    };
    match worker::run(Options { url, authorities: ca, exchange, queue, lanes }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("greeting-worker: {why}");
    ExitCode::FAILURE
}
