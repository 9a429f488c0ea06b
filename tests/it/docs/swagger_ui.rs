//! The interactive documentation, as a browser gets it.

use std::process::Command;

use rocket::http::Method;

use crate::support::{Running, Service, body, get, service};

/// The headers and the bytes of a file of the page.
fn file(service: &Service, path: &str, accept_encoding: Option<&str>) -> (Vec<String>, Vec<u8>) {
    let headers = accept_encoding.map(|codings| ("Accept-Encoding", codings));
    let answer = service.send(Method::Get, path, headers.as_slice());
    assert_eq!(answer.status, 200, "{path}");
    let told = ["content-type", "cache-control", "vary", "content-encoding"];
    let told = told.iter().filter_map(|name| answer.header(name)).map(ToOwned::to_owned);
    (told.collect(), answer.body)
}

#[test]
fn the_page_loads_nothing_but_what_the_service_has() {
    let service = service();
    let page = get(&service, "/docs", &[]);
    let head = "200\ncontent-language: en\ncontent-security-policy: default-src 'none'; script-src 'self'; \
                style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                frame-ancestors 'none'\ncontent-type: text/html; charset=utf-8\n\n<!doctype html>\n";
    assert!(page.starts_with(head), "{page}");
    let links = body(&page).split(['"']).filter(|text| text.contains('.') && !text.contains(['<', '>', ' ']));
    let links: Vec<_> = links.collect();
    assert_eq!(links, ["docs/swagger-ui.css", "openapi.json", "docs/swagger-ui-bundle.js", "docs/start.js"]);
    for link in links {
        assert!(get(&service, &format!("/{link}"), &[]).starts_with("200\n"), "{link}");
    }
    assert!(get(&service, "/docs/nothing.js", &[]).starts_with("404\n"));
    let (_, start) = file(&service, "/docs/start.js", None);
    assert!(String::from_utf8(start).expect("UTF-8").contains("url: \"openapi.json\""));
}

#[test]
fn files_are_compressed_for_who_takes_that() {
    let service = service();
    for (path, media_type, begin) in [
        ("/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8", "/*! For license information"),
        ("/docs/swagger-ui.css", "text/css; charset=utf-8", ".swagger-ui{"),
    ] {
        let (told, plain) = file(&service, path, None);
        assert_eq!(told, [media_type, "public, max-age=86400", "Accept-Encoding"]);
        assert!(plain.starts_with(begin.as_bytes()), "{path}");
        for (codings, gzip) in [
            ("gzip, deflate, br, zstd", true),
            ("GZIP;q=0.5", true),
            ("x-gzip", true),
            ("br, *", true),
            ("*;q=0, gzip", true),
            ("", false),
            ("br", false),
            ("identity", false),
            ("gzip;q=0, *", false),
            ("*;q=0", false),
            ("gzip;q=2", true),
            ("gzip;q=0.000", false),
            ("gzip;level=9", true),
        ] {
            let (told, bytes) = file(&service, path, Some(codings));
            assert_eq!(told.get(3).is_some_and(|coding| coding == "gzip"), gzip, "{codings:?}");
            assert_eq!(bytes.starts_with(&[0x1F, 0x8B]), gzip, "{codings:?}");
            assert!(if gzip { bytes.len() * 3 < plain.len() } else { bytes == plain }, "{codings:?}");
        }
    }
    let (told, _) = file(&service, "/docs/start.js", Some("gzip"));
    assert_eq!(told, ["text/javascript; charset=utf-8", "public, max-age=86400"]);
}

#[test]
fn compression_is_negotiated_on_the_wire() {
    let running = Running::start(&[]);
    let address = format!("http://{}/docs/swagger-ui.css", running.address);
    let fetch = |arguments: &[&str]| {
        let mut curl = Command::new("curl");
        let output =
            curl.args(["-sS", "--noproxy", "*", &address]).args(arguments).output().expect("curl runs");
        output.stdout
    };
    let plain = fetch(&[]);
    assert!(plain.starts_with(b".swagger-ui{"));
    assert_eq!(fetch(&["--compressed"]), plain);
    assert!(fetch(&["-H", "Accept-Encoding: br", "-H", "Accept-Encoding: gzip"]).starts_with(&[0x1F, 0x8B]));
}
