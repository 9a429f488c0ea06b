//! The build script: compresses the documents that the binary embeds, extracts Swagger UI for the page `/docs`, sees new
//! locales, and finds the commit.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use flate2::Compression;
use flate2::write::GzEncoder;
use rawzip::{CompressionMethod, ZipArchive};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // rust-embed's macro does not see new files, but Cargo then builds the crate again.
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    for name in ["swagger-ui-bundle.js", "swagger-ui.css"] {
        let file = swagger_ui(name).expect("Swagger UI is a ZIP archive").expect(name);
        fs::write(out.join(format!("{name}.gz")), file)?;
    }
    for path in ["THIRD-PARTY-NOTICES", "docs/check.md", "docs/openapi.json"] {
        println!("cargo::rerun-if-changed={path}");
        let name = path.rsplit('/').next().expect("a path has a name");
        compress(Path::new(path), &out.join(format!("{name}.gz")))?;
    }
    println!("cargo::rerun-if-env-changed={REVISION}");
    let revision = env::var(REVISION).ok().filter(|revision| !revision.is_empty());
    println!("cargo::rustc-env={REVISION}={}", revision.or_else(commit).as_deref().unwrap_or("unknown"));
    Ok(())
}

/// The variable with the commit: of the environment for sources without a repository, and of the crate.
const REVISION: &str = "GREETING_REVISION";

/// Returns the commit of the sources if they are a repository. Not for a debug build, because each commit would build it
/// again.
fn commit() -> Option<String> {
    // Sources without a repository may be in a folder of another one.
    if env::var("PROFILE").ok()? != "release" || !fs::exists(".git").ok()? {
        return None;
    }
    let git = |arguments: &[&str]| {
        let output = Command::new("git").arg("rev-parse").args(arguments).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    };
    for file in ["HEAD", "logs/HEAD"] {
        println!("cargo::rerun-if-changed={}", git(&["--git-path", file])?);
    }
    git(&["HEAD"])
}

/// Compresses a file with gzip (RFC 1952), without a time.
fn compress(path: &Path, target: &Path) -> io::Result<()> {
    let mut gzip = GzEncoder::new(fs::File::create(target)?, Compression::best());
    gzip.write_all(&fs::read(path)?)?;
    gzip.finish()?;
    Ok(())
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
