//! The build script: embeds the locales, and Swagger UI for the page `/docs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use rawzip::{CompressionMethod, ZipArchive};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // Cargo looks at everything in the folder, so a new file is embedded too.
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    fs::write(out.join("locales.rs"), locales(Path::new("locales"))?)?;
    for name in ["swagger-ui-bundle.js", "swagger-ui.css"] {
        let file = swagger_ui(name).expect("Swagger UI is a ZIP archive").expect(name);
        fs::write(out.join(format!("{name}.gz")), file)?;
    }
    Ok(())
}

/// Returns a Rust array of the path and the content of each `<tag>/<name>.ftl`. It is sorted, so that the same sources
/// make the same binary. Hidden files are skipped: editors have such files for a moment.
fn locales(folder: &Path) -> io::Result<String> {
    let mut paths = BTreeSet::new();
    for locale in visible(folder)?.iter().filter(|locale| folder.join(locale).is_dir()) {
        let names = visible(&folder.join(locale))?.into_iter();
        let fluent =
            names.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ftl"));
        paths.extend(fluent.map(|name| format!("{locale}/{name}")));
    }
    let row = |path: &String| {
        let below_manifest = format!("/locales/{path}");
        format!("({path:?}, include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {below_manifest:?}))),\n")
    };
    Ok(format!("[\n{}]\n", paths.iter().map(row).collect::<String>()))
}

/// Returns the names of the entries of a folder that are not hidden.
fn visible(folder: &Path) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.filter(|name| !matches!(name, Ok(name) if name.starts_with('.'))).collect()
}

/// Returns a file of Swagger UI's distribution in gzip (RFC 1952). It is not compressed again: gzip and ZIP both contain a
/// DEFLATE stream.
fn swagger_ui(name: &str) -> Result<Option<Vec<u8>>, rawzip::Error> {
    let archive = ZipArchive::from_slice(SWAGGER_UI_VENDORED)?;
    let path_end = format!("/dist/{name}");
    let mut entries = archive.entries();
    while let Some(header) = entries.next_entry()? {
        if !header.file_path().as_ref().ends_with(path_end.as_bytes()) {
            continue;
        }
        assert_eq!(header.compression_method(), CompressionMethod::DEFLATE, "{name}");
        let entry = archive.get_entry(header.wayfinder())?;
        let sums = entry.claim_verifier();
        // The header has no flags, no time and the maximum compression: the same sources make the same binary.
        let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];
        gzip.extend_from_slice(entry.data());
        gzip.extend_from_slice(&sums.crc.to_le_bytes());
        gzip.extend_from_slice(
            &u32::try_from(sums.uncompressed_size).expect("a script is small").to_le_bytes(),
        );
        return Ok(Some(gzip));
    }
    Ok(None)
}
