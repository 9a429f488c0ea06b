//! The version of the service, in each file that names it.

use std::fs;

/// `docs/releasing.md` lists these files.
#[test]
fn every_file_has_the_version_of_the_package() {
    let version = env!("CARGO_PKG_VERSION");
    for (path, mark) in [
        ("deploy/Containerfile", "org.opencontainers.image.version=\"{}\""),
        ("deploy/kubernetes/kustomization.yaml", "newTag: {}\n"),
        ("deploy/kubernetes/worker/kustomization.yaml", "newTag: {}\n"),
        ("docs/openapi.json", "\"version\": \"{}\""),
        ("docs/asyncapi.json", "\"version\": \"{}\""),
        ("Cargo.lock", "name = \"greeting-api\"\nversion = \"{}\"\n"),
        ("fuzz/Cargo.lock", "name = \"greeting-api\"\nversion = \"{}\"\n"),
    ] {
        let text = fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).expect(path);
        assert!(text.contains(&mark.replace("{}", version)), "{path} does not have version {version}");
        let list = include_str!("../../../docs/releasing.md");
        assert!(
            list.contains(path.trim_end_matches("/kustomization.yaml").trim_end_matches("/worker")),
            "{path}"
        );
    }
}
