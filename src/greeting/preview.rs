//! Every message as people get it, in each of its forms: for the command `preview` and the page for translators.

use fluent::types::FluentNumberType;
use fluent_lint::escape::is_invisible;
use fluent_lint::plurals;
use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, ChosenLocale, Locale, Value};
use super::day::TimeOfDay;
use super::direction::Isolation;
use super::greet::{Formality, Greeting, Occasion, greet};
use super::messages::{self, Message};
use super::name::Name;
use super::problem::Problem;
use super::problem::samples::{REQUEST_ID, samples};

/// The formalities of a greeting, in the order in which they are shown.
pub const FORMALITIES: [Formality; 3] = [Formality::Neutral, Formality::Formal, Formality::Casual];

/// The parameters of a request, for the sample of a misspelled one.
const PARAMETERS: &[&str] = &["time", "tz", "formality", "lang"];

/// Whom a greeting is for, and at what time.
pub struct Situation {
    /// Whom it is for.
    pub addressee: Addressee,
    /// The time of day, if the greeting depends on it.
    pub time: Option<TimeOfDay>,
    name: Option<String>,
}

/// Whom a greeting is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// A person whose name is known.
    Named,
    /// A visitor whose name is unknown.
    Nameless,
    /// A person whose name has an honorific of the language.
    OwnHonorific,
}

impl Situation {
    /// Returns the message that greets.
    #[must_use]
    pub fn message(&self) -> &'static Message {
        Occasion { time: self.time, formality: Formality::Neutral }.message(self.name.is_some())
    }

    /// Returns the greeting for each of the [`FORMALITIES`].
    #[must_use]
    pub fn greetings<'c>(&self, catalog: &'c Catalog, chosen: ChosenLocale<'c>) -> [Greeting<'c>; 3] {
        let name = self.name.as_deref().and_then(|name| Name::parse(name).ok());
        FORMALITIES.map(|formality| {
            let occasion = Occasion { time: self.time, formality };
            greet(catalog, chosen, name, occasion, Isolation::default())
        })
    }
}

/// Returns every situation of a locale: any time of day and each part of its day, for the name, without a name, and for the
/// name with an honorific of the locale's own, if it lists some.
#[must_use]
pub fn situations(catalog: &Catalog, chosen: ChosenLocale<'_>, name: Name<'_>) -> Vec<Situation> {
    let starts = period_starts(catalog, chosen).into_iter().map(Some);
    let times: Vec<_> = [None].into_iter().chain(starts).collect();
    let honored = chosen.locale.honorifics().map(|honorifics| honorifics.add_to(name.as_str()));
    let honored = honored.filter(|name| Name::parse(name).is_ok());
    let named = (Addressee::Named, Some(name.as_str().to_owned()));
    let addressees = [named, (Addressee::Nameless, None)].into_iter();
    let addressees = addressees.chain(honored.map(|name| (Addressee::OwnHonorific, Some(name))));
    let at_each_time = |(addressee, name): (Addressee, Option<String>)| {
        let name = &name;
        times.iter().map(|&time| Situation { addressee, time, name: name.clone() }).collect::<Vec<_>>()
    };
    addressees.flat_map(at_each_time).collect()
}

/// Returns when the periods of the day start in a locale.
fn period_starts(catalog: &Catalog, chosen: ChosenLocale<'_>) -> Vec<TimeOfDay> {
    let name = "Alice";
    let variables = [
        ("name", Value::Text(name.into())),
        ("honorific", Value::Honorific(name)),
        ("formality", Value::Keyword("neutral")),
        ("period", Value::Time(TimeOfDay::MIDNIGHT)),
    ];
    let text = catalog.message(chosen, &messages::GREETING_TIMED, &variables, Isolation::default());
    text.day_periods.into_iter().flat_map(|periods| periods.iter().map(|(start, _)| start)).collect()
}

/// A message that is no greeting, with values for its variables.
pub struct Form {
    /// What is special about the values, such as `2 (few)`. Empty if the message has one form only.
    pub label: String,
    message: &'static Message,
    problem: Option<Problem>,
}

/// A message as people get it.
pub struct Shown<'c> {
    /// Its value.
    pub value: String,
    /// Its attribute `.detail`, or nothing.
    pub detail: String,
    /// The locale that has it.
    pub locale: &'c Locale,
}

impl Form {
    /// Returns the message for readers of a locale.
    #[must_use]
    pub fn show<'c>(&self, catalog: &'c Catalog, chosen: ChosenLocale<'c>) -> Shown<'c> {
        if let Some(problem) = &self.problem {
            let (details, locale) = problem.render(catalog, chosen, REQUEST_ID);
            return Shown { value: details.title, detail: details.detail, locale };
        }
        let text = catalog.message(chosen, self.message, &[], Isolation::default());
        Shown { value: text.value, detail: text.detail, locale: text.locale }
    }
}

/// Returns the messages that are no greetings, each with the forms in which a language has it. The first form is the usual
/// one.
pub fn others(locale: &Locale) -> impl Iterator<Item = (&'static Message, Vec<Form>)> {
    let samples = samples();
    let others = messages::ALL.into_iter().filter(|message| !GREETINGS.contains(message));
    others.map(move |message| {
        let usual = samples.iter().find(|sample| sample.problem.message() == message);
        let usual = usual.map(|sample| sample.problem.clone());
        let form = |label: String, problem| Form { label, message, problem };
        let forms = match special_forms(message, locale.tag()) {
            forms if forms.is_empty() => vec![form(String::new(), usual)],
            forms => forms.into_iter().map(|(label, problem)| form(label, Some(problem))).collect(),
        };
        (message, forms)
    })
}

/// Returns the forms of a message whose text depends on more than the language.
fn special_forms(message: &Message, language: &LanguageIdentifier) -> Vec<(String, Problem)> {
    let misspelled = |parameter| Problem::unknown_parameter(parameter, PARAMETERS);
    if *message == messages::PARAMETER_UNKNOWN {
        return vec![
            ("similar to another".to_owned(), misspelled("tiem")),
            ("similar to none".to_owned(), misspelled("colour")),
        ];
    }
    if *message == messages::TOO_MANY_REQUESTS {
        let examples = plurals::examples(language, FluentNumberType::Cardinal).into_iter();
        // Nobody waits for a fraction, or for a million seconds.
        let seconds =
            |number: f64| number.to_string().parse().ok().filter(|seconds| (1..=200).contains(seconds));
        let mut examples: Vec<(u64, _)> =
            examples.filter_map(|(category, number)| Some((seconds(number)?, category))).collect();
        examples.sort_unstable();
        let form =
            |(seconds, category)| (format!("{seconds} ({category})"), Problem::TooManyRequests { seconds });
        return examples.into_iter().map(form).collect();
    }
    Vec::new()
}

/// The greetings.
pub const GREETINGS: [&Message; 4] = [
    &messages::GREETING,
    &messages::GREETING_NAMELESS,
    &messages::GREETING_TIMED,
    &messages::GREETING_TIMED_NAMELESS,
];

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Characters that can be seen.
    Visible(&'t str),
    /// A character that cannot be seen, such as U+202F.
    Invisible(char),
}

/// Splits a text at its invisible characters, so that they can be marked. A plain space counts as visible.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(index) = rest.find(|c| c != ' ' && is_invisible(c)) {
        let (visible, tail) = rest.split_at(index);
        let invisible = tail.chars().next().unwrap_or_default();
        if !visible.is_empty() {
            pieces.push(Piece::Visible(visible));
        }
        pieces.push(Piece::Invisible(invisible));
        rest = &tail[invisible.len_utf8()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Visible(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn invisible_characters_are_pieces_of_their_own() {
        let expected =
            [Piece::Visible("Zoé le 1"), Piece::Invisible('\u{202F}'), Piece::Invisible('\u{2069}')];
        assert_eq!(pieces("Zoé le 1\u{202F}\u{2069}"), expected);
        assert_eq!(pieces("a b"), [Piece::Visible("a b")]);
        assert_eq!(pieces(""), []);
    }
}
