//! A data message for the tests: `sizes = small, large`, by which `box` selects with `$size`.

use fluent_lint::{DataError, DataMessage, DataSelection, Options, Rule};

static MALFORMED: Rule = Rule::error("sizes", "Malformed sizes");
static UNREACHABLE: Rule = Rule::error("size-unreachable", "A size that does not exist");

static DATA_MESSAGES: [DataMessage; 1] = [DataMessage {
    id: "sizes",
    parse,
    help: "write lowercase names, such as small, large",
    malformed: &MALFORMED,
    selection: Some(DataSelection { messages: &["box"], variable: "size", unreachable: &UNREACHABLE }),
}];

/// Options with the data message.
pub fn options(style: bool) -> Options<'static> {
    Options { style, data_messages: &DATA_MESSAGES, ..Options::default() }
}

fn parse(text: &str) -> Result<Vec<String>, DataError> {
    let name = |item: &str| match item {
        _ if item.bytes().all(|b| b.is_ascii_lowercase()) => Ok(item.to_owned()),
        _ => Err(DataError { item: item.to_owned(), message: format!("`{item}` is not a lowercase name") }),
    };
    text.split(',').map(|item| name(item.trim())).collect()
}
