//! Three letters after the language.

use super::language_tag::LanguageTag;
use crate::cldr::alpha3;
use crate::cldr::supplement::EXTENDED_LANGUAGES;
use crate::packed_subtag::PackedSubtag;

impl LanguageTag<'_> {
    /// Reads three letters after the language: an extended language, a script of Windows (`zh-CHT`), or a region. An
    /// unknown region says nothing.
    pub(super) fn read_three_letters(&mut self, code: PackedSubtag) {
        let is_chinese = self.language == PackedSubtag::of("zh");
        if is_extended_language(self.language, code) {
            self.language = code;
        } else if is_chinese && code == PackedSubtag::of("chs") {
            self.script = PackedSubtag::of("Hans");
        } else if is_chinese && code == PackedSubtag::of("cht") {
            self.script = PackedSubtag::of("Hant");
        } else if self.region == PackedSubtag::NONE {
            let region = alpha3::region(code).or_else(|| android_region(code));
            self.region = region.unwrap_or_default();
        }
    }
}

/// Returns whether three letters are an extended language of their prefix (RFC 5646 section 2.2.2).
fn is_extended_language(prefix: PackedSubtag, code: PackedSubtag) -> bool {
    let row = EXTENDED_LANGUAGES.iter().find(|(known, _)| PackedSubtag::of(known) == prefix);
    row.is_some_and(|(_, codes)| codes.split(' ').any(|known| PackedSubtag::of(known) == code))
}

/// Returns the region of an Android resource qualifier, such as `rBR` of `pt-rBR`.
fn android_region(code: PackedSubtag) -> Option<PackedSubtag> {
    let region = code.without_first('r')?;
    alpha3::is_region(region).then_some(region)
}
