//! The language server as an editor sees it: sessions with the binary over standard input and output.

mod actions;
mod client;
mod completion;
mod diagnostics;
mod documents;
mod ends;
mod errors;
mod hover;
mod laws;
mod navigation;
mod outline;
mod positions;
mod project;
mod rename;
