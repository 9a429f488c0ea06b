//! The catalog that is served, and how a request gets it.

use std::convert::Infallible;
use std::sync::{Arc, OnceLock};

use arc_swap::{ArcSwap, Guard};
use rocket::request::{FromRequest, Outcome, Request};

use super::content::Content;
use super::page::cache::Pages;
use crate::greeting::catalog::Catalog;

/// A handle to the catalog that is served: the app's state. Its clones lead to the same catalog.
#[derive(Clone)]
pub struct CatalogHandle(Source);

#[derive(Clone)]
enum Source {
    /// One catalog for the whole life of the service.
    Fixed(Arc<CachedCatalog>),
    /// The newest catalog. Reading it takes no lock.
    Replaceable(Arc<ArcSwap<CachedCatalog>>),
}

/// A catalog with the content that depends on nothing else. That is rendered at its first request, and dropped with the
/// catalog: after an edit, the new catalog starts without any.
pub struct CachedCatalog {
    pub catalog: Catalog,
    /// The content of `/languages`, as JSON and as text.
    pub languages: OnceLock<[Content<'static>; 2]>,
    /// The parts of the page.
    pub pages: Pages,
}

impl CatalogHandle {
    /// Returns a handle to a catalog that is never replaced.
    #[must_use]
    pub fn fixed(catalog: Catalog) -> Self {
        Self(Source::Fixed(Arc::new(catalog.into())))
    }

    /// Returns a handle to a catalog, and a function that replaces it by a newer one.
    pub fn replaceable(catalog: Catalog) -> (Self, impl Fn(Catalog) + Send + 'static) {
        let newest = Arc::new(ArcSwap::from_pointee(catalog.into()));
        let replace = Arc::clone(&newest);
        (Self(Source::Replaceable(newest)), move |catalog: Catalog| replace.store(Arc::new(catalog.into())))
    }
}

impl From<Catalog> for CachedCatalog {
    fn from(catalog: Catalog) -> Self {
        Self { pages: Pages::new(&catalog), languages: OnceLock::new(), catalog }
    }
}

/// Returns the catalog of a request: the same one until the request ends, even if a newer one replaces it.
pub fn of<'r>(request: &'r Request<'_>) -> &'r Catalog {
    &cached(request).catalog
}

fn cached<'r>(request: &'r Request<'_>) -> &'r CachedCatalog {
    let handle: &CatalogHandle = request.rocket().state().expect("the app manages it");
    match &handle.0 {
        Source::Fixed(catalog) => catalog,
        Source::Replaceable(newest) => {
            let guard: &Guard<Arc<CachedCatalog>> = request.local_cache(|| newest.load());
            guard
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for &'r CachedCatalog {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(cached(request))
    }
}

#[cfg(test)]
mod tests {
    use rocket::local::blocking::Client;

    use super::*;

    #[test]
    fn a_request_sees_one_catalog_and_the_next_one_the_newest() {
        let embedded = || Catalog::embedded().expect("the embedded locales are right");
        let (handle, replace) = CatalogHandle::replaceable(embedded());
        let app = rocket::custom(rocket::Config::default()).manage(handle);
        let client = Client::untracked(app).expect("the app starts");
        let request = client.get("/");
        let first: *const Catalog = of(&request);
        replace(embedded());
        assert_eq!(first, std::ptr::from_ref(of(&request)));
        assert_ne!(first, std::ptr::from_ref(of(&client.get("/"))));
    }
}
