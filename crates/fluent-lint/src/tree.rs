//! The folders of a tree, each with a locale.

use std::collections::BTreeMap;

use language_matching::parse_identifier;
use unic_langid::LanguageIdentifier;

use crate::files::{Files, right_name};
use crate::finding::Finding;
use crate::layout;
use crate::locale_files::LocaleFiles;
use crate::rules::unreadable;
use crate::source_file::SourceFile;

/// A folder that is named with a language tag.
pub struct Folder<'f> {
    pub name: &'f str,
    pub tag: LanguageIdentifier,
    files: Vec<File<'f>>,
}

/// The path of a file, its name in the folder, and its bytes.
type File<'f> = (&'f str, &'f str, &'f [u8]);

/// Returns the folders of a tree, sorted by name. Reports names that no program finds.
pub fn folders<'f>(files: &'f Files, findings: &mut Vec<Finding>) -> Vec<Folder<'f>> {
    let mut by_name = BTreeMap::<_, Vec<_>>::new();
    for (path, bytes) in files {
        if right_name(path).is_some() {
            findings.push(unreadable::file_name(path));
        } else if let Some((folder, name)) = layout::split(path) {
            by_name.entry(folder).or_default().push((path.as_str(), name, bytes.as_slice()));
        }
    }
    let mut folders = Vec::new();
    for (name, of_folder) in by_name {
        let tag = parse_identifier(name);
        if !tag.as_ref().is_ok_and(|tag| *tag == name) {
            findings.extend(of_folder.first().map(|(path, ..)| unreadable::folder(name, tag.clone(), path)));
        }
        match tag {
            Ok(tag) => folders.push(Folder { name, tag, files: of_folder }),
            Err(_) => drop(parse(&of_folder, findings)),
        }
    }
    folders
}

impl<'f> Folder<'f> {
    /// Parses the files, sorted by name. Reports those that cannot be parsed.
    pub fn parse(&self, findings: &mut Vec<Finding>) -> Vec<SourceFile<'f>> {
        parse(&self.files, findings)
    }

    /// Parses some files. Those that cannot be parsed are left out.
    pub fn parse_named(&self, is_named: impl Fn(&str) -> bool) -> Vec<SourceFile<'f>> {
        let named: Vec<_> = self.files.iter().copied().filter(|(_, name, _)| is_named(name)).collect();
        parse(&named, &mut Vec::new())
    }

    /// Returns the locale of the parsed files.
    pub fn locale<'l>(&'l self, sources: &'l [SourceFile<'l>]) -> LocaleFiles<'l> {
        LocaleFiles::new(self.name, self.tag.clone(), sources)
    }
}

fn parse<'f>(files: &[File<'f>], findings: &mut Vec<Finding>) -> Vec<SourceFile<'f>> {
    let mut sources = Vec::with_capacity(files.len());
    for &(path, name, bytes) in files {
        match SourceFile::parse(path, name, bytes) {
            Ok(source) => sources.push(source),
            Err(error) => findings.push(unreadable::file(path, &error)),
        }
    }
    sources
}
