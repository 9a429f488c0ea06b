//! What requests may say.

use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{KnownFormat, Object, ObjectBuilder, OneOfBuilder, Schema, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Required};

use crate::l10n::name::Name;
use crate::web::docs::ASSETS;
use crate::web::page;

/// Describes the parameters of an operation: those that its handler has, each by its name, and the header fields.
pub fn describe(operation: &mut Operation) {
    let fields: &[_] = match operation.operation_id.as_deref().unwrap_or_default() {
        "greet" | "greet_in_language" => &["Accept-Language", "If-None-Match"],
        "languages" | "help" | "openapi" | "docs" | "part" => &["If-None-Match"],
        _ => &[],
    };
    let parameters = operation.parameters.get_or_insert_default();
    for name in fields {
        let field =
            ParameterBuilder::new().name(*name).parameter_in(ParameterIn::Header).required(Required::False);
        parameters.push(RefOr::T(field.build()));
    }
    for parameter in parameters.iter_mut() {
        if let RefOr::T(parameter) = parameter {
            *parameter = described(std::mem::take(parameter));
        }
    }
    parameters.sort_by_key(|parameter| match parameter {
        RefOr::T(Parameter { parameter_in: ParameterIn::Path, .. }) => 0,
        RefOr::T(Parameter { parameter_in: ParameterIn::Query, .. }) => 1,
        _ => 2,
    });
}

fn described(parameter: Parameter) -> Parameter {
    let Some((description, schema)) = description(&parameter.name) else { return parameter };
    let example = match &schema {
        // So that the page can be tried out at once.
        Schema::Object(object) if parameter.parameter_in == ParameterIn::Path => {
            object.examples.first().cloned()
        }
        _ => None,
    };
    ParameterBuilder::from(parameter)
        .description(Some(description))
        // But for the path's: a handler's list is there only to notice a second value.
        .required(Required::False)
        .schema(Some(schema))
        .example(example)
        .build()
}

fn description(name: &str) -> Option<(&'static str, Schema)> {
    Some(match name {
        "name" => (
            "The person's name, in any script, at most 128 characters as a reader counts them and 1024 bytes, on one \
             line. It is printed as it was sent, without the white space around it.",
            text(&["Alice", "José", "小明", "Anne Marie"])
                .min_length(Some(1))
                .max_length(Some(Name::MAX_CHARACTERS))
                .pattern(Some(NAME))
                .into(),
        ),
        "code" => (
            "A language: any BCP 47 tag, in any letter case. Where nobody speaks it here the language nearest to it \
             is served, and else English.",
            text(&["ja", "es-MX", "zh-Hant"]).pattern(Some(LANGUAGE_TAG)).into(),
        ),
        "time" => (
            "The time of day that the greeting is to fit: hours and minutes, or a date and time as RFC 3339 writes \
             it, whose local time counts.",
            OneOfBuilder::new()
                .item(text(&["16:00"]).pattern(Some("^([01][0-9]|2[0-3]):[0-5][0-9]$")))
                .item(
                    text(&["2026-01-31T09:30:00+01:00"])
                        .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))),
                )
                .into(),
        ),
        "formality" => (
            "How the person is addressed: politely, as a stranger or a customer, or as a friend. Without it the \
             greeting is right for anybody.",
            text(&["formal"]).enum_values(Some(["formal", "casual"])).into(),
        ),
        "file" => (
            "The name of the file.",
            text(&[ASSETS[0].name]).enum_values(Some(ASSETS.iter().map(|asset| asset.name))).into(),
        ),
        "part" => {
            ("The name of the file.", text(&["style.css"]).enum_values(Some(page::files::names())).into())
        }
        "v" => (
            "The version that the page asks for. Under its version, a file can be kept for ever.",
            text(&["0123456789abcdef"]).into(),
        ),
        "Accept-Language" => (
            "The reader's languages (RFC 9110, section 12.5.4). The greeting is in the one that suits them best, where \
             the path names none, and so is a problem.",
            text(&["fr-CH, fr;q=0.9, en;q=0.8"]).into(),
        ),
        "If-None-Match" => (
            "The `ETag` of an answer that the client has: where it would be sent again, 304 says so without a body.",
            text(&["\"0123456789abcdef\""]).into(),
        ),
        _ => return None,
    })
}

/// No control, line end or direction control, and at least one character that can be seen; white space around it. Some
/// rare names are right beyond this pattern and this length: those of many marks, and of the last planes of Unicode.
const NAME: &str = concat!(
    r"^[\t-\r\x85\u2028\u2029]*",
    r"[^\x00-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFFFD]*",
    r"[^\x00-\x20\x7F-\xA0\xAD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F",
    r"\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8\uFFFD]",
    r"[^\x00-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFFFD]*",
    r"[\t-\r\x85\u2028\u2029]*$",
);

/// RFC 5646, section 2.1, with `_` for `-` too; the irregular tags of its section 2.2.8 are right beyond it.
const LANGUAGE_TAG: &str = concat!(
    "^(([A-Za-z]{2,3}([-_][A-Za-z]{3}){0,3}|[A-Za-z]{4,8})",
    "([-_][A-Za-z]{4})?",
    "([-_]([A-Za-z]{2}|[0-9]{3}))?",
    "([-_]([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*",
    "([-_][0-9A-WY-Za-wy-z]([-_][0-9A-Za-z]{2,8})+)*",
    "([-_][Xx]([-_][0-9A-Za-z]{1,8})+)?",
    "|[Xx]([-_][0-9A-Za-z]{1,8})+)$",
);

/// A text, with examples.
fn text(examples: &[&str]) -> ObjectBuilder {
    ObjectBuilder::from(Object::with_type(Type::String)).examples(examples.iter().copied())
}
