//! The responses are the same if the bytes of the client arrive in pieces.

use rocket::config::LogLevel;
use rocket::http::Status;
use rocket::request::Request;
use rocket::{Build, Rocket, catch, catchers, get, routes};
use rocket_listener::{Config, MAX_HEADER, MAX_TARGET, Refused, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex, split};
use tokio::task::yield_now;

#[get("/<name>")]
fn hello(name: &str) -> String {
    format!("Hello, {name}!\n")
}

#[catch(default)]
fn fail(status: Status, request: &Request<'_>) -> String {
    match Refused::of(request) {
        Some(Refused { refusal, method }) => {
            format!("{} {}\n", refusal.as_str(), method.map_or("-", |method| method.as_str()))
        }
        None => format!("{status}\n"),
    }
}

fn app() -> Rocket<Build> {
    let settings = rocket::Config { log_level: LogLevel::Off, ..rocket::Config::default() };
    rocket::custom(settings).mount("/", routes![hello]).register("/", catchers![fail])
}

/// Returns the status lines and bodies of the responses to bytes that arrive in pieces of this size.
async fn responses(server: &Server, bytes: &[u8], piece: usize) -> String {
    let (client, stream) = duplex(1 << 20);
    let (mut read, mut write) = split(client);
    let send = async {
        for piece in bytes.chunks(piece) {
            if write.write_all(piece).await.is_err() {
                break;
            }
            yield_now().await;
        }
        let _ = write.shutdown().await;
    };
    let receive = async {
        let mut responses = Vec::new();
        read.read_to_end(&mut responses).await.expect("responses");
        String::from_utf8(responses).expect("UTF-8")
    };
    let remote = ([127, 0, 0, 1], 1).into();
    let (text, (), ()) = tokio::join!(receive, send, server.serve_connection(stream, remote));
    text.lines().filter(|line| !line.contains(": ") && !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn pieces_of_any_size_mean_the_same() {
    let server = Server::new(app(), Config::default()).await.expect("the app starts");
    let get = |target: &str| format!("GET {target} HTTP/1.1\r\nHost: a\r\n\r\n");
    for (bytes, expected) in [
        (String::new(), ""),
        (get("/A"), "HTTP/1.1 200 OK\nHello, A!"),
        (
            get("/A").repeat(3),
            "HTTP/1.1 200 OK\nHello, A!\nHTTP/1.1 200 OK\nHello, A!\nHTTP/1.1 200 OK\nHello, A!",
        ),
        (format!("\r\n\n{}\n\n\r\n", get("/A")), "HTTP/1.1 200 OK\nHello, A!"),
        (get("/A").replace('\r', ""), "HTTP/1.1 200 OK\nHello, A!"),
        (get("/A").replace("1.1", "1.7"), "HTTP/1.1 200 OK\nHello, A!"),
        (get("/<A>").replace("1.1", "1.2"), "HTTP/1.1 200 OK\nHello, <A>!"),
        (get("/A b"), "HTTP/1.1 400 Bad Request\nmalformed GET"),
        (get("/A").replace("1.1", "2.0"), "HTTP/1.1 505 HTTP Version Not Supported\nversion_unsupported GET"),
        (
            format!("{}{}", get("/A"), get("/#")),
            "HTTP/1.1 200 OK\nHello, A!\nHTTP/1.1 400 Bad Request\ntarget_invalid GET",
        ),
        (
            format!("{}GET /B", get("/A")),
            "HTTP/1.1 200 OK\nHello, A!\nHTTP/1.1 400 Bad Request\nmalformed GET",
        ),
        (get(&format!("/{}", "a".repeat(MAX_TARGET))), "HTTP/1.1 414 URI Too Long\ntarget_too_long GET"),
        (get(&format!("/{}", "a".repeat(10 * MAX_TARGET))), "HTTP/1.1 414 URI Too Long\ntarget_too_long GET"),
        (
            get("/A").replace("Host", &format!("B: {}\r\nHost", "b".repeat(MAX_HEADER))),
            "HTTP/1.1 431 Request Header Fields Too Large\nheader_too_large GET",
        ),
        (
            get("/A").replace("Host", &format!("{}Host", "B: b\r\n".repeat(100))),
            "HTTP/1.1 431 Request Header Fields Too Large\nheader_too_large GET",
        ),
        (
            get("/A").replace("GET", "DELETE").replace("Host", "Hos t"),
            "HTTP/1.1 400 Bad Request\nmalformed DELETE",
        ),
        ("\u{16}\u{3}\u{1}".to_owned(), "HTTP/1.1 400 Bad Request\nmalformed -"),
        (get("/A").replace("Host: a", "Host: a b"), "HTTP/1.1 400 Bad Request\nhost_invalid GET"),
        // A request with a body ends the connection. The body is not parsed as requests.
        (
            get("/A").replace("\r\n\r\n", "\r\nContent-Length: 30\r\n\r\n") + &get("/B"),
            "HTTP/1.1 200 OK\nHello, A!",
        ),
    ] {
        for piece in [1, 2, 3, 5, 16, 17, 64, 1000, 4096, 8192, usize::MAX] {
            assert_eq!(
                responses(&server, bytes.as_bytes(), piece).await,
                expected,
                "in pieces of {piece}: {bytes:.60}"
            );
        }
    }
}
