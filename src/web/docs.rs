//! Interactive documentation: Swagger UI over `/openapi.json`, all of it from here, so that it works with no network.

use std::io::{Cursor, Read};

use flate2::read::GzDecoder;
use hyper::header;
use rocket::get;
use rocket::http::Status;
use rocket::request::Request;
use rocket::response::{self, Responder, Response};

use super::fields::Fields;
use super::problem::{Error, Problem};
use super::representation::Representation;
use crate::l10n::accept_language::{elements, split_weight};

/// This description, as a page to read and to try out.
#[utoipa::path(tag = "documentation")]
#[get("/docs")]
pub fn docs() -> Page {
    Page
}

/// A script or style of the page.
#[utoipa::path(tag = "documentation")]
#[get("/docs/<file>")]
pub fn asset(file: &str) -> Result<&'static Asset, Problem<'_>> {
    Ok(ASSETS.iter().find(|asset| asset.name == file).ok_or(Error::NotFound)?)
}

/// The page.
pub struct Page;

/// Everything comes from the service itself and nothing is evaluated. Swagger UI's icons are `data:` addresses.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

impl<'r> Responder<'r, 'r> for Page {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let page = Representation {
            content_type: "text/html; charset=utf-8",
            language: Some("en"),
            vary: "",
            location: None,
            body: include_str!("docs/index.html").to_owned(),
        };
        let mut response = page.respond_to(request)?;
        Fields::of(request, &mut response).set(header::CONTENT_SECURITY_POLICY, POLICY);
        Ok(response)
    }
}

/// A file that the page loads.
pub struct Asset {
    /// The last segment of its path.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    body: Body,
}

enum Body {
    Plain(&'static str),
    Gzip(&'static [u8]),
}

/// All of them. The build script takes Swagger UI's from its distribution.
pub static ASSETS: [Asset; 3] = [
    Asset {
        name: "start.js",
        media_type: "text/javascript; charset=utf-8",
        body: Body::Plain(include_str!("docs/start.js")),
    },
    Asset {
        name: "swagger-ui-bundle.js",
        media_type: "text/javascript; charset=utf-8",
        body: Body::Gzip(include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui-bundle.js.gz"))),
    },
    Asset {
        name: "swagger-ui.css",
        media_type: "text/css; charset=utf-8",
        body: Body::Gzip(include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui.css.gz"))),
    },
];

impl<'r> Responder<'r, 'static> for &'static Asset {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::new();
        let mut fields = Fields::of(request, &mut response);
        fields.set(header::CONTENT_TYPE, self.media_type);
        // Only another version of the service has others.
        fields.set(header::CACHE_CONTROL, "public, max-age=86400");
        match self.body {
            Body::Plain(text) => response.set_sized_body(text.len(), Cursor::new(text)),
            Body::Gzip(bytes) => {
                fields.set(header::VARY, "Accept-Encoding");
                if takes_gzip(request) {
                    fields.set(header::CONTENT_ENCODING, "gzip");
                    response.set_sized_body(bytes.len(), Cursor::new(bytes));
                } else {
                    let mut plain = Vec::new();
                    GzDecoder::new(bytes).read_to_end(&mut plain).map_err(|_| Status::InternalServerError)?;
                    response.set_sized_body(plain.len(), Cursor::new(plain));
                }
            }
        }
        Ok(response)
    }
}

/// Whether `Accept-Encoding` asks for gzip (RFC 9110, section 12.5.3). Who sends none may take any coding, yet most of
/// them, such as plain curl, would show it as it is.
fn takes_gzip(request: &Request<'_>) -> bool {
    let mut any = false;
    for (coding, weight) in
        request.headers().get("Accept-Encoding").flat_map(elements).filter_map(split_weight)
    {
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
