//! Staging editing: a folder laid over the embedded locales, edited while the service runs.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use greeting_api::greeting::locale_files;
use greeting_api::greeting::staging::{Staging, Update};

use crate::support::{Running, binary_path, body, limited};
use crate::wire::bounds::resident;
use crate::wire::protocol::send;

/// The running binary with a folder of locales of its own.
pub struct Edited {
    pub running: Running,
    pub folder: PathBuf,
    log: PathBuf,
}

impl Edited {
    /// Starts it over what `prepare` puts into the folder, with these variables.
    pub fn start(name: &str, variables: &[(&str, &str)], prepare: impl FnOnce(&Path)) -> Self {
        let mut command = Command::new(binary_path("greeting-api"));
        Self::spawn(name, command.envs(variables.iter().copied()), prepare)
    }

    /// Starts a command that becomes the binary, over what `prepare` puts into the folder.
    pub fn spawn(name: &str, command: &mut Command, prepare: impl FnOnce(&Path)) -> Self {
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("live").join(name);
        let _ = fs::remove_dir_all(&place);
        let (folder, log) = (place.join("locales"), place.join("log"));
        fs::create_dir_all(&folder).expect("a folder");
        prepare(&folder);
        command
            .env("ROCKET_LOCALES", format!("live/{name}/locales"))
            .env("ROCKET_LOG_FORMAT", "text")
            .stderr(File::create(&log).expect("a log"));
        Self { running: Running::spawn(command, 0), folder, log }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The greeting of `A` in a language.
    pub fn greeting(&self, language: &str) -> String {
        greeting(&self.running, language)
    }

    /// Waits until the greeting of `A` in a language is this one.
    pub fn serves(&self, language: &str, message: &str) {
        self.wait(message, || self.greeting(language));
    }

    /// Waits until the log has a line with all of these.
    pub fn logs(&self, parts: &[&str]) {
        let line = |log: &str| log.lines().any(|line| parts.iter().all(|part| line.contains(part)));
        self.wait("true", || line(&self.log()).to_string());
    }

    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).expect("the log")
    }

    /// Waits until it has this many inotify watches.
    pub fn watches(&self, expected: usize) {
        let descriptors = format!("/proc/{}/fdinfo", self.running.process.id());
        self.wait(&format!("{expected} watches"), || {
            let entries =
                fs::read_dir(&descriptors).expect("descriptors").map(|entry| entry.expect("an entry"));
            let infos = entries.map(|entry| fs::read_to_string(entry.path()).unwrap_or_default());
            let watches: usize = infos.map(|info| info.matches("inotify wd:").count()).sum();
            format!("{watches} watches")
        });
    }

    fn wait(&self, expected: &str, found: impl Fn() -> String) {
        let start = Instant::now();
        while found() != expected {
            let log = self.log();
            assert!(start.elapsed() < Duration::from_secs(10), "{} is not {expected}; {log}", found());
            sleep(Duration::from_millis(10));
        }
        println!("{expected:?} after {:?}", start.elapsed());
    }
}

fn greeting(running: &Running, language: &str) -> String {
    let mut stream = TcpStream::connect(running.address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    let request = format!(
        "GET /greet/language/{language}/A HTTP/1.1\r\nHost: x\r\nAccept: text/plain\r\nConnection: close\r\n\r\n"
    );
    let mut answer = String::new();
    stream
        .write_all(request.as_bytes())
        .and_then(|()| stream.read_to_string(&mut answer))
        .expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    body(&answer.replace("\r\n", "\n")).trim_end().to_owned()
}

pub fn source(text: &str) -> String {
    format!("greeting = {text}, {{ $name }}\n")
}

/// Saves as many editors do: writes another file, then renames it.
fn rename_over(path: &Path, text: &str) {
    let other = path.with_file_name(".greeting.ftl.swp");
    fs::write(&other, text).expect("another file");
    fs::rename(other, path).expect("a rename");
}

/// Everything that can be done to a folder, in the two ways that edits are noticed.
fn edits(watch: &str) {
    let edited = Edited::start(watch, &[("ROCKET_WATCH", watch)], |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
        fs::write(folder.join("fr/greeting.ftl"), source("laid over")).expect("a file");
    });
    let fr = edited.path("fr/greeting.ftl");
    edited.serves("fr", "laid over, A");
    edited.serves("de", "Hallo A!");
    fs::write(&fr, source("in place")).expect("a file");
    edited.serves("fr", "in place, A");
    edited.logs(&["INFO", "fr loaded from "]);
    rename_over(&fr, &source("renamed over"));
    edited.serves("fr", "renamed over, A");
    fs::remove_file(&fr).and_then(|()| fs::write(&fr, source("made anew"))).expect("a file");
    edited.serves("fr", "made anew, A");
    // What editors leave beside it does not matter.
    for name in [
        "fr/greeting.ftl~",
        "fr/.greeting.ftl.swp",
        "fr/4913",
        "fr/greeting.ftl.bak",
        ".hidden.ftl",
        "..data",
    ] {
        fs::write(edited.path(name), "greeting = { $nobody }\n= broken").expect("a file");
    }
    // A mistake is not served, and said; others are not held up by it.
    fs::write(&fr, "# Bonjour\ngreeting = Bonjour { $nmae }\n").expect("a file");
    fs::create_dir(edited.path("de")).expect("a folder");
    fs::write(edited.path("de/greeting.ftl"), source("beside a mistake")).expect("a file");
    edited.serves("de", "beside a mistake, A");
    edited.logs(&["ERROR", "fr/greeting.ftl:2:"]);
    assert_eq!(edited.greeting("fr"), "made anew, A");
    fs::write(&fr, source("put right")).expect("a file");
    edited.serves("fr", "put right, A");
    fs::write(&fr, "").expect("a file");
    edited.logs(&["ERROR", "fr/greeting.ftl:1:1: the file is empty"]);
    assert_eq!(edited.greeting("fr"), "put right, A");
    // Without the file, the embedded one counts again.
    fs::remove_file(&fr).expect("no file");
    edited.serves("fr", "Bonjour A\u{202F}!");
    // A new locale comes and goes; one with another name than its tag does not come.
    assert_eq!(edited.greeting("tlh"), "Hello, A!");
    fs::create_dir(edited.path("tlh")).expect("a folder");
    fs::write(edited.path("tlh/greeting.ftl"), source("nuqneH")).expect("a file");
    edited.serves("tlh", "nuqneH, A");
    fs::remove_dir_all(edited.path("tlh")).expect("no folder");
    edited.serves("tlh", "Hello, A!");
    fs::create_dir(edited.path("pt_BR")).expect("a folder");
    fs::write(edited.path("pt_BR/greeting.ftl"), source("Oi")).expect("a file");
    edited.logs(&["ERROR", "pt_BR", "pt-BR"]);
    // The folder itself goes, comes back, and is watched again.
    fs::remove_dir_all(&edited.folder).expect("no folder");
    edited.logs(&["ERROR", "live/", "the previous catalog stays in use"]);
    assert_eq!(edited.greeting("de"), "beside a mistake, A");
    fs::create_dir_all(edited.path("fr")).expect("a folder");
    edited.serves("de", "Hallo A!");
    fs::write(&fr, source("back again")).expect("a file");
    edited.serves("fr", "back again, A");
    rename_over(&fr, &source("and again"));
    edited.serves("fr", "and again, A");
    // Another folder takes its name.
    let other = edited.folder.with_file_name("other");
    fs::create_dir_all(other.join("fr")).expect("a folder");
    fs::write(other.join("fr/greeting.ftl"), source("elsewhere")).expect("a file");
    fs::rename(&edited.folder, edited.folder.with_file_name("old")).expect("a rename");
    fs::rename(&other, &edited.folder).expect("a rename");
    edited.serves("fr", "elsewhere, A");
    fs::write(&fr, source("in the other folder")).expect("a file");
    edited.serves("fr", "in the other folder, A");
}

#[test]
fn edits_are_served_however_they_are_saved() {
    edits("auto");
}

#[test]
fn edits_are_served_where_no_event_comes() {
    edits("poll");
}

/// A `ConfigMap` as Kubernetes mounts it: folders that are links, and one link that is swapped.
#[test]
fn a_configmap_is_swapped() {
    let version = |folder: &Path, name: &str, text: &str| {
        fs::create_dir_all(folder.join(name).join("fr")).expect("a folder");
        fs::write(folder.join(name).join("fr/greeting.ftl"), source(text)).expect("a file");
        symlink(name, folder.join("..data_tmp")).expect("a link");
        fs::rename(folder.join("..data_tmp"), folder.join("..data")).expect("a rename");
    };
    for watch in ["auto", "poll"] {
        let edited = Edited::start(&format!("configmap-{watch}"), &[("ROCKET_WATCH", watch)], |folder| {
            version(folder, "..2026_01", "first");
            symlink("..data/fr", folder.join("fr")).expect("a link");
        });
        edited.serves("fr", "first, A");
        for (old, name, text) in [("..2026_01", "..2026_02", "second"), ("..2026_02", "..2026_03", "third")] {
            version(&edited.folder, name, text);
            fs::remove_dir_all(edited.path(old)).expect("no folder");
            edited.serves("fr", &format!("{text}, A"));
        }
        assert!(edited.log().lines().all(|line| line.contains(" INFO ")), "{}", edited.log());
    }
}

#[test]
fn a_mistake_at_the_start_is_logged_and_the_embedded_file_served() {
    let edited = Edited::start("start", &[("ROCKET_PSEUDO", "true")], |folder| {
        for (locale, text) in [("fr", "greeting = {"), ("en", &source("Howdy")), ("de", &source("Moin"))] {
            fs::create_dir(folder.join(locale)).expect("a folder");
            fs::write(folder.join(locale).join("greeting.ftl"), text).expect("a file");
        }
    });
    edited.logs(&["ERROR", "fr/greeting.ftl:1:"]);
    // The reference lacks messages.
    edited.logs(&["ERROR", "en/greeting.ftl:2:1"]);
    let greetings = ["fr", "en", "de", "en-XA"].map(|language| edited.greeting(language));
    assert_eq!(greetings, ["Bonjour A\u{202F}!", "Hello, A!", "Moin, A", "[Ĥééļļöö, A!]"]);
    // English is edited, and its disguise follows.
    let embedded = include_str!("../../../locales/en/greeting.ftl");
    fs::write(edited.path("en/greeting.ftl"), embedded.replace("Hello", "Welcome")).expect("a file");
    edited.serves("en", "Welcome, A!");
    assert_eq!(edited.greeting("en-XA"), "[Ŵééļçööɱéé, A!]");
    let metrics = send(&edited.running, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let reloads: BTreeSet<_> =
        metrics.lines().filter(|line| line.starts_with("greeting_catalog_reloads_total")).collect();
    // French is judged anew beside the new English.
    let expected = [
        "greeting_catalog_reloads_total{result=\"failed\"} 0",
        "greeting_catalog_reloads_total{result=\"refused\"} 2",
        "greeting_catalog_reloads_total{result=\"taken\"} 2",
    ];
    assert_eq!(reloads, BTreeSet::from(expected), "{metrics}");
}

/// A metric of the service.
fn metric(edited: &Edited, name: &str) -> String {
    let metrics = send(&edited.running, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let value = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    value.unwrap_or_else(|| panic!("{name}: {metrics}")).to_owned()
}

const REFUSED_LOCALES: &str = "greeting_catalog_refused_locales";
const FAILED: &str = "greeting_catalog_reloads_total{result=\"failed\"}";

/// Everything that can be in the place of a file, at the start and later. The tests may run as root, who may read a file
/// without permissions, so two of these cannot be read by anybody.
#[test]
fn a_file_that_cannot_be_read_costs_only_its_locale() {
    let spoil = |folder: &Path| {
        let put = |locale: &str, make: &dyn Fn(&Path)| {
            fs::create_dir_all(folder.join(locale)).expect("a folder");
            let new = folder.join(".new");
            make(&new);
            fs::rename(new, folder.join(locale).join("greeting.ftl")).expect("a rename");
        };
        let link = |target: &'static str| move |new: &Path| symlink(target, new).expect("a link");
        let write = |bytes: Vec<u8>| move |new: &Path| fs::write(new, &bytes).expect("a file");
        put("cs", &link("greeting.ftl"));
        put("nl", &link("/proc/self/mem"));
        put("it", &link("nowhere"));
        put("da", &write("m = { $x\n".repeat(30).into()));
        put("es", &write(b"greeting = \xFF\n".into()));
        put("pl", &write(vec![b'a'; 10_000_000]));
        put("sv", &|new| assert!(Command::new("mkfifo").arg(new).status().expect("mkfifo runs").success()));
        // A folder is not a file, and strays are ignored.
        fs::create_dir_all(folder.join("no/greeting.ftl")).expect("a folder");
        put("fr", &write(source("beside them").into()));
        symlink("nowhere", folder.join("fr/.#greeting.ftl")).expect("a lock of Emacs");
        symlink("nowhere", folder.join("fr/stray")).expect("a stray link");
        symlink("nowhere", folder.join("stray.ftl")).expect("a stray link");
        symlink("..", folder.join("fr/loop")).expect("a link to a folder that contains it");
        for number in 0..1000 {
            fs::write(folder.join(format!("fr/{number}.txt")), "").expect("a stray file");
        }
    };
    let wrong = ["cs", "da", "es", "it", "nl", "pl", "sv"];
    let edited = Edited::start("unreadable-start", &[], spoil);
    edited.serves("fr", "beside them, A");
    let embedded = wrong.map(|locale| edited.greeting(locale));
    assert!(embedded.iter().all(|greeting| greeting.contains('A')), "{embedded:?}");
    assert_eq!(metric(&edited, REFUSED_LOCALES), wrong.len().to_string());
    assert_eq!(metric(&edited, FAILED), "0");
    for (locale, reason) in [
        ("cs", "Too many levels of symbolic links"),
        ("nl", "cannot be read: "),
        ("it", "No such file or directory"),
        ("es", "not UTF-8"),
        ("pl", "more than 1048576 bytes"),
        ("sv", "not a regular file"),
    ] {
        edited.logs(&["ERROR", &format!("locales/{locale}/greeting.ftl"), reason]);
    }
    // The first 20 mistakes of a file, and how many more there are.
    edited.logs(&["ERROR", "locales/da: 10 more errors"]);
    assert_eq!(edited.log().matches("locales/da/greeting.ftl").count(), 20, "{}", edited.log());
    fs::write(edited.path("fr/greeting.ftl"), source("edited")).expect("a file");
    edited.serves("fr", "edited, A");

    // Later, the previous file stays in use.
    let edited = Edited::start("unreadable-later", &[], |folder| {
        for locale in wrong {
            fs::create_dir(folder.join(locale)).expect("a folder");
            fs::write(folder.join(locale).join("greeting.ftl"), source("before")).expect("a file");
        }
    });
    edited.serves("cs", "before, A");
    spoil(&edited.folder);
    edited.serves("fr", "beside them, A");
    edited.wait(&wrong.len().to_string(), || metric(&edited, REFUSED_LOCALES));
    assert_eq!(wrong.map(|locale| edited.greeting(locale)), ["before, A"; 7]);
    // Each counts again as soon as it can be read, also if it is the same as before.
    for (number, locale) in wrong.into_iter().enumerate() {
        fs::remove_file(edited.path(locale).join("greeting.ftl")).expect("no file");
        fs::write(edited.path(locale).join("greeting.ftl"), source("before")).expect("a file");
        edited.wait(&(wrong.len() - number - 1).to_string(), || metric(&edited, REFUSED_LOCALES));
    }
    assert_eq!(wrong.map(|locale| edited.greeting(locale)), ["before, A"; 7]);
}

/// The size of each file is not enough: hundreds of large ones took gigabytes.
#[test]
fn files_that_are_too_large_together_are_refused() {
    let large = |number: usize| format!("text-{number} = {}\n", "a".repeat(1_000_000));
    let edited = Edited::start("large", &[], |folder| {
        for locale in ["de", "fr", "nl"] {
            fs::create_dir(folder.join(locale)).expect("a folder");
            fs::write(folder.join(locale).join("greeting.ftl"), source("before")).expect("a file");
        }
        for number in 0..12 {
            fs::write(folder.join(format!("fr/{number}.ftl")), large(number)).expect("a file");
        }
    });
    // They cost only their locale.
    assert_eq!(["de", "nl"].map(|locale| edited.greeting(locale)), ["before, A"; 2]);
    assert_ne!(edited.greeting("fr"), "before, A");
    assert_eq!(metric(&edited, REFUSED_LOCALES), "1");
    edited.logs(&["ERROR", "locales/fr/", "all files together have more than 8388608 bytes"]);
    let memory = resident(&edited.running);
    println!("{memory} kB");
    assert!(memory < 150_000, "{memory} kB");
    for number in 6..12 {
        fs::remove_file(edited.path(&format!("fr/{number}.ftl"))).expect("no file");
    }
    edited.serves("fr", "before, A");
    assert_eq!(metric(&edited, REFUSED_LOCALES), "0");
}

#[test]
fn a_locale_whose_file_system_is_not_mounted_keeps_its_texts() {
    for watch in ["auto", "poll"] {
        let mut mounted = PathBuf::new();
        let edited = Edited::start(&format!("mounted-{watch}"), &[("ROCKET_WATCH", watch)], |folder| {
            mounted = folder.with_file_name("mounted").join("fr");
            fs::create_dir_all(&mounted).expect("a folder");
            fs::write(mounted.join("greeting.ftl"), source("mounted")).expect("a file");
            symlink(&mounted, folder.join("fr")).expect("a link");
            symlink("nowhere", folder.join("no locale")).expect("a stray link");
        });
        edited.serves("fr", "mounted, A");
        assert_eq!(metric(&edited, REFUSED_LOCALES), "0");
        let elsewhere = mounted.with_file_name("elsewhere");
        // No event reports whether a link has a target, but the next edit shows it.
        let rename = |from, to| {
            fs::rename(from, to).expect("a rename");
            fs::write(edited.path("edit"), "").expect("a file");
        };
        rename(&mounted, &elsewhere);
        edited.wait("1", || metric(&edited, REFUSED_LOCALES));
        edited.logs(&["ERROR", "locales/fr: cannot be read", "No such file or directory"]);
        assert_eq!(edited.greeting("fr"), "mounted, A");
        rename(&elsewhere, &mounted);
        edited.wait("0", || metric(&edited, REFUSED_LOCALES));
    }
}

/// An alert reads the count while the folder cannot be read.
#[test]
fn a_folder_that_is_gone_is_counted() {
    let edited = Edited::start("gone", &[], |folder| fs::create_dir(folder.join("fr")).expect("a folder"));
    assert_eq!(metric(&edited, FAILED), "0");
    fs::remove_dir_all(&edited.folder).expect("no folder");
    let count = || metric(&edited, FAILED).parse::<u32>().expect("a number");
    edited.wait("true", || (count() > 0).to_string());
    let before = count();
    edited.wait("true", || (count() > before).to_string());
    fs::create_dir_all(&edited.folder).expect("a folder");
    edited.wait("true", || {
        let before = count();
        sleep(Duration::from_secs(1));
        (count() == before).to_string()
    });
}

#[test]
fn stray_files_do_not_hold_up_an_edit() {
    let edited = Edited::start("strays", &[], |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
        for number in 0..10_000 {
            fs::write(folder.join(format!("fr/{number}.txt")), "").expect("a file");
        }
    });
    fs::write(edited.path("fr/greeting.ftl"), source("beside 10,000 strays")).expect("a file");
    edited.serves("fr", "beside 10,000 strays, A");
}

/// Its own reading is an event too: it must not wake itself.
#[test]
fn nothing_is_done_while_nothing_happens() {
    let edited = Edited::start("idle", &[], |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
        fs::write(folder.join("fr/greeting.ftl"), source("idle")).expect("a file");
    });
    fs::write(edited.path("fr/greeting.ftl"), source("edited")).expect("a file");
    edited.serves("fr", "edited, A");
    // The bytes that it has read, by the kernel's count.
    let read = || {
        let counts = fs::read_to_string(format!("/proc/{}/io", edited.running.process.id())).expect("counts");
        counts.lines().find_map(|line| line.strip_prefix("rchar: ")?.parse::<u64>().ok()).expect("a count")
    };
    edited.wait("0 bytes in a second", || {
        let before = read();
        sleep(Duration::from_secs(1));
        format!("{} bytes in a second", read() - before)
    });
}

/// A watcher of only some folders misses edits, and its events are those of our own readings.
#[test]
#[ignore = "needs a user namespace"]
fn a_folder_that_cannot_be_watched_is_polled() {
    for (limit, value, advice) in [
        // The folder could be watched, but not its sub-folder.
        ("max_inotify_watches", 1, "raise fs.inotify.max_user_watches"),
        ("max_inotify_instances", 0, "raise fs.inotify.max_user_instances"),
    ] {
        let edited = Edited::spawn(limit, &mut limited(limit, value), |folder| {
            fs::create_dir(folder.join("fr")).expect("a folder");
        });
        edited.logs(&["WARN", "cannot be watched and is polled", advice]);
        edited.watches(0);
        for text in ["polled", "polled again"] {
            fs::write(edited.path("fr/greeting.ftl"), source(text)).expect("a file");
            edited.serves("fr", &format!("{text}, A"));
        }
        assert_eq!(edited.log().matches(" WARN ").count(), 1, "{}", edited.log());
    }
}

#[test]
#[ignore = "needs a user namespace"]
fn a_folder_that_outgrows_its_watches_is_polled() {
    let edited = Edited::spawn("outgrown", &mut limited("max_inotify_watches", 2), |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
    });
    edited.watches(2);
    fs::create_dir(edited.path("de")).expect("a folder");
    edited.logs(&["WARN", "cannot be watched and is polled", "raise fs.inotify.max_user_watches"]);
    edited.watches(0);
    for locale in ["fr", "de"] {
        fs::write(edited.path(locale).join("greeting.ftl"), source("polled")).expect("a file");
        edited.serves(locale, "polled, A");
    }
    assert_eq!(edited.log().matches(" WARN ").count(), 1, "{}", edited.log());
}

/// Otherwise each replacement takes watches until none are left.
#[test]
fn a_folder_that_was_replaced_is_not_watched_any_more() {
    let edited = Edited::start("replaced", &[], |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
    });
    for number in 0..3 {
        edited.watches(2);
        let other = edited.folder.with_file_name("other");
        fs::create_dir_all(other.join("fr")).expect("a folder");
        fs::write(other.join("fr/greeting.ftl"), source(&format!("folder {number}"))).expect("a file");
        fs::rename(&edited.folder, edited.folder.with_file_name(format!("old {number}"))).expect("a rename");
        fs::rename(&other, &edited.folder).expect("a rename");
        edited.serves("fr", &format!("folder {number}, A"));
    }
    edited.watches(2);
}

const EDITS: usize = 50;

/// Fifty edits, good and bad by turns, saved in every way, while clients ask without a pause.
#[test]
fn every_answer_under_edits_is_whole() {
    let edited = Edited::start("load", &[], |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
        fs::write(folder.join("fr/greeting.ftl"), source("edit 0")).expect("a file");
    });
    let (done, asked) = (AtomicBool::new(false), AtomicUsize::new(0));
    let seen = Mutex::new(BTreeSet::new());
    // Even ones are good. Where the file is taken away for a moment, the embedded one may be seen.
    let mut good: Vec<_> = (0..=EDITS).step_by(2).map(|edit| format!("edit {edit}, A")).collect();
    good.push("Bonjour A\u{202F}!".to_owned());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let message = greeting(&edited.running, "fr");
                    assert!(good.contains(&message), "{message}");
                    asked.fetch_add(1, Ordering::Relaxed);
                    seen.lock().expect("a set").insert(message);
                }
            });
        }
        let path = edited.path("fr/greeting.ftl");
        for edit in 1..=EDITS {
            let good = source(&format!("edit {edit}"));
            let text = match edit % 10 {
                1 => "greeting = edit { $nobody }\n".to_owned(),
                3 => String::new(),
                5 => "greeting = edit { $name\n".to_owned(),
                7 => format!("{good}{good}"),
                9 => format!("\u{FEFF}{good}"),
                _ => good,
            };
            match edit % 3 {
                0 => fs::write(&path, text).expect("a file"),
                1 => rename_over(&path, &text),
                _ => fs::remove_file(&path).and_then(|()| fs::write(&path, text)).expect("a file"),
            }
            // Most come faster than the service follows; some stay for long enough to be judged.
            sleep(Duration::from_millis(if [0, 3, 9].contains(&(edit % 10)) { 250 } else { 30 }));
        }
        edited.serves("fr", &format!("edit {EDITS}, A"));
        done.store(true, Ordering::Relaxed);
    });
    let (asked, seen) = (asked.into_inner(), seen.into_inner().expect("a set"));
    println!("{asked} whole greetings during {EDITS} edits: {seen:?}");
    assert!(asked > 1000 && seen.len() > 1, "{asked} greetings: {seen:?}");
}

/// A reading of the embedded files with these in their places.
fn read(staging: &mut Staging, over: &[(&str, &str)]) -> Update {
    let mut files = locale_files::embedded();
    files.extend(over.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    staging.update(files.into())
}

#[test]
fn what_is_read_twice_and_right_is_taken() {
    let mut staging = Staging::new(locale_files::embedded(), false);
    let (fr, de) = (source("fr"), source("de"));
    let nothing = (true, "", "", false);
    for (number, (over, expected)) in [
        (&[][..], nothing),
        // Half written, then whole: nothing is judged until two readings agree.
        (&[("fr/greeting.ftl", "greeting = {")], (false, "", "", false)),
        (&[("fr/greeting.ftl", &fr)], (false, "", "", false)),
        (&[("fr/greeting.ftl", &fr)], (true, "fr", "", true)),
        (&[("fr/greeting.ftl", &fr)], nothing),
        // Who is still writing holds up nobody else.
        (&[("fr/greeting.ftl", "greeting = 1"), ("de/greeting.ftl", &de)], (false, "", "", false)),
        (&[("fr/greeting.ftl", "greeting = {"), ("de/greeting.ftl", &de)], (false, "de", "", true)),
        // A mistake is said once.
        (
            &[("fr/greeting.ftl", "greeting = {"), ("de/greeting.ftl", &de)],
            (true, "", "fr/greeting.ftl:1:", false),
        ),
        (&[("fr/greeting.ftl", "greeting = {"), ("de/greeting.ftl", &de)], nothing),
        // Undone.
        (&[("de/greeting.ftl", &de)], (false, "", "", false)),
        (&[("de/greeting.ftl", &de)], (true, "fr", "", true)),
        (&[], (false, "", "", false)),
        (&[], (true, "de", "", true)),
    ]
    .into_iter()
    .enumerate()
    {
        let update = read(&mut staging, over);
        let (settled, taken, refused, changed) = expected;
        assert_eq!(
            (update.settled, update.accepted.join(" ").as_str(), update.catalog.is_some()),
            (settled, taken, changed),
            "step {number}"
        );
        assert_eq!(
            update.rejected.len(),
            usize::from(!refused.is_empty()),
            "step {number}: {:?}",
            update.rejected
        );
        assert!(
            update.rejected.iter().all(|(_, mistakes)| mistakes.first[0].to_string().contains(refused)),
            "step {number}: {:?}",
            update.rejected
        );
    }
}

/// What a region inherits is part of its judgement: here the parts of the day.
#[test]
fn a_region_is_judged_beside_its_language() {
    let source = include_str!("../../../locales/id/greeting.ftl");
    let (before, _) = source.split_once("day-periods").expect("its parts");
    let timed = &before[before.find("greeting-timed").expect("its greeting")..];
    assert!(timed.contains("[sore]"), "{timed}");
    for (folder, errors) in [("id-ID", 0), ("ms-ID", 1)] {
        let mut staging = Staging::new(locale_files::embedded(), false);
        let path = format!("{folder}/greeting.ftl");
        read(&mut staging, &[(&path, timed)]);
        let update = read(&mut staging, &[(&path, timed)]);
        assert_eq!(update.rejected.len().min(1), errors, "{:?}", update.rejected);
    }
}

/// A locale that was wrong beside one reference may be right beside the next.
#[test]
fn another_reference_judges_anew() {
    let mut staging = Staging::new(locale_files::embedded(), false);
    let english = String::from_utf8(locale_files::embedded()["en/greeting.ftl"].clone()).expect("UTF-8");
    let name = "language-name-english = ";
    assert!(english.contains(name), "{english}");
    let english = english.replace(name, "language-name-english = <b>bold</b> ");
    let french = source("fr") + name + "<b>French</b>\n";
    let own = [("fr/greeting.ftl", french.as_str())];
    let both = [own[0], ("en/greeting.ftl", &english)];
    read(&mut staging, &own);
    let update = read(&mut staging, &own);
    assert_eq!((update.accepted.len(), update.rejected.len()), (0, 1));
    read(&mut staging, &both);
    let update = read(&mut staging, &both);
    assert_eq!((update.accepted, update.rejected.len()), (vec!["en".to_owned(), "fr".to_owned()], 0));
}

/// How long it takes to decide about these folders: the fastest of three times. Each has an edit with an error.
fn time_to_decide(folders: impl Iterator<Item = String>) -> Duration {
    let paths: Vec<_> = folders.map(|folder| folder + "/greeting.ftl").collect();
    let over: Vec<_> = paths.iter().map(|path| (path.as_str(), "greeting = {")).collect();
    let times = [(); 3].map(|()| {
        let mut staging = Staging::new(locale_files::embedded(), false);
        read(&mut staging, &over);
        let start = Instant::now();
        assert_eq!(read(&mut staging, &over).rejected.len(), over.len());
        start.elapsed()
    });
    times.into_iter().min().expect("three")
}

/// A folder whose name is no language tag is refused without a comparison with the reference, and in constant time.
#[test]
fn thousands_of_stray_folders_are_cheap() {
    let strays = |count| time_to_decide((0..count).map(|number| format!("stray {number}")));
    let edits = time_to_decide(
        ["da", "de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"].map(str::to_owned).into_iter(),
    );
    let (some, many) = (strays(1_000), strays(8_000));
    println!("10 edits take {edits:?}, 1,000 strays {some:?}, and 8,000 strays {many:?}");
    assert!(some < edits, "1,000 strays take {some:?}, and 10 edits {edits:?}");
    assert!(many < 24 * some, "8,000 strays take {many:?}, and 1,000 {some:?}");
}
