//! The interactive documentation, as a browser gets it.

use rocket::http::Method;

use crate::support::{body, get, service};

#[test]
fn the_page_loads_nothing_but_what_the_service_has() {
    let service = service();
    let page = get(&service, "/docs", &[]);
    let head = "200\ncontent-language: en\ncontent-security-policy: default-src 'none'; script-src 'self'; \
                style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
                frame-ancestors 'none'\ncontent-type: text/html; charset=utf-8\n\n<!doctype html>\n";
    assert!(page.starts_with(head), "{page}");
    let page = body(&page).replace("&#x2F;", "/");
    let links = page.split(['"']).filter(|text| text.contains('.') && !text.contains(['<', '>', ' ']));
    let links: Vec<_> = links.collect();
    let names: Vec<_> = links.iter().map(|link| link.split('?').next().expect("a name")).collect();
    assert_eq!(names, ["docs/swagger-ui.css", "openapi.json", "docs/swagger-ui-bundle.js", "docs/start.js"]);
    for link in links {
        let answer = service.send(Method::Get, &format!("/{link}"), &[]);
        assert_eq!(answer.status, 200, "{link}");
        let lasting = "public, max-age=31536000, immutable";
        let kept = if link.contains("?v=") { lasting } else { "public, max-age=300" };
        assert_eq!(answer.header("cache-control"), Some(kept), "{link}");
        assert!(link.contains("?v=") || link == "openapi.json", "{link}");
    }
    assert!(get(&service, "/docs/nothing.js", &[]).starts_with("404\n"));
    let start = service.send(Method::Get, "/docs/start.js", &[]);
    assert_eq!(start.header("cache-control"), Some("no-cache"));
    assert!(start.text().contains("url: \"openapi.json\""));
}
