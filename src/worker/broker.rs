//! The broker: its address, the connection, and the queues that the worker needs.

use std::time::Duration;
use std::{fmt, mem};

use lapin::options::{ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions};
use lapin::tcp::OwnedTLSConfig;
use lapin::types::{AMQPValue, FieldTable, ShortString};
use lapin::uri::{AMQPScheme, AMQPUri};
use lapin::{Channel, Connect, Connection, ConnectionProperties, ErrorKind, ExchangeKind};
use tokio::time::timeout;

use super::contract::REGISTERED;
use super::transport::{Tls, Transport};

/// Number of deliveries of a message after which the broker dead-letters it. `RabbitMQ` 4 has the same default. A restart of
/// the worker or of the broker counts, too.
const DELIVERY_LIMIT: i32 = 20;
/// How long a connection may take, including TLS and the login.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// After two missed heartbeats, the connection is lost. In seconds, if the URL has no `heartbeat`.
const HEARTBEAT: u16 = 10;
/// AMQP's limit for names, minus the suffix of the dead-letter queue.
const MAX_NAME: usize = 255 - DEAD_SUFFIX.len();
const DEAD_SUFFIX: &str = ".dead";

/// A broker, and the names of the worker's exchange and queue on it.
pub struct Broker {
    uri: AMQPUri,
    /// The scheme of the URL, which is also in the log.
    scheme: AMQPScheme,
    tls: Option<Tls>,
    /// The exchange of events: those that are read, and the answers.
    pub exchange: ShortString,
    /// The queue of the events that are read.
    pub queue: ShortString,
    /// The queue of the messages that cannot be answered.
    pub dead_letters: ShortString,
}

impl Broker {
    /// Returns the broker with this URL. `authorities` are the certificate authorities of the broker, in PEM.
    ///
    /// # Errors
    ///
    /// If the URL is invalid, if TLS has no authorities, or if a name is empty or too long.
    pub fn new(
        url: &str,
        authorities: Option<Vec<u8>>,
        exchange: &str,
        queue: &str,
    ) -> Result<Self, BrokerError> {
        let mut uri: AMQPUri = url.parse().map_err(|_| BrokerError::Url)?;
        uri.query.heartbeat.get_or_insert(HEARTBEAT);
        // `Transport` does TLS, so lapin does none.
        let scheme = mem::take(&mut uri.scheme);
        let tls = match (&scheme, authorities) {
            (AMQPScheme::AMQP, None) => None,
            (AMQPScheme::AMQP, Some(_)) => return Err(BrokerError::NoTls),
            (AMQPScheme::AMQPS, None) => return Err(BrokerError::NoAuthorities),
            (AMQPScheme::AMQPS, Some(pem)) => {
                Some(Tls::new(&uri.authority.host, &pem).ok_or(BrokerError::NoCertificate)?)
            }
        };
        // The exchange without a name is the default exchange, which has no topics.
        if [exchange, queue].iter().any(|name| name.is_empty() || name.len() > MAX_NAME) {
            return Err(BrokerError::Name);
        }
        Ok(Self {
            uri,
            scheme,
            tls,
            exchange: exchange.into(),
            queue: queue.into(),
            dead_letters: [queue, DEAD_SUFFIX].concat().into(),
        })
    }

    /// Connects, and declares the exchange and the queues.
    ///
    /// # Errors
    ///
    /// If the broker does not respond in time, or refuses something.
    pub async fn connect(&self) -> lapin::Result<Connection> {
        let name = ConnectionProperties::default().with_connection_name("greeting-worker".into());
        let connect = async {
            let (runtime, none) = (Transport::runtime(self.tls.clone()), OwnedTLSConfig::default());
            let connection = self.uri.clone().connect_with_config(name, none, runtime).await?;
            self.declare(&connection.create_channel().await?).await?;
            Ok(connection)
        };
        let timed_out =
            || ErrorKind::IOError(std::io::Error::from(std::io::ErrorKind::TimedOut).into()).into();
        timeout(CONNECT_TIMEOUT, connect).await.unwrap_or_else(|_| Err(timed_out()))
    }

    async fn declare(&self, channel: &Channel) -> lapin::Result<()> {
        let exchange = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        let none = FieldTable::default;
        channel.exchange_declare(self.exchange.clone(), ExchangeKind::Topic, exchange, none()).await?;
        let durable = QueueDeclareOptions::durable;
        let quorum = [("x-queue-type", text("quorum"))];
        channel.queue_declare(self.dead_letters.clone(), durable(), table(quorum.clone())).await?;
        let limits = [
            ("x-delivery-limit", AMQPValue::LongInt(DELIVERY_LIMIT)),
            // The default exchange routes to the queue with the name of the key.
            ("x-dead-letter-exchange", text("")),
            ("x-dead-letter-routing-key", text(self.dead_letters.as_str())),
            // The broker keeps a message until the dead-letter queue has it. That requires this overflow.
            ("x-dead-letter-strategy", text("at-least-once")),
            ("x-overflow", text("reject-publish")),
        ];
        let arguments = table(quorum.into_iter().chain(limits));
        channel.queue_declare(self.queue.clone(), durable(), arguments).await?;
        let (queue, exchange) = (self.queue.clone(), self.exchange.clone());
        channel.queue_bind(queue, exchange, REGISTERED.into(), QueueBindOptions::default(), none()).await
    }
}

/// The address without the user and the password.
impl fmt::Display for Broker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let AMQPUri { authority, vhost, .. } = &self.uri;
        write!(f, "{}://{}:{}, virtual host {vhost}", self.scheme, authority.host, authority.port)
    }
}

/// Why there cannot be such a broker. No error contains the URL, because that has a password.
#[derive(Debug)]
pub enum BrokerError {
    /// The URL is invalid.
    Url,
    /// TLS has no certificate authorities.
    NoAuthorities,
    /// The certificate authorities have no certificate, or an invalid one.
    NoCertificate,
    /// There are certificate authorities, but the URL has no TLS.
    NoTls,
    /// The name of the exchange or of the queue is empty or too long.
    Name,
}

impl fmt::Display for BrokerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url => write!(f, "the URL is not one such as amqp://user:password@host:5672/vhost"),
            Self::NoAuthorities => {
                write!(f, "amqps requires --ca with the certificate authorities of the broker")
            }
            Self::NoCertificate => write!(f, "the file of --ca has no certificate in PEM, or an invalid one"),
            Self::NoTls => write!(f, "--ca requires a URL that starts with amqps"),
            Self::Name => write!(f, "the exchange and the queue require names of 1 to {MAX_NAME} bytes"),
        }
    }
}

impl std::error::Error for BrokerError {}

fn text(value: &str) -> AMQPValue {
    AMQPValue::LongString(value.into())
}

fn table(entries: impl IntoIterator<Item = (&'static str, AMQPValue)>) -> FieldTable {
    entries.into_iter().fold(FieldTable::default(), |mut table, (name, value)| {
        table.insert(name.into(), value);
        table
    })
}
