//! The settings: Rocket's own and ours, from `Rocket.toml` and the environment.

mod address;
mod error;
mod origins;
mod proxies;
mod strict;
mod tls;
mod traces;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use rocket::Config;
use rocket::figment::providers::{Data, Env, Format, Serialized, Toml};
use rocket::figment::value::Dict;
use rocket::figment::{Figment, Profile};
use serde::{Deserialize, Serialize};

pub use self::address::Address;
pub use self::error::SettingsError;
pub use self::origins::Origins;
pub use self::proxies::Proxy;
pub use self::tls::TlsSettings;
pub use self::traces::{Endpoint, Traces};
use crate::greeting::direction::Isolation;

/// Our settings. `Rocket.toml` explains each of them.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Settings {
    /// Addresses to listen on: at least one, each once. In an app's state, only one.
    #[serde(deserialize_with = "address::deserialize")]
    pub address: Vec<Address>,
    /// TLS on these addresses.
    pub tls: Option<TlsSettings>,
    /// `max-age` of Strict-Transport-Security, in seconds.
    pub hsts: Option<u32>,
    /// The proxies that send a header of the PROXY protocol.
    #[serde(with = "proxies")]
    pub proxy_protocol: Vec<Proxy>,
    /// When names are isolated from the sentence around them.
    pub isolation: Isolation,
    /// Maximum number of open connections.
    pub max_connections: usize,
    /// Maximum number of open connections per client address. Default: half of `max_connections`.
    pub max_connections_per_client: Option<usize>,
    /// Timeout for the head of a request, in seconds from its first byte.
    pub head_timeout: u32,
    /// Write timeout, in seconds.
    pub answer_timeout: u32,
    /// Seconds during which new connections are still accepted after SIGTERM or SIGINT.
    pub drain: u32,
    /// Address and port for metrics and health checks.
    pub admin: Option<SocketAddr>,
    /// Format of the log.
    pub log_format: LogFormat,
    /// Traces of requests.
    pub traces: Option<Traces>,
    /// Rate limit per client.
    pub rate_limit: Option<Rate>,
    /// Number of proxies that append the address of their client to the header of Rocket's setting `ip_header`.
    pub trusted_proxies: u32,
    /// How long caches may keep a response, in seconds.
    pub max_age: u32,
    /// Origins whose pages may read responses.
    pub cors_origins: Origins,
    /// Folder that overrides the embedded locales.
    pub locales: Option<PathBuf>,
    /// How changes in that folder are detected.
    pub watch: Watch,
    /// Whether pseudo-locales are served.
    pub pseudo: bool,
}

/// Rate limit per client: bursts of `burst` requests, refilled at `per_second` requests per second.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Requests per second, on average.
    pub per_second: NonZeroU32,
    /// Requests at once.
    pub burst: NonZeroU32,
}

/// Format of the log.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Text on a terminal, and otherwise JSON.
    Auto,
    /// Text, for people.
    Text,
    /// JSON, one object per line.
    Json,
}

/// How changes in a folder are detected.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Watch {
    /// By events of the operating system.
    Auto,
    /// By polling.
    Poll,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            address: vec![Address::Ip(Ipv6Addr::LOCALHOST.into()), Address::Ip(Ipv4Addr::LOCALHOST.into())],
            tls: None,
            hsts: None,
            proxy_protocol: Vec::new(),
            isolation: Isolation::Auto,
            max_connections: 10_000,
            max_connections_per_client: None,
            head_timeout: 10,
            answer_timeout: 30,
            drain: 0,
            admin: None,
            log_format: LogFormat::Auto,
            traces: None,
            rate_limit: None,
            trusted_proxies: 1,
            max_age: 300,
            cors_origins: Origins::Any,
            locales: None,
            watch: Watch::Auto,
            pseudo: false,
        }
    }
}

/// Maximum of `rate_limit.per_second`: the limiter counts in nanoseconds, and 1000 of them are precise enough.
const MAX_RATE: u32 = 1_000_000;

/// Maximum of `workers`. More threads than cores serve nothing faster, and 512 of them fit into the process limits that
/// are usual for a container. If the system refuses a thread, the process aborts.
const MAX_WORKERS: usize = 512;

/// Maximum of `max_connections`: each is an open file, and Linux allows a process this many (`fs.nr_open`).
const MAX_CONNECTIONS: usize = 1 << 20;

/// The project's `Rocket.toml`, so that a binary started elsewhere has the same defaults.
const DEFAULTS: &str = include_str!("../Rocket.toml");

/// Returns all settings. Later sources override earlier ones: Rocket's and our defaults, the embedded `Rocket.toml`, the
/// operator's file, and the environment.
pub(crate) fn figment() -> Figment {
    let profile = Profile::from_env_or("ROCKET_PROFILE", Config::DEFAULT_PROFILE);
    let embedded = Figment::from(Toml::string(DEFAULTS).nested()).select(profile.clone()).extract::<Dict>();
    // All as defaults. As a profile's table, the embedded [release] would override the [default] of the operator.
    let embedded = Serialized::defaults(embedded.expect("the embedded file is valid"));
    Figment::from(defaults()).merge(embedded).merge(file().nested()).merge(environment()).select(profile)
}

/// Adapts the settings to what Rocket accepts: one address. Its messages have no colors, because our log escapes them.
pub(crate) fn for_rocket(settings: Figment) -> Figment {
    let settings = settings.merge(Serialized::global("cli_colors", false));
    match settings.extract::<Settings>().map(|settings| settings.address) {
        // Rocket knows only IP addresses.
        Ok(addresses) => {
            let ip = addresses.into_iter().find_map(|address| match address {
                Address::Ip(address) => Some(address),
                Address::Unix(_) => None,
            });
            settings.merge(Serialized::global("address", ip.unwrap_or(Ipv4Addr::LOCALHOST.into())))
        }
        // Rocket reports the error when it starts.
        Err(_) => settings,
    }
}

/// `Rocket.toml` of the current directory or the nearest one above it, or the file that `ROCKET_CONFIG` names.
fn file() -> Data<Toml> {
    Toml::file(Env::var_or("ROCKET_CONFIG", "Rocket.toml"))
}

fn environment() -> Env {
    Env::prefixed("ROCKET_").ignore(&["PROFILE", "CONFIG"]).global()
}

fn defaults() -> Figment {
    let mut rockets = Config::default();
    // Its default is the number of cores.
    rockets.workers = rockets.workers.min(MAX_WORKERS);
    Figment::from(rockets).merge(Serialized::defaults(Settings::default()))
}

/// Returns every key that exists, including those of the tables that are absent by default.
fn known() -> Result<Dict, SettingsError> {
    let rate = Rate { per_second: NonZeroU32::MIN, burst: NonZeroU32::MIN };
    let endpoint = Endpoint { authority: String::new(), path: String::new() };
    let traces = Some(Traces { endpoint, service_name: String::new(), ratio: 1.0 });
    let tls = Some(TlsSettings::with_every_key());
    let settings = Settings { rate_limit: Some(rate), tls, hsts: Some(0), traces, ..Settings::default() };
    Ok(defaults().merge(Serialized::defaults(settings)).extract()?)
}

/// Checks the settings before anything is started with them.
///
/// # Errors
///
/// The first setting that is unknown, has no effect, or has an invalid value, or a missing file.
pub(crate) fn load(figment: &Figment) -> Result<(Config, Settings), SettingsError> {
    if let Some(path) = Env::var("ROCKET_CONFIG")
        && !Path::new(&path).is_file()
    {
        return Err(SettingsError::NoFile(path));
    }
    strict::check(&known()?, file(), environment(), figment.profile())?;
    let (settings, config) = (figment.extract::<Settings>()?, Config::try_from(for_rocket(figment.clone()))?);
    check_ranges(&config, &settings)?;
    if settings.hsts.is_some() && settings.tls.is_none() {
        // Browsers ignore the header without TLS (RFC 6797, section 8.1).
        return Err(SettingsError::Value("\"hsts\" has no effect without \"tls\"".to_owned()));
    }
    Ok((config, settings))
}

fn check_ranges(config: &Config, settings: &Settings) -> Result<(), SettingsError> {
    let number = |value: u32| (u64::from(value), u64::from(u32::MAX));
    let count = |value: usize, most: usize| (value as u64, most as u64);
    let per_client = settings.max_connections_per_client.unwrap_or(1);
    let rate = settings.rate_limit.map_or(1, |rate| rate.per_second.get());
    for (key, (value, most)) in [
        ("workers", count(config.workers, MAX_WORKERS)),
        ("max_connections", count(settings.max_connections, MAX_CONNECTIONS)),
        // More than `max_connections` has no effect.
        ("max_connections_per_client", count(per_client, settings.max_connections)),
        ("keep_alive", number(config.keep_alive)),
        ("head_timeout", number(settings.head_timeout)),
        ("answer_timeout", number(settings.answer_timeout)),
        ("trusted_proxies", number(settings.trusted_proxies)),
        ("rate_limit.per_second", (rate.into(), MAX_RATE.into())),
    ] {
        if value < 1 {
            return Err(SettingsError::Value(format!("{key:?} is 0, but the minimum is 1")));
        }
        if value > most {
            return Err(SettingsError::Value(format!("{key:?} is {value}, but the maximum is {most}")));
        }
    }
    match settings.traces.as_ref().map(|traces| traces.ratio) {
        Some(ratio) if !(0.0..=1.0).contains(&ratio) => {
            Err(SettingsError::Value(format!("\"traces.ratio\" is {ratio}, but it is a share from 0 to 1")))
        }
        _ => Ok(()),
    }
}
