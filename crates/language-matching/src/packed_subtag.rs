//! Subtags as numbers, which are faster to compare and to hash than strings.

use std::collections::HashMap;
use std::fmt::{self, Write};
use std::hash::{BuildHasherDefault, Hasher};

/// The bit that ASCII has in letters and not in digits, for each character.
const LETTERS: u64 = 0x4040_4040_4040_4040;

/// The characters of a subtag in lower case, as one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PackedSubtag(u64);

impl PackedSubtag {
    /// A subtag that is missing.
    pub(crate) const NONE: Self = Self(0);

    /// Packs a subtag, which has eight ASCII characters at most.
    pub(crate) fn of(subtag: &str) -> Self {
        subtag.bytes().fold(Self::NONE, Self::push)
    }

    /// Appends a character.
    pub(crate) fn push(self, byte: u8) -> Self {
        Self(self.0 << 8 | u64::from(byte.to_ascii_lowercase()))
    }

    /// Returns the number of characters.
    pub(crate) fn len(self) -> usize {
        (u64::BITS - self.0.leading_zeros()).div_ceil(8) as usize
    }

    /// Returns whether no character can be appended.
    pub(crate) fn is_full(self) -> bool {
        self.0 >> 56 != 0
    }

    pub(crate) fn is_letters(self) -> bool {
        self.0 & LETTERS == LETTERS.unbounded_shr(self.0.leading_zeros() & !7)
    }

    pub(crate) fn is_digits(self) -> bool {
        self.0 & LETTERS == 0
    }

    pub(crate) fn starts_with_digit(self) -> bool {
        let first = self.0 >> (8 * self.len().saturating_sub(1));
        first & LETTERS == 0
    }

    /// Returns the last two of three characters, if the first one is `first`.
    pub(crate) fn without_first(self, first: char) -> Option<Self> {
        (self.0 >> 16 == u64::from(first)).then_some(Self(self.0 & 0xFFFF))
    }

    /// Returns whether the subtag has more than three characters.
    pub(crate) fn is_long(self) -> bool {
        self.0 >> 24 != 0
    }

    /// Parses the subtag as another type. Returns `None` if it is missing or invalid there.
    pub(crate) fn read<T, E>(self, from_bytes: impl Fn(&[u8]) -> Result<T, E>) -> Option<T> {
        let padding = self.0.leading_zeros() / 8;
        let bytes = self.0.checked_shl(8 * padding)?.to_be_bytes();
        let len = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        from_bytes(&bytes[..len]).ok()
    }
}

impl fmt::Display for PackedSubtag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.0.to_be_bytes().into_iter().filter(|byte| *byte != 0);
        bytes.try_for_each(|byte| f.write_char(char::from(byte)))
    }
}

/// A map by subtag. Its keys come from our own data and requests never insert any, so its hash need
/// not resist attacks. One multiplication is enough.
pub(crate) type SubtagMap<T> = HashMap<PackedSubtag, T, BuildHasherDefault<SubtagHasher>>;

/// Spreads the bits of one number.
#[derive(Default)]
pub(crate) struct SubtagHasher(u64);

impl Hasher for SubtagHasher {
    fn write_u64(&mut self, number: u64) {
        // 2^64 divided by the golden ratio, so that near numbers get distant hashes.
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
