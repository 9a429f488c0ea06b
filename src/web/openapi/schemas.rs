//! The types of `l10n` as they are in JSON. `l10n` knows nothing of this description, so they are mirrored here; a test
//! holds that each property is in an answer, and no other.

#![expect(dead_code, reason = "only their shape is read")]

use utoipa::ToSchema;

/// A greeting.
#[derive(ToSchema)]
pub struct Greeting {
    /// The whole sentence, the name in it.
    #[schema(examples("こんにちは、Aliceさん！"))]
    message: String,
    /// The language that the message is in: the BCP 47 tag of the locale that it really came from.
    #[schema(examples("ja"))]
    language: String,
    direction: Direction,
    /// The part of the day that it fits, by that language's own division; absent where no time was given.
    #[schema(examples("morning"), nullable = false)]
    period: Option<String>,
    /// `true` where English stands in for the language that was asked for; absent otherwise.
    #[schema(nullable = false)]
    fallback: Option<bool>,
}

/// The direction of a language's script, as HTML's `dir` takes it.
#[derive(ToSchema)]
#[schema(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}
