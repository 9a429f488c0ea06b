//! Folders that no program finds, and files that cannot be parsed.

use language_matching::TagError;
use unic_langid::LanguageIdentifier;

use super::syntax::STRING_LITERAL;
use crate::edit::Edit;
use crate::files::right_name;
use crate::finding::Finding;
use crate::position::Position;
use crate::resource::{ResourceError, ResourceErrorKind};
use crate::rule::Rule;

pub static LOCALE_FOLDER: Rule =
    Rule::error("locale-folder", "A folder whose name is not a canonical BCP 47 language tag");
pub static FILE_NAME: Rule = Rule::error("file-name", "A file whose name does not end with .ftl");
pub static FILE_TOO_LARGE: Rule = Rule::error("file-too-large", "A file of more than 1 MiB");
pub static ENCODING: Rule = Rule::error("encoding", "Bytes that are not UTF-8");
pub static BYTE_ORDER_MARK: Rule =
    Rule::error("byte-order-mark", "A byte-order mark, which hides the first message");
pub static NESTING: Rule = Rule::error("nesting", "More than 100 nested placeables or calls");

/// Returns the finding for a file that cannot be parsed.
pub fn file(path: &str, error: &ResourceError) -> Finding {
    let (rule, help) = match error.kind {
        ResourceErrorKind::TooLarge => (&FILE_TOO_LARGE, "split it into several files"),
        ResourceErrorKind::NotUtf8 | ResourceErrorKind::Utf16 | ResourceErrorKind::OneByte(_) => {
            (&ENCODING, "save the file as UTF-8")
        }
        ResourceErrorKind::ByteOrderMark => (&BYTE_ORDER_MARK, "save the file as UTF-8 without BOM"),
        ResourceErrorKind::IncompleteEscape => {
            (&STRING_LITERAL, "write \\u with four hexadecimal digits, or \\U with six")
        }
        ResourceErrorKind::TooDeep | ResourceErrorKind::Syntax(_) => {
            (&NESTING, "close the open braces, or use fewer of them")
        }
    };
    let edit = (error.kind == ResourceErrorKind::ByteOrderMark).then(|| {
        let end = Position { column: 2, ..Position::START };
        Edit::new("\u{FEFF}", 0.."\u{FEFF}".len(), Position::START, end, String::new()).safe_if(true)
    });
    Finding {
        span: error.offset..error.offset,
        position: error.position,
        end: error.position,
        edit,
        ..Finding::of_file(path.to_owned(), rule, error.kind.to_string(), help.to_owned())
    }
}

/// Returns the finding for a file whose name shows that it is Fluent, but does not end as programs expect.
pub fn file_name(path: &str) -> Finding {
    let name = path.rsplit('/').next().unwrap_or(path);
    let message = format!("programs do not read `{name}`, because its name does not end with .ftl");
    let help = match right_name(name) {
        Some(right) => format!("rename it to {right}"),
        None => "rename it".to_owned(),
    };
    Finding::of_file(path.to_owned(), &FILE_NAME, message, help)
}

/// Returns the finding for a folder whose name is not canonical, at the start of a file in it.
pub fn folder(name: &str, tag: Result<LanguageIdentifier, TagError>, path: &str) -> Finding {
    let what = if path.contains('/') { "folder" } else { "file" };
    let (message, help) = match tag {
        Ok(tag) => (
            format!("the {what} name `{name}` is not a canonical language tag"),
            format!("rename it to `{tag}`"),
        ),
        Err(error) => (
            format!("the {what} name `{name}` is not a language tag: {error}"),
            "use a BCP 47 language tag, such as fr, pt-BR or zh-Hant".to_owned(),
        ),
    };
    Finding::of_file(path.to_owned(), &LOCALE_FOLDER, message, help)
}
