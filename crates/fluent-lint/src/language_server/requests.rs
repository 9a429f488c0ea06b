//! What the workspace can do: each request of the protocol, and which file answers it.

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
use super::tree::Tree;
use super::workspace::Workspace;
use super::{actions, completion, hover, navigation, outline, tokens};

/// Why a request has no result.
pub type Refused = (ErrorCode, String);

/// Answers a request.
pub fn answer(workspace: &Workspace<'_>, method: &str, params: Value) -> Result<Value, Refused> {
    match method {
        HoverRequest::METHOD => call::<HoverRequest>(workspace, params, hover),
        Completion::METHOD => call::<Completion>(workspace, params, complete),
        GotoDefinition::METHOD => call::<GotoDefinition>(workspace, params, definition),
        References::METHOD => call::<References>(workspace, params, references),
        PrepareRenameRequest::METHOD => call::<PrepareRenameRequest>(workspace, params, prepare_rename),
        Rename::METHOD => call::<Rename>(workspace, params, rename),
        DocumentSymbolRequest::METHOD => call::<DocumentSymbolRequest>(workspace, params, symbols),
        FoldingRangeRequest::METHOD => call::<FoldingRangeRequest>(workspace, params, folds),
        CodeActionRequest::METHOD => call::<CodeActionRequest>(workspace, params, code_actions),
        SemanticTokensFullRequest::METHOD => {
            call::<SemanticTokensFullRequest>(workspace, params, semantic_tokens)
        }
        Initialize::METHOD => {
            Err((ErrorCode::InvalidRequest, "the workspace is initialized already".to_owned()))
        }
        _ => Err((ErrorCode::MethodNotFound, format!("{method} is not supported"))),
    }
}

fn call<R: Request>(
    workspace: &Workspace<'_>,
    params: Value,
    call: fn(&Workspace<'_>, &R::Params) -> Result<R::Result, Refused>,
) -> Result<Value, Refused> {
    let params = serde_json::from_value(params)
        .map_err(|error| (ErrorCode::InvalidParams, format!("{}: {error}", R::METHOD)))?;
    let result = call(workspace, &params)?;
    serde_json::to_value(result).map_err(|error| (ErrorCode::InternalError, error.to_string()))
}

/// An open document, and a position in it.
struct At<'s> {
    document: &'s Document,
    tree: &'s Tree<'s>,
    lines: Lines<'s>,
}

impl<'s> At<'s> {
    fn of(workspace: &'s Workspace<'_>, uri: &Uri) -> Result<Self, Refused> {
        let (document, tree) = workspace
            .document(uri)
            .ok_or_else(|| (ErrorCode::InvalidParams, format!("{} is not an open document", uri.as_str())))?;
        Ok(Self { document, tree, lines: Lines::new(&document.text, workspace.client.encoding) })
    }

    fn position(
        workspace: &'s Workspace<'_>,
        params: &TextDocumentPositionParams,
    ) -> Result<(Self, usize), Refused> {
        let at = Self::of(workspace, &params.text_document.uri)?;
        let offset = at.lines.offset(params.position);
        Ok((at, offset))
    }
}

fn hover(workspace: &Workspace<'_>, params: &HoverParams) -> Result<Option<Hover>, Refused> {
    let (at, offset) = At::position(workspace, &params.text_document_position_params)?;
    let found = hover::hover(at.tree, &at.document.file, offset);
    let rules = hover::rules(workspace.findings(at.document), offset, workspace.program);
    let (text, span) = match (found, rules) {
        (None, None) => return Ok(None),
        (Some(found), None) | (None, Some(found)) => found,
        (Some((text, span)), Some((rules, _))) => (format!("{text}\n\n---\n\n{rules}"), span),
    };
    let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value: text });
    Ok(Some(Hover { contents, range: Some(at.lines.range(&span)) }))
}

fn complete(
    workspace: &Workspace<'_>,
    params: &CompletionParams,
) -> Result<Option<CompletionResponse>, Refused> {
    let (at, offset) = At::position(workspace, &params.text_document_position)?;
    let items = completion::completion(at.tree, &at.document.file, offset, &at.lines);
    Ok(Some(CompletionResponse::Array(items)))
}

fn definition(
    workspace: &Workspace<'_>,
    params: &GotoDefinitionParams,
) -> Result<Option<GotoDefinitionResponse>, Refused> {
    let (at, offset) = At::position(workspace, &params.text_document_position_params)?;
    let places = navigation::definitions(at.tree, &at.document.file, offset);
    Ok(Some(GotoDefinitionResponse::Array(locations(workspace, &at, &places))))
}

fn references(workspace: &Workspace<'_>, params: &ReferenceParams) -> Result<Option<Vec<Location>>, Refused> {
    let (at, offset) = At::position(workspace, &params.text_document_position)?;
    let mut places = navigation::places(at.tree, &at.document.file, offset);
    places.retain(|place| params.context.include_declaration || !place.is_definition);
    Ok(Some(locations(workspace, &at, &places)))
}

fn locations(workspace: &Workspace<'_>, at: &At<'_>, places: &[Place]) -> Vec<Location> {
    let location = |place: &Place| {
        let lines = Lines::new(at.tree.text(&place.file), workspace.client.encoding);
        Some(Location { uri: workspace.uri(at.document, &place.file)?, range: lines.range(&place.span) })
    };
    places.iter().filter_map(location).collect()
}

fn prepare_rename(
    workspace: &Workspace<'_>,
    params: &TextDocumentPositionParams,
) -> Result<Option<PrepareRenameResponse>, Refused> {
    let (at, offset) = At::position(workspace, params)?;
    let span = navigation::renamable(at.tree, &at.document.file, offset)
        .map_err(|why| (ErrorCode::RequestFailed, why))?;
    Ok(Some(PrepareRenameResponse::Range(at.lines.range(&span))))
}

fn rename(workspace: &Workspace<'_>, params: &RenameParams) -> Result<Option<WorkspaceEdit>, Refused> {
    let (at, offset) = At::position(workspace, &params.text_document_position)?;
    let (places, name) = navigation::rename(at.tree, &at.document.file, offset, &params.new_name)
        .map_err(|why| (ErrorCode::RequestFailed, why))?;
    let edits = places.into_iter().map(|place| (place.file, place.span, name.clone()));
    Ok(Some(workspace_edit(workspace, &at, edits)))
}

/// Returns an edit of some files. If it can, the client refuses it if one of them has another version by then.
fn workspace_edit(
    workspace: &Workspace<'_>,
    at: &At<'_>,
    edits: impl IntoIterator<Item = (String, std::ops::Range<usize>, String)>,
) -> WorkspaceEdit {
    let mut by_file = BTreeMap::<String, Vec<_>>::new();
    for (file, span, text) in edits {
        by_file.entry(file).or_default().push((span, text));
    }
    let mut edit = WorkspaceEdit::default();
    for (file, edits) in by_file {
        let Some(uri) = workspace.uri(at.document, &file) else { continue };
        let lines = Lines::new(at.tree.text(&file), workspace.client.encoding);
        let edits =
            edits.into_iter().map(|(span, new_text)| TextEdit { range: lines.range(&span), new_text });
        if workspace.client.can_compare_versions {
            let version = workspace.version(at.document, &file);
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
    workspace: &Workspace<'_>,
    params: &DocumentSymbolParams,
) -> Result<Option<DocumentSymbolResponse>, Refused> {
    let at = At::of(workspace, &params.text_document.uri)?;
    let source = at.tree.source(&at.document.file);
    let symbols = source.map_or(Vec::new(), |source| outline::symbols(&source, &at.lines));
    Ok(Some(DocumentSymbolResponse::Nested(symbols)))
}

fn folds(
    workspace: &Workspace<'_>,
    params: &FoldingRangeParams,
) -> Result<Option<Vec<FoldingRange>>, Refused> {
    let at = At::of(workspace, &params.text_document.uri)?;
    Ok(at.tree.source(&at.document.file).map(|source| outline::folds(&source, &at.lines)))
}

fn semantic_tokens(
    workspace: &Workspace<'_>,
    params: &SemanticTokensParams,
) -> Result<Option<SemanticTokensResult>, Refused> {
    let at = At::of(workspace, &params.text_document.uri)?;
    let source = at.tree.source(&at.document.file);
    let data = source.map_or(Vec::new(), |source| tokens::tokens(&source, &at.lines));
    Ok(Some(SemanticTokensResult::Tokens(SemanticTokens { result_id: None, data })))
}

fn code_actions(
    workspace: &Workspace<'_>,
    params: &CodeActionParams,
) -> Result<Option<Vec<CodeActionOrCommand>>, Refused> {
    let at = At::of(workspace, &params.text_document.uri)?;
    let (start, end) = (at.lines.offset(params.range.start), at.lines.offset(params.range.end));
    let in_range = workspace
        .findings(at.document)
        .filter(|finding| finding.span.start <= end && start <= finding.span.end);
    let file = &at.document.file;
    let actions = actions::actions(at.tree, file, in_range).into_iter().map(|action| {
        let edits = action.edits.into_iter().map(|(span, text)| (file.clone(), span, text));
        CodeActionOrCommand::CodeAction(CodeAction {
            title: action.title,
            kind: Some(CodeActionKind::QUICKFIX),
            edit: Some(workspace_edit(workspace, &at, edits)),
            is_preferred: action.is_preferred.then_some(true),
            ..CodeAction::default()
        })
    });
    Ok(Some(actions.collect()))
}
