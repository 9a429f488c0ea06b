//! No setting is silently ignored: refuses every key and table that has no effect.
//!
//! Only the operator's layers are searched, because Rocket's defaults contain settings that have no effect here.

use rocket::figment::providers::{Data, Env, Toml};
use rocket::figment::value::{Dict, Value};
use rocket::figment::{Figment, Profile, Provider};

use super::error::{Known, SettingsError};
use crate::nearest::nearest;

/// Settings that have no effect here, and what to use instead: first all of Rocket 0.5's, then Rocket 0.4's, then two
/// that only the environment sets.
const NO_EFFECT: [(&str, &str); 17] = [
    ("tls.ciphers", "all suites are those of Mozilla's intermediate configuration, so remove it"),
    ("tls.prefer_server_cipher_order", "clients choose among the suites, which are all secure, so remove it"),
    ("limits", "no request has a body, so remove it"),
    ("temp_dir", "no file is ever written, so remove it"),
    ("max_blocking", "no request blocks a thread; set \"workers\" instead"),
    ("cli_colors", "the log has no colors; set \"log_format\" instead"),
    ("secret_key", "no cookie is read or set, so remove it"),
    ("shutdown.ctrlc", "SIGINT always stops the service gracefully, so remove it"),
    ("shutdown.signals", "only SIGTERM and SIGINT stop the service; send one of them instead"),
    ("shutdown.mercy", "requests in progress have \"shutdown.grace\" seconds; set that instead"),
    ("shutdown.force", "connections are always closed after \"shutdown.grace\" seconds; set that instead"),
    ("env", "set ROCKET_PROFILE instead"),
    ("log", "set \"log_level\" instead"),
    ("read_timeout", "set \"head_timeout\" instead"),
    ("write_timeout", "set \"answer_timeout\" instead"),
    ("profile", "set ROCKET_PROFILE instead"),
    ("config", "set ROCKET_CONFIG instead"),
];

/// The profiles that always exist. A file may define others.
const PROFILES: [&str; 4] = ["default", "global", "debug", "release"];

/// Checks the operator's layers against the settings that exist: the file, not nested, and the environment.
///
/// # Errors
///
/// The first key or table that has no effect.
pub fn check(
    known: &Dict,
    file: Data<Toml>,
    environment: Env,
    profile: &Profile,
) -> Result<(), SettingsError> {
    let source = file.metadata().source.map_or_else(String::new, |source| source.to_string());
    let tables = Figment::from(file).extract::<Dict>()?;
    let selected = profile.as_str().as_str().to_lowercase();
    if !PROFILES.contains(&selected.as_str())
        && !tables.keys().any(|table| *profile == table.as_str())
        && let Some(near) = nearest(&selected, PROFILES)
    {
        return Err(SettingsError::Profile { given: profile.to_string(), near });
    }
    for (name, value) in &tables {
        let lowercase = name.to_lowercase();
        if *name != lowercase && tables.contains_key(&lowercase) {
            // Both are the same profile, so one would be ignored.
            return Err(SettingsError::Table { name: name.clone(), source, meant: format!("[{lowercase}]") });
        }
        check_table(name, value, known, &source, profile)?;
    }
    check_keys(&Figment::from(environment).extract()?, known, "", &Layer::Environment)
}

/// Checks what the file has at its top: only profiles belong there.
fn check_table(
    name: &str,
    value: &Value,
    known: &Dict,
    source: &str,
    profile: &Profile,
) -> Result<(), SettingsError> {
    let layer = Layer::File(source);
    let lowercase = name.to_lowercase();
    check_effect(&lowercase, &layer)?;
    let Value::Dict(_, settings) = value else {
        return Err(SettingsError::NoTable { name: name.to_owned(), source: source.to_owned() });
    };
    if *profile == name || ["default", "global"].contains(&lowercase.as_str()) {
        return check_keys(settings, known, "", &layer);
    }
    if PROFILES.contains(&lowercase.as_str()) {
        return Ok(());
    }
    let tables = known.iter().filter(|(_, value)| value.as_dict().is_some()).map(|(name, _)| name.as_str());
    let meant = match known.get_key_value(&lowercase) {
        Some((setting, value)) if value.as_dict().is_none() => format!("{setting:?} below [default]"),
        _ => match nearest(&lowercase, PROFILES.into_iter().chain(tables)) {
            Some(profile) if PROFILES.contains(&profile) => format!("[{profile}]"),
            Some(setting) => format!("[default.{setting}]"),
            // Another profile, which is not selected.
            None => return Ok(()),
        },
    };
    Err(SettingsError::Table { name: name.to_owned(), source: source.to_owned(), meant })
}

/// Checks each key of a table, and of the tables in it. `above` is the path of the table, with its dot.
fn check_keys(given: &Dict, known: &Dict, above: &str, layer: &Layer<'_>) -> Result<(), SettingsError> {
    for (name, value) in given {
        let key = format!("{above}{name}");
        check_effect(&key, layer)?;
        let Some(expected) = known.get(name) else {
            let path = |name: &str| format!("{above}{name}");
            let names = known.keys().map(String::as_str).filter(|name| no_effect(&path(name)).is_none());
            let known = match nearest(name, names.clone()) {
                Some(near) => Known::Near(path(near)),
                None => Known::All(names.map(path).collect()),
            };
            return Err(SettingsError::Unknown { source: layer.source(&key), key, known });
        };
        if let (Some(given), Some(known)) = (value.as_dict(), expected.as_dict()) {
            check_keys(given, known, &format!("{key}."), layer)?;
        }
    }
    Ok(())
}

fn check_effect(key: &str, layer: &Layer<'_>) -> Result<(), SettingsError> {
    match no_effect(key) {
        Some(instead) => {
            Err(SettingsError::NoEffect { key: key.to_owned(), source: layer.source(key), instead })
        }
        None => Ok(()),
    }
}

/// What to use instead of a setting that has no effect here.
fn no_effect(key: &str) -> Option<&'static str> {
    NO_EFFECT.iter().find(|(refused, _)| *refused == key).map(|(_, instead)| *instead)
}

/// Where the operator sets something.
enum Layer<'s> {
    /// The file with this path.
    File(&'s str),
    Environment,
}

impl Layer<'_> {
    /// The file, or the variable.
    fn source(&self, key: &str) -> String {
        match self {
            Self::File(path) => (*path).to_owned(),
            Self::Environment => {
                format!("ROCKET_{}", key.split('.').next().unwrap_or_default().to_ascii_uppercase())
            }
        }
    }
}
