//! Positions of the protocol: a line, and a column in the code units that client and server agreed on.

use lsp_types::{Position, PositionEncodingKind, Range};

/// The code units in which columns are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// The default, which every client supports.
    Utf16,
    Utf32,
}

impl Encoding {
    /// Returns the first encoding of a client's list, in its order of preference, that the server supports.
    pub fn agreed(offered: Option<&[PositionEncodingKind]>) -> Self {
        let supported = |kind: &PositionEncodingKind| {
            [Self::Utf8, Self::Utf16, Self::Utf32].into_iter().find(|encoding| encoding.kind() == *kind)
        };
        offered.into_iter().flatten().find_map(supported).unwrap_or(Self::Utf16)
    }

    /// Returns the name of the encoding in the protocol.
    pub fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    fn len(self, c: char) -> usize {
        match self {
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => c.len_utf16(),
            Self::Utf32 => 1,
        }
    }
}

/// A text, and where its lines start.
pub struct Lines<'t> {
    text: &'t str,
    encoding: Encoding,
    /// In the protocol, lines end with `\n`, `\r\n` or `\r`.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub fn new(text: &'t str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let is_end = |(index, byte): &(usize, &u8)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(index + 1) != Some(&b'\n'),
            _ => false,
        };
        let after = bytes.iter().enumerate().filter(is_end).map(|(index, _)| index + 1);
        Self { text, encoding, starts: [0].into_iter().chain(after).collect() }
    }

    /// Returns the byte offset of a position. A column after the end of its line is the end of the line, and a line after
    /// the last one is the end of the text, as the protocol says.
    pub fn offset(&self, position: Position) -> usize {
        let Some(&start) = self.starts.get(position.line as usize) else { return self.text.len() };
        let line = self.text[start..].split(['\r', '\n']).next().unwrap_or_default();
        let mut units = position.character as usize;
        let end = line.char_indices().find(|(_, c)| {
            let len = self.encoding.len(*c);
            let is_before = units >= len;
            units -= if is_before { len } else { 0 };
            !is_before
        });
        start + end.map_or(line.len(), |(offset, _)| offset)
    }

    /// Returns the position of a byte offset. Within a line break, it is the end of the line.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = self.text.floor_char_boundary(offset);
        if self.text[..offset].ends_with('\r') && self.text[offset..].starts_with('\n') {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let units: usize = self.text[self.starts[line]..offset].chars().map(|c| self.encoding.len(c)).sum();
        Position { line: to_u32(line), character: to_u32(units) }
    }

    /// Returns the positions of a range of bytes.
    pub fn range(&self, span: &std::ops::Range<usize>) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }
}

/// Files have at most 1 MiB, so that every line and column fits.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use lsp_types::Position;

    use super::{Encoding, Lines};

    #[test]
    fn positions_and_offsets_correspond() {
        let text = "é😀x\r\nb\rc\n";
        for (encoding, line, character, offset) in [
            (Encoding::Utf16, 0, 0, 0),
            (Encoding::Utf16, 0, 1, 2),
            (Encoding::Utf16, 0, 3, 6),
            (Encoding::Utf16, 0, 4, 7),
            (Encoding::Utf8, 0, 6, 6),
            (Encoding::Utf32, 0, 2, 6),
            (Encoding::Utf16, 1, 0, 9),
            (Encoding::Utf16, 2, 0, 11),
            (Encoding::Utf16, 3, 0, 13),
        ] {
            let position = Position { line, character };
            let lines = Lines::new(text, encoding);
            assert_eq!(lines.offset(position), offset, "{position:?} {encoding:?}");
            assert_eq!(lines.position(offset), position, "{offset} {encoding:?}");
        }
        let end = Position { line: 0, character: 4 };
        assert_eq!(Lines::new(text, Encoding::Utf16).position(8), end, "within the line break");
    }

    #[test]
    fn a_position_outside_the_text_is_the_nearest_end() {
        let text = "é😀x\r\nb";
        for (line, character, offset) in [(0, 99, 7), (0, 2, 2), (1, 9, 10), (9, 0, 10)] {
            let position = Position { line, character };
            assert_eq!(Lines::new(text, Encoding::Utf16).offset(position), offset, "{position:?}");
        }
    }
}
