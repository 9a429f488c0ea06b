//! Findings as text for people and programs.

mod github;
mod human;
mod json;
mod sarif;
mod tree;
mod untranslated;

pub use self::tree::Tree;

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people: the line of each finding, with the error underlined
    Human,
    /// For programs: an array of {path, line, column, endLine, endColumn, id, rule, severity, message, help, edit}
    Json,
    /// For GitHub, which shows findings next to the changed lines
    Github,
    /// SARIF 2.1.0, for tools that collect findings
    Sarif,
}

impl Format {
    /// Returns the report of a tree.
    #[must_use]
    pub fn report(self, tree: &Tree<'_>) -> String {
        match self {
            Self::Human => human::report(tree),
            Self::Json => json::report(tree),
            Self::Github => github::report(tree),
            Self::Sarif => sarif::report(tree),
        }
    }
}
