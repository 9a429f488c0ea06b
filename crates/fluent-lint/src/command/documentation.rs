//! The documentation of the rules.

/// A page in Markdown. Each rule has a section, of which its name is the heading.
#[derive(Clone, Copy, Debug)]
pub struct Documentation<'p> {
    /// Its path in the repository, such as `docs/check.md`.
    pub path: &'p str,
    /// Its text.
    pub text: &'p str,
}

impl<'p> Documentation<'p> {
    /// Returns what the section of a rule says before its first example.
    pub(crate) fn explanation(&self, rule: &str) -> Option<&'p str> {
        let (_, section) = self.text.split_once(&format!("\n### `{rule}`\n"))?;
        let end = ["\n#", "\n```"].into_iter().filter_map(|start| section.find(start)).min();
        Some(section[..end.unwrap_or(section.len())].trim())
    }
}

#[cfg(test)]
mod tests {
    use super::Documentation;

    #[test]
    fn an_explanation_ends_at_an_example_or_at_the_next_heading() {
        let text = "# Rules\n\n### `a`\n\nOne.\n\nTwo.\n\n```ftl\na\n```\n\n### `a-b`\n\nThree.\n\n## End\n\n### `c`\n\nFour.\n";
        let page = Documentation { path: "", text };
        for (rule, expected) in
            [("a", Some("One.\n\nTwo.")), ("a-b", Some("Three.")), ("c", Some("Four.")), ("d", None)]
        {
            assert_eq!(page.explanation(rule), expected, "{rule}");
        }
    }
}
