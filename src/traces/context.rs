//! The parent of a request, and what comes with it (W3C Trace Context).

/// Maximum length of a `tracestate`, in bytes: all that a service has to keep (section 3.3.1.5).
const MAX_STATE: usize = 512;
/// Maximum number of its members (section 3.3.1.1).
const MAX_MEMBERS: usize = 32;
/// Maximum length of a key and of a value, in bytes.
const MAX_PART: usize = 256;

/// The value of a well-formed `traceparent` (section 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceParent<'h> {
    /// The trace ID: 32 hexadecimal digits, not only zeros.
    pub trace: &'h str,
    span: &'h str,
    flags: &'h str,
}

impl<'h> TraceParent<'h> {
    /// Parses a `traceparent`.
    #[must_use]
    pub fn parse(traceparent: &'h str) -> Option<Self> {
        let mut parts = traceparent.split('-');
        let (version, trace, span, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let is_hex = |text: &str, length| {
            text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        };
        let is_known = |text: &str| text.bytes().any(|b| b != b'0');
        let whole = is_hex(version, 2) && is_hex(trace, 32) && is_hex(span, 16) && is_hex(flags, 2);
        // Later versions may have more parts.
        let right = whole && version != "ff" && is_known(trace) && is_known(span);
        (right && (version != "00" || parts.next().is_none())).then_some(Self { trace, span, flags })
    }

    /// Returns whether the flag `sampled` is set: the caller records the trace, too.
    #[must_use]
    pub fn is_sampled(self) -> bool {
        u8::from_str_radix(self.flags, 16).is_ok_and(|flags| flags & 1 == 1)
    }

    pub(super) fn trace_id(self) -> u128 {
        u128::from_str_radix(self.trace, 16).expect("32 hexadecimal digits")
    }

    pub(super) fn span_id(self) -> u64 {
        u64::from_str_radix(self.span, 16).expect("16 hexadecimal digits")
    }
}

/// Returns the value of `tracestate`, or nothing if it is invalid or too long (section 3.3). Several lines are one list.
pub fn trace_state<'h>(lines: impl Iterator<Item = &'h str>) -> String {
    let members = lines.flat_map(|line| line.split(',')).map(|member| member.trim_matches([' ', '\t']));
    let members: Vec<_> = members.filter(|member| !member.is_empty()).collect();
    let state = members.join(",");
    let fits = members.len() <= MAX_MEMBERS && state.len() <= MAX_STATE;
    if fits && members.into_iter().all(is_member) { state } else { String::new() }
}

/// Returns whether a text is a key and a value.
fn is_member(text: &str) -> bool {
    let is_length = |part: &str| (1..=MAX_PART).contains(&part.len());
    text.split_once('=').is_some_and(|(key, value)| {
        let is_key_byte = |b: u8| {
            b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'*' | b'/' | b'@')
        };
        let is_key = key.bytes().all(is_key_byte) && key.starts_with(|c: char| c.is_ascii_alphanumeric());
        let is_value = value.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'=');
        is_length(key) && is_length(value) && is_key && is_value
    })
}

#[cfg(test)]
mod tests {
    use super::{TraceParent, trace_state};

    #[test]
    fn a_parent_is_taken_from_what_is_well_formed() {
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        for (traceparent, expected) in [
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Some((trace, true))),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", Some((trace, false))),
            // The flag `random` of level 2.
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-02", Some((trace, false))),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03", Some((trace, true))),
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", Some((trace, true))),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", None),
            ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", None),
            ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", None),
            ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01", None),
            ("", None),
        ] {
            let parent = TraceParent::parse(traceparent);
            assert_eq!(parent.map(|parent| (parent.trace, parent.is_sampled())), expected, "{traceparent}");
        }
    }
    #[test]
    fn a_state_is_a_list_of_members() {
        let longest = format!("{}={}", "a".repeat(255), "1".repeat(256));
        let many = vec!["a=1"; 32].join(",");
        for (lines, expected) in [
            (&["a=1"][..], "a=1"),
            (&["a=1", "b=2"], "a=1,b=2"),
            (&[" a=1 ,\t,b=2, "], "a=1,b=2"),
            (&["", ""], ""),
            (&["0a_-*/@b= !~\""], "0a_-*/@b= !~\""),
            (&[longest.as_str()], longest.as_str()),
            (&[many.as_str()], many.as_str()),
            (&[many.as_str(), "b=2"], ""),
            (&["a"], ""),
            (&["a=1,b"], ""),
            (&["=1"], ""),
            (&["a="], ""),
            (&["a=1=2"], ""),
            (&["A=1"], ""),
            (&["@a=1"], ""),
            (&["a b=1"], ""),
            (&["a=é"], ""),
            (&["a=1\t2"], ""),
        ] {
            assert_eq!(trace_state(lines.iter().copied()), expected, "{lines:?}");
        }
        for length in [256, 257] {
            let value = format!("a={}", "1".repeat(length));
            assert_eq!(trace_state([&*value].into_iter()).is_empty(), length > 256);
        }
    }
}
