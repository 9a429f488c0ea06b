//! The colours of a file: semantic tokens.

use lsp_types::{SemanticToken, SemanticTokenType};

use super::encoding::Lines;
use super::symbols::{Symbol, occurrences};
use crate::source_file::SourceFile;

/// The types of tokens. A token has the index of its type.
pub const TYPES: [SemanticTokenType; 6] = [
    SemanticTokenType::FUNCTION,
    SemanticTokenType::VARIABLE,
    SemanticTokenType::CLASS,
    SemanticTokenType::PROPERTY,
    SemanticTokenType::ENUM_MEMBER,
    SemanticTokenType::PARAMETER,
];

/// Returns the tokens of a file, each relative to the one before it.
pub fn tokens(source: &SourceFile<'_>, lines: &Lines<'_>) -> Vec<SemanticToken> {
    let (mut line, mut start) = (0, 0);
    let tokens = occurrences(source).into_iter().filter_map(|occurrence| {
        let kind = match occurrence.symbol {
            Symbol::Message(_) | Symbol::Function(_) => SemanticTokenType::FUNCTION,
            Symbol::Variable { .. } => SemanticTokenType::VARIABLE,
            Symbol::Term(_) => SemanticTokenType::CLASS,
            Symbol::Attribute { .. } => SemanticTokenType::PROPERTY,
            Symbol::Key { .. } => SemanticTokenType::ENUM_MEMBER,
            Symbol::Argument(_) => SemanticTokenType::PARAMETER,
        };
        let range = lines.range(&occurrence.span);
        let delta_line = range.start.line - line;
        let delta_start = if delta_line == 0 { range.start.character - start } else { range.start.character };
        (line, start) = (range.start.line, range.start.character);
        Some(SemanticToken {
            delta_line,
            delta_start,
            length: range.end.character - range.start.character,
            token_type: u32::try_from(TYPES.iter().position(|known| *known == kind)?).ok()?,
            token_modifiers_bitset: 0,
        })
    });
    tokens.collect()
}
