//! The request line of a head, which may be incomplete (RFC 9112, section 3).

use rocket::http::Method;

/// Returns the method.
pub fn method(head: &[u8]) -> Option<Method> {
    let line = request_line(head);
    let end = line.iter().position(|byte| *byte == b' ')?;
    parse_method(str::from_utf8(&line[..end]).ok()?)
}

/// Parses a method. Returns `None` if Rocket does not have it.
pub fn parse_method(text: &str) -> Option<Method> {
    // Rocket accepts `head` as HEAD, but methods are case-sensitive (RFC 9110, section 9.1).
    text.parse().ok().filter(|method: &Method| method.as_str() == text)
}

/// Returns the first line that is not empty, without its line ending.
pub fn request_line(head: &[u8]) -> &[u8] {
    let start = head.iter().position(|byte| !b"\r\n".contains(byte)).unwrap_or(head.len());
    let line = head[start..].split(|byte| *byte == b'\n').next().unwrap_or_default();
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Returns whether the target is UTF-8.
pub fn target_is_utf8(head: &[u8]) -> bool {
    let target = request_line(head).split(|byte| *byte == b' ').nth(1).unwrap_or_default();
    str::from_utf8(target).is_ok()
}

/// The version of a request line.
pub struct RequestVersion {
    /// The digit before the dot.
    pub major: u8,
    /// The offset of the digit after the dot, from the start of the head.
    pub minor_at: usize,
}

/// Parses the version. Returns `None` if the line does not have three parts, or does not end with
/// `HTTP/<digit>.<digit>`.
pub fn version(head: &[u8]) -> Option<RequestVersion> {
    let line = request_line(head);
    let mut parts = line.split(|byte| *byte == b' ');
    let (Some(_), Some(_), Some(version), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let [major, b'.', minor] = version.strip_prefix(b"HTTP/")? else { return None };
    let end = offset(head, line) + line.len();
    let is_valid = major.is_ascii_digit() && minor.is_ascii_digit();
    is_valid.then_some(RequestVersion { major: *major, minor_at: end - 1 })
}

/// Returns the offset of a part in the bytes that contain it.
pub fn offset(bytes: &[u8], part: &[u8]) -> usize {
    part.as_ptr().addr() - bytes.as_ptr().addr()
}
