//! Why the service does not start: each error is one line for the operator.

use std::fmt;

use rocket::figment;

/// Why the service does not start.
#[derive(Debug)]
pub enum SettingsError {
    /// `ROCKET_CONFIG` does not name a file.
    NoFile(String),
    /// `ROCKET_PROFILE` almost names a profile.
    Profile {
        /// Its value.
        given: String,
        /// The profile that the operator probably meant.
        near: &'static str,
    },
    /// A key at the top of the file is not a table.
    NoTable {
        /// The key.
        name: String,
        /// The file.
        source: String,
    },
    /// A table at the top of the file is not a profile.
    Table {
        /// Its name.
        name: String,
        /// The file.
        source: String,
        /// What the operator probably meant.
        meant: String,
    },
    /// A setting does not exist.
    Unknown {
        /// Its name, with a dot for each table that it is in.
        key: String,
        /// The file or the environment variable.
        source: String,
        /// The setting that the operator probably meant, or else all of them.
        known: Known,
    },
    /// One of Rocket's settings has no effect here.
    NoEffect {
        /// Its name, with a dot for each table that it is in.
        key: String,
        /// The file or the environment variable.
        source: String,
        /// What to use instead.
        instead: &'static str,
    },
    /// A setting has an invalid value.
    Value(String),
}

/// What is known instead of an unknown setting.
#[derive(Debug)]
pub enum Known {
    /// A setting with nearly that name.
    Near(String),
    /// No such setting, so all of the same table.
    All(Vec<String>),
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
            Self::NoFile(path) => write!(f, "ROCKET_CONFIG names {path:?}, but there is no such file"),
            Self::Profile { given, near } => {
                write!(f, "ROCKET_PROFILE is {given:?}, but no such profile exists; did you mean {near:?}?")
            }
            Self::NoTable { name, source } => {
                write!(f, "{name:?} in {source} is not in a profile's table; write settings below [default]")
            }
            Self::Table { name, source, meant } => {
                write!(f, "the table [{name}] in {source} is not a profile; did you mean {meant}?")
            }
            Self::Unknown { key, source, known: Known::Near(near) } => {
                write!(f, "unknown setting {key:?} in {source}; did you mean {near:?}?")
            }
            Self::Unknown { key, source, known: Known::All(known) } => {
                write!(f, "unknown setting {key:?} in {source}; the settings are {}", known.join(", "))
            }
            Self::NoEffect { key, source, instead } => {
                write!(f, "the setting {key:?} in {source} has no effect here: {instead}")
            }
            Self::Value(why) => write!(f, "{why}"),
        }
    }
}

impl std::error::Error for SettingsError {}
