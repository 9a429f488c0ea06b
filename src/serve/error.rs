//! Why the service does not start.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use fluent_lint::files::ReadError;
use rocket_listener::TlsError;

use crate::greeting::catalog::CatalogError;
use crate::reload::ReloadError;
use crate::settings::SettingsError;
use crate::web::ServerError;
use crate::worker::broker::BrokerError;

/// Why the service ended before a signal stopped it.
#[derive(Debug)]
pub enum StartError {
    /// A setting is invalid.
    Settings(SettingsError),
    /// An embedded locale is invalid.
    Catalog(CatalogError),
    /// The folder of the setting `locales` cannot be read.
    Locales(ReadError),
    /// An app does not start.
    Server(ServerError),
    /// The service cannot listen on an address.
    Listen(SocketAddr, io::Error),
    /// The service cannot listen on a Unix socket.
    ListenUnix(PathBuf, io::Error),
    /// A socket that another process has passed cannot be used.
    Inherited(io::Error),
    /// A file of the setting `tls` cannot be read.
    Certificates(PathBuf, io::Error),
    /// The certificates of the setting `tls` cannot be used.
    Tls(TlsError),
    /// An option of the worker is invalid.
    Broker(BrokerError),
    /// The file of certificate authorities cannot be read.
    Authorities(PathBuf, io::Error),
    /// The operating system refuses something else.
    System(io::Error),
}

impl From<SettingsError> for StartError {
    fn from(error: SettingsError) -> Self {
        Self::Settings(error)
    }
}

impl From<CatalogError> for StartError {
    fn from(error: CatalogError) -> Self {
        Self::Catalog(error)
    }
}

impl From<ReloadError> for StartError {
    fn from(error: ReloadError) -> Self {
        match error {
            ReloadError::Read(error) => Self::Locales(error),
            ReloadError::Thread(error) => Self::System(error),
        }
    }
}

impl From<ServerError> for StartError {
    fn from(error: ServerError) -> Self {
        Self::Server(error)
    }
}

impl From<TlsError> for StartError {
    fn from(error: TlsError) -> Self {
        Self::Tls(error)
    }
}

impl From<BrokerError> for StartError {
    fn from(error: BrokerError) -> Self {
        Self::Broker(error)
    }
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings(error) => write!(f, "{error}"),
            Self::Catalog(error) => write!(f, "{error}"),
            Self::Locales(error) => {
                write!(f, "the setting \"locales\" names a folder that cannot be read: {error}")
            }
            Self::Server(error) => write!(f, "{error}"),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::ListenUnix(path, error) => write!(f, "cannot listen on unix:{}: {error}", path.display()),
            Self::Inherited(error) => write!(f, "a socket that LISTEN_FDS passes cannot be used: {error}"),
            Self::Certificates(path, error) => {
                write!(f, "the setting \"tls\" names a file that cannot be read: {}: {error}", path.display())
            }
            Self::Tls(error) => write!(f, "the setting \"tls\" is invalid: {error}"),
            Self::Broker(error) => write!(f, "{error}"),
            Self::Authorities(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::System(error) => write!(f, "the operating system refuses: {error}"),
        }
    }
}

impl std::error::Error for StartError {}
