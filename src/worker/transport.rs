//! How the worker opens connections: over TCP, with TLS if the URL asks for it.
//!
//! lapin connects through the traits of `async-rs`, so TLS is one of their implementations here.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd};
use std::sync::Arc;
use std::time::{Duration, Instant};

use async_rs::traits::Reactor;
use async_rs::util::RuntimeParts;
use async_rs::{Runtime, Tokio};
use futures_util::{AsyncRead, AsyncWrite, Stream};
use tokio::net::TcpStream;
use tokio::time::Sleep;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use tokio_util::compat::{Compat, TokioAsyncReadCompatExt};
use tokio_util::either::Either;

/// Opens connections to a broker.
#[derive(Clone)]
pub struct Transport {
    reactor: Tokio,
    tls: Option<Tls>,
}

/// TLS to the host with this name, which has to have a certificate of the authorities.
#[derive(Clone)]
pub struct Tls {
    connector: TlsConnector,
    host: ServerName<'static>,
}

impl Tls {
    /// Returns TLS to a host. `authorities` has certificates in PEM. Nothing if there is none, or one is invalid, or the host
    /// is not a name or an IP address.
    #[must_use]
    pub fn new(host: &str, authorities: &[u8]) -> Option<Self> {
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(authorities) {
            roots.add(certificate.ok()?).ok()?;
        }
        if roots.is_empty() {
            return None;
        }
        let host = ServerName::try_from(host.to_owned()).ok()?;
        let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        Some(Self { connector: TlsConnector::from(Arc::new(config)), host })
    }
}

impl Transport {
    /// Returns the runtime for lapin: tokio's, with these connections.
    #[must_use]
    pub fn runtime(tls: Option<Tls>) -> Runtime<RuntimeParts<Tokio, Self>> {
        let tokio = Tokio::current();
        Runtime::new(RuntimeParts::new(tokio.clone(), Self { reactor: tokio, tls }))
    }
}

impl Reactor for Transport {
    type TcpStream = Compat<Either<TcpStream, TlsStream<TcpStream>>>;
    type Sleep = Sleep;

    fn register<H: Read + Write + AsFd + AsRawFd + Send + 'static>(
        &self,
        socket: H,
    ) -> io::Result<impl AsyncRead + AsyncWrite + Send + Unpin + 'static> {
        self.reactor.register(socket)
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.reactor.sleep(duration)
    }

    fn interval(&self, duration: Duration) -> impl Stream<Item = Instant> + Send + 'static {
        self.reactor.interval(duration)
    }

    fn tcp_connect_addr(
        &self,
        address: SocketAddr,
    ) -> impl Future<Output = io::Result<Self::TcpStream>> + Send + 'static {
        let tls = self.tls.clone();
        async move {
            let stream = TcpStream::connect(address).await?;
            // An acknowledgement is a small packet that must not wait for the next one.
            stream.set_nodelay(true)?;
            let stream = match tls {
                Some(Tls { connector, host }) => Either::Right(connector.connect(host, stream).await?),
                None => Either::Left(stream),
            };
            Ok(stream.compat())
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.tls.is_some() { "TLS" } else { "TCP" })
    }
}
