//! The setting `tls`, with the names that Rocket has for it.

use rocket::figment::value::magic::RelativePathBuf;
use serde::{Deserialize, Serialize};

/// The files for TLS, all of them PEM. A relative path starts at the folder of the file that sets it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TlsSettings {
    /// The certificate, followed by those of the authorities between it and the root.
    pub certs: RelativePathBuf,
    /// Its private key.
    pub key: RelativePathBuf,
    /// Which client certificates are required.
    pub mutual: Option<MutualTls>,
}

/// Client certificates.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MutualTls {
    /// The authorities that issue them.
    pub ca_certs: RelativePathBuf,
    /// Whether a client without a certificate is refused.
    #[serde(default)]
    pub mandatory: bool,
}

impl TlsSettings {
    /// Returns settings with every key and without paths.
    #[must_use]
    pub fn with_every_key() -> Self {
        let mutual = MutualTls { ca_certs: "".into(), mandatory: false };
        Self { certs: "".into(), key: "".into(), mutual: Some(mutual) }
    }
}
