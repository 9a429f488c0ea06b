//! Subtags as numbers, which are faster to compare and to hash than texts.

use std::collections::HashMap;
use std::fmt::{self, Write};
use std::hash::{BuildHasherDefault, Hasher};

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

/// A map by codes of our own data. Requests only look codes up and add none, so the hash need
/// not withstand an attacker, and a multiplication will do.
pub(crate) type CodeMap<T> = HashMap<Code, T, BuildHasherDefault<CodeHasher>>;

/// Spreads the bits of one number.
#[derive(Default)]
pub(crate) struct CodeHasher(u64);

impl Hasher for CodeHasher {
    fn write_u64(&mut self, number: u64) {
        // 2^64 divided by the golden ratio: near numbers end up far from each other.
        let product = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = product ^ (product >> 32);
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
