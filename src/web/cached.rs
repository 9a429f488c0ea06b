//! A catalog, and what is rendered from it once.

use std::sync::OnceLock;

use super::page::cache::Pages;
use super::representation::Content;
use crate::l10n::catalog::Catalog;

/// A catalog with the content that depends on nothing else. That is rendered when it is first asked for, and dropped with
/// the catalog: after an edit, the new catalog starts without any.
pub struct CachedCatalog {
    pub catalog: Catalog,
    /// The content of `/languages`.
    pub languages: OnceLock<Content<'static>>,
    /// The parts of the page.
    pub pages: Pages,
}

impl From<Catalog> for CachedCatalog {
    fn from(catalog: Catalog) -> Self {
        Self { pages: Pages::new(&catalog), languages: OnceLock::new(), catalog }
    }
}
