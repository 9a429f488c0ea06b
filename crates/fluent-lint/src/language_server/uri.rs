//! Paths as `file:` URIs (RFC 8089), as editors write them.

use std::path::{Path, PathBuf};

use lsp_types::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Characters that are escaped in the path of a URI (RFC 3986, section 3.3).
const PATH: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Returns the path of a file's URI. Other schemes, such as `untitled:`, have none.
pub fn path(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    let path = &rest[rest.find('/')?..];
    let path = percent_decode_str(path).decode_utf8().ok()?;
    // On Windows, the path of a URI is /C:/folder.
    let is_drive = cfg!(windows) && path.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if is_drive { &path[1..] } else { &path }))
}

/// Returns the URI of a path.
pub fn of(path: &Path) -> Option<Uri> {
    let path = std::path::absolute(path).ok()?;
    let path = path.to_str()?.replace('\\', if cfg!(windows) { "/" } else { "\\" });
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{}", utf8_percent_encode(&path, &PATH)).parse().ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn a_path_survives_its_uri() {
        for path in ["/a/fr.ftl", "/with space/ä#?%.ftl", "/a/zh-Hant/x_~-.ftl"] {
            let uri = super::of(Path::new(path)).expect("a URI");
            assert_eq!(super::path(&uri).as_deref(), Some(Path::new(path)), "{uri:?}");
        }
    }

    #[test]
    fn editors_escape_as_they_like() {
        for (uri, path) in [
            ("file:///a/b%C3%A4.ftl", Some("/a/bä.ftl")),
            ("file://localhost/a.ftl", Some("/a.ftl")),
            ("file:///a/%FF.ftl", None),
            ("untitled:Untitled-1", None),
        ] {
            let parsed = uri.parse().expect("a URI");
            assert_eq!(super::path(&parsed).as_deref(), path.map(Path::new), "{uri}");
        }
    }
}
