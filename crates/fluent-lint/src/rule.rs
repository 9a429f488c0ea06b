//! A kind of mistake, as data.

use std::fmt;

/// A kind of mistake. Each is a static in the file that finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name that users see, such as `unknown-variable`. It never changes.
    pub name: &'static str,
    /// Whether it breaks a translation.
    pub severity: Severity,
    /// What it finds, in a few words.
    pub summary: &'static str,
}

impl Rule {
    /// Returns a rule for mistakes that break a translation.
    #[must_use]
    pub const fn error(name: &'static str, summary: &'static str) -> Self {
        Self { name, severity: Severity::Error, summary }
    }

    /// Returns a rule for what works, but is probably not intended.
    #[must_use]
    pub const fn warning(name: &'static str, summary: &'static str) -> Self {
        Self { name, severity: Severity::Warning, summary }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// How serious a mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Readers would see broken text, or no text.
    Error,
    /// It works, but is probably not intended.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}
