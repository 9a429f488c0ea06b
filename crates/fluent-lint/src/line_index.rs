//! The places in a text, without counting each one from the beginning.

use crate::greeting::resource::Place;

/// How many bytes there are between two places that are known.
const STEP: usize = 256;

/// The place of every [`STEP`]th byte of a text.
pub struct Places(Vec<(usize, Place)>);

impl Places {
    pub fn of(text: &str) -> Self {
        let (mut known, mut place) = (Vec::new(), Place { line: 1, column: 1 });
        for (at, c) in text.char_indices() {
            if at >= known.len() * STEP {
                known.push((at, place));
            }
            place = after(place, c);
        }
        Self(known)
    }

    /// The place of a character, or of the end of the text.
    pub fn at(&self, text: &str, offset: usize) -> Place {
        let known = self.0.get(offset / STEP).or(self.0.last()).copied();
        let (start, place) = known.unwrap_or((0, Place { line: 1, column: 1 }));
        text[start..offset].chars().fold(place, after)
    }
}

fn after(Place { line, column }: Place, c: char) -> Place {
    if c == '\n' { Place { line: line + 1, column: 1 } } else { Place { line, column: column + 1 } }
}
