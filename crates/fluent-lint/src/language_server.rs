//! A language server for Fluent (Language Server Protocol 3.17): what the linter knows, in an editor.
//!
//! Each answer is computed from the text of the files when it is needed: the parser reads a thousand files in some hundredths
//! of a second. Only the findings of open documents are kept.

mod actions;
mod arguments;
mod capabilities;
mod completion;
mod cursor;
mod diagnostics;
mod documents;
mod encoding;
mod forms;
mod hover;
mod initialize;
mod navigation;
mod outline;
mod parent;
mod queue;
mod requests;
mod server;
mod source_text;
mod symbols;
mod tokens;
mod transport;
mod tree;
mod uri;
mod workspace;

use std::process::ExitCode;

pub use self::arguments::Arguments;
use self::server::{End, Server};
use crate::command::{Program, complain};

/// Serves an editor over standard input and output, until the editor stops it or ends. Exits with 0 if the editor sent
/// `shutdown` before `exit`, as the protocol requires, and otherwise with 1.
#[must_use]
pub fn run(arguments: &Arguments, program: &Program<'_>) -> ExitCode {
    let (connection, threads) = transport::connect();
    let end =
        Server::start(&connection, arguments, program).map_or(End::Disconnected, |mut server| server.run());
    // The threads that read and write end with their channels.
    drop(connection);
    match end {
        // Nobody reads or writes any more, but standard input may still be open.
        End::Orphaned => ExitCode::FAILURE,
        End::Exit { after_shutdown } => match threads.join() {
            Ok(()) if after_shutdown => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        },
        End::Disconnected => {
            if let Err(error) = threads.join() {
                complain(program.name.0, &format!("standard input: {error}"));
            }
            ExitCode::FAILURE
        }
    }
}
