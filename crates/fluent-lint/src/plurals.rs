//! The plural categories of a language (UTS #35 Part 3, "Language Plural Rules"), by the rules of Fluent's runtime.
//!
//! The runtime has a function for each language, but no list of categories. Therefore some numbers are formatted with a
//! message that selects on them. The result is what the variants of a translation get, even for an unknown language.

use fluent::bundle::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{InlineExpression, Pattern};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// The names of all plural categories, in CLDR's order.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that a language distinguishes, in the order of [`CATEGORIES`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plurals {
    /// The categories of all numbers, including `1.5` and a million. They always include `other`.
    pub all: Vec<&'static str>,
    /// The categories of everyday whole numbers, including `0`. Polish has no `other` here, and Czech has no `many`. French
    /// has none either, because its `many` starts at a million.
    pub of_whole_numbers: Vec<&'static str>,
}

impl Plurals {
    /// Returns the categories of a language for cardinal numbers ("1 day, 2 days") or ordinal numbers ("1st, 2nd").
    ///
    /// An unknown language has the categories of English, as in Fluent.
    #[must_use]
    pub fn of(language: &LanguageIdentifier, kind: FluentNumberType) -> Self {
        let selector = Selector::new(language, kind);
        let whole: Vec<_> = whole_numbers().map(|number| selector.select(f64::from(number), 0)).collect();
        let fractions: Vec<_> = fractions().map(|(number, digits)| selector.select(number, digits)).collect();
        let among = |found: &[String]| {
            CATEGORIES.into_iter().filter(|category| found.iter().any(|one| one == category)).collect()
        };
        Self {
            of_whole_numbers: among(&whole),
            all: among(&[whole, fractions, vec![selector.select(1_000_000.0, 0)]].concat()),
        }
    }
}

/// Returns the smallest number from 1 to 200 in each category that has one, in the order of the numbers.
#[must_use]
pub fn examples(language: &LanguageIdentifier, kind: FluentNumberType) -> Vec<(&'static str, u32)> {
    let selector = Selector::new(language, kind);
    let mut examples = Vec::<(&str, u32)>::new();
    for number in 1..=200 {
        let selected = selector.select(f64::from(number), 0);
        let category = CATEGORIES.into_iter().find(|category| *category == selected);
        if let Some(category) = category.filter(|new| examples.iter().all(|(known, _)| known != new)) {
            examples.push((category, number));
        }
    }
    examples
}

/// Returns the kind of numbers of a selector: ordinal for `NUMBER($place, type: "ordinal")`, otherwise cardinal.
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

/// Returns enough everyday whole numbers for every rule of CLDR: their criteria are `n % 100` and round hundreds.
pub(crate) fn whole_numbers() -> impl Iterator<Item = u32> {
    (0..=200).chain([1_000])
}

/// Returns numbers with one or two decimals, and how many decimals each has.
fn fractions() -> impl Iterator<Item = (f64, usize)> {
    let (tenths, hundredths) = ((0..=120_u32).map(f64::from), (0..=220_u32).map(f64::from));
    tenths.map(|tenths| (tenths / 10.0, 1)).chain(hundredths.map(|hundredths| (hundredths / 100.0, 2)))
}

/// A message that shows which variant a number selects.
struct Selector {
    bundle: FluentBundle<FluentResource, IntlLangMemoizer>,
    kind: FluentNumberType,
}

impl Selector {
    const ID: &str = "category";

    fn new(language: &LanguageIdentifier, kind: FluentNumberType) -> Self {
        let variants: String = CATEGORIES.map(|category| format!("[{category}] {category}\n")).concat();
        // Fluent requires a default. No number selects it, because each has a category.
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
