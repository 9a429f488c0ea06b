//! The address `admin` of a worker that has no broker.

use std::collections::BTreeSet;

use super::broker::worker::Worker;
use crate::support::free_port;

fn worker(queue: &str) -> Worker {
    Worker::start_with(&format!("amqp://127.0.0.1:{}", free_port()), queue, &[], &[])
}

#[test]
fn the_metrics_have_the_format_that_the_client_prefers() {
    let worker = worker("format");
    let plain = "text/plain; version=0.0.4; charset=utf-8";
    let open = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    for (accept, expected, build) in [
        ("", plain, "# TYPE greeting_worker_build_info gauge\n"),
        ("Accept: text/plain\r\n", plain, "# TYPE greeting_worker_build_info gauge\n"),
        (
            "Accept: application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5\r\n",
            open,
            "# TYPE greeting_worker_build info\n",
        ),
    ] {
        let (head, metrics) = worker.get_with("/metrics", accept);
        assert!(head.contains(&format!("content-type: {expected}\r\n")), "{accept}: {head}");
        assert!(metrics.contains(build), "{accept}: {metrics}");
        assert_eq!(metrics.ends_with("# EOF\n"), expected == open, "{accept}");
    }
}

/// As at the address of the service, whose tests have more cases.
#[test]
fn no_page_of_another_origin_is_answered() {
    let worker = worker("origins");
    for (headers, status) in [
        ("", 200),
        ("Origin: http://x\r\n", 200),
        ("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\n", 200),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n", 200),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n", 403),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n", 403),
        ("Origin: http://a.example\r\n", 403),
        ("Origin: null\r\n", 403),
    ] {
        for path in ["/metrics", "/livez"] {
            let (head, body) = worker.get_with(path, headers);
            assert!(head.starts_with(&format!("HTTP/1.1 {status} ")), "{path} {headers}{head}");
            assert!(head.contains("\r\ncross-origin-resource-policy: same-origin\r\n"), "{head}");
            assert!(!head.contains("access-control"), "{head}");
            assert_eq!(body.is_empty(), status == 403, "{path} {headers}{body}");
        }
    }
}

/// The names in the table of `docs/messages.md` are those of the metrics. The counts of the process are documented with the
/// service.
#[test]
fn every_metric_is_documented() {
    let worker = worker("documented");
    let (_, metrics) = worker.get("/metrics");
    let names = metrics.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
    let (process, own): (BTreeSet<_>, BTreeSet<_>) = names.partition(|name| name.starts_with("process_"));
    let documented = include_str!("../../../docs/messages.md").lines();
    let documented = documented.filter_map(|line| line.strip_prefix("| `greeting_worker_"));
    let documented: BTreeSet<_> = documented.filter_map(|rest| rest.split('`').next()).collect();
    assert_eq!(
        own.iter().filter_map(|name| name.strip_prefix("greeting_worker_")).collect::<BTreeSet<_>>(),
        documented
    );
    assert!(process.contains("process_start_time_seconds"), "{process:?}");
    let revision = format!("greeting_worker_build_info{{version=\"{}\",", env!("CARGO_PKG_VERSION"));
    let build = format!("{revision}revision=\"{}\"}} 1\n", env!("GREETING_REVISION"));
    assert!(metrics.contains(&build), "{build}: {metrics}");
}
