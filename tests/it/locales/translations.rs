//! Every greeting of every locale, at each hour and in each formality: what is wrong is listed with its text.

use std::collections::{BTreeMap, BTreeSet};

use greeting_api::greeting::catalog::{Catalog, ChosenLocale, Locale};
use greeting_api::greeting::day::TimeOfDay;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Formality, Greeting, Occasion, greet};
use greeting_api::greeting::name::Name;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use crate::support::{catalog, locales};

/// A name that no greeting holds, of no script.
const NAME: &str = "\u{1F600}";

/// A row of `languages.tsv`.
pub struct Language {
    pub english: &'static str,
    pub endonym: &'static str,
    script: &'static str,
    direction: &'static str,
}

pub fn languages() -> BTreeMap<&'static str, Language> {
    let rows = include_str!("../../data/languages/languages.tsv").lines().skip(1);
    let read = |row: &'static str| {
        let columns: Vec<_> = row.split('\t').collect();
        let [tag, _, _, english, endonym, script, direction, ..] = *columns else { panic!("a row: {row}") };
        (tag, Language { english, endonym, script, direction })
    };
    rows.map(read).collect()
}

/// What each locale is greeted with: by formality, and by the time of day or none.
pub fn greetings<'c>(catalog: &'c Catalog, locale: &'c Locale) -> Vec<(Occasion, Greeting<'c>)> {
    let choice = ChosenLocale { locale, fallback: false };
    let name = Name::parse(NAME).expect("a name");
    let hours = (0..24).map(|hour| TimeOfDay::parse(&format!("{hour:02}:00")));
    let times = [None].into_iter().chain(hours);
    times
        .flat_map(|time| {
            let formalities = [Formality::Neutral, Formality::Formal, Formality::Casual];
            formalities.map(|formality| Occasion { time, formality })
        })
        .map(|occasion| (occasion, greet(catalog, choice, Some(name), occasion, Isolation::Never)))
        .collect()
}

#[test]
fn every_language_of_the_list_is_served_or_left_out_with_a_reason() {
    let rows = include_str!("../../data/languages/left-out.tsv").lines().skip(1);
    let mut tags: Vec<_> = rows.map(|row| row.split_once('\t').expect("a reason").0.to_owned()).collect();
    tags.extend(locales());
    tags.sort();
    let listed: Vec<_> = languages().into_keys().collect();
    assert_eq!(tags, listed);
}

#[test]
fn every_greeting_is_right_as_far_as_can_be_counted() {
    let (catalog, languages, conventions) = (catalog(), languages(), conventions());
    let mut wrong = BTreeSet::new();
    for locale in catalog.locales() {
        let (tag, language) = (locale.language(), &languages[locale.language()]);
        let mut fault = |what: &str, text: &str| {
            wrong.insert(format!("{tag}: {what}: {text}"));
        };
        for (occasion, greeting) in greetings(&catalog, locale) {
            let text = greeting.message.as_str();
            if greeting.fallback {
                fault("it falls back to English", text);
            }
            if serde_json::to_value(greeting.direction).ok() != Some(language.direction.into()) {
                fault("its direction is not the language's", text);
            }
            if text.matches(NAME).count() != 1 {
                fault("it does not hold the name once", text);
            }
            if text.contains(['{', '}', '$', '\u{2068}', '\u{2069}', '"', '\t']) || text.contains("  ") {
                fault("something is left over", text);
            }
            if text.trim() != text || text.contains(['\n', '\u{FEFF}', '\u{200B}']) {
                fault("it holds white space that nobody sees", text);
            }
            let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| ENGLISH.contains(word));
            if !greeting.language.starts_with("en") && words.count() > 0 {
                fault("English is left over", text);
            }
            for problem in script_problems(text, language.script) {
                fault(problem, text);
            }
            if occasion == Occasion::default()
                && let Some(convention) = conventions.get(tag)
                && !EXCEPTIONS.iter().any(|(exception, _)| *exception == tag)
            {
                for problem in convention.problems(text) {
                    fault(&problem, text);
                }
            }
            // The formalities differ in the greeting, not in the part of the day.
            if occasion.time.is_some() != greeting.period.is_some_and(|period| !period.is_empty()) {
                fault("its period is not that of the time", text);
            }
        }
    }
    assert!(wrong.is_empty(), "{} greetings are wrong:\n{}", wrong.len(), Vec::from_iter(wrong).join("\n"));
}

const ENGLISH: [&str; 10] =
    ["Hello", "Hi", "Good", "good", "morning", "Morning", "afternoon", "evening", "day", "night"];

fn script_problems(text: &str, script: &str) -> Vec<&'static str> {
    let of = CodePointMapData::<Script>::new();
    let letters: BTreeSet<_> = text.chars().filter(|c| c.is_alphabetic()).map(|c| of.get(c)).collect();
    let expected: &[Script] = match script {
        "Latn" => &[Script::Latin],
        "Cyrl" => &[Script::Cyrillic],
        "Arab" => &[Script::Arabic],
        "Deva" => &[Script::Devanagari],
        "Beng" => &[Script::Bengali],
        "Ethi" => &[Script::Ethiopic],
        "Hebr" => &[Script::Hebrew],
        "Grek" => &[Script::Greek],
        "Armn" => &[Script::Armenian],
        "Geor" => &[Script::Georgian],
        "Gujr" => &[Script::Gujarati],
        "Guru" => &[Script::Gurmukhi],
        "Hans" | "Hant" => &[Script::Han],
        "Jpan" => &[Script::Han, Script::Hiragana, Script::Katakana, Script::Common],
        "Khmr" => &[Script::Khmer],
        "Knda" => &[Script::Kannada],
        "Kore" => &[Script::Hangul],
        "Laoo" => &[Script::Lao],
        "Mlym" => &[Script::Malayalam],
        "Mymr" => &[Script::Myanmar],
        "Orya" => &[Script::Oriya],
        "Sinh" => &[Script::Sinhala],
        "Taml" => &[Script::Tamil],
        "Telu" => &[Script::Telugu],
        "Thai" => &[Script::Thai],
        "Cher" => &[Script::Cherokee],
        "Cans" => &[Script::CanadianAboriginal],
        "Mtei" => &[Script::MeeteiMayek],
        "Olck" => &[Script::OlChiki],
        "Tfng" => &[Script::Tifinagh],
        "Thaa" => &[Script::Thaana],
        _ => return vec!["nobody here knows the script of the language"],
    };
    let mut problems = Vec::new();
    if !letters.iter().any(|script| expected.contains(script)) {
        problems.push("it is not in the language's script");
    }
    if letters
        .iter()
        .any(|script| !expected.contains(script) && ![Script::Common, Script::Inherited].contains(script))
    {
        problems.push("it holds letters of another script");
    }
    problems
}

/// How real software writes around a name: the separators before it and the marks at the end, with their counts.
struct Convention {
    separators: BTreeMap<String, usize>,
    terminals: BTreeMap<String, usize>,
}

/// The conventions of which there are ten samples or more.
fn conventions() -> BTreeMap<&'static str, Convention> {
    let counts = |text: &str| {
        let counts = text.split(' ').filter_map(|item| item.rsplit_once('='));
        counts.map(|(what, count)| (what.to_owned(), count.parse().expect("a count"))).collect()
    };
    let rows = include_str!("../../data/languages/conventions.tsv").lines().skip(1);
    rows.filter_map(|row| {
        let columns: Vec<_> = row.split('\t').collect();
        let enough = columns[1].parse::<usize>().is_ok_and(|samples| samples >= 10);
        let convention = || Convention { separators: counts(columns[3]), terminals: counts(columns[4]) };
        enough.then(|| (columns[0], convention()))
    })
    .collect()
}

impl Convention {
    /// A separator is right where a fifth of the samples has it, a mark at the end where any has it.
    fn problems(&self, text: &str) -> Vec<String> {
        let (before, after) = text.split_once(NAME).expect("the name");
        let mark: String = before
            .trim_end()
            .chars()
            .rev()
            .take_while(|c| !c.is_alphabetic() && !c.is_whitespace())
            .collect();
        let mark = if mark.chars().all(|c| ",،，、፣".contains(c)) { mark } else { String::new() };
        let mark = if mark.is_empty() { "none".to_owned() } else { mark };
        let space = if before.ends_with(char::is_whitespace) { "+sp" } else { "" };
        let separator = format!("{mark}{space}");
        let end: String = after.chars().last().filter(|c| !c.is_alphanumeric()).into_iter().collect();
        let terminal = if end.is_empty() { "none".to_owned() } else { end };
        let all: usize = self.separators.values().sum();
        let mut problems = Vec::new();
        if self.separators.get(&separator).is_none_or(|count| count * 5 < all) {
            problems.push(format!("its separator {separator:?} is none of {:?}", self.separators));
        }
        if !self.terminals.contains_key(&terminal) {
            problems.push(format!("its end {terminal:?} is none of {:?}", self.terminals));
        }
        problems
    }
}

/// Greetings that write otherwise than the samples, with the reason.
const EXCEPTIONS: [(&str, &str); 5] = [
    ("fa", "the comma of its own script, where half of the samples with a comma have the Latin one"),
    ("hy", "the full stop of its own script, for which the samples put a colon"),
    (
        "ms",
        "most samples open a letter, and have their comma after the name; the norm asks for one before it",
    ),
    ("ur", "the comma of its own script, where some samples have the Latin one"),
    ("zh-Hant-HK", "the exclamation mark of its own width, where the samples have the Latin one"),
];
