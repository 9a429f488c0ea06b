//! The arguments of the command.

use std::path::PathBuf;

/// The arguments of the command.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Arguments {
    /// The locale that all others are translated from [default: en]
    #[arg(long, value_name = "TAG")]
    pub(super) reference: Option<String>,
    /// Do not report the findings that this file lists
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Check typography too: straight quotation marks, three dots
    #[arg(long)]
    pub(super) style: bool,
}
