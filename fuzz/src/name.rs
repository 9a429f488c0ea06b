//! Names, and the greetings that follow. The first line of the input is what the greeting is to fit, such as
//! `ja 14:30 formal`; all that follows it is the name.

use std::sync::LazyLock;

use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::day::TimeOfDay;
use greeting_api::greeting::direction::Isolation;
use greeting_api::greeting::greet::{Formality, Greeting, Occasion, greet};
use greeting_api::greeting::name::Name;

/// The fuzzer calls a function and nothing else, so what is made once is kept here.
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded().expect("the locales are right"));

/// A name that no greeting has of its own.
const SAMPLE: &str = "\u{1F600}";

/// A name is harmless text as it was sent, and stands unchanged in a greeting that depends on it in nothing else.
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
    let greet = |name, isolation| greet(&CATALOG, choice, name, occasion, isolation);
    let sample = greet(Name::parse(SAMPLE).expect("a name"), Isolation::Never);
    let with = |name: &str| sample.message.replace(SAMPLE, name);

    let never = greet(name, Isolation::Never);
    assert!(sample.message.contains(SAMPLE), "{code} lacks the name");
    assert!(!never.message.contains(is_harmful), "{never:?}");
    assert_eq!(never.period.is_some(), time.is_some());
    assert_eq!(never, Greeting { message: with(name.as_str()), ..sample.clone() });
    let isolated = with(&format!("\u{2068}{}\u{2069}", name.as_str()));
    let always = greet(name, Isolation::Always);
    assert_eq!(always, Greeting { message: isolated, ..sample.clone() });
    let auto = greet(name, Isolation::Auto);
    assert!(auto == never || auto == always, "{auto:?}");
}

/// Whether a character would end the line, or change the direction of what is around it.
fn is_harmful(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
