//! Files that the parser cannot survive, found by following Fluent's grammar without recursion.

/// Maximum depth of nested placeables and calls. A stack of 2 MiB, Rust's default for threads, is enough for it.
pub const MAX_NESTING: usize = 100;

/// What the parser cannot survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    /// Placeables or calls are nested deeper than [`MAX_NESTING`], so that the parser could overflow the stack.
    TooDeep,
    /// A non-ASCII character interrupts a Unicode escape, and the parser would split it.
    IncompleteEscape,
}

/// What is open at a byte of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// The expression of a placeable, up to its `}` or its first variant.
    Expression,
    /// The variants of a placeable, up to its `}`.
    Variants,
    /// The arguments of a call, up to its `)`.
    Call,
}

/// Returns the first offset at which the parser meets a danger.
///
/// Up to the first syntax error of an entry, the scanner has the same state as the parser. After it, the parser skips lines
/// until an entry starts, and the scanner starts again there too. So it never counts too few, and in valid entries it is
/// exact. Quotation marks and parentheses are plain text outside of expressions.
pub fn find_danger(text: &str) -> Option<(usize, Danger)> {
    let opening = text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
    if opening <= MAX_NESTING && !text.contains('\\') {
        return None;
    }
    let (mut open, mut offset) = (Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            open.clear();
        }
        // A string literal ends with its line.
        let mut is_literal = false;
        let mut bytes = line.bytes().enumerate();
        while let Some((column, byte)) = bytes.next() {
            match (byte, open.last()) {
                (b'"', _) if is_literal => is_literal = false,
                (b'\\', _) if is_literal => {
                    let rest = &line.as_bytes()[column + 1..];
                    bytes.next();
                    if is_incomplete_escape(rest) {
                        return Some((offset + column, Danger::IncompleteEscape));
                    }
                }
                _ if is_literal => {}
                (b'{', _) => open.push(Open::Expression),
                (b'}', _) => close_placeable(&mut open),
                (b'"', Some(Open::Expression | Open::Call)) => is_literal = true,
                (b'(', Some(Open::Expression | Open::Call)) => open.push(Open::Call),
                (b')', Some(Open::Call)) => drop(open.pop()),
                // The end of the first variant's key.
                (b']', Some(Open::Expression)) => {
                    open.pop();
                    open.push(Open::Variants);
                }
                _ => {}
            }
            if open.len() > MAX_NESTING {
                return Some((offset + column, Danger::TooDeep));
            }
        }
        offset += line.len();
    }
    None
}

/// Closes the innermost placeable. If a call is open in it, that is a syntax error.
fn close_placeable(open: &mut Vec<Open>) {
    while open.pop() == Some(Open::Call) {}
}

/// Returns whether a line ends all placeables: it is a comment, or starts with `identifier =`.
fn starts_entry(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    line.starts_with('#') || (rest.len() < line.len() && rest.trim_start_matches(' ').starts_with('='))
}

/// Returns whether a non-ASCII character interrupts the Unicode escape after a backslash.
fn is_incomplete_escape(rest: &[u8]) -> bool {
    let digits = match rest.first() {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    let interruption = rest[1..].iter().take(digits).find(|byte| !byte.is_ascii_hexdigit());
    interruption.is_some_and(|byte| !byte.is_ascii())
}
