//! Health checks and metrics of the worker, over HTTP. They respond while the broker is unreachable.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderName};
use hyper::http::uri::Authority;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use super::state::Worker;
use crate::exposition::TextFormat;
use crate::same_origin::{RESOURCE_POLICY, is_foreign};

/// Maximum number of open connections. A probe and a Prometheus server need two.
const CONNECTIONS: usize = 32;
/// How long a connection may take. Each has one request.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Serves until the process ends.
pub async fn serve(worker: Arc<Worker>, listener: TcpListener) {
    let permits = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(permit) = Arc::clone(&permits).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // The process has no free file descriptor, for example.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let worker = Arc::clone(&worker);
        tokio::spawn(async move {
            let _ = timeout(TIMEOUT, exchange(&worker, stream)).await;
            drop(permit);
        });
    }
}

async fn exchange(worker: &Worker, stream: TcpStream) -> hyper::Result<()> {
    let service = service_fn(|request| async move { Ok::<_, Infallible>(respond(worker, &request).await) });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service)
        .await
}

async fn respond(worker: &Worker, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    const TEXT: &str = "text/plain; charset=utf-8";
    let field = |name: &HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    let host = request.uri().authority().map(Authority::as_str).or_else(|| field(&HOST));
    let (status, media_type, body) = match request.uri().path() {
        _ if is_foreign(field, host) => (StatusCode::FORBIDDEN, TEXT, Bytes::new()),
        _ if !matches!(*request.method(), Method::GET | Method::HEAD) => {
            (StatusCode::METHOD_NOT_ALLOWED, TEXT, "only GET and HEAD\n".into())
        }
        "/livez" => (StatusCode::OK, TEXT, "ok\n".into()),
        "/readyz" => match worker.unready() {
            None => (StatusCode::OK, TEXT, "ok\n".into()),
            Some(reason) => (StatusCode::SERVICE_UNAVAILABLE, TEXT, format!("{reason}\n").into()),
        },
        "/metrics" => {
            let accept = request.headers().get_all(ACCEPT);
            let format = TextFormat::negotiate(accept.iter().filter_map(|field| field.to_str().ok()));
            match worker.metrics.text(format).await {
                Ok(metrics) => (StatusCode::OK, format.content_type(), metrics),
                Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, TEXT, "error\n".into()),
            }
        }
        _ => (StatusCode::NOT_FOUND, TEXT, "/livez, /readyz, /metrics\n".into()),
    };
    let response = Response::builder().status(status).header(CONTENT_TYPE, media_type);
    let (policy, same_origin) = RESOURCE_POLICY;
    let response = response.header(CACHE_CONTROL, "no-store").header(policy, same_origin);
    let response = response.body(Full::from(body));
    response.expect("the status and the headers are valid")
}
