//! The parent of a request (W3C Trace Context, section 3.2).

/// The value of a well-formed `traceparent`.
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

#[cfg(test)]
mod tests {
    use super::TraceParent;

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
}
