//! `docs/openapi.json`, and ways to read it.

use std::sync::LazyLock;

use serde_json::Value;

pub const TEXT: &str = include_str!("../../../../docs/openapi.json");

pub static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(TEXT).expect("JSON"));

/// Returns the members of an object, or none if there is no object.
pub fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// Returns the elements of a list, or none if there is no list.
pub fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// Follows the `$ref` of an object, if it has one.
pub fn resolve(value: &'static Value) -> &'static Value {
    let Some(reference) = value["$ref"].as_str() else { return value };
    let target = reference.strip_prefix('#').and_then(|pointer| DOCUMENT.pointer(pointer));
    target.unwrap_or_else(|| panic!("{reference} leads nowhere"))
}

/// Returns the name of the component that an object refers to.
pub fn component(reference: &Value) -> &str {
    text(&reference["$ref"]).rsplit('/').next().expect("a name")
}

/// Returns every path template with its only operation.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static Value)> {
    entries(&DOCUMENT["paths"]).map(|(template, item)| {
        assert_eq!(entries(item).map(|(method, _)| method).collect::<Vec<_>>(), ["get"], "{template}");
        (template, &item["get"])
    })
}

/// Returns the parameters of an operation that are in the path, the query or the header.
pub fn parameters(operation: &'static Value, place: &str) -> impl Iterator<Item = &'static Value> {
    elements(&operation["parameters"]).map(resolve).filter(move |parameter| parameter["in"] == place)
}

/// Returns the names of such parameters.
pub fn names(operation: &'static Value, place: &str) -> impl Iterator<Item = &'static str> {
    parameters(operation, place).map(|parameter| text(&parameter["name"]))
}

/// Returns the paths of an operation: with each value of a path parameter that has a list of values, otherwise with its
/// first example.
pub fn paths(template: &str) -> Vec<String> {
    let mut paths = vec![template.to_owned()];
    for parameter in parameters(&DOCUMENT["paths"][template]["get"], "path") {
        let mut values: Vec<_> = elements(&parameter["schema"]["enum"]).map(text).collect();
        if values.is_empty() {
            let (_, example) = entries(&parameter["examples"]).next().expect("an example");
            values.push(text(&example["value"]));
        }
        let key = format!("{{{}}}", text(&parameter["name"]));
        paths = paths.iter().flat_map(|path| values.iter().map(|value| path.replace(&key, value))).collect();
    }
    assert!(paths.iter().all(|path| !path.contains('{')), "{paths:?}");
    paths
}
