//! Reads which file of a package names items that another one defines.
//!
//! It reads tokens, so paths in macros count, and paths in comments and strings do not. A path is followed through
//! re-exports to the file that defines the item. `mod child;` and `pub use` are no imports. Methods are not seen.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The text of each source file, by its path below `src`.
pub type Sources = BTreeMap<String, String>;

/// The imports of a package.
#[derive(Default)]
pub struct Imports {
    /// The paths that tie a file to another one, by both.
    pub edges: BTreeMap<(String, String), BTreeSet<String>>,
    /// For each file, the first segments of the paths that lead outside the package, or to its own items.
    pub outside: BTreeMap<String, BTreeSet<String>>,
}

/// Reads the imports between the files of a library and its binaries, which name it as `library`.
pub fn imports(sources: &Sources, library: &str) -> Imports {
    let mut tree = Tree { sources, modules: Vec::new() };
    let library_root = sources.contains_key("lib.rs").then(|| tree.read_file("lib.rs", "", None));
    for file in sources.keys() {
        let folder = match file.rsplit_once('/') {
            None if file == "main.rs" => "",
            Some(("bin", _)) => "bin/",
            _ => continue,
        };
        let root = tree.read_file(file, folder, None);
        if let Some(library_root) = library_root {
            tree.modules[root].children.insert(library.to_owned(), library_root);
        }
    }
    tree.imports()
}

/// The modules of a package. They refer to each other by index.
struct Tree<'s> {
    sources: &'s Sources,
    modules: Vec<Module>,
}

#[derive(Default)]
struct Module {
    file: String,
    /// The folder with the files of its children, and a slash.
    folder: String,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    /// The names that `use` declares, and their paths.
    names: BTreeMap<String, Path>,
    /// The paths in its code, and in each `use` that is not a re-export.
    paths: Vec<Path>,
}

type Path = Vec<String>;

/// The target of a path.
enum Target {
    Module(usize),
    /// An item of this file.
    Item(String),
    /// A crate, or an item of the module itself.
    Other,
}

impl Tree<'_> {
    fn read_file(&mut self, file: &str, folder: &str, parent: Option<usize>) -> usize {
        let text = self.sources.get(file).unwrap_or_else(|| panic!("{file} is missing"));
        let tokens = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        self.read_module(file, folder, parent, tokens)
    }

    fn read_module(&mut self, file: &str, folder: &str, parent: Option<usize>, tokens: TokenStream) -> usize {
        let module = self.modules.len();
        self.modules.push(Module { file: file.into(), folder: folder.into(), parent, ..Module::default() });
        self.read_tokens(module, &Vec::from_iter(tokens));
        module
    }

    /// Reads the tokens of a module, or of a group in it.
    fn read_tokens(&mut self, module: usize, tokens: &[TokenTree]) {
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            let (before, after) = (&tokens[..index], &tokens[index + 1..]);
            index += match token {
                TokenTree::Punct(hash) if hash.as_char() == '#' && is_test(after) => {
                    // The item ends with a semicolon or with its block.
                    1 + after
                        .iter()
                        .position(|token| is_punct(token, ';') || group(token, Delimiter::Brace).is_some())
                        .map_or(after.len(), |end| end + 1)
                }
                TokenTree::Group(group) => {
                    self.read_tokens(module, &Vec::from_iter(group.stream()));
                    1
                }
                TokenTree::Ident(word) if word == "mod" => {
                    self.read_child(module, after);
                    3
                }
                TokenTree::Ident(word)
                    if word == "use" && !after.first().is_some_and(|t| is_punct(t, '<')) =>
                {
                    let end = after.iter().position(|token| is_punct(token, ';')).expect("`use` ends");
                    self.read_use(module, is_public(before), &after[..end]);
                    1 + end
                }
                TokenTree::Ident(_) => {
                    let (path, length) = path(&tokens[index..]);
                    if !continues(before) {
                        self.modules[module].paths.push(path);
                    }
                    length
                }
                _ => 1,
            };
        }
    }

    /// Reads `name;` or `name { … }` after `mod`.
    fn read_child(&mut self, module: usize, after: &[TokenTree]) {
        let (name, Module { file, folder, .. }) = (after[0].to_string(), &self.modules[module]);
        let (file, below) = (file.clone(), format!("{folder}{name}/"));
        let child = if let Some(block) = group(&after[1], Delimiter::Brace) {
            self.read_module(&file, &below, Some(module), block)
        } else {
            let files = [format!("{folder}{name}.rs"), format!("{below}mod.rs")];
            let file = files.iter().find(|file| self.sources.contains_key(*file));
            self.read_file(file.unwrap_or(&files[0]), &below, Some(module))
        };
        self.modules[module].children.insert(name, child);
    }

    fn read_use(&mut self, module: usize, is_public: bool, tokens: &[TokenTree]) {
        for (name, path) in use_paths(&[], tokens) {
            let module = &mut self.modules[module];
            if !is_public || name == "*" {
                module.paths.push(path.clone());
            }
            module.names.insert(name, path);
        }
    }

    fn imports(&self) -> Imports {
        let mut imports = Imports::default();
        for (index, module) in self.modules.iter().enumerate() {
            let outside = imports.outside.entry(module.file.clone()).or_default();
            for path in module.paths.iter().chain(module.names.values()) {
                if path.len() > 1 && matches!(self.resolve(index, path), Target::Other) {
                    outside.insert(path[0].clone());
                }
            }
            for path in &module.paths {
                let target = match self.resolve(index, path) {
                    Target::Item(file) => file,
                    // To name a module is no import yet. To name an item in it is.
                    Target::Module(_) | Target::Other => continue,
                };
                if target != module.file {
                    let edge = imports.edges.entry((module.file.clone(), target)).or_default();
                    edge.insert(path.join("::"));
                }
            }
        }
        imports
    }

    /// Follows a path from a module to its target.
    fn resolve(&self, from: usize, path: &[String]) -> Target {
        let root = |mut module: usize| {
            while let Some(parent) = self.modules[module].parent {
                module = parent;
            }
            module
        };
        let (first, mut rest) = path.split_first().expect("a path has a segment");
        let mut target = match first.as_str() {
            "crate" => Target::Module(root(from)),
            "self" => Target::Module(from),
            "super" => Target::Module(self.modules[from].parent.expect("`super` is a module")),
            name => self.member(from, name, rest.is_empty()),
        };
        while let (Target::Module(module), Some((name, after))) = (&target, rest.split_first()) {
            let file = &self.modules[*module].file;
            target = match name.as_str() {
                "super" => Target::Module(self.modules[*module].parent.expect("`super` is a module")),
                "*" => Target::Item(file.clone()),
                name => match self.member(*module, name, after.is_empty()) {
                    Target::Other => Target::Item(file.clone()),
                    target => target,
                },
            };
            rest = after;
        }
        target
    }

    /// Finds a name that a module declares with `mod` or `use`.
    fn member(&self, module: usize, name: &str, is_last: bool) -> Target {
        let Module { children, names, .. } = &self.modules[module];
        match (children.get(name), names.get(name)) {
            (Some(child), None) => Target::Module(*child),
            (Some(child), Some(_)) if !is_last => Target::Module(*child),
            // `use rocket;` and `use rocket::rocket` name a crate.
            (None, Some(path)) if path[0] == name => Target::Other,
            (_, Some(path)) => self.resolve(module, path),
            (None, None) => Target::Other,
        }
    }
}

/// Splits a tree of `use` into the names that it declares and their paths. The name of a glob is `*`.
fn use_paths(above: &[String], tokens: &[TokenTree]) -> Vec<(String, Path)> {
    let mut found = Vec::new();
    for tokens in tokens.split(|token| is_punct(token, ',')).filter(|tokens| !tokens.is_empty()) {
        let mut path = above.to_vec();
        let mut name = None;
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(word) if word == "as" => {
                    name = tokens.get(index + 1).map(ToString::to_string);
                    break;
                }
                // `a::{self}` is `a`.
                TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Punct(star) if star.as_char() == '*' => path.push("*".to_owned()),
                TokenTree::Group(group) => {
                    found.append(&mut use_paths(&path, &Vec::from_iter(group.stream())));
                    path.clear();
                }
                _ => {}
            }
        }
        if let Some(last) = path.last() {
            found.push((name.unwrap_or_else(|| last.clone()), path));
        }
    }
    found
}

/// Reads the path at the start of some tokens, and how many of them it has.
fn path(tokens: &[TokenTree]) -> (Path, usize) {
    let mut path = vec![tokens[0].to_string()];
    let mut length = 1;
    while let [first, second, TokenTree::Ident(word), ..] = &tokens[length..]
        && is_punct(first, ':')
        && is_punct(second, ':')
    {
        path.push(word.to_string());
        length += 3;
    }
    (path, length)
}

/// Returns whether a word after these tokens is a field, a method, a lifetime or an associated item.
fn continues(before: &[TokenTree]) -> bool {
    match before {
        // `..name` is a range or the rest of a struct.
        [.., first, second] if is_punct(second, '.') => !is_punct(first, '.'),
        [.., first, second] if is_punct(second, ':') => is_punct(first, ':'),
        [.., last] => is_punct(last, '\'') || is_punct(last, '.'),
        [] => false,
    }
}

/// Returns whether an item after these tokens is public, in the crate or outside it.
fn is_public(before: &[TokenTree]) -> bool {
    let before = match before {
        [before @ .., last] if group(last, Delimiter::Parenthesis).is_some() => before,
        _ => before,
    };
    matches!(before.last(), Some(TokenTree::Ident(word)) if word == "pub")
}

/// Returns whether an attribute is `cfg(test)`.
fn is_test(attribute: &[TokenTree]) -> bool {
    let attribute = attribute.first().and_then(|token| group(token, Delimiter::Bracket));
    attribute.is_some_and(|attribute| attribute.to_string().replace(' ', "") == "cfg(test)")
}

fn is_punct(token: &TokenTree, expected: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == expected)
}

fn group(token: &TokenTree, delimiter: Delimiter) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group.stream()),
        _ => None,
    }
}
