//! The log: lines go to standard error through a bounded queue, so that no request waits for it.
//!
//! If the reader of standard error stalls, lines are dropped and counted. Rocket's own log goes through the same queue, but
//! only at the level `debug`.

use std::io::{self, IsTerminal, Write};
use std::panic;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use fluent_lint::escape::escape_invisible;
use rocket::config::LogLevel;
use tracing_appender::non_blocking::{ErrorCounter, NonBlocking, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::settings::LogFormat;

/// Maximum number of lines in the queue.
const QUEUE: usize = 4096;

/// How long the process waits at its end until the queue is written.
const FLUSH: Duration = Duration::from_secs(1);

/// The running log. [`finish`](Self::finish) writes the queue.
pub struct Log {
    writer: WorkerGuard,
    dropped: ErrorCounter,
}

/// Starts the log. Call it once per process.
pub fn start(level: LogLevel, format: LogFormat) -> Log {
    let (queue, writer) =
        NonBlockingBuilder::default().lossy(true).buffered_lines_limit(QUEUE).finish(io::stderr());
    let dropped = queue.error_counter();
    // Rocket logs paths, and they contain names of people.
    let (ours, rockets) = match level {
        LogLevel::Off => (LevelFilter::OFF, LevelFilter::OFF),
        LogLevel::Critical => (LevelFilter::WARN, LevelFilter::OFF),
        LogLevel::Normal => (LevelFilter::INFO, LevelFilter::OFF),
        LogLevel::Debug => (LevelFilter::DEBUG, LevelFilter::DEBUG),
    };
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || Escaped(queue.clone()));
    let is_json = match format {
        LogFormat::Auto => !io::stderr().is_terminal(),
        LogFormat::Text => false,
        LogFormat::Json => true,
    };
    let lines = if is_json {
        lines.json().flatten_event(true).with_current_span(false).boxed()
    } else {
        lines.boxed()
    };
    let filter = Targets::new()
        .with_default(ours)
        .with_target("rocket", rockets)
        .with_target("_", rockets)
        // It logs messages that the broker returns, and they contain names of people.
        .with_target("lapin", LevelFilter::OFF)
        // It logs each folder that is removed.
        .with_target("notify", ours.min(LevelFilter::WARN));
    // Rocket's macros log in our own modules, for example when a guard forwards.
    let macros =
        filter_fn(move |metadata| !metadata.target().ends_with("::_") || *metadata.level() <= rockets);
    tracing_subscriber::registry().with(lines).with(filter).with(macros).init();
    panic::set_hook(Box::new(|panicked| tracing::error!("{panicked}")));
    Log { writer, dropped }
}

impl Log {
    /// Returns the counter of dropped lines.
    pub fn dropped_lines(&self) -> ErrorCounter {
        self.dropped.clone()
    }

    /// Writes the queue, and gives up after [`FLUSH`].
    pub fn finish(self) {
        let (done, wait) = mpsc::channel();
        // If the reader is too slow, the guard prints to standard output, which may be the same full pipe.
        thread::spawn(move || {
            drop(self.writer);
            let _ = done.send(());
        });
        let _ = wait.recv_timeout(FLUSH);
    }

    /// Returns the number of lines dropped since the start.
    pub fn dropped(&self) -> usize {
        self.dropped.dropped_lines()
    }
}

/// A writer of whole lines that escapes invisible and control characters.
struct Escaped(NonBlocking);

impl Write for Escaped {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(line);
        let mut shown = escape_invisible(text.strip_suffix('\n').unwrap_or(&text));
        shown.push('\n');
        self.0.write_all(shown.as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
