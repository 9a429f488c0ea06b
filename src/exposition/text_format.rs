//! The text formats of metrics.

use std::fmt::{self, Write};

use crate::accept::{negotiate, precision};

/// A text format of metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// `OpenMetrics` 1.0.
    OpenMetrics,
    /// Prometheus' text format 0.0.4.
    Plain,
}

impl TextFormat {
    /// Returns the format that the `Accept` fields prefer, or else the older one. A range with another version does not cover
    /// a format.
    pub fn negotiate<'f>(fields: impl Iterator<Item = &'f str>) -> Self {
        let precision = |format, element: &str, range: &str| {
            let (main, sub, version) = match format {
                Self::Plain => ("text", "plain", "0.0.4"),
                Self::OpenMetrics => ("application", "openmetrics-text", "1.0.0"),
            };
            let mut parameters = element.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
            let is_other = |(name, value): (&str, &str)| {
                name.trim().eq_ignore_ascii_case("version") && value.trim().trim_matches('"') != version
            };
            if parameters.any(is_other) { 0 } else { precision(range, main, sub) }
        };
        negotiate(fields, [Self::Plain, Self::OpenMetrics], precision)
    }

    /// Returns the value of the header `Content-Type`.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::OpenMetrics => "application/openmetrics-text; version=1.0.0; charset=utf-8",
            Self::Plain => "text/plain; version=0.0.4; charset=utf-8",
        }
    }
}

/// Rewrites the format of `OpenMetrics`. In Prometheus' older one, the name of a metric includes the suffix of its samples,
/// there is no type `info`, and units and the end are not marked.
pub fn plain(open_metrics: &str) -> Result<String, fmt::Error> {
    let mut text = String::with_capacity(open_metrics.len());
    // HELP stands before TYPE.
    let mut help = "";
    for line in open_metrics.lines() {
        if let Some(line) = line.strip_prefix("# HELP ") {
            help = line;
        } else if let Some((name, kind)) = line.strip_prefix("# TYPE ").and_then(|line| line.split_once(' '))
        {
            let (suffix, kind) = match kind {
                "counter" => ("_total", kind),
                "info" => ("_info", "gauge"),
                _ => ("", kind),
            };
            let help = help.strip_prefix(name).unwrap_or_default();
            write!(text, "# HELP {name}{suffix}{help}\n# TYPE {name}{suffix} {kind}\n")?;
        } else if !line.starts_with('#') {
            text.extend([line, "\n"]);
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn the_older_format_has_whole_names() {
        for (open_metrics, expected) in [
            (
                "# HELP a A # TYPE.\n# TYPE a counter\n# UNIT a seconds\na_total{b=\"# c\"} 1\n",
                "# HELP a_total A # TYPE.\n# TYPE a_total counter\na_total{b=\"# c\"} 1\n",
            ),
            (
                "# HELP a A.\n# TYPE a info\na_info{b=\"c\"} 1\n",
                "# HELP a_info A.\n# TYPE a_info gauge\na_info{b=\"c\"} 1\n",
            ),
            ("# HELP a A.\n# TYPE a gauge\na 1\n# EOF\n", "# HELP a A.\n# TYPE a gauge\na 1\n"),
        ] {
            assert_eq!(plain(open_metrics).as_deref(), Ok(expected));
        }
    }
}
