//! `greeting-api preview`: what a translator sees is what the service says.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

use fluent_lint::escape::escape_invisible;

use crate::cli::Folder;
use crate::support::{Running, binary_path, body, locales as locales_of_the_repository};

/// What a locale's page says before its errors.
fn greetings(page: &str) -> &str {
    page.split_once("name-empty").expect("errors").0
}

#[test]
fn shows_a_locale_by_period_and_formality() {
    let files = [
        // A locale of one's own, with a no-break space and a message left out.
        (
            "locales/tlh/greeting.ftl",
            "greeting = { $formality ->\n    [casual] yo { $name }\n   *[formal] nuqneH\u{A0}{ $name }\u{202F}!\n}\n\
             language-name = tlhIngan Hol\nday-periods = jaj 00:30\n",
        ),
        // Wide letters keep the columns straight.
        (
            "locales/ja/greeting.ftl",
            "greeting = { $honorific ->\n    [own] こんにちは、{ $name }\n   *[none] { $formality ->\n        \
             [casual] やあ、{ $name }\n       *[formal] こんにちは、{ $name }さん\n    }\n}\n\
             greeting-nameless = こんにちは\nhonorifics = …様, …さん\ngreeting-timed = { $period ->\n    [day] こんにちは、{ $name }さん\n   *[evening] こんばんは、{ $name }さん\n}\n\
             day-periods = day 05:00, evening 18:00\nlanguage-name = 日本語\n",
        ),
        // A cell that runs from right to left is isolated, and so is the name in it.
        (
            "locales/ar/greeting.ftl",
            "greeting = أهلا { $name }!\ngreeting-timed = صباح { $name }!\nday-periods = morning 05:00\n",
        ),
        // A region has the messages of its language.
        ("locales/pt-BR/greeting.ftl", "greeting = Oi, { $name }!\n"),
    ];
    let folder = Folder::new("preview-locales", &files);
    let run = folder.run(&["preview", "tlh", "ja", "ar", "pt-br"]);
    assert_eq!((run.code, run.errors.as_str()), (Some(0), ""));
    let shown: Vec<_> = run.output.split("== ").skip(1).map(greetings).collect();
    let expected = [TLH, JA, &AR.replace('[', "\u{2067}").replace(']', "\u{2069}"), PT_BR];
    for (shown, expected) in shown.iter().zip(expected) {
        assert_eq!(*shown, expected);
    }
    assert_eq!(shown.len(), 4);
}

const TLH: &str = "\
tlh, left to right

                          neutral                           formal                            casual
any time                  nuqneH<U+00A0>Alice<U+202F>!      nuqneH<U+00A0>Alice<U+202F>!      yo Alice
morning 05:00             Good morning, Alice! (from en)    Good morning, Alice! (from en)    Good morning, Alice! (from en)
afternoon 12:00           Good afternoon, Alice! (from en)  Good afternoon, Alice! (from en)  Good afternoon, Alice! (from en)
evening 18:00             Good evening, Alice! (from en)    Good evening, Alice! (from en)    Good evening, Alice! (from en)
no name, any time         Hello! (from en)                  Hello! (from en)                  Hi! (from en)
no name, morning 05:00    Good morning! (from en)           Good morning! (from en)           Good morning! (from en)
no name, afternoon 12:00  Good afternoon! (from en)         Good afternoon! (from en)         Good afternoon! (from en)
no name, evening 18:00    Good evening! (from en)           Good evening! (from en)           Good evening! (from en)

day-periods              jaj 00:30
language-name            tlhIngan Hol
language-name-english    English (from en)
";

const JA: &str = "\
ja, left to right

                              neutral                  formal                   casual
any time                      こんにちは、Aliceさん    こんにちは、Aliceさん    やあ、Alice
day 05:00                     こんにちは、Aliceさん    こんにちは、Aliceさん    こんにちは、Aliceさん
evening 18:00                 こんばんは、Aliceさん    こんばんは、Aliceさん    こんばんは、Aliceさん
no name, any time             こんにちは               こんにちは               こんにちは
no name, morning 05:00        Good morning! (from en)  Good morning! (from en)  Good morning! (from en)
no name, evening 18:00        Good evening! (from en)  Good evening! (from en)  Good evening! (from en)
own honorific, any time       こんにちは、Alice様      こんにちは、Alice様      こんにちは、Alice様
own honorific, day 05:00      こんにちは、Alice様さん  こんにちは、Alice様さん  こんにちは、Alice様さん
own honorific, evening 18:00  こんばんは、Alice様さん  こんばんは、Alice様さん  こんばんは、Alice様さん

day-periods              day 05:00, evening 18:00
honorifics               …様, …さん
language-name            日本語
language-name-english    English (from en)
";
const AR: &str = "\
ar, right to left

                        neutral                      formal                       casual
any time                [أهلا <U+2068>Alice<U+2069>!]  [أهلا <U+2068>Alice<U+2069>!]  [أهلا <U+2068>Alice<U+2069>!]
morning 05:00           [صباح <U+2068>Alice<U+2069>!]  [صباح <U+2068>Alice<U+2069>!]  [صباح <U+2068>Alice<U+2069>!]
no name, any time       Hello! (from en)             Hello! (from en)             Hi! (from en)
no name, morning 05:00  Good morning! (from en)      Good morning! (from en)      Good morning! (from en)

day-periods              morning 05:00
language-name            English (from en)
language-name-english    English (from en)
";
const PT_BR: &str = "\
pt-BR, left to right

                          neutral                      formal                       casual
any time                  Oi, Alice!                   Oi, Alice!                   Oi, Alice!
morning 05:00             Bom dia, Alice! (from pt)    Bom dia, Alice! (from pt)    Bom dia, Alice! (from pt)
afternoon 12:00           Boa tarde, Alice! (from pt)  Boa tarde, Alice! (from pt)  Boa tarde, Alice! (from pt)
night 18:00               Boa noite, Alice! (from pt)  Boa noite, Alice! (from pt)  Boa noite, Alice! (from pt)
no name, any time         Olá! (from pt)               Olá! (from pt)               Oi! (from pt)
no name, morning 05:00    Bom dia! (from pt)           Bom dia! (from pt)           Bom dia! (from pt)
no name, afternoon 12:00  Boa tarde! (from pt)         Boa tarde! (from pt)         Boa tarde! (from pt)
no name, night 18:00      Boa noite! (from pt)         Boa noite! (from pt)         Boa noite! (from pt)

day-periods              morning 05:00, afternoon 12:00, night 18:00 (from pt)
language-name            português (from pt)
language-name-english    Portuguese (from pt)
";
#[test]
fn shows_what_the_service_answers() {
    let folder = Folder::new("preview-answers", &[]);
    let running = Running::start(&[("ROCKET_HEAD_TIMEOUT", "1")]);
    let get = |target: &str| format!("GET {target} HTTP/1.1\r\nHost: x\r\n");
    for language in ["en", "ar", "fr"] {
        // What keeps the cells apart is not in the answers.
        let page =
            folder.run(&["preview", language]).output.replace(['\u{2066}', '\u{2067}', '\u{2069}'], "");
        for (id, request) in [
            ("name-empty", get("/greet/%20")),
            ("name-too-long", get(&format!("/greet/{}", "a".repeat(1025)))),
            ("name-control", get("/greet/%07")),
            ("name-line-break", get("/greet/a%0Ab")),
            ("name-direction", get("/greet/%E2%80%AE")),
            ("name-marks", get(&format!("/greet/a{}", "%CC%81".repeat(31)))),
            ("language-malformed", get("/greet/language/en-/A")),
            ("time-malformed", get("/greet/A?time=25:00")),
            ("formality-unknown", get("/greet/A?formality=polite")),
            ("not-found", get("/nowhere")),
            ("method-not-allowed", get("/greet/A").replace("GET", "POST")),
            ("not-utf8", get("/greet/%FF")),
            ("percent-malformed", get("/greet/%zz")),
            ("target-too-long", get(&format!("/greet/{}", "a".repeat(8192)))),
            ("header-too-large", get("/greet/A") + &format!("X: {}\r\n", "a".repeat(16 * 1024))),
            ("host-invalid", get("/greet/A").replace("Host: x\r\n", "")),
            ("method-unknown", get("/greet/A").replace("GET", "BREW")),
            ("bad-request", get("*")),
            ("version-unsupported", get("/greet/A").replace("1.1", "2.0")),
            ("precondition-failed", get("/greet/A") + "If-Match: \"a\"\r\n"),
            ("request-timeout", get("/greet/A")),
        ] {
            // The last one goes on.
            let end = if id == "request-timeout" { "" } else { "\r\n" };
            let reader =
                format!("Accept-Language: {language}\r\nAccept: text/plain\r\nConnection: close\r\n{end}");
            let answer = ask(&running, &(request.trim_end_matches("\r\n").to_owned() + "\r\n" + &reader));
            let (title, detail) = body(&answer).split_once('\n').expect("two lines");
            let expected = format!(
                "\n{id:25}{}\n{:25}{}\n",
                escape_invisible(title),
                "",
                escape_invisible(detail.trim_end())
            );
            assert!(page.contains(&expected), "{expected}\nis not in\n{page}");
        }
    }
}

/// The locales of a run, in the order in which they are shown.
fn shown(output: &str) -> Vec<&str> {
    output.split("== ").skip(1).map(|page| page.split_once(',').expect("a heading").0).collect()
}

#[test]
fn shows_the_folder_that_a_translator_edits_or_else_what_is_built_in() {
    let files = [
        ("locales/de/greeting.ftl", "greeting = Moin { $name }!\n"),
        ("locales/README.md", "Not a locale."),
        ("other/fr/greeting.ftl", "greeting = Coucou { $name } !\n"),
        ("other/.hidden/greeting.ftl", "greeting ="),
        ("empty/here/README.md", ""),
    ];
    let (edited, elsewhere) = (Folder::new("preview-edited", &files), Folder::new("preview-elsewhere", &[]));
    for (folder, arguments, locales, text) in [
        (&edited, &["preview"][..], Some(&["de"][..]), "Moin Alice!  "),
        (&edited, &["preview", "fr", "--name", " Zoé "], Some(&["fr"]), "Bonjour Zoé<U+202F>!"),
        (&edited, &["preview", "--locales", "other"], Some(&["fr"]), "Coucou Alice !"),
        (
            &elsewhere,
            &["preview", "sr", "DE_CH", "sr"],
            Some(&["sr", "de-CH", "sr"]),
            "Hallo Alice! (from de)",
        ),
        (&elsewhere, &["preview"], None, "こんにちは、Aliceさん！"),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.errors.as_str()), (Some(0), ""), "{arguments:?}");
        let all = locales_of_the_repository();
        assert_eq!(
            shown(&run.output),
            locales.map_or_else(|| all.iter().map(String::as_str).collect(), <[_]>::to_vec)
        );
        assert!(run.output.contains(text), "{arguments:?}: {}", run.output);
    }
}

#[test]
fn shows_the_others_where_a_locale_is_wrong() {
    let files = [
        ("locales/de/greeting.ftl", "greeting = Moin\n\nkaputt {\n"),
        ("locales/de-CH/greeting.ftl", "language-name = Schweizerdeutsch\n"),
        ("locales/fr/greeting.ftl", "greeting = Coucou { $name }\n"),
        ("locales/tlh/greeting.ftl", "greeting = nuqneH { $nam }\n"),
        ("locales/pt_BR\u{1B}[31m/greeting.ftl", ""),
    ];
    let folder = Folder::new("preview-wrong", &files);
    let errors = "\
greeting-api: locales/de/greeting.ftl:3:8: Expected a token starting with \"=\"
greeting-api: locales/pt_BR<U+001B>[31m: the folder's name is not a language tag: the subtag at byte 3 may only have the letters a to z and digits
greeting-api: locales/tlh/greeting.ftl:1:1: message `greeting`: it cannot be formatted: Resolver error: Unknown variable: $nam
";
    for (arguments, locales) in [
        (&["preview"][..], &["de-CH", "fr"][..]),
        (&["preview", "de"], &[]),
        (&["preview", "fr", "de", "tlh", "de-CH"], &["fr", "de-CH"]),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.errors.as_str()), (Some(1), errors), "{arguments:?}");
        assert_eq!(shown(&run.output), locales);
    }
}

#[test]
fn says_what_would_be_right() {
    let files = [("empty/fr/README.md", ""), ("file", "")];
    let folder = Folder::new("preview-refused", &files);
    for (arguments, error) in [
        (&["fr-BE"][..], "there is no locale fr-BE; the nearest are fr, fr-CA"),
        (&["iw"], "there is no locale iw; the nearest is he"),
        (&["gsw"], "there is no locale gsw; the nearest is de-CH"),
        (&["fr", "tlh"], "there is no locale tlh, and none near it; `greeting-api new tlh` creates one"),
        (
            &["french!"],
            "\"french!\" is not a language tag: the subtag at byte 0 may only have the letters a to z and digits; examples are fr, pt-BR or zh-Hant",
        ),
        (&["--name", " "], "the name has no visible character"),
        (&["--name", "\u{202E}x"], "the name contains U+202E"),
        (&["--locales", "nowhere"], "nowhere: No such file or directory (os error 2)"),
        (&["--locales", "file"], "file: Not a directory (os error 20)"),
        (&["--locales", "empty"], "the folder has no locale: no file such as fr/greeting.ftl"),
    ] {
        let run = folder.run(&[&["preview"], arguments].concat());
        let expected = (Some(2), "", format!("greeting-api: {error}\n"));
        assert_eq!((run.code, run.output.as_str(), run.errors), expected, "{arguments:?}");
    }
}

/// `greeting-api preview | head -n 1`: who has seen enough ends it, without an error.
#[test]
fn a_reader_may_stop_reading() {
    let mut command = Command::new(binary_path("greeting-api"));
    let mut preview =
        command.arg("preview").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    drop(preview.stdout.take());
    let output = preview.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

fn ask(running: &Running, request: &str) -> String {
    let mut stream = TcpStream::connect(running.address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    let _ = stream.write_all(request.as_bytes());
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer, then the end");
    answer.replace("\r\n", "\n")
}
