//! `--watch`, through the binary.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long a line may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running command, which ends with the test.
struct Watch {
    folder: PathBuf,
    child: Child,
    output: Receiver<String>,
    errors: Receiver<String>,
}

impl Watch {
    fn start(name: &str, arguments: &[&str]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("watch-{name}"));
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in [
            ("po/en/a.ftl", "a = A\n"),
            ("po/fr/a.ftl", "a = { $x }\n"),
            ("accepted", "# Nothing\n"),
            (
                "l10n.toml",
                "locales = [\"fr\"]\n[[paths]]\nreference = \"po/en/*.ftl\"\nl10n = \"po/{locale}/*.ftl\"\n",
            ),
        ] {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
        let command = command.current_dir(&folder).args(arguments).args(["--watch", "--format", "github"]);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
        let output = lines(child.stdout.take().expect("a pipe"));
        let errors = lines(child.stderr.take().expect("a pipe"));
        Self { folder, child, output, errors }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Waits for a finding.
    fn finds(&self, expected: &str) {
        let line = self.output.recv_timeout(PATIENCE).expect("a report");
        assert!(line.contains(expected), "{line}");
    }

    /// Waits for a line on standard error, whose time of day is replaced.
    fn says(&self, expected: &str) {
        let line = self.errors.recv_timeout(PATIENCE).expect("a line");
        let time = line.split(' ').find(|word| word.len() == 8 && word.split(':').count() == 3);
        let line = time.map_or(line.clone(), |time| line.replacen(time, "00:00:00", 1));
        assert_eq!(line, format!("fluent-lint: {expected}"));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The lines of a stream, as they come.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    receiver
}

#[test]
fn each_change_is_followed_by_a_report() {
    let watch = Watch::start("changes", &["po"]);
    watch.finds("::error file=po/fr/a.ftl,line=1,col=8,");
    fs::write(watch.path("po/fr/a.ftl"), "# Longer\na = { $x }\n").expect("a file");
    watch.says("00:00:00 UTC: po/fr/a.ftl changed");
    watch.finds("::error file=po/fr/a.ftl,line=2,col=8,");
    // Many editors write another file and rename it. The size stays the same.
    fs::write(watch.path("po/fr/.a.ftl.tmp"), "# Longer\na = { $y }\n").expect("a file");
    fs::rename(watch.path("po/fr/.a.ftl.tmp"), watch.path("po/fr/a.ftl")).expect("a file");
    watch.says("00:00:00 UTC: po/fr/a.ftl changed");
    watch.finds("no variable $y");
    // New files and folders.
    fs::create_dir_all(watch.path("po/de")).expect("a folder");
    fs::write(watch.path("po/de/a.ftl"), "a = { $z }\n").expect("a file");
    watch.says("00:00:00 UTC: po/de/a.ftl changed");
    watch.finds("::error file=po/de/a.ftl,line=1,col=8,");
    watch.finds("no variable $y");
    // An error does not end it.
    fs::rename(watch.path("po"), watch.path("moved")).expect("a folder");
    watch.says("00:00:00 UTC: po/de/a.ftl and 2 other files changed");
    watch.says("po: No such file or directory (os error 2)");
    fs::rename(watch.path("moved"), watch.path("po")).expect("a folder");
    watch.says("00:00:00 UTC: po/de/a.ftl and 2 other files changed");
    watch.finds("::error file=po/de/a.ftl,line=1,col=8,");
}

#[test]
fn the_files_that_configure_the_report_are_watched_too() {
    let watch = Watch::start("project", &["l10n.toml"]);
    watch.finds("::error file=po/fr/a.ftl,line=1,");
    fs::create_dir(watch.path("po/it")).expect("a folder");
    fs::write(watch.path("po/it/a.ftl"), "a = { $y }\n").expect("a file");
    let config = fs::read_to_string(watch.path("l10n.toml")).expect("a file");
    fs::write(watch.path("l10n.toml"), config.replace("fr", "it")).expect("a file");
    watch.says("00:00:00 UTC: l10n.toml and 2 other files changed");
    watch.finds("::error file=po/it/a.ftl,line=1,");
    fs::write(watch.path("l10n.toml"), "locales = [").expect("a file");
    watch.says("00:00:00 UTC: l10n.toml and 2 other files changed");
    watch.says("l10n.toml:1: invalid array; expected `]`");
    fs::write(watch.path("l10n.toml"), config).expect("a file");
    watch.says("00:00:00 UTC: l10n.toml and 2 other files changed");
    watch.finds("::error file=po/fr/a.ftl,line=1,");
}

#[test]
fn the_baseline_is_watched_too() {
    let watch = Watch::start("baseline", &["po", "--baseline", "accepted"]);
    watch.finds("no variable $x");
    fs::write(watch.path("accepted"), "unknown-variable a fr/a.ftl\n").expect("a file");
    watch.says("00:00:00 UTC: accepted changed");
    fs::write(watch.path("po/fr/a.ftl"), "a = { $x } { $y }\n").expect("a file");
    watch.says("00:00:00 UTC: po/fr/a.ftl changed");
    watch.finds("no variable $y");
}

/// An interactive report must not lag.
#[test]
fn a_report_comes_at_once() {
    let watch = Watch::start("latency", &["po"]);
    watch.finds("line=1");
    let mut latencies: Vec<_> = (2..9)
        .map(|line| {
            let text = format!("{}a = {{ $x }}\n", "#\n".repeat(line - 1));
            fs::write(watch.path("po/fr/a.ftl"), text).expect("a file");
            let start = Instant::now();
            watch.finds(&format!("line={line},"));
            start.elapsed()
        })
        .collect();
    latencies.sort();
    println!("{latencies:?}");
    // The median, because others may use the processor too.
    assert!(latencies[3] < Duration::from_millis(300), "{latencies:?}");
}

#[test]
fn it_ends_if_nothing_reads_it_and_if_the_first_check_fails() {
    let mut watch = Watch::start("missing", &["none"]);
    assert_eq!(watch.child.wait().expect("an end").code(), Some(2));
    let folder = Watch::start("closed", &["po"]).folder.clone();
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-lint"));
    let command =
        command.current_dir(&folder).args(["po", "--watch"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the binary runs");
    drop(child.stdout.take());
    // The first report may have been written before the pipe was closed.
    let start = Instant::now();
    let mut text = "a = { $x }\n".to_owned();
    let ended = loop {
        if let Some(ended) = child.try_wait().expect("a state") {
            break ended;
        }
        assert!(start.elapsed() < PATIENCE, "it does not end");
        text.push_str("#\n");
        fs::write(folder.join("po/fr/a.ftl"), &text).expect("a file");
        thread::sleep(Duration::from_millis(100));
    };
    assert_eq!(ended.code(), Some(0));
}
