//! The names in an expression of Prometheus' query language. `promtool` checks the grammar.

/// A metric, and which of its series are selected.
#[derive(Debug)]
pub struct Selector {
    pub metric: String,
    pub matchers: Vec<Matcher>,
}

/// A condition on a label, such as `le="0.005"`.
#[derive(Debug)]
pub struct Matcher {
    pub label: String,
    operator: String,
    value: String,
}

impl Matcher {
    /// Returns whether a value of the label passes. A pattern is a list of alternatives.
    pub fn passes(&self, value: &str) -> bool {
        let is_listed = || self.value.split('|').any(|alternative| alternative == value);
        match self.operator.as_str() {
            "=" => value == self.value,
            "!=" => value != self.value,
            "=~" => is_listed(),
            "!~" => !is_listed(),
            other => panic!("{other} is no operator"),
        }
    }
}

/// The names in an expression.
#[derive(Debug, Default)]
pub struct Names {
    pub selectors: Vec<Selector>,
    /// The labels by which it groups.
    pub groups: Vec<String>,
}

/// Returns the names in an expression.
pub fn names(expression: &str) -> Names {
    let mut names = Names::default();
    let mut rest = expression.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
        if first == '[' {
            rest = rest.split_once(']').expect("the end of a range").1;
        } else if first == '"' {
            rest = rest[1..].split_once('"').expect("the end of a string").1;
        } else if end == 0 || first.is_ascii_digit() || first == '.' {
            rest = rest[end.max(1)..].trim_start_matches('.');
        } else {
            let (name, after) = (&rest[..end], rest[end..].trim_start());
            rest = after;
            if matches!(name, "by" | "without" | "on" | "ignoring") {
                let (labels, after) = braced(after, ['(', ')']);
                names.groups.extend(labels.split(',').map(|label| label.trim().to_owned()));
                rest = after;
            } else if after.starts_with('{') {
                let (matchers, after) = braced(after, ['{', '}']);
                names.selectors.push(Selector { metric: name.to_owned(), matchers: parse(matchers) });
                rest = after;
            } else if !is_function(after) && !matches!(name, "and" | "or" | "unless" | "bool" | "offset") {
                names.selectors.push(Selector { metric: name.to_owned(), matchers: Vec::new() });
            }
        }
        rest = rest.trim_start();
    }
    names
}

/// Returns whether the name before this text is that of a function or of an aggregation.
fn is_function(after: &str) -> bool {
    ["(", "by ", "without "].iter().any(|start| after.starts_with(start))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == ':'
}

/// Returns what is between two braces, and what is after them.
fn braced(text: &str, [open, close]: [char; 2]) -> (&str, &str) {
    text.strip_prefix(open)
        .and_then(|text| text.split_once(close))
        .unwrap_or_else(|| panic!("{open} in {text}"))
}

fn parse(matchers: &str) -> Vec<Matcher> {
    let mut parsed = Vec::new();
    let mut rest = matchers.trim();
    while !rest.is_empty() {
        let (left, after) = rest.split_once('"').expect("a value");
        let (value, after) = after.split_once('"').expect("the end of a value");
        let label = left.trim_end_matches(|c: char| !is_name(c));
        let operator = left[label.len()..].trim().to_owned();
        parsed.push(Matcher { label: label.to_owned(), operator, value: value.to_owned() });
        rest = after.trim_start_matches([',', ' ']);
    }
    parsed
}

#[test]
fn names_are_found() {
    let found =
        names(r#"sum by (a, b) (rate(c_total{d=~"e|f(", g!="h"}[5m])) / on (i) j:k * 1.5 > 2 and up == 1"#);
    assert_eq!(found.groups, ["a", "b", "i"]);
    let metrics: Vec<_> = found.selectors.iter().map(|selector| selector.metric.as_str()).collect();
    assert_eq!(metrics, ["c_total", "j:k", "up"]);
    let [d, g] = &found.selectors[0].matchers[..] else { panic!("{found:?}") };
    assert_eq!([d.passes("e"), d.passes("h"), g.passes("e"), g.passes("h")], [true, false, true, false]);
}
