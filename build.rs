//! The build script: takes from Swagger UI's distribution the two files that `/docs` needs, compressed.

use std::fs::File;
use std::io::{self, Cursor};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var_os("OUT_DIR").expect("cargo says where");
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    for name in ["swagger-ui-bundle.js", "swagger-ui.css"] {
        let end = format!("/dist/{name}");
        let path = archive.file_names().flatten().find(|path| path.ends_with(&end));
        let path = path.expect("Swagger UI has it").into_owned();
        let file = File::create(Path::new(&folder).join(format!("{name}.gz")))?;
        let mut compressed = GzEncoder::new(file, Compression::best());
        io::copy(&mut archive.by_name(&path)?, &mut compressed)?;
        compressed.finish()?;
    }
    Ok(())
}
