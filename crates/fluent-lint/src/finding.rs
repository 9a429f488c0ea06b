//! What the linter reports.

use std::fmt;
use std::ops::Range;

use crate::edit::Edit;
use crate::layout;
use crate::position::Position;
use crate::rule::{Rule, Severity};

/// A mistake in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The path of the file, relative to the tree. If a whole file is missing, the path that it should have.
    pub path: String,
    /// The bytes of the file that are wrong. Empty if something is missing.
    pub span: Range<usize>,
    /// The position of the start of `span`.
    pub position: Position,
    /// The position of the end of `span`.
    pub end: Position,
    /// The message or term, such as `greeting` or `-brand`. Nothing if the finding is about a file or a standalone comment.
    pub id: Option<String>,
    /// The kind of mistake.
    pub rule: &'static Rule,
    /// How serious it is. Usually, that depends only on the rule.
    pub severity: Severity,
    /// How many messages are missing: 1 for a missing message, more for a missing file, and otherwise 0.
    pub missing: usize,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// How to fix it.
    pub help: String,
    /// A change of the file that fixes it.
    pub edit: Option<Edit>,
}

impl Finding {
    /// Returns a finding about a whole file, at its start.
    pub(crate) fn of_file(path: String, rule: &'static Rule, message: String, help: String) -> Self {
        let (position, end) = (Position::START, Position::START);
        let severity = rule.severity;
        Self {
            path,
            span: 0..0,
            position,
            end,
            id: None,
            rule,
            severity,
            missing: 0,
            message,
            help,
            edit: None,
        }
    }

    /// Returns the finding with another severity than that of its rule.
    pub(crate) fn with_severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// Returns the finding with the message that it is about, if that is not where the finding is.
    pub(crate) fn with_id(self, id: &str) -> Self {
        Self { id: Some(id.to_owned()), ..self }
    }

    /// Returns the finding with an edit that fixes it, if there is one.
    pub(crate) fn with_edit(self, edit: impl Into<Option<Edit>>) -> Self {
        Self { edit: edit.into(), ..self }
    }

    /// Returns whether `--fix` corrects it.
    #[must_use]
    pub fn has_safe_edit(&self) -> bool {
        self.edit.as_ref().is_some_and(|edit| edit.is_safe)
    }

    /// Returns the name of the locale, which is that of its folder.
    #[must_use]
    pub fn locale(&self) -> &str {
        layout::locale(&self.path)
    }
}

/// One line, such as `fr/greeting.ftl:3:5: error[unknown-variable]: …`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, position, rule, severity, message, help, .. } = self;
        write!(f, "{path}:{position}: {severity}[{rule}]: {message}; {help}")
    }
}
