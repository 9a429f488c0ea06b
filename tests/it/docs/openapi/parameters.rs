//! The described parameters are those that the routes read, and values that fit the description are accepted.

use std::collections::{BTreeMap, BTreeSet};

use greeting_api::greeting::name::Name;
use greeting_api::web;
use language_matching::LanguageTag;
use proptest::prelude::*;
use proptest::string::string_regex;

use super::document::{DOCUMENT, elements, names, operations, resolve, text};
use crate::support::{catalog, get, service};

/// The source of the struct that the page takes its query from.
const PAGE: &str = include_str!("../../../../src/web/routes/page.rs");
/// The source of the guard that the greeting endpoints take their query from.
const QUERY: &str = include_str!("../../../../src/web/guards/query.rs");

/// Returns the query parameters of the greeting endpoints. `lang` is for paths without a language.
fn greeting_parameters(path: &str) -> Vec<String> {
    let list = QUERY.split_once("pub const PARAMETERS: [&str; 4] = [").expect("the parameters").1;
    let names =
        list.split(']').next().unwrap_or_default().split(',').map(|name| name.trim().trim_matches('"'));
    names.filter(|name| *name != "lang" || !path.contains("<code>")).map(ToOwned::to_owned).collect()
}

/// Returns the query parameters of a route's URI. `<form..>` stands for the fields of the struct `Form`.
fn query_parameters(query: &str) -> Vec<String> {
    query
        .split('&')
        .flat_map(|part| {
            let name = part.trim_matches(['<', '>']);
            match name.strip_suffix("..") {
                Some(form) => fields(form),
                None => vec![name.to_owned()],
            }
        })
        .collect()
}

/// Returns the fields of a struct that derives `FromForm`. Rocket has no list of them at run time, so this reads the source.
fn fields(form: &str) -> Vec<String> {
    let name = form[..1].to_uppercase() + &form[1..];
    let start = format!("#[derive(FromForm)]\npub struct {name}<'r> {{\n");
    let (_, fields) = PAGE.split_once(&start).unwrap_or_else(|| panic!("no struct {name}"));
    let fields = fields.split('}').next().unwrap_or_default();
    assert!(!fields.contains("#["), "a field with another name: {fields}");
    let lines = fields.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let names = lines.map(|line| line.trim_start_matches("pub ").split_once(':').expect("a field").0);
    names.map(ToOwned::to_owned).collect()
}

#[test]
fn the_parameters_of_every_route_are_described_and_no_others() {
    // Several routes can share a path.
    let mut routes = BTreeMap::<_, (BTreeSet<String>, BTreeSet<String>)>::new();
    for route in web::rocket(catalog()).routes() {
        let template = route.uri.path().replace('<', "{").replace('>', "}");
        let (path, query) = routes.entry(template).or_default();
        let segments = route.uri.path().split('/').filter(|segment| segment.starts_with('<'));
        path.extend(segments.map(|segment| segment.trim_matches(['<', '>']).to_owned()));
        query.extend(route.uri.query().into_iter().flat_map(query_parameters));
        if route.uri.path().starts_with("/greet") {
            query.extend(greeting_parameters(route.uri.path()));
        }
    }
    for (template, operation) in operations() {
        let described = |place| names(operation, place).map(ToOwned::to_owned).collect();
        assert_eq!(routes[template], (described("path"), described("query")), "{template}");
    }
}

#[test]
fn every_formality_is_listed() {
    let components = &DOCUMENT["components"];
    let listed: Vec<_> =
        elements(&components["parameters"]["Formality"]["schema"]["anyOf"][0]["enum"]).map(text).collect();
    let detail = text(&components["examples"]["formality-unknown"]["value"]["detail"]);
    assert!(detail.contains(&listed.join(", ").replace("neutral", "or neutral")), "{detail}");
    for value in listed {
        let path = format!("/greet/language/it/Dario?formality={value}");
        assert!(get(&service(), &path, &[]).starts_with("200\n"), "{value}");
    }
}

#[test]
fn values_that_fit_the_patterns_are_accepted() {
    let pattern = |parameter: &str| {
        let pattern = text(&resolve(&DOCUMENT["components"]["parameters"][parameter]["schema"])["pattern"]);
        // Rust writes `\u2028` as `\u{2028}`. The anchors are dropped because `string_regex` matches the whole text.
        let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
        let escaped = pattern.split("\\u").enumerate().map(|(index, part)| match index {
            0 => part.to_owned(),
            _ => format!("\\u{{{}}}{}", &part[..4], &part[4..]),
        });
        string_regex(&escaped.collect::<String>()).expect("a pattern")
    };
    proptest!(|(code in pattern("Code"), name in pattern("Name"))| {
        prop_assert!(LanguageTag::parse(&code).is_ok(), "{}", code);
        prop_assume!(name.chars().count() <= Name::MAX_CHARACTERS);
        prop_assert!(Name::parse(&name).is_ok(), "{:?}", name);
    });
}
