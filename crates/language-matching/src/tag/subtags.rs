//! The subtags of a text, before the grammar is applied to them.

use super::error::TagError;
use crate::packed_subtag::PackedSubtag;

/// A part of a tag between two separators: one to eight ASCII letters and digits.
#[derive(Clone, Copy)]
pub(super) struct Subtag {
    /// The byte at which it starts.
    pub(super) at: usize,
    pub(super) packed: PackedSubtag,
}

impl Subtag {
    /// Returns the byte after it.
    pub(super) fn end(self) -> usize {
        self.at + self.packed.len()
    }

    pub(super) fn is_singleton(self) -> bool {
        self.packed.len() == 1
    }

    pub(super) fn is_private_use(self) -> bool {
        self.packed == PackedSubtag::of("x")
    }

    pub(super) fn is_three_letters(self) -> bool {
        self.packed.len() == 3 && self.packed.is_letters()
    }

    pub(super) fn is_script(self) -> bool {
        self.packed.len() == 4 && self.packed.is_letters()
    }

    pub(super) fn is_region(self) -> bool {
        match self.packed.len() {
            2 => self.packed.is_letters(),
            3 => self.packed.is_digits(),
            _ => false,
        }
    }

    pub(super) fn is_variant(self) -> bool {
        match self.packed.len() {
            4 => self.packed.starts_with_digit(),
            len => len > 4,
        }
    }
}

/// The subtags of a text from left to right, each checked for its length and characters.
#[derive(Clone)]
pub(super) struct SubtagReader<'a> {
    text: &'a str,
    /// The byte at which the next subtag starts. After the last one, past the end of the text.
    next: usize,
}

impl<'a> SubtagReader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, next: 0 }
    }

    /// Returns the next subtag, or `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Subtag>, TagError> {
        let at = self.next;
        let Some(rest) = self.text.as_bytes().get(at..) else {
            return Ok(None);
        };
        let mut packed = PackedSubtag::NONE;
        for byte in rest {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' if packed.is_full() => {
                    return Err(TagError::TooLong(at));
                }
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => packed = packed.push(*byte),
                b'-' | b'_' => break,
                _ => return Err(TagError::Character(at)),
            }
        }
        if packed == PackedSubtag::NONE {
            let empty = self.text.is_empty();
            return Err(if empty { TagError::Empty } else { TagError::EmptySubtag(at) });
        }
        let subtag = Subtag { at, packed };
        self.next = subtag.end() + 1;
        Ok(Some(subtag))
    }

    /// Skips the subtags of an extension (two to eight characters each) and returns the next one.
    pub(super) fn skip_extension(&mut self, singleton: Subtag) -> Result<Option<Subtag>, TagError> {
        let mut empty = true;
        loop {
            let next = self.next()?;
            match next {
                Some(subtag) if !subtag.is_singleton() => empty = false,
                _ if empty => return Err(TagError::EmptyExtension(singleton.at)),
                _ => return Ok(next),
            }
        }
    }

    /// Skips private use, which extends to the end of the tag.
    pub(super) fn skip_private_use(&mut self, singleton: Subtag) -> Result<(), TagError> {
        if self.next()?.is_none() {
            return Err(TagError::EmptyExtension(singleton.at));
        }
        while self.next()?.is_some() {}
        Ok(())
    }
}
