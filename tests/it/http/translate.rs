//! The page for translators: what it shows, who gets it, and how it follows a save.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use greeting_api::greeting::health::Readiness;
use greeting_api::greeting::locale_files;
use greeting_api::greeting::staging::Staging;
use greeting_api::web::{self, CatalogHandle, Metrics, Reviews, Shared};
use rocket::http::Method;

use crate::cli::Folder;
use crate::http::reload::{Edited, source};
use crate::support::{Ended, Service, ask, binary_path, body, catalog, get, service};
use crate::wire::protocol::send;

/// The service with these files over the embedded ones, read twice.
fn over(files: &[(&str, &str)]) -> Service {
    over_with(files, &[])
}

fn over_with(files: &[(&str, &str)], settings: &[(&str, &str)]) -> Service {
    let mut all = locale_files::embedded();
    all.extend(files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    let mut staging = Staging::new(locale_files::embedded(), false);
    staging.update(all.clone().into());
    staging.update(all.into());
    let edited = files.iter().map(|(path, _)| (*path).to_owned()).collect();
    let (reviews, _) = Reviews::new("/srv/my locales".into(), staging.review(edited));
    let shared = Shared {
        catalog: CatalogHandle::fixed(staging.catalog().expect("what is served is right")),
        metrics: Metrics::new(None),
        readiness: Readiness::default(),
        reviews: Some(reviews),
        tracer: None,
    };
    let settings = settings.iter().fold(web::rocket(catalog()).figment().clone(), |all, one| all.merge(*one));
    Service::new(web::whole(settings, shared))
}

/// A page without the escapes that only attributes need.
fn page(service: &Service, path: &str) -> String {
    let page = get(service, path, &[]);
    assert!(page.starts_with("200\n"), "{page}");
    page.replace("&#x2F;", "/")
}

/// The part of a page about a message.
fn article<'p>(page: &'p str, id: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("<article id=\"{id}\">")).expect(id);
    rest.split_once("</article>").expect("its end").0
}

/// The rows of a table, each with its cells, without markup.
fn rows(article: &str) -> Vec<Vec<String>> {
    let (_, body) = article.split_once("<tbody>").expect("a table");
    let cells = |row: &str| {
        let cells = row.split("</th>").flat_map(|part| part.split("</td>"));
        let text = |cell: &str| -> String {
            let parts = cell.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
            parts.collect()
        };
        cells.map(|cell| text(cell.trim())).filter(|cell| !cell.is_empty()).collect()
    };
    body.split("</tr>").filter(|row| row.contains("<td")).map(cells).collect()
}

#[test]
fn without_the_setting_there_is_no_such_page() {
    let service = service();
    for path in ["/translate", "/translate/fr", "/translate/generation", "/translate/page/translate.js"] {
        for method in [Method::Get, Method::Head, Method::Post, Method::Options] {
            let unknown = ask(&service, method, "/nowhere", &[]);
            assert_eq!(ask(&service, method, path, &[]), unknown, "{method} {path}");
        }
    }
}

#[test]
fn admin_has_the_page_instead_of_the_public_address() {
    let edited = Edited::start("translate-admin", &[("ROCKET_ADMIN", "127.0.0.1:0")], |_| {});
    let running = &edited.running;
    for path in ["/translate", "/translate/fr", "/translate/generation", "/translate/page/style.css"] {
        assert!(from(running.address, path).starts_with("HTTP/1.1 404 "), "{path}");
        let answer = from(running.admin.expect("an address"), path);
        assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
    }
}

fn from(address: SocketAddr, path: &str) -> String {
    send(address, format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
}

#[test]
fn it_loads_only_files_of_its_own() {
    let service = over(&[("fr/greeting.ftl", &source("Salut"))]);
    for (path, folder) in [("/translate", "/"), ("/translate/fr", "/translate/")] {
        let page = page(&service, path);
        for part in [
            "\ncache-control: private, no-cache\n",
            "\ncontent-language: en\n",
            "\ncontent-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; ",
            "\ncontent-type: text/html; charset=utf-8\n",
            "<html lang=\"en\">",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        assert!(!page.contains("{{") && !page.contains("<style") && !page.contains(" style="), "{page}");
        let links =
            page.split([' ', '\n']).filter(|part| part.starts_with("href=") || part.starts_with("src="));
        let links: Vec<_> = links.map(|link| link.split('"').nth(1).expect("a value")).collect();
        assert!(links.len() > 4, "{links:?}");
        for link in links.iter().filter(|link| !link.starts_with("vscode:") && !link.starts_with('#')) {
            assert!(!link.starts_with('/') && !link.contains("://"), "{path}: {link}");
            let address = link.strip_prefix("../").map_or([folder, link].concat(), |link| format!("/{link}"));
            assert_eq!(service.send(Method::Get, &address, &[]).status, 200, "{path}: {address}");
        }
        // What is unchanged is not sent again.
        let tag = service.send(Method::Get, path, &[]).header("etag").expect("a tag").to_owned();
        assert_eq!(service.send(Method::Get, path, &[("If-None-Match", &tag)]).status, 304);
    }
    for path in ["/translate/xx", "/translate/", "/translate/fr/", "/translate/page/none"] {
        assert!(get(&service, path, &[]).starts_with("404\n"), "{path}");
    }
}

#[test]
fn it_lists_what_is_in_the_folder_and_what_is_built_in() {
    let service = over(&[("fr/greeting.ftl", &source("Salut")), ("haw/greeting.ftl", "# nothing yet\n")]);
    let page = page(&service, "/translate");
    let (edited, embedded) = page.split_once("<h2 id=\"embedded\">").expect("both");
    let row = |rows: &str, tag: &str| rows.contains(&format!("<a href=\"translate/{tag}\">"));
    assert!(
        row(edited, "fr") && row(edited, "haw") && !row(edited, "de") && !row(embedded, "fr"),
        "{edited}"
    );
    assert!(row(embedded, "de") && row(embedded, "zh-Hant-HK"), "{embedded}");
    let arabic = "<a href=\"translate/ar\"><bdi lang=\"ar\" dir=\"rtl\">العربية</bdi> <code>ar</code></a></th><td>Arabic</td>";
    assert!(embedded.contains(arabic), "{embedded}");
}

#[test]
fn it_shows_a_greeting_in_every_form_next_to_the_english_one() {
    let service = over(&[]);
    let japanese = page(&service, "/translate/ja?name=Ada");
    let row = |form: &str, own: &str, english: &str| [form, own, english].map(str::to_owned).to_vec();
    let timed = rows(article(&japanese, "greeting-timed"));
    assert!(
        timed.contains(&row("day from 11:00, formal", "こんにちは、Ada様。", "Good morning, Ada!")),
        "{timed:?}"
    );
    let own = row("with an honorific, neutral", "こんにちは、Adaさん！", "Hello, Adaさん!");
    let greeting = rows(article(&japanese, "greeting"));
    assert!(greeting.contains(&own), "{greeting:?}");
    // Formalities with the same text share a row. What cannot be seen is marked.
    let french = page(&service, "/translate/fr?name=Ada");
    let greeting = article(&french, "greeting");
    assert_eq!(
        rows(greeting),
        [
            row("neutral or formal", "Bonjour Ada\u{202F}!", "Hello, Ada!"),
            row("casual", "Salut Ada\u{202F}!", "Hi, Ada!")
        ]
    );
    assert!(greeting.contains("<span class=\"invisible\" title=\"U+202F\">\u{202F}</span>"), "{greeting}");
    // A plural has a row for each category, and other forms have one as well.
    let polish = page(&service, "/translate/pl");
    let forms: Vec<_> =
        rows(article(&polish, "too-many-requests")).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(forms, ["1 (one)", "2 (few)", "5 (many)"]);
    assert_eq!(rows(article(&polish, "parameter-unknown")).len(), 2);
}

#[test]
fn it_shows_comments_and_what_is_missing() {
    let service = over(&[("haw/greeting.ftl", "greeting = Aloha { $name }\n# greeting-nameless = Aloha\n")]);
    let page = page(&service, "/translate/haw");
    let nameless = article(&page, "greeting-nameless");
    for (part, has) in [
        ("<summary>54 of 55 messages are missing</summary>", &page),
        ("<li><a href=\"#greeting-nameless\">", &page),
        ("<summary>A greeting for a visitor whose name is unknown:", &nameless.to_owned()),
        ("$formality (String) - as in greeting", &nameless.to_owned()),
        ("<span class=\"badge\">missing</span>", &nameless.to_owned()),
        ("<span class=\"from\">from en</span>", &nameless.to_owned()),
        ("<div lang=\"en\" dir=\"ltr\" class=\"english\">Hello!</div>", &nameless.to_owned()),
        ("<span class=\"badge\">optional</span>", &article(&page, "day-periods").to_owned()),
    ] {
        assert!(has.contains(part), "{part} is not in {has}");
    }
    assert!(!article(&page, "greeting").contains("badge"), "it is there");
    assert!(!page.contains("class=\"mistakes"), "what is missing is no mistake: {page}");
    assert!(!page.contains("<li><a href=\"#day-periods\">"), "it may be missing");
    // What a region inherits is not missing.
    let region = get(&service, "/translate/pt-PT", &[]);
    assert!(
        region.contains("All 55 messages are translated.") && region.contains("from pt</span>"),
        "{region}"
    );
}

/// English is not a source of honorifics for other languages, but a parent locale is.
#[test]
fn honorifics_that_are_missing_have_a_card() {
    let service = over(&[("fr/greeting.ftl", "greeting = Salut { $name }\n")]);
    let french = page(&service, "/translate/fr");
    let card = article(&french, "honorifics");
    assert!(card.contains("<span class=\"badge\">optional</span>") && card.contains(">Edit</a>"), "{card}");
    assert!(card.contains("This language lists none,") && !card.contains("<table"), "{card}");
    for (tag, text) in [("en", "Mr. …, Mrs. …"), ("en-GB", "from en"), ("ja", "…さん")] {
        let page = page(&service, &format!("/translate/{tag}"));
        let card = article(&page, "honorifics");
        assert!(
            card.contains(text) && card.contains("<table") && !card.contains("lists none"),
            "{tag}: {card}"
        );
    }
}

#[test]
fn a_language_that_is_only_built_in_says_how_to_edit_it() {
    let service = over(&[("fr/greeting.ftl", &source("Salut"))]);
    for (tag, is_built_in) in [("fr", false), ("pt-PT", true)] {
        let page = page(&service, &format!("/translate/{tag}"));
        assert_eq!(page.contains("This language is only built in."), is_built_in, "{tag}");
        let command = format!("<code>greeting-api new {tag}</code>");
        assert_eq!(page.contains(&command), is_built_in, "{tag}");
        assert_eq!(page.contains(">Edit</a>"), !is_built_in, "{tag}");
    }
}

#[test]
fn text_has_its_own_direction_and_is_escaped() {
    let text = "greeting = 1 < 2 & \"سلام\" { $name }\nlanguage-name = 1 < 2\n";
    let service = over(&[("ar/greeting.ftl", text)]);
    let page = get(&service, "/translate/ar?name=%3Cscript%3E%22", &[]);
    let greeting = article(&page, "greeting");
    assert!(greeting.contains("<div lang=\"ar\" dir=\"rtl\">1 &lt; 2 &amp; &quot;سلام&quot; "), "{greeting}");
    assert!(page.contains("value=\"&lt;script&gt;&quot;\" dir=\"auto\""), "{page}");
    assert!(!page.contains("<script>") && !page.contains("1 < 2"), "{page}");
    assert!(page.contains("<h1><bdi lang=\"ar\" dir=\"rtl\">1 &lt; 2</bdi></h1>"), "{page}");
}

#[test]
fn a_refused_save_has_place_reason_and_help() {
    let service =
        over(&[("fr/greeting.ftl", "# Bonjour\ngreeting = Bonjour { $nmae }\n"), ("tlh/page.ftl", "")]);
    for path in ["/translate", "/translate/fr"] {
        let page = page(&service, path);
        let (_, top) = page.split_once("<section class=\"refused\"").expect("a notice");
        for part in [
            "last save is not served, because it has 1 error</h2>",
            "<strong>error: <code>greeting</code> has no variable $nmae</strong>",
            "<p>help: did you mean $name?</p>",
            "fr/greeting.ftl:2:23</a> <code>unknown-variable</code>",
        ] {
            assert!(top.contains(part), "{part} is not in {page}");
        }
    }
    // The message has the finding too, next to the text that is still served.
    let french = page(&service, "/translate/fr?name=Ada");
    let greeting = article(&french, "greeting");
    assert!(greeting.contains("fr/greeting.ftl:2:23") && greeting.contains("Bonjour Ada"), "{greeting}");
    // A language that was never served has a page, too.
    let new = page(&service, "/translate/tlh");
    assert!(new.contains("the file is empty") && new.contains("55 of 55 messages are missing"), "{new}");
    assert!(
        french.contains("People still get the previous texts.")
            && new.contains("People get another language.")
    );
}

#[test]
fn a_file_of_mistakes_takes_little() {
    let mistakes: String =
        (0..500).map(|number| ["m", &number.to_string(), " = { $nobody\n"].concat()).collect();
    let service = over(&[("fr/greeting.ftl", &mistakes)]);
    let page = get(&service, "/translate", &[]);
    assert_eq!(page.matches("<li class=\"error\">").count(), 20);
    assert!(page.contains("because it has 500 errors") && page.contains("<p>And 480 more.</p>"), "{page}");
    assert!(get(&service, "/translate/fr", &[]).matches("<li class=\"error\">").count() <= 40);
}

#[test]
fn only_a_person_at_the_machine_gets_links_to_an_editor() {
    let files = [("fr/greeting.ftl", "# x\ngreeting = Bonjour { $nmae }\n# language-name = x\n")];
    let service = over(&files);
    let page = page(&service, "/translate/fr");
    for (id, line) in [("greeting", 2), ("language-name", 3), ("greeting-nameless", 3)] {
        let link = format!(
            "<a href=\"vscode://file/srv/my%20locales/fr/greeting.ftl:{line}:1\" aria-label=\"Edit {id}\">"
        );
        assert!(article(&page, id).contains(&link), "{link} is not in {page}");
    }
    assert!(page.contains("<a href=\"vscode://file/srv/my%20locales/fr/greeting.ftl:2:23\">"), "{page}");
    // A file that is only built in cannot be edited.
    assert!(!article(&page, "page-title").contains("vscode"), "{page}");
    let local = SocketAddr::from(([127, 0, 0, 1], 1));
    let remote = SocketAddr::from(([192, 0, 2, 1], 1));
    let mapped = "[::ffff:127.0.0.1]:1".parse().expect("an address");
    let behind = over_with(&files, &[("ip_header", "X-Real-IP")]);
    let localhost = ("Host", "localhost:8000");
    for (service, address, headers, expected) in [
        (&service, local, &[localhost][..], true),
        (&service, local, &[("Host", "[::1]:8000")], true),
        (&service, mapped, &[("Host", "127.0.0.1")], true),
        (&service, remote, &[localhost], false),
        (&service, remote, &[localhost, ("X-Forwarded-For", "127.0.0.1")], false),
        // A page of another site, by CORS or by a name that resolves to this machine.
        (&service, local, &[localhost, ("Origin", "https://example.org")], false),
        (&service, local, &[("Host", "example.org")], false),
        // The client of a proxy on this machine.
        (&behind, local, &[localhost, ("X-Real-IP", "192.0.2.1")], false),
        (&behind, local, &[localhost, ("X-Real-IP", "127.0.0.1")], true),
        (&behind, remote, &[localhost, ("X-Real-IP", "127.0.0.1")], false),
    ] {
        let answer = service.send_from(address, Method::Get, "/translate/fr", headers);
        assert_eq!(answer.text().contains("vscode:"), expected, "{address} {headers:?}");
        assert_eq!(answer.text().contains("my%20locales"), expected, "{address} {headers:?}");
    }
}

/// Waits until the page of French is as expected, and returns how long that took.
fn becomes(edited: &Edited, expected: impl Fn(&str) -> bool) -> Duration {
    let start = Instant::now();
    loop {
        let page = from(edited.running.address, "/translate/fr?name=A");
        if expected(&page) {
            return start.elapsed();
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{page}");
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn it_follows_each_save() {
    for watch in ["auto", "poll"] {
        let edited = Edited::start(&format!("translate-{watch}"), &[("ROCKET_WATCH", watch)], |folder| {
            fs::create_dir(folder.join("fr")).expect("a folder");
        });
        let fr = edited.path("fr/greeting.ftl");
        fs::write(&fr, source("Salut")).expect("a file");
        let taken = becomes(&edited, |page| page.contains("Salut, A"));
        fs::write(&fr, "# x\ngreeting = Oh { $nmae }\n").expect("a file");
        let refused = becomes(&edited, |page| page.contains("fr&#x2F;greeting.ftl:2:18"));
        assert_eq!(edited.greeting("fr"), "Salut, A");
        let page = from(edited.running.address, "/translate/fr?name=A");
        assert!(page.contains("did you mean $name?") && page.contains("Salut, A"), "{page}");
        fs::write(&fr, source("Oh")).expect("a file");
        let fixed = becomes(&edited, |page| page.contains("Oh, A") && !page.contains("refused"));
        println!("{watch}: taken after {taken:?}, refused after {refused:?}, fixed after {fixed:?}");
        // Without the folder, the texts stay, and the page says why nothing follows.
        fs::remove_dir_all(&edited.folder).expect("no folder");
        becomes(&edited, |page| page.contains("The folder cannot be read") && page.contains("Oh, A"));
        fs::create_dir_all(edited.path("fr")).expect("a folder");
        becomes(&edited, |page| !page.contains("cannot be read") && page.contains("Bonjour A"));
    }
}

#[test]
fn a_request_waits_for_the_next_save_but_not_for_a_stop() {
    let mut edited = Edited::start("translate-wait", &[], |folder| {
        fs::create_dir(folder.join("fr")).expect("a folder");
    });
    becomes(&edited, |page| page.contains("Bonjour A"));
    sleep(Duration::from_millis(500));
    let address = edited.running.address;
    let path = |newest: &str| format!("/translate/generation?after={}", newest.trim());
    let newest = |answer: &str| body(&answer.replace('\r', "")).trim().to_owned();
    let first = newest(&from(address, "/translate/generation"));
    // Another one is outdated, and needs no waiting.
    assert_eq!(newest(&from(address, "/translate/generation?after=another")), first);
    let waiting = thread::spawn({
        let path = path(&first);
        move || (from(address, &path), Instant::now())
    });
    sleep(Duration::from_millis(300));
    assert!(!waiting.is_finished(), "nothing was saved");
    let saved = Instant::now();
    fs::write(edited.path("fr/greeting.ftl"), source("Salut")).expect("a file");
    let (answer, told) = waiting.join().expect("an answer");
    let second = newest(&answer);
    println!("told {:?} after the save", told.duration_since(saved));
    assert!(second != first && told.duration_since(saved) < Duration::from_secs(5), "{answer}");
    assert!(
        answer.contains("cache-control: no-store\r") || answer.contains("cache-control: no-store\n"),
        "{answer}"
    );
    let waiting = thread::spawn({
        let path = path(&second);
        move || from(address, &path)
    });
    sleep(Duration::from_millis(300));
    let stopped = Instant::now();
    edited.running.signal("TERM");
    assert_eq!(edited.running.process.wait().expect("an end").code(), Some(0));
    assert!(stopped.elapsed() < Duration::from_secs(3), "{:?}", stopped.elapsed());
    assert!(waiting.join().expect("an answer").starts_with("HTTP/1.1 200 "));
}

#[test]
fn the_service_prints_the_address_of_the_page() {
    let folder =
        Folder::new("translate-printed", &[("locales/fr/greeting.ftl", "greeting = Salut { $name }\n")]);
    for (variables, host) in [
        (&[("ROCKET_ADDRESS", "127.0.0.1")][..], "http://127.0.0.1:"),
        (&[("ROCKET_ADDRESS", "0.0.0.0")], "http://localhost:"),
        (&[("ROCKET_ADDRESS", "0.0.0.0"), ("ROCKET_ADMIN", "127.0.0.1:0")], "http://127.0.0.1:"),
    ] {
        let mut command = Command::new(binary_path("greeting-api"));
        command.current_dir(&folder.0).env("ROCKET_LOCALES", "locales").env("ROCKET_PORT", "0");
        let command = command.envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = Ended(command.spawn().expect("it runs"));
        let lines = BufReader::new(process.0.stdout.take().expect("its output")).lines();
        let line = lines
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("translations are on ").map(ToOwned::to_owned));
        let line = line.expect("an address");
        assert!(line.starts_with(host) && line.ends_with("/translate"), "{line}");
        let port = line.strip_prefix(host).and_then(|rest| rest.strip_suffix("/translate"));
        let port: u16 = port.expect("a port").parse().expect("a number");
        assert!(from(([127, 0, 0, 1], port).into(), "/translate").starts_with("HTTP/1.1 200 "), "{line}");
    }
}
