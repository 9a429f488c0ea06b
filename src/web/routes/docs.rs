//! Interactive documentation: Swagger UI for `/openapi.json`. All files are embedded, so that it works offline.

use std::io::Read;
use std::sync::LazyLock;

use flate2::read::GzDecoder;
use hyper::header;
use language_matching::quality::{elements, split_weight};
use rocket::get;
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket_listener::ResponseParts;

use crate::greeting::problem::Problem;
use crate::web::content::Content;
use crate::web::respond::problem::ProblemResponse;
use crate::web::respond::representation::Representation;

/// Returns Swagger UI, which shows `/openapi.json` and sends requests.
#[get("/docs")]
pub fn docs() -> Page {
    Page
}

/// Returns a script or a style sheet of the page.
#[get("/docs/<file>")]
pub fn asset(file: &str) -> Result<&'static Asset, ProblemResponse> {
    Ok(ASSETS.iter().find(|asset| asset.name == file).ok_or(Problem::NotFound)?)
}

/// The page of Swagger UI.
pub struct Page;

/// Only files of the service, and no `eval` (Content Security Policy Level 3). Swagger UI's icons are `data:` URLs.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

impl<'r> Responder<'r, 'r> for Page {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        static PAGE: LazyLock<Content<'static>> = LazyLock::new(|| {
            Content::new("text/html; charset=utf-8", Some("en"), include_str!("docs/index.html"))
        });
        let mut response = Representation::of(PAGE.clone()).respond_to(request)?;
        ResponseParts::of(request, &mut response).set(header::CONTENT_SECURITY_POLICY, POLICY);
        Ok(response)
    }
}

/// A file that the page loads.
pub struct Asset {
    /// The file name: the last segment of its path.
    pub name: &'static str,
    pub media_type: &'static str,
    identity: Content<'static>,
    gzip: Option<Content<'static>>,
}

impl Asset {
    fn plain(name: &'static str, media_type: &'static str, text: &'static str) -> Self {
        Self { name, media_type, identity: Content::new(media_type, None, text), gzip: None }
    }

    /// Decompresses the file once, for clients that do not support gzip.
    fn gzip(name: &'static str, media_type: &'static str, bytes: &'static [u8]) -> Self {
        let mut plain = Vec::new();
        GzDecoder::new(bytes).read_to_end(&mut plain).expect("the build script compressed it");
        Self {
            name,
            media_type,
            identity: Content::new(media_type, None, plain),
            gzip: Some(Content::coded(Some("gzip"), media_type, None, bytes)),
        }
    }
}

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

/// All files of the page. The build script extracts those of Swagger UI from its distribution.
pub static ASSETS: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    let script = include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui-bundle.js.gz"));
    let style = include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui.css.gz"));
    [
        Asset::plain("start.js", SCRIPT, include_str!("docs/start.js")),
        Asset::gzip("swagger-ui-bundle.js", SCRIPT, script),
        Asset::gzip("swagger-ui.css", STYLE, style),
    ]
});

impl<'r> Responder<'r, 'r> for &'static Asset {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        // The files change only with the version of the service.
        let cache_control = Some("public, max-age=86400");
        let content = self.gzip.as_ref().filter(|_| takes_gzip(request)).unwrap_or(&self.identity);
        let representation = Representation { cache_control, ..Representation::of(content.clone()) };
        let mut response = representation.respond_to(request)?;
        if self.gzip.is_some() {
            ResponseParts::of(request, &mut response).set(header::VARY, "Accept-Encoding");
        }
        Ok(response)
    }
}

/// Returns whether `Accept-Encoding` accepts gzip (RFC 9110, section 12.5.3). A missing header means no: the RFC allows any
/// coding then, but most such clients, for example curl, would not decompress the response.
fn takes_gzip(request: &Request<'_>) -> bool {
    let mut any = false;
    for (coding, weight) in request.headers().get("Accept-Encoding").flat_map(elements).map(split_weight) {
        match coding {
            "*" => any = weight > 0,
            coding if ["gzip", "x-gzip"].iter().any(|name| coding.eq_ignore_ascii_case(name)) => {
                return weight > 0;
            }
            _ => {}
        }
    }
    any
}
