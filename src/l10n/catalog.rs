//! Locales -> Fluent bundles; and a message, with fallback per message.

mod error;
mod locale;

use std::collections::BTreeMap;
use std::path::Path;

use rust_embed::RustEmbed;

pub use self::error::{CatalogError, MessageError};
pub use self::locale::{Locale, Value};
use super::accept_language::AcceptLanguage;
use super::direction::Isolation;
use super::messages::Message;
use super::negotiate::{self, Negotiator};
use super::tag::{LanguageTag, TagError};

/// The locale that every other one falls back to, and the reference for translators.
pub const REFERENCE: &str = "en";

#[derive(RustEmbed)]
#[folder = "locales"]
struct Embedded;

/// Every locale that can be served, parsed and checked.
pub struct Catalog {
    locales: Vec<Locale>,
    reference: usize,
    negotiator: Negotiator,
}

/// The locale chosen for a reader.
#[derive(Clone, Copy)]
pub struct Choice<'c> {
    /// The locale; messages that it lacks come from another.
    pub locale: &'c Locale,
    /// Whether the reader asked for other languages only, and English stands in for them.
    pub fallback: bool,
}

/// A message as a reader gets it.
pub struct Text<'c> {
    /// The message's value.
    pub value: String,
    /// Its attribute `.detail`, or nothing.
    pub detail: String,
    /// The locale that it really came from.
    pub locale: &'c Locale,
    /// Whether English stands in for the language that was asked for.
    pub fallback: bool,
}

impl Catalog {
    /// The locales that are embedded in the binary.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn embedded() -> Result<Self, CatalogError> {
        Self::new(Embedded::iter().filter_map(|path| {
            let file = Embedded::get(&path)?;
            Some((path.into_owned(), file.data.into_owned()))
        }))
    }

    /// The locales made of these files, each with its path: `<tag>/<name>.ftl`. Other paths are passed over.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong: a folder that is no language tag in its canonical form, a file that does
    /// not parse, a message that stands twice or does not format, an [`en`](REFERENCE) that lacks a message.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, CatalogError> {
        let mut folders = BTreeMap::<String, Vec<(String, Vec<u8>)>>::new();
        for (path, bytes) in files {
            if let Some((folder, name)) = path.split_once('/')
                && Path::new(name).extension().is_some_and(|extension| extension == "ftl")
            {
                folders.entry(folder.to_owned()).or_default().push((name.to_owned(), bytes));
            }
        }
        let mut locales = folders
            .iter()
            .map(|(folder, files)| Locale::new(folder, files))
            .collect::<Result<Vec<_>, _>>()?;
        let reference = locales
            .iter()
            .position(|locale| locale.language() == REFERENCE)
            .ok_or(CatalogError::NoReference)?;
        locale::link_parents(&mut locales);
        let tags: Vec<_> = locales.iter().map(|locale| locale.tag().clone()).collect();
        let negotiator = Negotiator::new(&tags, Some(reference));
        Ok(Self { locales, reference, negotiator })
    }

    /// Every locale, sorted by its tag.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The locale that suits a reader best.
    #[must_use]
    pub fn negotiate(&self, accept_language: &AcceptLanguage<'_>) -> Choice<'_> {
        self.choice(self.negotiator.negotiate(accept_language))
    }

    /// The locale that suits a language code best.
    ///
    /// # Errors
    ///
    /// When the code is no well-formed language tag.
    pub fn lookup(&self, code: &str) -> Result<Choice<'_>, TagError> {
        let tag = LanguageTag::parse(code)?;
        Ok(self.choice(self.negotiator.negotiate_tag(tag)))
    }

    /// A message for a reader: from the locale chosen, from its CLDR parents where it lacks the message, from
    /// English where they do too. A message that cannot be formatted counts as lacking.
    #[must_use]
    pub fn message(
        &self,
        choice: Choice<'_>,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
    ) -> Text<'_> {
        let chain = choice.locale.chain().iter().map(|&index| (index, choice.fallback));
        for (index, fallback) in chain.chain([(self.reference, true)]) {
            let locale = &self.locales[index];
            if let Ok((value, detail)) = locale.format(message, arguments, isolation) {
                return Text { value, detail, locale, fallback };
            }
        }
        // English has every message and formats it: both are checked when the catalog is built. Should a value
        // break it all the same, the reader gets what Fluent gives for a message that is not there: its id.
        let locale = &self.locales[self.reference];
        Text { value: message.id.to_owned(), detail: String::new(), locale, fallback: true }
    }

    fn choice(&self, choice: Option<negotiate::Choice>) -> Choice<'_> {
        let negotiate::Choice { index, fallback } =
            choice.expect("the reference stands in where nothing matches");
        Choice { locale: &self.locales[index], fallback }
    }
}
