//! The plural categories of a language (UTS #35 Part 3, "Language Plural Rules"), by the rules that Fluent applies.
//!
//! Those rules are functions without a list of what they answer. So numbers are put to a message that selects on
//! one: what it answers is what a translator's variants would get, also for a language that the rules do not know.

use fluent::bundle::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{InlineExpression, Pattern};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The name of every category there is, in CLDR's order.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that a language tells apart, in the order of [`CATEGORIES`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plurals {
    /// Those of any number, `1.5` included. `other` is always one of them.
    pub all: Vec<&'static str>,
    /// Those of whole numbers, `0` included: Polish has no `other` here, and Czech no `many`.
    pub of_whole_numbers: Vec<&'static str>,
}

impl Plurals {
    /// The categories of a language, in cardinal numbers ("1 day, 2 days") or ordinal ones ("1st, 2nd").
    ///
    /// A language that the rules do not know has those of English, as in Fluent.
    #[must_use]
    pub fn of(language: &LanguageIdentifier, kind: FluentNumberType) -> Self {
        let selector = Selector::new(language, kind);
        let whole: Vec<_> = whole_numbers().map(|number| selector.select(number, 0)).collect();
        let fractions: Vec<_> = fractions().map(|(number, digits)| selector.select(number, digits)).collect();
        let among = |found: &[String]| {
            CATEGORIES.into_iter().filter(|category| found.iter().any(|one| one == category)).collect()
        };
        Self { of_whole_numbers: among(&whole), all: among(&[whole, fractions].concat()) }
    }
}

/// Which numbers a selector asks for: `NUMBER($place, type: "ordinal")`, or cardinal ones.
#[must_use]
pub fn kind(selector: &InlineExpression<&str>) -> FluentNumberType {
    let ordinal = InlineExpression::StringLiteral { value: "ordinal" };
    match selector {
        InlineExpression::FunctionReference { arguments, .. }
            if arguments.named.iter().any(|named| named.name.name == "type" && named.value == ordinal) =>
        {
            FluentNumberType::Ordinal
        }
        _ => FluentNumberType::Cardinal,
    }
}

/// What no rule of CLDR goes beyond in telling categories apart: `n % 100`, some round hundreds, and the million.
fn whole_numbers() -> impl Iterator<Item = f64> {
    (0..=200_u32).chain([1_000, 1_000_000]).map(f64::from)
}

/// Numbers with one and with two digits after the point, and how many those are.
fn fractions() -> impl Iterator<Item = (f64, usize)> {
    let (tenths, hundredths) = ((0..=120_u32).map(f64::from), (0..=220_u32).map(f64::from));
    tenths.map(|tenths| (tenths / 10.0, 1)).chain(hundredths.map(|hundredths| (hundredths / 100.0, 2)))
}

/// A message that says which variant a number selects.
struct Selector {
    bundle: FluentBundle<FluentResource, IntlLangMemoizer>,
    kind: FluentNumberType,
}

impl Selector {
    const ID: &str = "category";

    fn new(language: &LanguageIdentifier, kind: FluentNumberType) -> Self {
        let variants: String = CATEGORIES.map(|category| format!("[{category}] {category}\n")).concat();
        // Fluent wants a default. No number gets it: each has a category.
        let text = format!("{} = {{ $number ->\n{variants}*[none] none\n}}\n", Self::ID);
        let resource = FluentResource::try_new(text).expect("the message is Fluent");
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.add_resource(resource).expect("the bundle was empty");
        Self { bundle, kind }
    }

    fn select(&self, number: f64, fraction_digits: usize) -> String {
        let options = FluentNumberOptions {
            r#type: self.kind,
            minimum_fraction_digits: Some(fraction_digits),
            ..FluentNumberOptions::default()
        };
        let arguments = FluentArgs::from_iter([("number", FluentNumber::new(number, options))]);
        self.bundle.format_pattern(self.pattern(), Some(&arguments), &mut Vec::new()).into_owned()
    }

    fn pattern(&self) -> &Pattern<&str> {
        self.bundle.get_message(Self::ID).and_then(|message| message.value()).expect("the message was added")
    }
}
