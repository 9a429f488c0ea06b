//! Names and their greetings. The first line of the input is a language, a time and a formality, such as
//! `ja 14:30 formal`. The rest is the name.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::day::TimeOfDay;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Formality, Greeting, Occasion, greet};
use greeting_api::greeting::name::Name;

/// Built once: the fuzzer only calls [`holds`].
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the locales are right"));

/// A name that no greeting contains by itself.
const SAMPLE: &str = "\u{1F600}";

/// Checks that a valid name has no harmful characters, and that the greeting contains it unchanged. The rest of the
/// greeting does not depend on the name.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (occasion, text) = text.split_once('\n').unwrap_or(("", &*text));
    let Ok(name) = Name::parse(text) else { return };
    assert_eq!(name.as_str(), text.trim());
    assert_eq!(Name::parse(name.as_str()), Ok(name));
    assert!(!name.as_str().is_empty() && name.as_str().len() <= Name::MAX_BYTES);
    assert!(!name.as_str().contains(is_harmful), "{name:?}");

    let mut words = occasion.split(' ');
    let code = words.next().unwrap_or_default();
    let Ok(choice) = CATALOG.lookup(code) else { return };
    let time = words.next().and_then(TimeOfDay::parse);
    if let Some(time) = time {
        assert_eq!(TimeOfDay::parse(&time.to_string()), Some(time));
    }
    let formality = match words.next() {
        Some("formal") => Formality::Formal,
        Some("casual") => Formality::Casual,
        _ => Formality::Neutral,
    };
    let occasion = Occasion { time, formality };
    let greet = |name, isolation| greet(&CATALOG, choice, Some(name), occasion, isolation);
    // The same sentence for a name that carries an honorific of its own as for one that does not.
    let honorifics = choice.locale.honorifics().filter(|honorifics| honorifics.are_in(name.as_str()));
    let sample_name = honorifics.map_or_else(|| SAMPLE.to_owned(), |honorifics| honorifics.add_to(SAMPLE));
    let sample = greet(Name::parse(&sample_name).expect("a name"), Isolation::Never);
    let with = |name: &str| sample.message.replace(&sample_name, name);

    let never = greet(name, Isolation::Never);
    assert!(sample.message.contains(&sample_name), "{code} lacks the name");
    assert!(!never.message.contains(is_harmful), "{never:?}");
    assert_eq!(never.period.is_some(), time.is_some());
    assert_eq!(never, Greeting { message: with(name.as_str()), ..sample.clone() });
    let isolated = with(&format!("\u{2068}{}\u{2069}", name.as_str()));
    let always = greet(name, Isolation::Always);
    assert_eq!(always, Greeting { message: isolated, ..sample.clone() });
    let auto = greet(name, Isolation::Auto);
    assert!(auto == never || auto == always, "{auto:?}");
}

/// Returns whether a character ends a line or changes the direction of the surrounding text.
fn is_harmful(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
