//! Positions of offsets, without counting from the start of the text each time.

use crate::position::Position;

/// Bytes between two stored positions.
const STEP: usize = 256;

/// The position of every [`STEP`]th byte of a text, with its offset.
pub struct LineIndex(Vec<(usize, Position)>);

impl LineIndex {
    /// Indexes a text.
    pub fn new(text: &str) -> Self {
        let (mut known, mut position) = (Vec::new(), Position::START);
        for (offset, c) in text.char_indices() {
            if offset >= known.len() * STEP {
                known.push((offset, position));
            }
            position = after(position, c);
        }
        Self(known)
    }

    /// Returns the position of a character of the indexed text, or of its end.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let known = self.0.get(offset / STEP).or(self.0.last()).copied();
        let (start, position) = known.unwrap_or((0, Position::START));
        text[start..offset].chars().fold(position, after)
    }
}

fn after(Position { line, column }: Position, c: char) -> Position {
    if c == '\n' { Position { line: line + 1, column: 1 } } else { Position { line, column: column + 1 } }
}
