//! What the linter needs to know about this program.

use std::path::Path;

use fluent_lint::command::{Documentation, Own, Program};

use super::{FOLDER, folder_of};
use crate::embedded::decompress;
use crate::greeting::catalog::REFERENCE;
use crate::greeting::{lint_rules, locale_files};

/// Calls a function with this program, its rules and its English messages.
pub fn with_program<R>(call: impl FnOnce(&Program<'_>) -> R) -> R {
    let mut reference = locale_files::embedded();
    reference.retain(|path, _| folder_of(path) == REFERENCE);
    let own = Own {
        reference: &reference,
        description: "the built-in English",
        options: lint_rules::options(false),
    };
    let rules = decompress(include_bytes!(concat!(env!("OUT_DIR"), "/check.md.gz")));
    call(&Program {
        name: (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
        folder: Path::new(FOLDER),
        documentation: Some(Documentation { path: "docs/check.md", text: &rules }),
        own: Some(own),
    })
}
