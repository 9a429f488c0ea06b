//! Subtags as numbers, which are faster to compare and to hash than texts.

use std::fmt::{self, Write};

/// The characters of a subtag in lower case, as one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Code(u64);

impl Code {
    /// The code of a subtag that is not there.
    pub(crate) const NONE: Self = Self(0);

    /// The code of a subtag, which has eight ASCII characters at most.
    pub(crate) fn of(subtag: &str) -> Self {
        subtag.bytes().fold(Self::NONE, Self::push)
    }

    /// The same with one more character.
    pub(crate) fn push(self, byte: u8) -> Self {
        Self(self.0 << 8 | u64::from(byte.to_ascii_lowercase()))
    }

    /// Reads the subtag as another type; `None` if it is not there, or is none of that type.
    pub(crate) fn read<T, E>(self, from_bytes: impl Fn(&[u8]) -> Result<T, E>) -> Option<T> {
        let padding = self.0.leading_zeros() / 8;
        let bytes = self.0.checked_shl(8 * padding)?.to_be_bytes();
        let len = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        from_bytes(&bytes[..len]).ok()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.0.to_be_bytes().into_iter().filter(|byte| *byte != 0);
        bytes.try_for_each(|byte| f.write_char(char::from(byte)))
    }
}
