//! One locale: its language and its messages.

use fluent::bundle::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_lint::{Position, resource};
use fluent_syntax::ast;
use intl_memoizer::concurrent::IntlLangMemoizer;
use language_matching::parse_identifier;
use unic_langid::LanguageIdentifier;

use super::error::{CatalogError, MessageError};
use super::formatters::{format_list, format_number};
use super::value::{ListType, Value, excerpt};
use crate::greeting::day::DayPeriods;
use crate::greeting::direction::{Direction, Isolation};
use crate::greeting::honorifics::Honorifics;
use crate::greeting::messages::{self, Message, Variable};

/// The locale that all others fall back to, and the reference for translators.
pub const REFERENCE: &str = "en";

/// A locale that can be served.
pub struct Locale {
    tag: LanguageIdentifier,
    language: String,
    direction: Direction,
    bundle: FluentBundle<FluentResource, IntlLangMemoizer>,
    pub(super) chain: Vec<usize>,
    day_periods: Option<DayPeriods>,
    honorifics: Option<Honorifics>,
    /// Whether a message selects on `$honorific`. Otherwise no name is searched.
    selects_honorifics: bool,
}

/// What a locale says about the values of variables, of its own or of a parent.
#[derive(Clone, Copy, Default)]
pub(super) struct Conventions<'c> {
    pub day_periods: Option<&'c DayPeriods>,
    pub honorifics: Option<&'c Honorifics>,
}

impl Locale {
    /// Returns its language tag.
    #[must_use]
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Returns its language tag as text.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Returns the direction of its script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns whether it has a message, without its parents.
    #[must_use]
    pub fn has(&self, message: &Message) -> bool {
        self.bundle.has_message(message.id)
    }

    pub(super) fn new(folder: &str, files: &[(String, Vec<u8>)]) -> Result<Self, CatalogError> {
        let tag = canonical_tag(folder)?;
        let language = folder.to_owned();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(false); // `Isolation` does it if needed.
        bundle.set_formatter(Some(format_number));
        bundle.add_builtins().expect("an empty bundle has no function yet");
        let mut sources = Vec::new();
        for (name, bytes) in files {
            let path = format!("{folder}/{name}");
            let resource = match resource::parse(bytes) {
                Ok(resource) => resource,
                Err(error) => return Err(CatalogError::Resource { path, error }),
            };
            let source = resource.source().to_owned();
            if let Err(errors) = bundle.add_resource(resource) {
                let id = errors.into_iter().find_map(|error| match error {
                    FluentError::Overriding { id, .. } => Some(id),
                    _ => None,
                });
                let id = id.unwrap_or_default();
                let position = definition(&source, &id).unwrap_or(Position::START);
                return Err(CatalogError::Message { path, position, id, error: MessageError::Duplicate });
            }
            sources.push((path, source));
        }
        let mut lines = sources.iter().flat_map(|(_, source)| source.lines());
        let selects_honorifics = lines.any(|line| !line.starts_with('#') && line.contains("$honorific"));
        let direction = Direction::of(&tag);
        let mut locale = Self {
            direction,
            tag,
            language,
            bundle,
            chain: Vec::new(),
            day_periods: None,
            honorifics: None,
            selects_honorifics,
        };
        for message in messages::ALL {
            locale.validate(message, &sources)?;
        }
        locale.day_periods = locale.read(&messages::DAY_PERIODS, &sources, |text| {
            DayPeriods::parse(text).map_err(|error| (error.item.clone(), MessageError::DayPeriods(error)))
        })?;
        locale.honorifics = locale.read(&messages::HONORIFICS, &sources, |text| {
            Honorifics::parse(text).map_err(|error| (error.item.clone(), MessageError::Honorifics(error)))
        })?;
        Ok(locale)
    }

    /// Returns the indexes of this locale and its available CLDR parents, nearest first.
    pub(super) fn chain(&self) -> &[usize] {
        &self.chain
    }

    /// Returns its own periods of the day.
    pub(super) fn day_periods(&self) -> Option<&DayPeriods> {
        self.day_periods.as_ref()
    }

    /// Returns its own list of honorifics.
    #[must_use]
    pub fn honorifics(&self) -> Option<&Honorifics> {
        self.honorifics.as_ref()
    }

    /// Formats the message's value and detail for the readers of a locale: this one, or one that inherits from it and has its
    /// own way to write numbers and lists.
    pub(super) fn format(
        &self,
        heir: &Self,
        message: &Message,
        arguments: &[(&str, Value<'_>)],
        isolation: Isolation,
        conventions: Conventions<'_>,
    ) -> Result<(String, String), MessageError> {
        let found = self.bundle.get_message(message.id).ok_or(MessageError::Missing)?;
        let value = found.value().ok_or(MessageError::Missing)?;
        let detail = match found.get_attribute("detail") {
            Some(detail) => Some(detail.value()),
            None if message.detailed => return Err(MessageError::Missing),
            None => None,
        };
        let mut variables = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            let value = match value {
                Value::Text(text) => FluentValue::String(isolation.isolate(text, self.direction)),
                Value::Sent(text) => {
                    FluentValue::from(isolation.isolate(&excerpt(text), self.direction).into_owned())
                }
                Value::Number(number) => FluentValue::from(*number),
                Value::List(list_type, items) => {
                    let items = items.iter().map(|item| isolation.isolate(item, self.direction));
                    FluentValue::from(format_list(&heir.tag, *list_type, items))
                }
                Value::Keyword(word) => FluentValue::from(*word),
                Value::Time(time) => {
                    FluentValue::from(conventions.day_periods.map_or("", |periods| periods.at(*time)))
                }
                Value::Honorific(_) if !self.selects_honorifics => continue,
                Value::Honorific(name) => {
                    let is_own = conventions.honorifics.is_some_and(|honorifics| honorifics.are_in(name));
                    FluentValue::from(if is_own { "own" } else { "none" })
                }
            };
            variables.set(*name, value);
        }
        // What the text refers to, such as a term, may be only here.
        let write = |pattern| heir.write(pattern, &variables).or_else(|_| self.write(pattern, &variables));
        Ok((write(value)?, detail.map_or(Ok(String::new()), write)?))
    }

    fn write(
        &self,
        pattern: &ast::Pattern<&str>,
        variables: &FluentArgs<'_>,
    ) -> Result<String, MessageError> {
        let (mut text, mut errors) = (String::with_capacity(64), Vec::new());
        let written = self.bundle.write_pattern(&mut text, pattern, Some(variables), &mut errors);
        match errors.first() {
            Some(error) => Err(MessageError::Unformattable(error.to_string())),
            None if written.is_err() => Err(MessageError::Unformattable("it cannot be written".to_owned())),
            None => Ok(text),
        }
    }

    /// Reads a message that the service parses instead of showing, or nothing if it is missing. An error comes with the
    /// invalid item.
    fn read<T>(
        &self,
        message: &Message,
        sources: &[(String, String)],
        parse: impl Fn(&str) -> Result<T, (String, MessageError)>,
    ) -> Result<Option<T>, CatalogError> {
        let Ok((text, _)) = self.format(self, message, &[], Isolation::Never, Conventions::default()) else {
            return Ok(None);
        };
        parse(&text).map(Some).map_err(|(item, error)| {
            let found = definition_in(sources, message.id);
            let (path, source, position) = found.expect("the message was found, so a source defines it");
            // The item may be in a line below.
            let start: usize = source.split_inclusive('\n').take(position.line - 1).map(str::len).sum();
            let offset = source[start..].find(&item).unwrap_or_default();
            CatalogError::Message {
                path: path.to_owned(),
                position: Position::of(source, start + offset),
                id: message.id.to_owned(),
                error,
            }
        })
    }

    /// Checks that the message can be formatted with its variables, and that the reference has it.
    fn validate(&self, message: &Message, sources: &[(String, String)]) -> Result<(), CatalogError> {
        let samples: Vec<_> = message
            .variables
            .iter()
            .map(|variable| match variable {
                Variable::Text(name) => (*name, Value::Text("sample".into())),
                Variable::Number(name) => (*name, Value::Number(2)),
                Variable::List(name) => (*name, Value::List(ListType::Or, &["one", "two"])),
            })
            .collect();
        let error = match self.format(self, message, &samples, Isolation::Never, Conventions::default()) {
            Ok(_) => return Ok(()),
            Err(MessageError::Missing) if self.language != REFERENCE => return Ok(()),
            Err(error) => error,
        };
        let expected = format!("{}/{}", self.language, message.file);
        let found = definition_in(sources, message.id);
        let (path, position) = match (found, sources.iter().find(|(path, _)| *path == expected)) {
            (Some((path, _, position)), _) => (path.to_owned(), position),
            (None, Some((path, source))) => (path.clone(), Position::of(source, source.len())),
            (None, None) => (expected, Position::START),
        };
        Err(CatalogError::Message { path, position, id: message.id.to_owned(), error })
    }
}

/// Returns the tag of a folder.
///
/// # Errors
///
/// If its name is not a canonical language tag.
pub fn canonical_tag(folder: &str) -> Result<LanguageIdentifier, CatalogError> {
    let tag =
        parse_identifier(folder).map_err(|error| CatalogError::Tag { folder: folder.to_owned(), error })?;
    let canonical = tag.to_string();
    if canonical == folder {
        Ok(tag)
    } else {
        Err(CatalogError::NotCanonical { folder: folder.to_owned(), canonical })
    }
}

/// Returns the path and the text of the source that defines a message, and the position of the definition.
fn definition_in<'s>(sources: &'s [(String, String)], id: &str) -> Option<(&'s str, &'s str, Position)> {
    sources.iter().find_map(|(path, source)| Some((path.as_str(), source.as_str(), definition(source, id)?)))
}

/// Returns where a source defines a message. If it does so twice, the second one is the error.
fn definition(source: &str, id: &str) -> Option<Position> {
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let (line, _) = source.lines().enumerate().filter(|(_, line)| defines(line)).last()?;
    Some(Position { line: line + 1, column: 1 })
}
