//! A collector of OpenTelemetry, as far as the service sees one.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, sleep};
use std::time::Duration;

use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTracePartialSuccess, ExportTraceServiceRequest, ExportTraceServiceResponse,
};
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::resource::v1::Resource;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message;

/// What a collector does with a batch.
#[derive(Clone, Copy)]
pub enum Behavior {
    /// It responds with this status.
    Responds(u16),
    /// It responds with 503, but only to the first batch.
    Starts,
    /// It responds with 429 to the first batch, and asks to wait for this many seconds.
    Throttles(u64),
    /// It rejects this many spans of each batch, and does not close the connection.
    Rejects { spans: i64, chunked: bool },
    /// It reads the batch, and closes the connection.
    Closes,
    /// It reads the batch, and does not respond.
    Hangs,
}

/// A running collector.
pub struct Collector {
    pub address: SocketAddr,
    batches: Receiver<Batch>,
}

/// What the service sent at once.
pub struct Batch {
    /// The head of the request, in small letters.
    pub head: String,
    pub body: Vec<u8>,
}

impl Batch {
    pub fn resource(&self) -> Resource {
        let [mut spans] = self.decoded().resource_spans.try_into().expect("one resource");
        spans.resource.take().expect("a resource")
    }

    pub fn spans(&self) -> Vec<Span> {
        let scopes = self.decoded().resource_spans.into_iter().flat_map(|spans| spans.scope_spans);
        scopes.flat_map(|scope| scope.spans).collect()
    }

    fn decoded(&self) -> ExportTraceServiceRequest {
        ExportTraceServiceRequest::decode(&*self.body).expect("a request of OTLP")
    }
}

impl Collector {
    pub fn start(behavior: Behavior) -> Self {
        let socket = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = socket.local_addr().expect("an address");
        let (sender, batches) = channel();
        thread::spawn(move || {
            let mut open = Vec::new();
            for (index, stream) in socket.incoming().enumerate() {
                let mut stream = BufReader::new(stream.expect("a connection"));
                // A connection that the service closes early.
                let Some(batch) = read(&mut stream) else { continue };
                let (status, rest) = match behavior {
                    Behavior::Responds(status) => (status, EMPTY.into()),
                    Behavior::Starts if index == 0 => (503, EMPTY.into()),
                    Behavior::Throttles(wait) if index == 0 => {
                        (429, format!("Retry-After: {wait}\r\n{EMPTY}").into())
                    }
                    Behavior::Starts | Behavior::Throttles(_) => (200, EMPTY.into()),
                    Behavior::Rejects { spans, chunked } => (200, rejection(spans, chunked)),
                    Behavior::Closes => continue,
                    Behavior::Hangs => {
                        thread::spawn(move || {
                            sleep(Duration::from_mins(1));
                            drop(stream);
                        });
                        continue;
                    }
                };
                // Before the response, after which the service may end. The test is over if nobody receives it.
                if ![429, 503].contains(&status) && sender.send(batch).is_err() {
                    break;
                }
                let response = [format!("HTTP/1.1 {status} X\r\n").into_bytes(), rest].concat();
                let _ = stream.get_mut().write_all(&response);
                if let Behavior::Rejects { .. } = behavior {
                    open.push(stream);
                }
            }
        });
        Self { address, batches }
    }

    /// The value of `ROCKET_TRACES` for this collector, with further settings.
    pub fn setting(&self, more: &str) -> String {
        format!("{{endpoint=\"http://{}\"{more}}}", self.address)
    }

    /// The next batch that it took.
    pub fn batch(&self, within: Duration) -> Option<Batch> {
        self.batches.recv_timeout(within).ok()
    }

    /// All batches that it took until now.
    pub fn taken(&self) -> Vec<Batch> {
        self.batches.try_iter().collect()
    }
}

/// The end of a response without content.
const EMPTY: &str = "Content-Length: 0\r\n\r\n";

/// The header and the body of a response that rejects spans.
fn rejection(rejected_spans: i64, chunked: bool) -> Vec<u8> {
    let error_message = "too\nold".to_owned();
    let partial = ExportTracePartialSuccess { rejected_spans, error_message };
    let body = ExportTraceServiceResponse { partial_success: Some(partial) }.encode_to_vec();
    if !chunked {
        return [format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes(), body].concat();
    }
    let (first, second) = body.split_at(3);
    let chunk = |data: &[u8]| [format!("{:X};a=b\r\n", data.len()).as_bytes(), data, b"\r\n"].concat();
    let head = b"transfer-encoding: chunked\r\n\r\n".to_vec();
    [head, chunk(first), chunk(second), b"0\r\n\r\n".to_vec()].concat()
}

fn read(stream: &mut BufReader<TcpStream>) -> Option<Batch> {
    let (mut head, mut body) = (String::new(), Vec::new());
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let head = head.to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
    stream.take(length.parse().expect("a number")).read_to_end(&mut body).ok()?;
    Some(Batch { head, body })
}

/// Attributes as text, sorted by key.
pub fn text(attributes: &[KeyValue]) -> Vec<String> {
    let value = |attribute: &KeyValue| match attribute.value.as_ref()?.value.as_ref()? {
        Value::StringValue(text) => Some(text.clone()),
        Value::BoolValue(is_so) => Some(is_so.to_string()),
        Value::IntValue(number) => Some(number.to_string()),
        _ => None,
    };
    let text = |attribute: &KeyValue| format!("{}={}", attribute.key, value(attribute).expect("a value"));
    let mut attributes: Vec<_> = attributes.iter().map(text).collect();
    attributes.sort_unstable();
    attributes
}
