//! One request to the collector, on a connection of its own. hyper's client would make its server slower (see `Cargo.toml`).

use std::time::Duration;
use std::{fmt, io};

use prost::Message;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{error::Elapsed, timeout};

use super::otlp::{ExportTracePartialSuccess, ExportTraceServiceResponse};
use crate::settings::Endpoint;

/// How long the collector may take until the head of its response: OpenTelemetry's default.
const TIMEOUT: Duration = Duration::from_secs(10);
/// How long it may take for the body. The spans have arrived then.
const BODY_TIMEOUT: Duration = Duration::from_secs(1);
/// Maximum length of a response, in bytes. The rest is ignored.
const MAX_RESPONSE: u64 = 16 * 1024;
/// OTLP recommends to identify the exporter.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Sends a batch.
pub async fn post(endpoint: &Endpoint, batch: &[u8]) -> Result<(), ExportError> {
    let (head, mut rest) = timeout(TIMEOUT, exchange(endpoint, batch)).await??;
    if !(200..=299).contains(&head.status) {
        return Err(ExportError::Status(head.status, head.retry_after));
    }
    // If it cannot be read, the collector has still taken the spans.
    let body = timeout(BODY_TIMEOUT, body(&mut rest, head.framing)).await;
    let body = body.ok().and_then(Result::ok).unwrap_or_default();
    match ExportTraceServiceResponse::decode(&*body) {
        Ok(ExportTraceServiceResponse { partial_success: Some(partial) }) if partial.rejected_spans > 0 => {
            Err(ExportError::Rejected(partial))
        }
        _ => Ok(()),
    }
}

/// Sends a batch, and returns the head of the response and what follows it.
async fn exchange(
    endpoint: &Endpoint,
    batch: &[u8],
) -> Result<(Head, impl AsyncBufRead + Unpin + use<>), ExportError> {
    let Endpoint { authority, path } = endpoint;
    let mut stream = TcpStream::connect(authority).await?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {authority}\r\nUser-Agent: {USER_AGENT}\r\n\
         Content-Type: application/x-protobuf\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        batch.len()
    );
    stream.write_all(request.as_bytes()).await?;
    stream.write_all(batch).await?;
    let mut response = BufReader::new(stream.take(MAX_RESPONSE));
    let status = status(&line(&mut response).await?).ok_or(ExportError::Malformed)?;
    let mut head = Head { status, retry_after: None, framing: Framing::Close };
    loop {
        let line = line(&mut response).await?;
        let Some((name, value)) = line.split_once(':') else { break };
        head.add(name, value.trim());
    }
    Ok((head, response))
}

/// Returns the next line without its end, or nothing at the end of the response.
async fn line(response: &mut (impl AsyncBufRead + Unpin)) -> io::Result<String> {
    let mut line = Vec::new();
    response.read_until(b'\n', &mut line).await?;
    Ok(String::from_utf8_lossy(line.trim_ascii_end()).into_owned())
}

/// Parses the first line of a response (RFC 9112, section 4).
fn status(line: &str) -> Option<u16> {
    let (version, rest) = line.split_once(' ')?;
    let status = rest.get(..3).filter(|_| version.starts_with("HTTP/1."));
    status?.parse().ok()
}

/// What matters of the head of a response.
struct Head {
    status: u16,
    /// `Retry-After` in seconds. A date is ignored.
    retry_after: Option<Duration>,
    framing: Framing,
}

/// Where the body of a response ends (RFC 9112, section 6.3).
enum Framing {
    Length(u64),
    Chunked,
    Close,
}

impl Head {
    fn add(&mut self, name: &str, value: &str) {
        if name.eq_ignore_ascii_case("retry-after") {
            self.retry_after = value.parse().ok().map(Duration::from_secs);
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            self.framing = Framing::Chunked;
        } else if name.eq_ignore_ascii_case("content-length")
            && let (Ok(length), Framing::Close) = (value.parse(), &self.framing)
        {
            self.framing = Framing::Length(length);
        }
    }
}

/// Reads the body of a response.
async fn body(response: &mut (impl AsyncBufRead + Unpin), framing: Framing) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    match framing {
        Framing::Length(length) => drop(response.take(length).read_to_end(&mut body).await?),
        Framing::Close => drop(response.read_to_end(&mut body).await?),
        Framing::Chunked => loop {
            let size = line(response).await?;
            // An extension of the chunk follows a semicolon.
            let size = size.split(';').next().unwrap_or_default().trim();
            match u64::from_str_radix(size, 16) {
                Ok(0) | Err(_) => break,
                Ok(size) => drop((&mut *response).take(size).read_to_end(&mut body).await?),
            }
            line(response).await?;
        },
    }
    Ok(body)
}

/// Why the spans of a batch were not exported.
#[derive(Debug)]
pub enum ExportError {
    Io(io::Error),
    /// The collector responds with this status, and asks to wait.
    Status(u16, Option<Duration>),
    Malformed,
    Timeout,
    /// The collector has taken only a part of them.
    Rejected(ExportTracePartialSuccess),
}

impl ExportError {
    /// Returns whether another attempt may succeed (OTLP 1, "Failures").
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Status(status, _) => matches!(status, 429 | 502 | 503 | 504),
            Self::Io(_) | Self::Malformed | Self::Timeout => true,
            Self::Rejected(_) => false,
        }
    }

    /// Returns how long the collector asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        if let Self::Status(_, retry_after) = self { *retry_after } else { None }
    }

    /// Returns how many spans of a batch are lost.
    pub fn dropped(&self, batch: u64) -> u64 {
        match self {
            Self::Rejected(partial) => partial.rejected_spans.unsigned_abs().min(batch),
            _ => batch,
        }
    }
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Elapsed> for ExportError {
    fn from(_: Elapsed) -> Self {
        Self::Timeout
    }
}

/// What a collector did.
impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "cannot be reached: {error}"),
            Self::Status(status, _) => write!(f, "responds with {status}"),
            Self::Malformed => f.write_str("does not respond with HTTP"),
            Self::Timeout => write!(f, "does not respond within {} s", TIMEOUT.as_secs()),
            Self::Rejected(ExportTracePartialSuccess { rejected_spans, error_message }) => {
                write!(f, "rejects {rejected_spans} of them: {error_message:?}")
            }
        }
    }
}
