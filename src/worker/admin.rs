//! Health checks and metrics of the worker, over HTTP. They respond while the broker is unreachable.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use super::state::Worker;

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
    let service = service_fn(|request: Request<Incoming>| async move {
        Ok::<_, Infallible>(respond(worker, request.method(), request.uri().path()))
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service)
        .await
}

fn respond(worker: &Worker, method: &Method, path: &str) -> Response<Full<Bytes>> {
    const TEXT: &str = "text/plain; charset=utf-8";
    const METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let text = |text: &str| text.to_owned();
    let (status, media_type, body) = match path {
        _ if !matches!(*method, Method::GET | Method::HEAD) => {
            (StatusCode::METHOD_NOT_ALLOWED, TEXT, text("only GET and HEAD\n"))
        }
        "/livez" => (StatusCode::OK, TEXT, text("ok\n")),
        "/readyz" => match worker.unready() {
            None => (StatusCode::OK, TEXT, text("ok\n")),
            Some(reason) => (StatusCode::SERVICE_UNAVAILABLE, TEXT, format!("{reason}\n")),
        },
        "/metrics" => match worker.metrics.text() {
            Ok(metrics) => (StatusCode::OK, METRICS, metrics),
            Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, TEXT, text("error\n")),
        },
        _ => (StatusCode::NOT_FOUND, TEXT, text("/livez, /readyz, /metrics\n")),
    };
    let response = Response::builder().status(status).header(CONTENT_TYPE, media_type);
    let response = response.header(CACHE_CONTROL, "no-store").body(Full::from(body));
    response.expect("the status and the headers are valid")
}
