//! Where the header sections of a client start and end. h2 reports only whole ones.

use tokio::time::Instant;

/// Length of the first bytes of a connection (RFC 9113, section 3.4).
const PREFACE: usize = 24;
/// Length of what precedes the payload of a frame (RFC 9113, section 4.1).
const FRAME_HEAD: usize = 9;
const HEADERS: u8 = 0x1;
const CONTINUATION: u8 = 0x9;
const END_HEADERS: u8 = 0x4;

/// The position in the frames that a client sends.
pub struct Sections {
    /// Number of bytes until the head of the next frame.
    left: usize,
    /// The head of the next frame, and how many bytes of it were read.
    head: ([u8; FRAME_HEAD], usize),
    /// Whether the current frame is a part of a section.
    is_part: bool,
    /// Whether the section continues after this frame.
    continues: bool,
    /// When the first part of an incomplete section was read.
    since: Option<Instant>,
}

impl Default for Sections {
    fn default() -> Self {
        Self { left: PREFACE, head: ([0; FRAME_HEAD], 0), is_part: false, continues: false, since: None }
    }
}

impl Sections {
    /// Follows the next bytes. If they end in the middle of a section, this returns when its first part was read.
    pub fn read(&mut self, mut bytes: &[u8]) -> Option<Instant> {
        loop {
            let length = self.left.min(bytes.len());
            self.left -= length;
            bytes = &bytes[length..];
            if !self.is_part || self.left == 0 && !self.continues {
                self.since = None;
            }
            if bytes.is_empty() {
                break;
            }
            let (head, filled) = &mut self.head;
            let length = (FRAME_HEAD - *filled).min(bytes.len());
            head[*filled..*filled + length].copy_from_slice(&bytes[..length]);
            *filled += length;
            bytes = &bytes[length..];
            if *filled == FRAME_HEAD {
                let [high, middle, low, kind, flags, ..] = *head;
                *filled = 0;
                self.left = u32::from_be_bytes([0, high, middle, low]) as usize;
                self.is_part = matches!(kind, HEADERS | CONTINUATION);
                self.continues = flags & END_HEADERS == 0;
            }
        }
        let is_incomplete = self.is_part && (self.left > 0 || self.continues);
        if is_incomplete && self.since.is_none() {
            self.since = Some(Instant::now());
        }
        self.since
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame whose payload has this length.
    fn frame(kind: u8, flags: u8, length: u8) -> Vec<u8> {
        [&[0, 0, length, kind, flags, 0, 0, 0, 1], &*vec![0; length.into()]].concat()
    }

    #[test]
    fn a_section_lasts_from_its_first_frame_to_its_last_byte() {
        let frames = [
            (vec![0; PREFACE], false),
            (frame(4, 0, 6), false),
            (frame(HEADERS, 0, 3), true),
            (frame(CONTINUATION, 0, 0), true),
            (frame(CONTINUATION, END_HEADERS, 2), false),
            (frame(HEADERS, END_HEADERS, 200), false),
            (frame(0, 0, 9), false),
        ];
        let (mut whole, mut single) = (Sections::default(), Sections::default());
        for (frame, is_open) in &frames {
            assert_eq!(whole.read(frame).is_some(), *is_open, "{frame:?}");
            let (last, others) = frame.split_last().expect("bytes");
            let is_part = [HEADERS, CONTINUATION].contains(&frame[3]);
            for (index, byte) in others.iter().enumerate() {
                let since = single.read(&[*byte]);
                assert!(index < FRAME_HEAD || since.is_some() == is_part, "{frame:?} {index}");
            }
            assert_eq!(single.read(&[*last]).is_some(), *is_open, "{frame:?}");
        }
    }

    #[test]
    fn each_section_has_its_own_time() {
        let half = |section: &[u8]| section[..section.len() / 2].to_vec();
        let section = frame(HEADERS, END_HEADERS, 40);
        let mut sections = Sections::default();
        let mut first = sections.read(&[vec![0; PREFACE], half(&section)].concat());
        assert_eq!(sections.read(b""), first);
        for _ in 0..3 {
            std::thread::sleep(std::time::Duration::from_millis(2));
            // The end of one, and the start of the next.
            let next = sections.read(&[section[section.len() / 2..].to_vec(), half(&section)].concat());
            assert!(next > first);
            first = next;
        }
    }
}
