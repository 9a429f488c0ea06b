//! Checks again after each change.
//!
//! The files are listed again and again, with their times and sizes. So it does not matter how an editor saves, or whether links
//! lead elsewhere. No event of the operating system is needed.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How long to wait between two listings, if they are fast.
const POLL: Duration = Duration::from_millis(100);
/// How long files must stay the same before they are read, because one edit can be several changes.
const SETTLE: Duration = Duration::from_millis(30);
/// How often to wait for that. A program may never stop writing.
const MAX_SETTLES: usize = 10;
/// A listing may take this part of the processor's time.
const SHARE: u32 = 5;

/// The time and the size of each file, or why the files cannot be listed.
type Snapshot = Result<BTreeMap<PathBuf, Option<(SystemTime, u64)>>, String>;

/// Checks after each change, and passes what changed. Returns when `check` returns something.
pub fn watch<T>(
    list: impl Fn() -> Result<Vec<PathBuf>, String>,
    mut check: impl FnMut(Option<String>) -> Option<T>,
) -> T {
    // Taken before the files are read, so that no change is missed.
    let mut known = snapshot(&list);
    if let Some(end) = check(None) {
        return end;
    }
    loop {
        let start = Instant::now();
        let mut found = snapshot(&list);
        if found == known {
            sleep(POLL.max(start.elapsed() * (SHARE - 1)));
            continue;
        }
        for _ in 0..MAX_SETTLES {
            sleep(SETTLE);
            let next = snapshot(&list);
            if next == found {
                break;
            }
            found = next;
        }
        let what = format!("{}: {}", time(), changes(&known, &found));
        known = found;
        if let Some(end) = check(Some(what)) {
            return end;
        }
    }
}

fn snapshot(list: impl Fn() -> Result<Vec<PathBuf>, String>) -> Snapshot {
    let state = |path: PathBuf| {
        let metadata = fs::metadata(&path).ok();
        (path, metadata.and_then(|metadata| Some((metadata.modified().ok()?, metadata.len()))))
    };
    Ok(list()?.into_iter().map(state).collect())
}

/// Returns which files differ.
fn changes(before: &Snapshot, after: &Snapshot) -> String {
    let empty = BTreeMap::new();
    let (before, after) = (before.as_ref().unwrap_or(&empty), after.as_ref().unwrap_or(&empty));
    let mut paths: Vec<_> = before.keys().chain(after.keys()).collect();
    paths.retain(|path| before.get(*path) != after.get(*path));
    paths.sort();
    paths.dedup();
    match paths.as_slice() {
        [] => "the files changed".to_owned(),
        [path] => format!("{} changed", path.display()),
        [path, _] => format!("{} and 1 other file changed", path.display()),
        [path, others @ ..] => format!("{} and {} other files changed", path.display(), others.len()),
    }
}

/// Returns the time of day. The standard library does not know the time zone.
fn time() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    format!("{:02}:{:02}:{:02} UTC", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
}
