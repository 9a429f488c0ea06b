//! Patterns of paths, as compare-locales defines them: `{locale}/**/*.ftl`.

use std::collections::{BTreeMap, BTreeSet};

/// A pattern of paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// `{locale}`
    Locale,
    /// `*`: characters of a name.
    Name,
    /// `**`: names with the slashes between them, or nothing. Before a slash, it includes that slash.
    Names {
        has_slash: bool,
    },
}

/// Texts by the name of a variable. They may contain variables.
pub type Variables = BTreeMap<String, String>;

/// What the wildcards of a pattern stand for, in their order.
pub type Wildcards = Vec<String>;

impl Pattern {
    /// Parses a pattern that is relative to a folder, and replaces its variables.
    ///
    /// # Errors
    ///
    /// A variable is not defined, or is part of its own value.
    pub fn parse(folder: &str, text: &str, variables: &Variables) -> Result<Self, String> {
        let text = resolve(folder, text, variables)?;
        let mut parts = Vec::new();
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let is_segment_start = rest.len() == text.len() || text[..text.len() - rest.len()].ends_with('/');
            let (part, length) = if rest.starts_with(LOCALE) {
                (Part::Locale, LOCALE.len())
            } else if is_segment_start && rest.starts_with("**/") {
                (Part::Names { has_slash: true }, 3)
            } else if is_segment_start && rest == "**" {
                (Part::Names { has_slash: false }, 2)
            } else if rest.starts_with('*') {
                (Part::Name, 1)
            } else {
                let end = [rest.find(LOCALE), rest.find('*')].into_iter().flatten().min();
                let end = end.unwrap_or(rest.len());
                (Part::Text(rest[..end].to_owned()), end)
            };
            parts.push(part);
            rest = &rest[length..];
        }
        Ok(Self(parts))
    }

    /// Returns the pattern for one locale.
    pub fn of_locale(&self, locale: &str) -> Self {
        let text = |part: &Part| match part {
            Part::Locale => Part::Text(locale.to_owned()),
            part => part.clone(),
        };
        Self(self.0.iter().map(text).collect())
    }

    /// Returns the folder before its first wildcard, and how many folders below it can have a file that matches.
    pub fn folder(&self) -> (String, usize) {
        let texts = self.0.iter().map_while(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            _ => None,
        });
        let text: String = texts.collect();
        let folder = text.rfind('/').map_or("", |slash| &text[..=slash]);
        if self.0.iter().any(|part| matches!(part, Part::Names { .. })) {
            return (folder.to_owned(), usize::MAX);
        }
        let slashes = self.0.iter().map(|part| match part {
            Part::Text(text) => text.matches('/').count(),
            _ => 0,
        });
        (folder.to_owned(), slashes.sum::<usize>() - folder.matches('/').count())
    }

    /// Returns what the wildcards of a pattern stand for in a path, and the locale, if the path matches.
    pub fn matches(&self, path: &str) -> Option<(Wildcards, Option<String>)> {
        let mut found = Vec::new();
        if !matches(&self.0, path, 0, &mut found, &mut BTreeSet::new()) {
            return None;
        }
        let (mut wildcards, mut locale) = (Wildcards::new(), None);
        for (part, text) in self.0.iter().zip(found) {
            match part {
                Part::Locale if locale.get_or_insert_with(|| text.to_owned()) != text => return None,
                Part::Text(_) | Part::Locale => {}
                Part::Name | Part::Names { .. } => wildcards.push(text.to_owned()),
            }
        }
        Some((wildcards, locale))
    }

    /// Returns the path of a locale with some text for each wildcard.
    pub fn fill(&self, locale: &str, wildcards: &Wildcards) -> String {
        let mut wildcards = wildcards.iter();
        let text = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Locale => locale.to_owned(),
            Part::Name | Part::Names { .. } => wildcards.next().cloned().unwrap_or_default(),
        };
        self.0.iter().map(text).collect()
    }
}

const LOCALE: &str = "{locale}";

/// Returns a path that is relative to a folder, without variables other than the locale and without unneeded dots.
///
/// # Errors
///
/// A variable is not defined, or is part of its own value.
pub fn resolve(folder: &str, path: &str, variables: &Variables) -> Result<String, String> {
    let path = expand(path, variables, &mut Vec::new())?;
    Ok(normalize(&if path.starts_with('/') || folder.is_empty() { path } else { format!("{folder}/{path}") }))
}

fn normalize(path: &str) -> String {
    let mut names = Vec::new();
    for name in path.split('/').filter(|name| !matches!(*name, "" | ".")) {
        match names.last() {
            Some(&last) if name == ".." && last != ".." => drop(names.pop()),
            _ => names.push(name),
        }
    }
    format!("{}{}", if path.starts_with('/') { "/" } else { "" }, names.join("/"))
}

/// Replaces variables by their values. `open` are those whose values contain the text.
fn expand(text: &str, variables: &Variables, open: &mut Vec<String>) -> Result<String, String> {
    let mut expanded = String::new();
    let mut rest = text;
    while let Some((before, (variable, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        expanded += before;
        let name = variable.trim();
        match variables.get(name) {
            _ if name == "locale" => expanded += LOCALE,
            Some(value) if !open.iter().any(|other| other == name) => {
                open.push(name.to_owned());
                expanded += &expand(value, variables, open)?;
                open.pop();
            }
            Some(_) => return Err(format!("the variable {{{name}}} contains itself")),
            None => return Err(format!("the variable {{{name}}} is not in [env]")),
        }
        rest = after;
    }
    Ok(expanded + rest)
}

/// Returns whether a path from a byte on matches some parts, and adds the text of each part. `failed` has the numbers of parts and
/// bytes that did not match, so that no pattern takes long.
fn matches<'p>(
    parts: &[Part],
    path: &'p str,
    start: usize,
    found: &mut Vec<&'p str>,
    failed: &mut BTreeSet<(usize, usize)>,
) -> bool {
    let Some((part, parts)) = parts.split_first() else { return start == path.len() };
    if failed.contains(&(parts.len(), start)) {
        return false;
    }
    let rest = &path[start..];
    let name = rest.find('/').unwrap_or(rest.len());
    let mut ends: Vec<_> = match part {
        Part::Text(text) => rest.starts_with(text.as_str()).then_some(text.len()).into_iter().collect(),
        Part::Locale => (1..=name).collect(),
        Part::Name => (0..=name).collect(),
        Part::Names { has_slash: true } => {
            let slashes = rest.match_indices('/').map(|(slash, _)| slash + 1).filter(|end| *end > 1);
            std::iter::once(0).chain(slashes).collect()
        }
        Part::Names { has_slash: false } => vec![rest.len()],
    };
    ends.retain(|end| rest.is_char_boundary(*end));
    for end in ends.into_iter().rev() {
        found.push(&rest[..end]);
        if matches(parts, path, start + end, found, failed) {
            return true;
        }
        found.pop();
    }
    failed.insert((parts.len(), start));
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        let variables = [("l", "{locale}/"), ("base", "../{l}x")];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Pattern::parse("", text, &BTreeMap::from(variables)).expect("a pattern")
    }

    /// The expected values are those of compare-locales, of which a locale may contain slashes.
    #[test]
    fn wildcards_match_as_in_compare_locales() {
        for (text, path, wildcards) in [
            ("a/*.ftl", "a/b.ftl", Some(&["b"][..])),
            ("a/*.ftl", "a/b/c.ftl", None),
            ("a/*.ftl", "a/.ftl", Some(&[""])),
            ("a/*.ftl", "a/b.ftl.txt", None),
            ("a/**/*.ftl", "a/b.ftl", Some(&["", "b"])),
            ("a/**/*.ftl", "a/b/c/d.ftl", Some(&["b/c/", "d"])),
            ("a/**", "a/b/c.ftl", Some(&["b/c.ftl"])),
            ("**", "a/b.ftl", Some(&["a/b.ftl"])),
            ("a/**.ftl", "a/b.ftl", Some(&["b", ""])),
            ("a/**.ftl", "a/b/c.ftl", None),
            ("{locale}/*-{locale}.ftl", "fr/a-fr.ftl", Some(&["a"])),
            ("{locale}/*-{locale}.ftl", "fr/a-de.ftl", None),
            ("{ locale }/a.ftl", "fr/a.ftl", Some(&[])),
            ("{l}a.ftl", "fr/a.ftl", Some(&[])),
            ("{base}/*.ftl", "../fr/x/é.ftl", Some(&["é"])),
            ("a+(b).ftl", "a+(b).ftl", Some(&[])),
            ("a+(b).ftl", "aab.ftl", None),
        ] {
            let pattern = pattern(text);
            let found = pattern.matches(path);
            let expected = wildcards.map(|texts| texts.iter().map(|text| (*text).to_owned()).collect());
            assert_eq!(found.clone().map(|(wildcards, _)| wildcards), expected, "{text} {path}");
            if let Some((wildcards, locale)) = found {
                assert_eq!(pattern.fill(&locale.unwrap_or_default(), &wildcards), path);
            }
        }
    }

    #[test]
    fn a_pattern_of_many_stars_takes_no_time() {
        let text = "*a".repeat(60) + "b";
        assert_eq!(pattern(&text).matches(&"a".repeat(250)), None);
    }

    #[test]
    fn the_folder_of_a_pattern_is_what_must_be_read() {
        for (text, folder, depth) in [
            ("a/b/*.ftl", "a/b/", 0),
            ("a/b-*/c.ftl", "a/", 1),
            ("{locale}/*.ftl", "", 1),
            ("a/**/*.ftl", "a/", usize::MAX),
            ("a.ftl", "", 0),
        ] {
            assert_eq!(pattern(text).folder(), (folder.to_owned(), depth), "{text}");
        }
        assert_eq!(pattern("{locale}/*.ftl").of_locale("fr").folder(), ("fr/".to_owned(), 0));
    }

    #[test]
    fn paths_are_relative_to_the_folder() {
        for (folder, path, expected) in [
            ("", "./a//b/../c.ftl", "a/c.ftl"),
            ("a/b", "../../../c.ftl", "../c.ftl"),
            ("..", "../a", "../../a"),
            ("a", "/b/c", "/b/c"),
        ] {
            assert_eq!(resolve(folder, path, &Variables::new()).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn unknown_variables_are_refused() {
        let variables = BTreeMap::from([("x".to_owned(), "{x}".to_owned())]);
        for (text, why) in [
            ("{y}/a.ftl", "the variable {y} is not in [env]"),
            ("{x}/a.ftl", "the variable {x} contains itself"),
        ] {
            assert_eq!(Pattern::parse("", text, &variables), Err(why.to_owned()));
        }
    }
}
