//! The operands of plural rules (UTS #35, part 3, Operands).

use std::fmt;

/// A number as the rules see it.
#[derive(Clone, Debug, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// Its integer digits.
    pub i: u64,
    /// The number of visible fraction digits, with trailing zeros.
    pub v: usize,
    /// The number of visible fraction digits, without trailing zeros.
    pub w: usize,
    /// The visible fraction digits, with trailing zeros.
    pub f: u64,
    /// The visible fraction digits, without trailing zeros.
    pub t: u64,
}

/// A float is shown with the fewest digits that identify it. A number that is too large counts as the largest one.
impl From<f64> for PluralOperands {
    fn from(number: f64) -> Self {
        let n = number.abs();
        let text = n.to_string();
        let (integer, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = |text: &str| match text {
            "" | "NaN" => 0,
            text => text.parse().unwrap_or(u64::MAX),
        };
        let (f, v) = (digits(fraction), fraction.len());
        Self { n, i: digits(integer), v, w: v, f, t: f }
    }
}

/// The number in decimal digits.
impl fmt::Display for PluralOperands {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.i)?;
        if self.v > 0 {
            write!(out, ".{:0width$}", self.f, width = self.v)?;
        }
        Ok(())
    }
}
