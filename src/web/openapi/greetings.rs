//! Greetings as examples, made as those who ask get them.

use crate::l10n::catalog::Catalog;
use crate::l10n::day::TimeOfDay;
use crate::l10n::direction::Isolation;
use crate::l10n::greeting::{Formality, Greeting, Occasion, greet};
use crate::l10n::name::Name;

/// A request, and what of it the greeting depends on: language, name, time, formality.
type Example = (&'static str, &'static str, &'static str, Option<&'static str>, Formality);

const NEGOTIATED: [Example; 3] = [
    ("GET /greet/Alice", "en", "Alice", None, Formality::Neutral),
    (
        "GET /greet/Zo%C3%A9, Accept-Language: fr-CH, fr;q=0.9, en;q=0.8",
        "fr",
        "Zoé",
        None,
        Formality::Neutral,
    ),
    ("GET /greet/Alice?time=16:00, Accept-Language: de", "de", "Alice", Some("16:00"), Formality::Neutral),
];

const IN_LANGUAGE: [Example; 6] = [
    ("GET /greet/language/ja/Alice", "ja", "Alice", None, Formality::Neutral),
    ("GET /greet/language/es-MX/Jos%C3%A9", "es-MX", "José", None, Formality::Neutral),
    ("GET /greet/language/ar/%D9%85%D8%B1%D9%8A%D9%85", "ar", "مريم", None, Formality::Neutral),
    ("GET /greet/language/id/Budi?time=16:00", "id", "Budi", Some("16:00"), Formality::Neutral),
    ("GET /greet/language/it/Dario?formality=casual", "it", "Dario", None, Formality::Casual),
    ("GET /greet/language/tlh/Worf", "tlh", "Worf", None, Formality::Neutral),
];

/// Greetings, each with the request that gets it: by `Accept-Language`, or in the language of the path.
pub fn examples(catalog: &Catalog, negotiated: bool) -> Vec<(String, Greeting<'_>)> {
    let examples: &[Example] = if negotiated { &NEGOTIATED } else { &IN_LANGUAGE };
    let examples = examples.iter().filter_map(|&(request, code, name, time, formality)| {
        let occasion = Occasion { time: time.and_then(TimeOfDay::parse), formality };
        let (choice, name) = (catalog.lookup(code).ok()?, Name::parse(name).ok()?);
        Some((request.to_owned(), greet(catalog, choice, name, occasion, Isolation::Auto)))
    });
    examples.collect()
}
