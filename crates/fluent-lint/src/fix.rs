//! Applies edits to files.

use std::collections::BTreeMap;

use crate::edit::Edit;
use crate::files::Files;
use crate::finding::Finding;

/// Applies the safe edits of some findings, and returns how many of each file were applied. Of edits that overlap, only the
/// first one is applied. The others may be in the findings of the new files.
pub fn apply_safe_edits(files: &mut Files, findings: &[Finding]) -> BTreeMap<String, usize> {
    let mut by_path = BTreeMap::<&str, Vec<&Edit>>::new();
    for finding in findings {
        if let Some(edit) = finding.edit.as_ref().filter(|edit| edit.is_safe) {
            by_path.entry(&finding.path).or_default().push(edit);
        }
    }
    let mut applied = BTreeMap::new();
    for (path, mut edits) in by_path {
        let Some(bytes) = files.get_mut(path) else { continue };
        edits.sort_by_key(|edit| edit.span.start);
        let (new, count) = apply(bytes, &edits);
        *bytes = new;
        applied.insert(path.to_owned(), count);
    }
    applied
}

/// Returns a file with some sorted edits, and how many were applied.
fn apply(bytes: &[u8], edits: &[&Edit]) -> (Vec<u8>, usize) {
    let (mut new, mut count) = (Vec::with_capacity(bytes.len()), 0);
    // Where the last edit ends, and where the next one may start. Two edits never insert at the same offset.
    let (mut end, mut next) = (0, 0);
    for edit in edits {
        if edit.span.start < next || edit.span.end > bytes.len() {
            continue;
        }
        new.extend_from_slice(&bytes[end..edit.span.start]);
        new.extend_from_slice(edit.text.as_bytes());
        (end, next) = (edit.span.end, edit.span.end.max(edit.span.start + 1));
        count += 1;
    }
    new.extend_from_slice(&bytes[end..]);
    (new, count)
}
