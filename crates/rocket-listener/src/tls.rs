//! TLS by rustls: versions 1.3 and 1.2, with the suites of Mozilla's "intermediate" configuration.

mod bounded;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::{VerifierBuilderError, WebPkiClientVerifier};
use tokio_rustls::rustls::{self, CertificateError, RootCertStore, ServerConfig};
use tokio_rustls::server::TlsStream;

use self::bounded::Bounded;
use crate::socket::Accepted;

/// Maximum number of bytes that rustls encrypts while the client does not read them: as many as are written at once.
const MAX_UNREAD: usize = 32 * 1024;

/// The stream of a connection over TLS.
pub type Stream = TlsStream<Bounded>;

/// What the server presents, and what it requires of clients. All of it is PEM (RFC 7468).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificates {
    /// The server's certificate, followed by those of the authorities between it and the root.
    pub certs: Vec<u8>,
    /// Its private key: PKCS #8, PKCS #1 or SEC 1.
    pub key: Vec<u8>,
    /// The authorities of client certificates. `None` asks for no client certificate.
    pub clients: Option<ClientCertificates>,
}

/// Which certificates clients present (mutual TLS).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCertificates {
    /// The root certificates of the authorities.
    pub authorities: Vec<u8>,
    /// Whether a client without a certificate is refused.
    pub mandatory: bool,
}

/// The TLS configuration of a server. Clones share it, so that a clone can replace the certificates of a running server.
#[derive(Clone)]
pub struct Tls(Arc<RwLock<Arc<ServerConfig>>>);

impl Tls {
    /// Returns a configuration with these certificates.
    ///
    /// # Errors
    ///
    /// Returns an error if the certificates or the key cannot be used.
    pub fn new(certificates: &Certificates) -> Result<Self, TlsError> {
        Ok(Self(Arc::new(RwLock::new(server_config(certificates)?.into()))))
    }

    /// Replaces the certificates. Open connections keep the old ones.
    ///
    /// # Errors
    ///
    /// Returns an error if the new certificates or the key cannot be used. The old ones stay in use.
    pub fn replace(&self, certificates: &Certificates) -> Result<(), TlsError> {
        let config = server_config(certificates)?.into();
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = config;
        Ok(())
    }

    /// Performs the handshake with a client. If it fails, this returns the stream, on which an alert was sent.
    pub(crate) async fn accept(&self, stream: Accepted) -> Result<Stream, Accepted> {
        let config = Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner));
        let handshake = TlsAcceptor::from(config).accept(Bounded::new(stream)).into_fallible();
        let mut stream = handshake.await.map_err(|(_, stream)| stream.into_inner())?;
        stream.get_mut().1.set_buffer_limit(Some(MAX_UNREAD));
        Ok(stream)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

fn server_config(certificates: &Certificates) -> Result<ServerConfig, TlsError> {
    let provider = Arc::new(ring::default_provider());
    let chain = parse(&certificates.certs).map_err(TlsError::Certificate)?;
    let key = parse_key(&certificates.key)?;
    let builder =
        ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    let builder = match &certificates.clients {
        Some(clients) => builder.with_client_cert_verifier(verifier(clients, provider)?),
        None => builder.with_no_client_auth(),
    };
    let mut config = builder.with_single_cert(chain, key)?;
    // Stateless tickets, so that sessions can be resumed without memory for each. Their key changes every six hours, and with
    // the certificates, so that no session outlives the authorities that have verified its client.
    config.ticketer = ring::Ticketer::new()?;
    if cfg!(feature = "http2") {
        config.alpn_protocols.push(b"h2".to_vec());
    }
    config.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(config)
}

fn verifier(
    clients: &ClientCertificates,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> Result<Arc<dyn rustls::server::danger::ClientCertVerifier>, TlsError> {
    let mut roots = RootCertStore::empty();
    for authority in parse(&clients.authorities).map_err(TlsError::Authority)? {
        roots.add(authority).map_err(TlsError::InvalidAuthority)?;
    }
    let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider);
    let verifier = if clients.mandatory { verifier } else { verifier.allow_unauthenticated() };
    verifier.build().map_err(TlsError::Verifier)
}

/// Parses one or more certificates.
fn parse(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, pem::Error> {
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>()?;
    if certificates.is_empty() { Err(pem::Error::NoItemsFound) } else { Ok(certificates) }
}

/// Parses a private key.
fn parse_key(pem: &[u8]) -> Result<PrivateKeyDer<'static>, TlsError> {
    // In the label of PKCS #8 (RFC 7468, section 11), or in a header of the older formats (RFC 1421, section 4.6.1.1).
    let is_encrypted = || pem.windows(9).any(|word| word == b"ENCRYPTED");
    PrivateKeyDer::from_pem_slice(pem)
        .map_err(|error| if is_encrypted() { TlsError::EncryptedKey } else { TlsError::Key(error) })
}

/// Returns what is wrong with PEM, without the text itself, which may be a private key.
fn fault(error: &pem::Error) -> &dyn fmt::Display {
    match error {
        pem::Error::MissingSectionEnd { .. } => &"an END line is missing",
        pem::Error::IllegalSectionStart { .. } => &"a BEGIN line is malformed",
        error => error,
    }
}

/// Why certificates cannot be used.
#[derive(Debug)]
pub enum TlsError {
    /// The certificate of the server is not PEM.
    Certificate(pem::Error),
    /// The private key is not PEM.
    Key(pem::Error),
    /// The private key has a passphrase.
    EncryptedKey,
    /// The certificates of the authorities are not PEM.
    Authority(pem::Error),
    /// The certificate of an authority is invalid.
    InvalidAuthority(rustls::Error),
    /// The authorities cannot be used.
    Verifier(VerifierBuilderError),
    /// rustls refuses a certificate or the key, for example because they do not belong together.
    Tls(rustls::Error),
}

impl From<rustls::Error> for TlsError {
    fn from(error: rustls::Error) -> Self {
        Self::Tls(error)
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, error): (_, &dyn fmt::Display) = match self {
            Self::Certificate(pem::Error::NoItemsFound) => {
                return f.write_str("no certificate in PEM was found");
            }
            Self::Key(pem::Error::NoItemsFound) => {
                return f.write_str("no private key in PEM was found");
            }
            Self::EncryptedKey => {
                return f.write_str("the private key is encrypted; remove its passphrase");
            }
            Self::Authority(pem::Error::NoItemsFound) => {
                return f.write_str("no certificate in PEM was found for the authorities of clients");
            }
            Self::Tls(rustls::Error::InconsistentKeys(_)) => {
                return f.write_str("the private key belongs to another certificate");
            }
            Self::Tls(rustls::Error::General(_)) => {
                return f.write_str(
                    "the private key is neither RSA with 2048 to 4096 bits, nor ECDSA with P-256 or P-384, nor Ed25519",
                );
            }
            Self::Certificate(error) => ("the certificate is invalid PEM", fault(error)),
            Self::Key(error) => ("the private key is invalid PEM", fault(error)),
            Self::Authority(error) => {
                ("the certificate of an authority of clients is invalid PEM", fault(error))
            }
            Self::Tls(rustls::Error::InvalidCertificate(CertificateError::Other(error))) => {
                ("the certificate is invalid", error)
            }
            Self::Tls(rustls::Error::InvalidCertificate(error)) => ("the certificate is invalid", error),
            Self::InvalidAuthority(rustls::Error::InvalidCertificate(error)) => {
                ("the certificate of an authority of clients is invalid", error)
            }
            Self::InvalidAuthority(error) => ("the certificate of an authority of clients is invalid", error),
            Self::Verifier(error) => ("the authorities of clients cannot be used", error),
            Self::Tls(error) => ("the certificate or the private key cannot be used", error),
        };
        write!(f, "{what}: {error}")
    }
}

impl std::error::Error for TlsError {}
