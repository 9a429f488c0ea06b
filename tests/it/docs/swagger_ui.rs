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
    let files = ["docs/swagger-ui.css", "docs/docs.css", "docs/swagger-ui-bundle.js", "docs/start.js"];
    let (loaded, links_to): (Vec<_>, Vec<_>) = names.iter().partition(|name| name.starts_with("docs/"));
    assert_eq!((loaded, links_to), (files.to_vec(), vec!["./", "openapi.json", "openapi.json"]));
    for link in links {
        let answer = service.send(Method::Get, &format!("/{}", link.trim_start_matches("./")), &[]);
        assert_eq!(answer.status, 200, "{link}");
        let lasting = answer.header("cache-control") == Some("public, max-age=31536000, immutable");
        assert_eq!((lasting, link.contains("?v=")), (link.starts_with("docs/"), lasting), "{link}");
    }
    assert!(get(&service, "/docs/nothing.js", &[]).starts_with("404\n"));
    let start = service.send(Method::Get, "/docs/start.js", &[]);
    assert_eq!(start.header("cache-control"), Some("no-cache"));
    assert!(start.text().contains("url: \"openapi.json\""));
}
