//! The parts of a platform's name, before any order of subtags is applied to them.

/// A part of a name between two separators, without Java's `#`.
pub(super) struct Piece<'a> {
    /// The byte at which it starts.
    pub(super) at: usize,
    pub(super) text: &'a str,
    pub(super) is_after_underscore: bool,
}

/// The parts of a name from left to right.
pub(super) struct Pieces<'a, 's> {
    name: &'a str,
    separators: &'s [u8],
    /// The byte at which the next part starts. After the last one, past the end of the name.
    next: usize,
}

impl<'a, 's> Pieces<'a, 's> {
    pub(super) fn new(name: &'a str, separators: &'s [u8]) -> Self {
        Self { name, separators, next: 0 }
    }
}

impl<'a> Iterator for Pieces<'a, '_> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let start = self.next;
        let rest = self.name.get(start..)?;
        let len = rest.bytes().position(|byte| self.separators.contains(&byte)).unwrap_or(rest.len());
        self.next = start + len + 1;
        let text = &rest[..len];
        let is_after_underscore = start > 0 && self.name.as_bytes()[start - 1] == b'_';
        let (at, text) = match text.strip_prefix('#') {
            Some(text) if start > 0 => (start + 1, text),
            _ => (start, text),
        };
        Some(Piece { at, text, is_after_underscore })
    }
}
