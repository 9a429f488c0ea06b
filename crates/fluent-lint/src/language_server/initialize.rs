//! What the server reads of the parameters of `initialize`. Parsing all of them adds 0.3 MB to the
//! binary.

use lsp_types::PositionEncodingKind;
use serde::Deserialize;

use super::encoding::Encoding;
use super::workspace::Client;

/// The parameters of `initialize`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameters {
    /// The process of the editor.
    pub process_id: Option<u32>,
    capabilities: Capabilities,
}

#[derive(Debug, Deserialize)]
struct Capabilities {
    #[serde(default)]
    general: General,
    #[serde(default)]
    workspace: Workspace,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct General {
    position_encodings: Option<Vec<PositionEncodingKind>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Workspace {
    did_change_watched_files: Option<Watching>,
    workspace_edit: Option<Editing>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Watching {
    dynamic_registration: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Editing {
    document_changes: Option<bool>,
}

impl Parameters {
    /// Returns what the client can do.
    pub fn client(&self) -> Client {
        let Capabilities { general, workspace } = &self.capabilities;
        let watched = workspace.did_change_watched_files.as_ref();
        let edit = workspace.workspace_edit.as_ref();
        Client {
            encoding: Encoding::agreed(general.position_encodings.as_deref()),
            can_watch: watched.and_then(|watched| watched.dynamic_registration) == Some(true),
            can_compare_versions: edit.and_then(|edit| edit.document_changes) == Some(true),
        }
    }
}
