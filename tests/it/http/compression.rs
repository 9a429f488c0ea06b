//! Content codings: which responses are compressed, and what caches are told about that.

use std::io::Read;
use std::process::Command;

use flate2::read::GzDecoder;
use rocket::http::Method;

use crate::support::{Answer, Running, Service, service};

const GZIP: (&str, &str) = ("Accept-Encoding", "gzip, deflate, br, zstd");
const HTML: (&str, &str) = ("Accept", "text/html");

fn send(service: &Service, path: &str, headers: &[&[(&str, &str)]]) -> Answer {
    service.send(Method::Get, path, &headers.concat())
}

fn decompress(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut plain).expect("gzip");
    plain
}

/// The address of a file of the documentation, with its version.
fn versioned(service: &Service, name: &str) -> String {
    let page = service.send(Method::Get, "/docs", &[]).text().replace("&#x2F;", "/");
    let file = page.split('"').find(|text| text.contains(name)).expect("a link");
    format!("/{file}")
}

#[test]
fn long_text_is_compressed_for_who_accepts_that() {
    let service = service();
    let script = versioned(&service, "swagger-ui-bundle.js");
    for (path, headers, vary, status) in [
        ("/", &[HTML][..], "Accept, Accept-Language, Accept-Encoding", 200),
        ("/?name=%01", &[HTML], "Accept, Accept-Language, Accept-Encoding", 400),
        ("/problems/name-empty", &[HTML], "Accept, Accept-Language, Accept-Encoding", 200),
        ("/languages", &[], "Accept, Accept-Encoding", 200),
        ("/languages", &[("Accept", "text/plain")], "Accept, Accept-Encoding", 200),
        ("/openapi.json", &[], "Accept-Encoding", 200),
        ("/page/style.css", &[], "Accept-Encoding", 200),
        ("/page/script.js", &[], "Accept-Encoding", 200),
        (&script, &[], "Accept-Encoding", 200),
        // Short text is sent as it is.
        ("/greet/Alice", &[], "Accept, Accept-Language", 200),
        ("/greet/language/de/Alice", &[], "Accept", 200),
        ("/page/icon.svg", &[], "", 200),
        ("/livez", &[], "", 200),
        ("/nowhere", &[], "Accept, Accept-Language", 404),
        // Rendered anew each time, and read on the same network.
        ("/metrics", &[], "", 200),
    ] {
        let plain = send(&service, path, &[headers]);
        assert_eq!(plain.status, status, "{path}");
        assert_eq!(plain.header("vary").unwrap_or_default(), vary, "{path}");
        assert_eq!(plain.header("content-encoding"), None, "{path}");
        let coded = send(&service, path, &[headers, &[GZIP]]);
        assert_eq!((coded.status, coded.header("vary").unwrap_or_default()), (status, vary), "{path}");
        if !vary.contains("Accept-Encoding") {
            assert_eq!(coded.header("content-encoding"), None, "{path}");
            continue;
        }
        assert_eq!(coded.header("content-encoding"), Some("gzip"), "{path}");
        assert_eq!(coded.header("content-type"), plain.header("content-type"), "{path}");
        assert!(coded.body.len() * 2 < plain.body.len(), "{path}: {}", coded.body.len());
        if status == 200 {
            assert_eq!(decompress(&coded.body), plain.body, "{path}");
        }
        let head = service.send(Method::Head, path, &[headers, &[GZIP]].concat());
        for name in ["content-type", "content-encoding", "vary", "etag"] {
            assert_eq!(head.header(name), coded.header(name), "{path}: {name}");
        }
        // Nothing is compressed only to know its length.
        let length = coded.header("content-length").filter(|_| !vary.contains("Accept-Language"));
        assert_eq!(head.header("content-length"), length, "{path}");
    }
}

/// Each coding is a representation of its own (RFC 9110, section 8.8.3.3).
#[test]
fn each_coding_has_its_own_validator() {
    let service = service();
    for (path, headers) in [("/", &[HTML][..]), ("/languages", &[]), ("/openapi.json", &[])] {
        let tag = |answer: &Answer| answer.header("etag").expect("a validator").to_owned();
        let plain = tag(&send(&service, path, &[headers]));
        let coded = tag(&send(&service, path, &[headers, &[GZIP]]));
        assert_ne!(plain, coded, "{path}");
        assert_eq!(coded, tag(&send(&service, path, &[headers, &[("Accept-Encoding", "x-gzip")]])), "{path}");
        let both = format!("{plain}, {coded}");
        for (codings, known, status) in [
            (&[][..], &plain, 304),
            (&[], &coded, 200),
            (&[GZIP], &coded, 304),
            (&[GZIP], &plain, 200),
            (&[], &both, 304),
            (&[GZIP], &both, 304),
        ] {
            let answer = send(&service, path, &[headers, codings, &[("If-None-Match", known)]]);
            assert_eq!(answer.status, status, "{path} {codings:?} {known}");
            let expected = if codings.is_empty() { &plain } else { &coded };
            assert_eq!(answer.header("etag"), Some(expected.as_str()), "{path}");
            assert!(answer.header("vary").expect("Vary").ends_with("Accept-Encoding"), "{path}");
            assert_eq!(
                answer.header("content-encoding").is_some(),
                status == 200 && codings == [GZIP],
                "{path}"
            );
            let answer = send(&service, path, &[headers, codings, &[("If-Match", known)]]);
            assert_eq!(answer.status, if status == 304 { 200 } else { 412 }, "{path} {codings:?} {known}");
        }
    }
}

#[test]
fn accept_encoding_is_read_as_a_list_with_weights() {
    let service = service();
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
        let answer = send(&service, "/page/style.css", &[&[("Accept-Encoding", codings)]]);
        assert_eq!(answer.header("content-encoding"), gzip.then_some("gzip"), "{codings:?}");
        assert_eq!(answer.body.starts_with(&[0x1F, 0x8B]), gzip, "{codings:?}");
    }
}

#[test]
fn compression_is_negotiated_on_the_wire() {
    let running = Running::start(&[]);
    let address = format!("http://{}/languages", running.address);
    let fetch = |arguments: &[&str]| {
        let mut curl = Command::new("curl");
        let output =
            curl.args(["-sS", "--noproxy", "*", &address]).args(arguments).output().expect("curl runs");
        output.stdout
    };
    let plain = fetch(&[]);
    assert!(plain.starts_with(b"[{"));
    assert_eq!(fetch(&["--compressed"]), plain);
    assert!(fetch(&["-H", "Accept-Encoding: br", "-H", "Accept-Encoding: gzip"]).starts_with(&[0x1F, 0x8B]));
}
