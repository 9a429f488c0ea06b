//! The commands and the settings of the binary, as they are called: each test runs it in a folder of its own.

mod check;
mod licenses;
mod lsp;
mod new;
mod preview;
mod settings;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::support::binary_path;

pub struct Folder(pub PathBuf);

/// What a run printed, and its exit code.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub code: Option<i32>,
    pub output: String,
    pub errors: String,
}

impl Folder {
    /// A folder with these files and no others.
    pub fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Self(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name));
        let _ = fs::remove_dir_all(&folder.0);
        fs::create_dir_all(&folder.0).expect("a folder");
        for (path, text) in files {
            let path = folder.0.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }

    /// Runs the binary in the folder.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(binary_path("greeting-api"));
        let output = command.current_dir(&self.0).args(arguments).output().expect("the binary runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Run { code: output.status.code(), output: text(output.stdout), errors: text(output.stderr) }
    }

    /// Every file and empty folder below the folder, sorted by path, hidden ones included.
    pub fn paths(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            let entries: Vec<_> = fs::read_dir(&folder)
                .expect("a folder")
                .map(|entry| entry.expect("an entry").path())
                .collect();
            let (below, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|path| path.is_dir());
            if below.is_empty() && files.is_empty() {
                found.push(folder.clone());
            }
            folders.extend(below);
            found.extend(files);
        }
        let relative = |path: PathBuf| path.strip_prefix(&self.0).expect("below").display().to_string();
        let mut found: Vec<_> = found.into_iter().map(relative).collect();
        found.sort();
        found
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).expect("a file")
    }
}

/// The commands of a page in the order in which they stand there, each with the lines that it is said to print.
pub fn commands(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::<(String, String)>::new();
    for block in page.split("```console\n").skip(1) {
        for line in block.split_once("```").expect("the end of a block").0.lines() {
            match (line.strip_prefix("$ "), found.last_mut()) {
                (Some(command), _) => found.push((command.to_owned(), String::new())),
                (None, Some((_, output))) => output.extend([line, "\n"]),
                (None, None) => panic!("output before a command: {line}"),
            }
        }
    }
    found
}
