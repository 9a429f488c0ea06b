//! What the linter reports.

use std::fmt;
use std::ops::Range;

use crate::position::Position;
use crate::rule::Rule;

/// A mistake in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The path of the file, relative to the tree. If a whole file is missing, the path that it should have.
    pub path: String,
    /// The bytes of the file that are wrong. Empty if something is missing.
    pub span: Range<usize>,
    /// The position of the start of `span`.
    pub position: Position,
    /// The kind of mistake.
    pub rule: &'static Rule,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// How to fix it.
    pub help: String,
}

impl Finding {
    /// Returns the name of the locale's folder.
    #[must_use]
    pub fn locale(&self) -> &str {
        self.path.split_once('/').map_or("", |(folder, _)| folder)
    }
}

/// One line, such as `fr/greeting.ftl:3:5: error[unknown-variable]: …`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, position, rule, message, help, .. } = self;
        write!(f, "{path}:{position}: {}[{rule}]: {message}; {help}", rule.severity)
    }
}
