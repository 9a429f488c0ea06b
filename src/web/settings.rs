//! The settings: Rocket's own and ours, from `Rocket.toml` and the environment.

use std::fmt;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use rocket::Config;
use rocket::figment::providers::{Env, Format, Serialized, Toml};
use rocket::figment::value::Dict;
use rocket::figment::{self, Figment, Profile};
use serde::{Deserialize, Serialize};

use super::cors;
use crate::l10n::direction::Isolation;

/// Our settings. `Rocket.toml` explains each of them.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Settings {
    /// When a name is isolated from the sentence around it.
    pub isolation: Isolation,
    /// The most connections at a time.
    pub max_connections: usize,
    /// Seconds for a request's head, from its first byte on.
    pub head_timeout: u32,
    /// Seconds for a client to take some of its answer.
    pub answer_timeout: u32,
    /// Seconds for which new connections are served after the signal to stop.
    pub drain: u32,
    /// Where metrics and health are asked for, and nowhere else.
    pub admin: Option<SocketAddr>,
    /// How a line of the log is written.
    pub log_format: LogFormat,
    /// How many requests each client may send.
    pub rate_limit: Option<Rate>,
    /// For how many seconds caches may keep an answer.
    pub max_age: u32,
    /// The origins whose pages may read answers; `*` for all.
    pub cors_origins: Vec<String>,
    /// The folder that is laid over the embedded locales.
    pub locales: Option<PathBuf>,
    /// How edits in that folder are noticed.
    pub watch: Watch,
    /// Whether the pseudo-locales are served.
    pub pseudo: bool,
}

/// How many requests a client may send: so many at once, and of those that it has sent so many anew in each second.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    pub per_second: NonZeroU32,
    pub burst: NonZeroU32,
}

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// As text on a terminal, as JSON elsewhere.
    Auto,
    /// For people.
    Text,
    /// An object for each line.
    Json,
}

/// How edits in a folder are noticed.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Watch {
    /// The system tells.
    Auto,
    /// The folder is read again and again.
    Poll,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            isolation: Isolation::Auto,
            max_connections: 10_000,
            head_timeout: 10,
            answer_timeout: 30,
            drain: 0,
            admin: None,
            log_format: LogFormat::Auto,
            rate_limit: None,
            max_age: 300,
            cors_origins: vec!["*".to_owned()],
            locales: None,
            watch: Watch::Auto,
            pseudo: false,
        }
    }
}

/// The most requests in a second that can be told from no limit.
const MAX_RATE: u32 = 1_000_000;

/// The project's `Rocket.toml`, so that a binary started elsewhere has the same defaults.
const DEFAULTS: &str = include_str!("../../Rocket.toml");

/// Where settings come from, later ones over earlier ones: Rocket's and our defaults, the embedded
/// `Rocket.toml`, the `Rocket.toml` of the current directory (or the file that `ROCKET_CONFIG` names), and the
/// environment's `ROCKET_*`.
pub fn figment() -> Figment {
    Figment::from(defaults())
        .merge(Toml::string(DEFAULTS).nested())
        .merge(Toml::file(Env::var_or("ROCKET_CONFIG", "Rocket.toml")).nested())
        .merge(Env::prefixed("ROCKET_").ignore(&["PROFILE", "CONFIG"]).global())
        .select(Profile::from_env_or("ROCKET_PROFILE", Config::DEFAULT_PROFILE))
}

fn defaults() -> Figment {
    Figment::from(Config::default()).merge(Serialized::defaults(Settings::default()))
}

/// Checks the settings before anything is started with them.
///
/// # Errors
///
/// The first setting that is unknown or has a value it cannot have, or a named file that is not there.
pub fn check(figment: &Figment) -> Result<(Config, Settings), SettingsError> {
    if let Some(path) = Env::var("ROCKET_CONFIG")
        && !Path::new(&path).exists()
    {
        return Err(SettingsError::NoFile(path));
    }
    let (known, given) = (defaults().extract::<Dict>()?, figment.extract::<Dict>()?);
    if let Some(key) = given.keys().find(|key| !known.contains_key(*key)) {
        let source = figment.find_metadata(key).map_or_else(String::new, |from| match &from.source {
            Some(source) => format!(" in {source}"),
            None => format!(" in {}", from.name),
        });
        let known = known.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        return Err(SettingsError::Unknown { key: key.clone(), source, known });
    }
    let (config, settings) = (Config::try_from(figment)?, figment.extract::<Settings>()?);
    for (key, zero) in [
        ("workers", config.workers == 0),
        ("keep_alive", config.keep_alive == 0),
        ("max_connections", settings.max_connections == 0),
        ("head_timeout", settings.head_timeout == 0),
        ("answer_timeout", settings.answer_timeout == 0),
    ] {
        if zero {
            return Err(SettingsError::Value(format!("{key:?} is 0, and has to be at least 1")));
        }
    }
    // The limiter counts in nanoseconds.
    if settings.rate_limit.is_some_and(|rate| rate.per_second.get() > MAX_RATE) {
        return Err(SettingsError::Value(format!("\"rate_limit\": \"per_second\" is more than {MAX_RATE}")));
    }
    if let Some(fault) = cors::fault(&settings.cors_origins) {
        return Err(SettingsError::Value(format!("\"cors_origins\": {fault}")));
    }
    Ok((config, settings))
}

/// Why the service does not start.
#[derive(Debug)]
pub enum SettingsError {
    /// `ROCKET_CONFIG` names a file that is not there.
    NoFile(String),
    /// There is no such setting.
    Unknown {
        /// Its name.
        key: String,
        /// Where it is given, with a blank before it.
        source: String,
        /// The settings that there are.
        known: String,
    },
    /// A setting has a value that it cannot have: figment's words, on one line.
    Value(String),
}

impl From<figment::Error> for SettingsError {
    fn from(error: figment::Error) -> Self {
        let first = error.clone().into_iter().next().unwrap_or(error);
        Self::Value(first.to_string().replace('\n', "; "))
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFile(path) => write!(f, "ROCKET_CONFIG names {path:?}, and there is no such file"),
            Self::Unknown { key, source, known } => {
                write!(f, "unknown setting {key:?}{source}; there are {known}")
            }
            Self::Value(why) => write!(f, "{why}"),
        }
    }
}

impl std::error::Error for SettingsError {}
