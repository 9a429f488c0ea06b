//! The plural categories that a translation into a language needs.

use fluent::types::FluentNumberType::{self, Cardinal, Ordinal};
use fluent_lint::plurals::{Plurals, examples};
use language_matching::parse_identifier;

/// The categories of all numbers, and those of whole numbers.
fn plurals(language: &str, kind: FluentNumberType) -> (String, String) {
    let plurals = Plurals::of(&parse_identifier(language).expect("a tag"), kind);
    (plurals.all.join(" "), plurals.of_whole_numbers.join(" "))
}

#[test]
fn each_language_has_its_categories() {
    for (language, kind, all, of_whole_numbers) in [
        ("ar", Cardinal, "zero one two few many other", "zero one two few many other"),
        ("br", Cardinal, "one two few many other", "one two few other"),
        ("cs", Cardinal, "one few many other", "one few other"),
        ("cy", Cardinal, "zero one two few many other", "zero one two few many other"),
        ("en", Cardinal, "one other", "one other"),
        // `many` starts at a million.
        ("fr", Cardinal, "one many other", "one other"),
        ("ga", Cardinal, "one two few many other", "one two few many other"),
        ("he", Cardinal, "one two other", "one two other"),
        ("ja", Cardinal, "other", "other"),
        ("lt", Cardinal, "one few many other", "one few other"),
        ("lv", Cardinal, "zero one other", "zero one other"),
        ("ln", Cardinal, "one other", "one other"),
        ("mt", Cardinal, "one two few many other", "one two few many other"),
        ("pl", Cardinal, "one few many other", "one few many"),
        ("ru", Cardinal, "one few many other", "one few many"),
        ("sl", Cardinal, "one two few other", "one two few other"),
        // A region or a script has the rules of its language, unless it has its own.
        ("ar-EG", Cardinal, "zero one two few many other", "zero one two few many other"),
        ("sr-Latn", Cardinal, "one few other", "one few other"),
        // CLDR has no rules for Klingon.
        ("tlh", Cardinal, "one other", "one other"),
        ("ar", Ordinal, "other", "other"),
        ("cy", Ordinal, "zero one two few many other", "zero one two few many other"),
        ("en", Ordinal, "one two few other", "one two few other"),
        ("fr", Ordinal, "one other", "one other"),
    ] {
        let expected = (all.to_owned(), of_whole_numbers.to_owned());
        assert_eq!(plurals(language, kind), expected, "{language}, {kind:?}");
    }
}

#[test]
fn each_category_has_an_example() {
    for (language, kind, expected) in [
        (
            "ar",
            Cardinal,
            &[("zero", 0.0), ("one", 1.0), ("two", 2.0), ("few", 3.0), ("many", 11.0), ("other", 100.0)][..],
        ),
        ("en", Cardinal, &[("one", 1.0), ("other", 2.0)]),
        ("en", Ordinal, &[("one", 1.0), ("two", 2.0), ("few", 3.0), ("other", 4.0)]),
        ("fr", Cardinal, &[("one", 1.0), ("many", 1_000_000.0), ("other", 2.0)]),
        ("ja", Cardinal, &[("other", 1.0)]),
        ("pl", Cardinal, &[("one", 1.0), ("few", 2.0), ("many", 5.0), ("other", 0.1)]),
    ] {
        let language = parse_identifier(language).expect("a tag");
        assert_eq!(examples(&language, kind), expected, "{language}");
    }
}
