//! The alerts in `deploy/prometheus` and the dashboard in `deploy/grafana` name only what `/metrics` has.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;

use super::promql::{Matcher, names};
use crate::cli::Folder;
use crate::support::{Running, body, free_port};
use crate::wire::protocol::send;
use crate::worker::broker::worker::Worker;

const RULES: &str = include_str!("../../../deploy/prometheus/rules.yaml");
/// The alerting rules on the worker.
const WORKER_RULES: &str = include_str!("../../../deploy/prometheus/worker-rules.yaml");
const DASHBOARD: &str = include_str!("../../../deploy/grafana/dashboard.json");

/// The rules of Prometheus.
#[derive(Deserialize)]
struct Rules {
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Rule {
    Recording { record: String, expr: String },
    Alert(Alert),
}

#[derive(Deserialize)]
struct Alert {
    #[serde(rename = "alert")]
    name: String,
    expr: String,
    #[serde(rename = "for")]
    duration: Option<String>,
    labels: BTreeMap<String, String>,
    annotations: BTreeMap<String, String>,
}

fn rules(text: &str) -> Vec<Rule> {
    let rules: Rules = serde_yaml_ng::from_str(text).expect("rules");
    rules.groups.into_iter().flat_map(|group| group.rules).collect()
}

/// The alerts on the service, for its page.
pub fn alerts() -> String {
    table(RULES)
}

/// The alerts on the worker.
pub fn worker_alerts() -> String {
    table(WORKER_RULES)
}

/// A row for each alert: name, severity, expression, meaning, action.
fn table(text: &str) -> String {
    let mut table =
        "| alert | severity | expression | meaning | action |\n| --- | --- | --- | --- | --- |\n".to_owned();
    for rule in rules(text) {
        let Rule::Alert(Alert { name, expr, duration, labels, annotations }) = rule else { continue };
        let expression = expr.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
        let duration = duration.map(|duration| format!(" for {duration}")).unwrap_or_default();
        let (severity, summary, action) =
            (&labels["severity"], &annotations["summary"], &annotations["action"]);
        writeln!(table, "| `{name}` | {severity} | `{expression}`{duration} | {summary} | {action} |")
            .expect("a string");
    }
    table
}

/// The labels that Prometheus adds.
const TARGET: [&str; 2] = ["job", "instance"];
/// The metric that Prometheus adds.
const UP: &str = "up";

/// A series of an exposition: its metric, and its labels with their values.
struct Series<'e> {
    metric: &'e str,
    labels: BTreeMap<&'e str, &'e str>,
}

fn series(exposition: &str) -> Vec<Series<'_>> {
    let samples = exposition.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    samples.map(|sample| parse(sample.rsplit_once(' ').expect("a value").0)).collect()
}

fn parse(name: &str) -> Series<'_> {
    let (metric, labels) = name.split_once('{').unwrap_or((name, ""));
    let labels = labels.trim_end_matches("\"}").split("\",");
    Series { metric, labels: labels.filter_map(|label| label.split_once("=\"")).collect() }
}

/// Returns the names in an expression that no series has. `recorded` are the results of recording rules.
fn unknown(expression: &str, series: &[Series<'_>], recorded: &BTreeSet<String>) -> Vec<String> {
    let names = names(expression);
    let mut unknown = Vec::new();
    let mut labels: BTreeSet<&str> = TARGET.into();
    for selector in &names.selectors {
        let metric = selector.metric.as_str();
        let found: Vec<_> = series.iter().filter(|series| series.metric == metric).collect();
        let own: BTreeSet<&str> =
            found.iter().flat_map(|series| series.labels.keys().copied()).chain(TARGET).collect();
        if found.is_empty() && metric != UP && !recorded.contains(metric) {
            unknown.push(metric.to_owned());
        }
        let wrong = selector.matchers.iter().filter(|matcher| !own.contains(matcher.label.as_str()));
        unknown.extend(wrong.map(|matcher| format!("{metric}{{{}}}", matcher.label)));
        labels.extend(own);
    }
    unknown.extend(names.groups.into_iter().filter(|label| !labels.contains(label.as_str())));
    unknown
}

/// An alert sees a counter increase only if it exists before. So each selection has a series before anything has happened.
#[test]
fn every_series_that_an_alert_reads_exists_from_the_start() {
    assert!(read_from_the_start(RULES, &fresh()) > 10);
    // Without a broker.
    let worker = Worker::start_with(&format!("amqp://127.0.0.1:{}", free_port()), "monitoring", &[], &[]);
    assert!(read_from_the_start(WORKER_RULES, &worker.get("/metrics").1) > 3);
}

/// Checks the series that the rules read, and returns the number of alerts.
fn read_from_the_start(text: &str, exposition: &str) -> u32 {
    let series = series(exposition);
    let mut recorded = BTreeSet::new();
    let mut alerts = 0;
    for rule in rules(text) {
        let expression = match rule {
            Rule::Recording { record, expr } => {
                recorded.insert(record);
                expr
            }
            Rule::Alert(alert) => {
                alerts += 1;
                alert.expr
            }
        };
        assert_eq!(unknown(&expression, &series, &recorded), [""; 0], "{expression}");
        for selector in names(&expression).selectors {
            let is_outside = |matcher: &&Matcher| TARGET.contains(&matcher.label.as_str());
            let matchers: Vec<_> = selector.matchers.iter().filter(|matcher| !is_outside(matcher)).collect();
            let is_selected = |series: &Series<'_>| {
                let value = |label: &str| series.labels.get(label).copied().unwrap_or_default();
                series.metric == selector.metric
                    && matchers.iter().all(|matcher| matcher.passes(value(&matcher.label)))
            };
            let is_there = selector.metric == UP || recorded.contains(&selector.metric);
            assert!(is_there || series.iter().any(is_selected), "{selector:?} in {exposition}");
        }
    }
    alerts
}

#[test]
fn the_dashboard_and_the_page_name_only_what_is_measured() {
    let exposition = super::operating::exposition();
    let series = series(&exposition);
    let recorded = rules(RULES).into_iter().filter_map(|rule| match rule {
        Rule::Recording { record, .. } => Some(record),
        Rule::Alert(_) => None,
    });
    let recorded: BTreeSet<_> = recorded.collect();

    let dashboard: Value = serde_json::from_str(DASHBOARD).expect("JSON");
    let panels = dashboard["panels"].as_array().expect("panels");
    let targets = panels.iter().filter_map(|panel| panel["targets"].as_array()).flatten();
    let mut expressions = 0;
    for target in targets {
        let expression = target["expr"].as_str().expect("an expression");
        assert_eq!(unknown(expression, &series, &recorded), [""; 0], "{expression}");
        let legend = target["legendFormat"].as_str().expect("a legend");
        let shown = legend.split("{{").skip(1).filter_map(|part| Some(part.split_once("}}")?.0));
        let groups = names(expression).groups;
        let lost: Vec<_> = shown.filter(|label| !groups.iter().any(|group| group == label)).collect();
        assert!(lost.is_empty(), "{expression} has no {lost:?}");
        expressions += 1;
    }
    assert!(expressions > 10, "{expressions} expressions");

    // The queries of the page, which are code.
    let page = include_str!("../../../docs/operating.md");
    let code = page.split('`').skip(1).step_by(2).filter(|code| code.contains(['(', '{']));
    let starts = ["greeting_", "greeting:", "http_server_"];
    let code = code.filter(|code| starts.iter().any(|start| code.contains(start)));
    let queries: Vec<_> = code.map(|code| code.replace("\\|", "|")).collect();
    assert!(queries.len() > 10, "{queries:?}");
    for query in queries {
        assert_eq!(unknown(&query, &series, &recorded), [""; 0], "{query}");
    }
}

/// `/metrics` of a service that has served nothing yet.
fn fresh() -> String {
    let folder = Folder::new("monitoring", &[("locales/fr/greeting.ftl", "greeting = Salut { $name }\n")]);
    let locales = folder.0.join("locales");
    let running = Running::start(&[("ROCKET_LOCALES", locales.to_str().expect("UTF-8"))]);
    body(&send(&running, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).to_owned()
}
