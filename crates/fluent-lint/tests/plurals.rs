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
fn each_category_has_a_smallest_number() {
    for (language, kind, expected) in [
        ("ar", Cardinal, &[("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)][..]),
        ("en", Cardinal, &[("one", 1), ("other", 2)]),
        ("en", Ordinal, &[("one", 1), ("two", 2), ("few", 3), ("other", 4)]),
        ("ja", Cardinal, &[("other", 1)]),
        ("pl", Cardinal, &[("one", 1), ("few", 2), ("many", 5)]),
    ] {
        let language = parse_identifier(language).expect("a tag");
        assert_eq!(examples(&language, kind), expected, "{language}");
    }
}
