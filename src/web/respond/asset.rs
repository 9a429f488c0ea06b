//! The files that pages load, as responses.

use rocket::request::Request;
use rocket::response::{self, Responder};

use super::problem::ProblemResponse;
use super::representation::Representation;
use crate::greeting::problem::Problem;
use crate::web::page::assets::{File, Files};

/// A file of a page, and the version that the client requested.
pub struct Asset<'r> {
    file: &'static File,
    version: Option<&'r str>,
}

impl<'r> Asset<'r> {
    /// Returns a file for a client that requests a version of it.
    ///
    /// # Errors
    ///
    /// If there is no such file.
    pub fn find(
        files: &'static Files,
        name: &str,
        version: Option<&'r str>,
    ) -> Result<Self, ProblemResponse> {
        Ok(files.file(name).map(|file| Self { file, version }).ok_or(Problem::NotFound)?)
    }
}

/// With its version in the address, a file never changes. A client that requests another version got the page from
/// another instance, while the service is replaced by a newer one: it gets the file that exists.
impl<'r> Responder<'r, 'r> for Asset<'r> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let is_lasting = self.version == Some(&self.file.version);
        let caching = if is_lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
        let content = self.file.content.clone();
        Representation { cache_control: Some(caching), ..Representation::of(content) }.respond_to(request)
    }
}
