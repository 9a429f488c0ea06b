//! The time of `lint` is linear in the size of a tree, whatever makes it large.
#![cfg(target_os = "linux")]

use std::time::Duration;

use fluent_lint::{Files, Options, lint};
use rustix::time::{ClockId, clock_gettime};

/// How many times larger the larger of two trees is.
const TIMES: usize = 8;
/// Linear time is 8 times as long, and quadratic time 64 times.
const MAX_RATIO: f64 = 24.0;

/// Returns the file and the identifier of a message, by its locale, the number of the file and its own number.
type Place = fn(&str, usize, usize) -> Option<(String, String)>;

#[test]
fn time_is_linear() {
    let unique: Place = |_, file, number| Some((file.to_string(), format!("file{file}-message{number}")));
    let repeated: Place = |_, file, number| Some((file.to_string(), format!("message{number}")));
    let missing_files: Place = |locale, file, number| {
        (locale == "en" || file == 0).then(|| (file.to_string(), format!("message{number}")))
    };
    let other_files: Place =
        |locale, file, number| Some((format!("{locale}{file}"), format!("message{number}")));
    let other_messages: Place = |locale, file, number| Some((file.to_string(), format!("{locale}{number}")));
    let case = |what, numbers: fn(usize) -> [usize; 3], place| (what, numbers, place);
    for (what, numbers, place) in [
        case("locales", |n| [n, 2, 4], unique),
        case("files", |n| [2, n, 4], unique),
        case("files with the same identifiers", |n| [2, n, 4], repeated),
        case("missing files", |n| [2, 2 * n, 4], missing_files),
        case("misnamed files", |n| [1, 2 * n, 4], other_files),
        // Each is compared with all those that are missing.
        case("misnamed messages", |n| [1, 1, 2 * n], other_messages),
        case("messages", |n| [1, 1, 5 * n], unique),
    ] {
        let tree = |count| {
            let [locales, files, messages] = numbers(count);
            tree(locales, files, messages, place)
        };
        let ratio = time(&tree(20 * TIMES)) / time(&tree(20));
        assert!(ratio < MAX_RATIO, "{TIMES} times as many {what} take {ratio:.0} times as long");
    }
}

/// Returns a tree of some translations, with some files in each locale and some messages in each file.
fn tree(translations: usize, files: usize, messages: usize, place: Place) -> Files {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).expect("a letter"));
    let tag = |index: usize| format!("q{}{}", letter(index / 26), letter(index));
    let mut tree = Files::new();
    for locale in ["en".to_owned()].into_iter().chain((0..translations).map(tag)) {
        for (file, number) in (0..files).flat_map(|file| (0..messages).map(move |number| (file, number))) {
            if let Some((name, id)) = place(&locale, file, number) {
                let message =
                    format!("{id} = {{ $name }} of {{ -brand }} in {locale}\n    .title = {locale}\n");
                tree.entry(format!("{locale}/{name}.ftl")).or_default().extend(message.bytes());
            }
        }
    }
    tree
}

/// Returns how long it takes to check a tree, in seconds of the processors. Other programs hardly change it.
fn time(files: &Files) -> f64 {
    let run = || {
        let start = processor_time();
        lint(files, &Options::default()).expect("a reference");
        processor_time() - start
    };
    (0..3).map(|_| run()).fold(f64::INFINITY, f64::min)
}

/// Returns how long all threads of this process have run. It is the only test of its process.
fn processor_time() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs().try_into().expect("nanoseconds"))
        .as_secs_f64()
}
