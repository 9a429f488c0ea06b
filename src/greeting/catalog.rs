//! The catalog: all locales, and the lookup of messages, each with its own fallback.

mod error;
mod formatters;
mod locale;
mod reader;
mod recent;
mod suggestions;
mod value;

use std::collections::BTreeMap;
use std::path::Path;

use language_matching::{AcceptLanguage, LanguageTag, LocaleMatcher, Match, TagError, parent_locales};

pub use self::error::{CatalogError, MessageError};
use self::locale::Conventions;
pub use self::locale::{Locale, REFERENCE, canonical_tag};
pub use self::reader::{ChosenLocale, Reader};
use self::recent::Recent;
pub use self::value::{ListType, Value, excerpt};
use super::day::DayPeriods;
use super::direction::Isolation;
use super::locale_files;
use super::messages::{self, Message};

/// All locales that can be served, parsed and validated.
pub struct Catalog {
    locales: Vec<Locale>,
    reference: usize,
    matcher: LocaleMatcher,
    recent: Recent,
}

/// A message for a reader.
pub struct Text<'c> {
    /// The message's value.
    pub value: String,
    /// Its attribute `.detail`, or nothing.
    pub detail: String,
    /// The locale that has the message.
    pub locale: &'c Locale,
    /// The locale that has the message or inherits it: the chosen one, or another one of the reader's languages.
    pub heir: &'c Locale,
    /// Whether it is English because no requested language has it.
    pub fallback: bool,
    /// The periods of the day in that locale.
    pub day_periods: Option<&'c DayPeriods>,
}

impl Catalog {
    /// Returns the catalog of the embedded locales.
    ///
    /// # Errors
    ///
    /// See [`Catalog::new`].
    pub fn embedded() -> Result<Self, CatalogError> {
        Self::new(locale_files::embedded())
    }

    /// Returns the catalog of these files, each with its path, `<tag>/<name>.ftl` or
    /// `<tag>/<folder>/<name>.ftl`. Other paths are skipped.
    ///
    /// # Errors
    ///
    /// The first error: a folder that is not a canonical language tag, a file that does not parse, a message that is
    /// repeated or cannot be formatted, or a message that is missing in [`en`](REFERENCE).
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
        let tags: Vec<_> = locales.iter().map(|locale| locale.tag().clone()).collect();
        for (locale, chain) in locales.iter_mut().zip(parent_locales(&tags)) {
            locale.chain = chain;
        }
        let matcher = LocaleMatcher::new(&tags, Some(reference));
        Ok(Self { locales, reference, matcher, recent: Recent::default() })
    }

    /// Returns all locales, sorted by tag.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// Returns the locale with exactly this tag.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        let index = self.locales.binary_search_by_key(&tag, Locale::language).ok()?;
        Some(&self.locales[index])
    }

    /// Returns the reference.
    #[must_use]
    pub fn reference(&self) -> ChosenLocale<'_> {
        ChosenLocale { locale: &self.locales[self.reference], fallback: false }
    }

    /// Returns the reader who sent this value of `Accept-Language`, with the locale that suits them best.
    #[must_use]
    pub fn reader<'c>(&'c self, accept_language: &'c str) -> Reader<'c> {
        let best_match = || matched(self.matcher.best_match(&AcceptLanguage::parse([accept_language])));
        Reader::new(self.chosen(self.recent.best(accept_language, best_match)), accept_language)
    }

    /// Returns the locale that suits a language code best.
    ///
    /// # Errors
    ///
    /// If the code is not a well-formed language tag.
    pub fn lookup(&self, code: &str) -> Result<ChosenLocale<'_>, TagError> {
        let tag = LanguageTag::parse(code)?;
        Ok(self.chosen(matched(self.matcher.best_match_for(tag))))
    }

    /// Returns a message for a reader. If the chosen locale and its CLDR parents lack it, it comes from the first of the
    /// reader's other languages that has it (see [`LocaleMatcher::alternatives`]), or else from English. A message that
    /// cannot be formatted counts as missing.
    #[must_use]
    pub fn message<'c>(
        &'c self,
        reader: impl Into<Reader<'c>>,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
    ) -> Text<'c> {
        let reader = reader.into();
        let ChosenLocale { locale, fallback } = reader.chosen;
        match self.format_inherited(locale, fallback, message, arguments, isolation) {
            Some(text) => text,
            None => self.message_elsewhere(reader, message, arguments, isolation),
        }
    }

    /// Returns a message that the chosen locale and its parents lack.
    #[cold]
    fn message_elsewhere<'c>(
        &'c self,
        reader: Reader<'c>,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
    ) -> Text<'c> {
        let format = |heir, fallback| self.format_inherited(heir, fallback, message, arguments, isolation);
        let reference = &self.locales[self.reference];
        self.alternatives(reader)
            .find_map(|heir| format(heir, false))
            .or_else(|| format(reference, true))
            // English has and can format every message, because both are validated when the catalog is built. If a value
            // breaks it all the same, the reader gets the id, as Fluent does for a missing message.
            .unwrap_or_else(|| Text {
                value: message.id.to_owned(),
                detail: String::new(),
                locale: reference,
                heir: reference,
                fallback: true,
                day_periods: None,
            })
    }

    /// Returns the locale for all messages of a file, if they must not be a mixture of languages: the first of the reader's
    /// that has all of them, itself or from its CLDR parents, or else English.
    #[must_use]
    pub fn locale_with_all<'c>(&'c self, reader: Reader<'c>, file: &str) -> &'c Locale {
        let messages = messages::ALL.into_iter().filter(|message| message.file == file);
        let has_all = |locale: &&Locale| {
            messages.clone().all(|message| self.parents(locale).any(|parent| parent.has(message)))
        };
        let chosen = Some(reader.chosen.locale).filter(has_all);
        let found = chosen.or_else(|| self.alternatives(reader).find(has_all));
        found.unwrap_or(&self.locales[self.reference])
    }

    /// Formats a message that a locale or one of its CLDR parents has.
    fn format_inherited<'c>(
        &'c self,
        heir: &'c Locale,
        fallback: bool,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
    ) -> Option<Text<'c>> {
        // A locale may have only its own division of the day, and inherit its greetings.
        let conventions = Conventions {
            day_periods: Some(self.day_periods(heir)),
            honorifics: self.parents(heir).find_map(Locale::honorifics),
        };
        self.parents(heir).find_map(|locale| {
            let (value, detail) = locale.format(heir, message, arguments, isolation, conventions).ok()?;
            Some(Text { value, detail, locale, heir, fallback, day_periods: conventions.day_periods })
        })
    }

    /// Returns the locales of the reader's other languages, best first.
    fn alternatives<'c>(&'c self, reader: Reader<'c>) -> impl Iterator<Item = &'c Locale> {
        let chosen = reader.chosen.locale.chain()[0];
        self.matcher.alternatives(&reader.languages(), chosen).map(|index| &self.locales[index])
    }

    /// Returns the share of a file's messages that a locale [`translates`](Self::translates), from 0 to 1. Optional messages
    /// do not count.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "there are some dozens of messages")]
    pub fn completeness(&self, locale: &Locale, file: &str) -> f64 {
        let is_counted = |message: &&Message| message.file == file && !message.is_optional();
        let counted = messages::ALL.into_iter().filter(is_counted);
        let translated = counted.clone().filter(|message| self.translates(locale, message));
        translated.count() as f64 / counted.count() as f64
    }

    /// Returns whether a locale or one of its CLDR parents has a message. For a locale in another language, such as
    /// `hi-Latn`, a parent in English does not count.
    #[must_use]
    pub fn translates(&self, locale: &Locale, message: &Message) -> bool {
        let language = |locale: &Locale| locale.tag().language;
        let is_english = |locale: &Locale| language(locale) == language(&self.locales[self.reference]);
        let counts = |parent: &&Locale| is_english(locale) || !is_english(parent);
        self.parents(locale).filter(counts).any(|parent| parent.has(message))
    }

    /// Returns the periods of the day of a locale: its own, those of a CLDR parent, or the English ones.
    ///
    /// # Panics
    ///
    /// Never, because English has its own.
    #[must_use]
    pub fn day_periods(&self, locale: &Locale) -> &DayPeriods {
        let own = self.parents(locale).find_map(Locale::day_periods);
        own.or(self.locales[self.reference].day_periods()).expect("English has day periods")
    }

    /// Returns a locale and its CLDR parents, nearest first.
    fn parents(&self, locale: &Locale) -> impl Iterator<Item = &Locale> {
        locale.chain().iter().map(|&index| &self.locales[index])
    }

    fn chosen(&self, Match { index, fallback }: Match) -> ChosenLocale<'_> {
        ChosenLocale { locale: &self.locales[index], fallback }
    }
}

fn matched(best: Option<Match>) -> Match {
    best.expect("the reference is the default")
}
