//! What `/metrics` of the service and of the worker have in common: the text formats, the build and the process.

mod exporter;
mod process;
mod text_format;

use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

pub use self::exporter::Exporter;
use self::process::Process;
pub use self::text_format::TextFormat;

/// Registers the version and the commit of a binary under a name, and what the kernel counts of its process.
pub fn register_binary(registry: &mut Registry, name: &str, help: &str) {
    let build = Info::new([("version", env!("CARGO_PKG_VERSION")), ("revision", env!("GREETING_REVISION"))]);
    registry.register(name, help, build);
    registry.register_collector(Box::new(Process::new()));
}
