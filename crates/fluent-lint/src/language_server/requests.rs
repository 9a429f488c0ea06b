//! What the server can do: each request of the protocol, and which file answers it.

use std::collections::BTreeMap;

use lsp_server::ErrorCode;
use lsp_types::request::{
    CodeActionRequest, Completion, DocumentSymbolRequest, FoldingRangeRequest, GotoDefinition, HoverRequest,
    Initialize, PrepareRenameRequest, References, Rename, Request, SemanticTokensFullRequest,
};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, CompletionParams, CompletionResponse,
    DocumentChanges, DocumentSymbolParams, DocumentSymbolResponse, FoldingRange, FoldingRangeParams,
    GotoDefinitionParams, GotoDefinitionResponse, Hover, HoverContents, HoverParams, Location, MarkupContent,
    MarkupKind, OneOf, OptionalVersionedTextDocumentIdentifier, PrepareRenameResponse, ReferenceParams,
    RenameParams, SemanticTokens, SemanticTokensParams, SemanticTokensResult, TextDocumentEdit,
    TextDocumentPositionParams, TextEdit, Uri, WorkspaceEdit,
};
use serde_json::Value;

use super::documents::Document;
use super::encoding::Lines;
use super::navigation::Place;
use super::server::Server;
use super::tree::Tree;
use super::{actions, completion, hover, navigation, outline, tokens};

/// Why a request has no result.
pub type Refused = (ErrorCode, String);

/// Answers a request.
pub fn answer(server: &Server<'_>, method: &str, params: Value) -> Result<Value, Refused> {
    match method {
        HoverRequest::METHOD => call::<HoverRequest>(server, params, hover),
        Completion::METHOD => call::<Completion>(server, params, complete),
        GotoDefinition::METHOD => call::<GotoDefinition>(server, params, definition),
        References::METHOD => call::<References>(server, params, references),
        PrepareRenameRequest::METHOD => call::<PrepareRenameRequest>(server, params, prepare_rename),
        Rename::METHOD => call::<Rename>(server, params, rename),
        DocumentSymbolRequest::METHOD => call::<DocumentSymbolRequest>(server, params, symbols),
        FoldingRangeRequest::METHOD => call::<FoldingRangeRequest>(server, params, folds),
        CodeActionRequest::METHOD => call::<CodeActionRequest>(server, params, code_actions),
        SemanticTokensFullRequest::METHOD => {
            call::<SemanticTokensFullRequest>(server, params, semantic_tokens)
        }
        Initialize::METHOD => {
            Err((ErrorCode::InvalidRequest, "the server is initialized already".to_owned()))
        }
        _ => Err((ErrorCode::MethodNotFound, format!("{method} is not supported"))),
    }
}

fn call<R: Request>(
    server: &Server<'_>,
    params: Value,
    call: fn(&Server<'_>, &R::Params) -> Result<R::Result, Refused>,
) -> Result<Value, Refused> {
    let params = serde_json::from_value(params)
        .map_err(|error| (ErrorCode::InvalidParams, format!("{}: {error}", R::METHOD)))?;
    let result = call(server, &params)?;
    serde_json::to_value(result).map_err(|error| (ErrorCode::InternalError, error.to_string()))
}

/// An open document, and a position in it.
struct At<'s> {
    document: &'s Document,
    tree: &'s Tree<'s>,
    lines: Lines<'s>,
}

impl<'s> At<'s> {
    fn of(server: &'s Server<'_>, uri: &Uri) -> Result<Self, Refused> {
        let (document, tree) = server
            .document(uri)
            .ok_or_else(|| (ErrorCode::InvalidParams, format!("{} is not an open document", uri.as_str())))?;
        Ok(Self { document, tree, lines: Lines::new(&document.text, server.encoding) })
    }

    fn position(
        server: &'s Server<'_>,
        params: &TextDocumentPositionParams,
    ) -> Result<(Self, usize), Refused> {
        let at = Self::of(server, &params.text_document.uri)?;
        let offset = at.lines.offset(params.position);
        Ok((at, offset))
    }
}

fn hover(server: &Server<'_>, params: &HoverParams) -> Result<Option<Hover>, Refused> {
    let (at, offset) = At::position(server, &params.text_document_position_params)?;
    let found = hover::hover(at.tree, &at.document.file, offset);
    let rules = hover::rules(server.findings(at.document), offset, server.program);
    let (text, span) = match (found, rules) {
        (None, None) => return Ok(None),
        (Some(found), None) | (None, Some(found)) => found,
        (Some((text, span)), Some((rules, _))) => (format!("{text}\n\n---\n\n{rules}"), span),
    };
    let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value: text });
    Ok(Some(Hover { contents, range: Some(at.lines.range(&span)) }))
}

fn complete(server: &Server<'_>, params: &CompletionParams) -> Result<Option<CompletionResponse>, Refused> {
    let (at, offset) = At::position(server, &params.text_document_position)?;
    let items = completion::completion(at.tree, &at.document.file, offset, &at.lines);
    Ok(Some(CompletionResponse::Array(items)))
}

fn definition(
    server: &Server<'_>,
    params: &GotoDefinitionParams,
) -> Result<Option<GotoDefinitionResponse>, Refused> {
    let (at, offset) = At::position(server, &params.text_document_position_params)?;
    let places = navigation::definitions(at.tree, &at.document.file, offset);
    Ok(Some(GotoDefinitionResponse::Array(locations(server, &at, &places))))
}

fn references(server: &Server<'_>, params: &ReferenceParams) -> Result<Option<Vec<Location>>, Refused> {
    let (at, offset) = At::position(server, &params.text_document_position)?;
    let mut places = navigation::places(at.tree, &at.document.file, offset);
    places.retain(|place| params.context.include_declaration || !place.is_definition);
    Ok(Some(locations(server, &at, &places)))
}

fn locations(server: &Server<'_>, at: &At<'_>, places: &[Place]) -> Vec<Location> {
    let location = |place: &Place| {
        let lines = Lines::new(at.tree.text(&place.file), server.encoding);
        Some(Location { uri: server.uri(at.document, &place.file)?, range: lines.range(&place.span) })
    };
    places.iter().filter_map(location).collect()
}

fn prepare_rename(
    server: &Server<'_>,
    params: &TextDocumentPositionParams,
) -> Result<Option<PrepareRenameResponse>, Refused> {
    let (at, offset) = At::position(server, params)?;
    let span = navigation::renamable(at.tree, &at.document.file, offset)
        .map_err(|why| (ErrorCode::RequestFailed, why))?;
    Ok(Some(PrepareRenameResponse::Range(at.lines.range(&span))))
}

fn rename(server: &Server<'_>, params: &RenameParams) -> Result<Option<WorkspaceEdit>, Refused> {
    let (at, offset) = At::position(server, &params.text_document_position)?;
    let (places, name) = navigation::rename(at.tree, &at.document.file, offset, &params.new_name)
        .map_err(|why| (ErrorCode::RequestFailed, why))?;
    let edits = places.into_iter().map(|place| (place.file, place.span, name.clone()));
    Ok(Some(workspace_edit(server, &at, edits)))
}

/// Returns an edit of some files. If it can, the client refuses it if one of them has another version by then.
fn workspace_edit(
    server: &Server<'_>,
    at: &At<'_>,
    edits: impl IntoIterator<Item = (String, std::ops::Range<usize>, String)>,
) -> WorkspaceEdit {
    let mut by_file = BTreeMap::<String, Vec<_>>::new();
    for (file, span, text) in edits {
        by_file.entry(file).or_default().push((span, text));
    }
    let mut edit = WorkspaceEdit::default();
    for (file, edits) in by_file {
        let Some(uri) = server.uri(at.document, &file) else { continue };
        let lines = Lines::new(at.tree.text(&file), server.encoding);
        let edits =
            edits.into_iter().map(|(span, new_text)| TextEdit { range: lines.range(&span), new_text });
        if server.can_compare_versions {
            let version = server.version(at.document, &file);
            let text_document = OptionalVersionedTextDocumentIdentifier { uri, version };
            let edits = edits.map(OneOf::Left).collect();
            let changes = edit.document_changes.get_or_insert_with(|| DocumentChanges::Edits(Vec::new()));
            if let DocumentChanges::Edits(changes) = changes {
                changes.push(TextDocumentEdit { text_document, edits });
            }
        } else {
            edit.changes.get_or_insert_default().insert(uri, edits.collect());
        }
    }
    edit
}

fn symbols(
    server: &Server<'_>,
    params: &DocumentSymbolParams,
) -> Result<Option<DocumentSymbolResponse>, Refused> {
    let at = At::of(server, &params.text_document.uri)?;
    let source = at.tree.source(&at.document.file);
    let symbols = source.map_or(Vec::new(), |source| outline::symbols(&source, &at.lines));
    Ok(Some(DocumentSymbolResponse::Nested(symbols)))
}

fn folds(server: &Server<'_>, params: &FoldingRangeParams) -> Result<Option<Vec<FoldingRange>>, Refused> {
    let at = At::of(server, &params.text_document.uri)?;
    Ok(at.tree.source(&at.document.file).map(|source| outline::folds(&source, &at.lines)))
}

fn semantic_tokens(
    server: &Server<'_>,
    params: &SemanticTokensParams,
) -> Result<Option<SemanticTokensResult>, Refused> {
    let at = At::of(server, &params.text_document.uri)?;
    let source = at.tree.source(&at.document.file);
    let data = source.map_or(Vec::new(), |source| tokens::tokens(&source, &at.lines));
    Ok(Some(SemanticTokensResult::Tokens(SemanticTokens { result_id: None, data })))
}

fn code_actions(
    server: &Server<'_>,
    params: &CodeActionParams,
) -> Result<Option<Vec<CodeActionOrCommand>>, Refused> {
    let at = At::of(server, &params.text_document.uri)?;
    let (start, end) = (at.lines.offset(params.range.start), at.lines.offset(params.range.end));
    let in_range =
        server.findings(at.document).filter(|finding| finding.span.start <= end && start <= finding.span.end);
    let file = &at.document.file;
    let actions = actions::actions(at.tree, file, in_range).into_iter().map(|action| {
        let edits = action.edits.into_iter().map(|(span, text)| (file.clone(), span, text));
        CodeActionOrCommand::CodeAction(CodeAction {
            title: action.title,
            kind: Some(CodeActionKind::QUICKFIX),
            edit: Some(workspace_edit(server, &at, edits)),
            is_preferred: action.is_preferred.then_some(true),
            ..CodeAction::default()
        })
    });
    Ok(Some(actions.collect()))
}
