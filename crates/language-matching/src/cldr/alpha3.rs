//! `alpha3.tsv`: the regions of ISO 3166-1 alpha-3 codes.

use crate::packed_subtag::PackedSubtag;

/// A code in capital letters, a tab, the region and a line feed. Sorted by code.
const TABLE: &str = include_str!("alpha3.tsv");

/// Length of a row in bytes.
const ROW: usize = "AFG\tAF\n".len();

/// Returns the region of an ISO 3166-1 alpha-3 code.
pub(crate) fn region(code: PackedSubtag) -> Option<PackedSubtag> {
    let (rows, _) = TABLE.as_bytes().as_chunks::<ROW>();
    let index = rows.binary_search_by_key(&code, |row| pack(&row[..3])).ok()?;
    Some(pack(&rows[index][4..6]))
}

/// Returns whether a region has an alpha-3 code.
pub(crate) fn is_region(region: PackedSubtag) -> bool {
    let (rows, _) = TABLE.as_bytes().as_chunks::<ROW>();
    rows.iter().any(|row| pack(&row[4..6]) == region)
}

fn pack(letters: &[u8]) -> PackedSubtag {
    letters.iter().copied().fold(PackedSubtag::NONE, PackedSubtag::push)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found() {
        let mut count = 0;
        for line in TABLE.lines() {
            let (code, expected) = line.split_once('\t').unwrap();
            assert_eq!((code.len(), expected.len()), (3, 2), "{line}");
            assert_eq!(region(PackedSubtag::of(code)), Some(PackedSubtag::of(expected)), "{line}");
            count += 1;
        }
        assert_eq!(count * ROW, TABLE.len());
        assert_eq!(region(PackedSubtag::of("XKX")), None);
        assert!(is_region(PackedSubtag::of("br")) && !is_region(PackedSubtag::of("uk")));
    }
}
