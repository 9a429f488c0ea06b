//! Names of locales that are not language tags: Java's, POSIX's, Windows' and Android's.

use super::grammar::{Reading, langtag, parse as parse_tag, skip_extensions};
use super::language_tag::LanguageTag;
use super::pieces::{Piece, Pieces};
use super::subtags::SubtagReader;
use crate::cldr::supplement::{LOCALE_NAMES, PLATFORM_REGIONS, SCRIPT_NAMES};
use crate::packed_subtag::PackedSubtag;

/// Maximum length of a name in bytes. ICU's keywords make the longest ones.
pub(super) const MAX_LENGTH: usize = 128;

/// Java's old variants, which are no variants by BCP 47. Some are only for one language.
const JAVA_VARIANTS: [(&str, &str); 7] =
    [("", "EURO"), ("", "MAC"), ("", "WIN"), ("ja", "JP"), ("nb", "NY"), ("no", "NY"), ("th", "TH")];

/// Encodings of glibc, X11, BSD and Solaris without a digit in their name, as in `zh_CN.GBK`. The first is a prefix
/// (`ja_JP.eucJP`).
const ENCODINGS: [&str; 10] =
    ["EUC", "ASCII", "GBK", "SJIS", "ujis", "PCK", "TCVN", "VISCII", "GEORGIAN-PS", "ISCII-DEV"];

/// Parses a name that is not a well-formed tag.
///
/// - POSIX: `sr_RS.UTF-8@latin`. The encoding is skipped; the modifier may be a script or a variant.
/// - Java: `zh_TW_#Hant`, `sr__#Latn`, `th_TH_TH_#u-nu-thai`, and any variant after a region (`es_ES_Traditional_WIN`).
/// - Windows: the script after the region (`uz-UZ-Cyrl`).
/// - Android: `b+sr+Latn`.
pub(super) fn parse(text: &str) -> Option<LanguageTag<'_>> {
    if let Some((b"b+" | b"B+", _)) = text.as_bytes().split_at_checked(2) {
        return subtags(&text[2..], Pieces::new(&text[2..], b"+")).map(with_meaning);
    }
    let (name, modifier) = split(text, b'@');
    let (name, encoding) = split(name, b'.');
    if !encoding.is_none_or(is_encoding) || !modifier.is_none_or(is_modifier) {
        return None;
    }
    let known = if name.len() == text.len() {
        locale_name(name)
    } else {
        let tag = parse_tag(name, Reading::Platforms).ok();
        locale_name(name).or(tag.filter(|_| !is_posix(name)))
    };
    let mut tag = with_meaning(known.or_else(|| subtags(name, Pieces::new(name, b"-_")))?);
    if let Some(modifier) = modifier {
        match script(modifier) {
            Some(script) if tag.script == PackedSubtag::NONE => tag.script = script,
            None if tag.variants.is_empty() && is_variant(modifier) => tag.variants = modifier,
            _ => {}
        }
    }
    Some(tag)
}

/// Parses an extended range without its wildcards.
pub(super) fn without_wildcards(range: &str) -> Option<LanguageTag<'_>> {
    if range.len() > MAX_LENGTH {
        return None;
    }
    subtags(range, Pieces::new(range, b"-_").filter(|piece| piece.text != "*")).map(with_meaning)
}

/// Returns the language that glibc, X11 and macOS call `french`.
pub(super) fn locale_name(name: &str) -> Option<LanguageTag<'static>> {
    if !(4..=13).contains(&name.len()) || !is_letters(name) {
        return None;
    }
    let (_, tag) = LOCALE_NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    langtag(tag, Reading::Grammar).ok()
}

/// Returns whether a name is that of POSIX' locale without a language. The other one is `C`.
pub(super) fn is_posix(name: &str) -> bool {
    name.eq_ignore_ascii_case("POSIX")
}

/// Replaces what only platforms use: regions (`es-LA`), and scripts as variants (`sr-latin`).
pub(super) fn with_meaning(mut tag: LanguageTag<'_>) -> LanguageTag<'_> {
    if tag.region != PackedSubtag::NONE {
        let is_used = |row: &&(&str, &str, &str)| {
            PackedSubtag::of(row.1) == tag.region && PackedSubtag::of(row.0) == tag.language
        };
        if let Some((.., region)) = PLATFORM_REGIONS.iter().find(is_used) {
            tag.region = PackedSubtag::of(region);
        }
    }
    if tag.has_variants()
        && tag.script == PackedSubtag::NONE
        && let Some(script) = script(tag.variants)
    {
        tag.script = script;
        tag.variants = "";
    }
    tag
}

/// Reads subtags in the orders that platforms have.
fn subtags<'a>(name: &'a str, mut pieces: impl Iterator<Item = Piece<'a>>) -> Option<LanguageTag<'a>> {
    let mut tag = LanguageTag::default();
    let language = pieces.next()?.text;
    if !(2..=8).contains(&language.len()) || !is_letters(language) || is_posix(language) {
        return None;
    }
    if language.len() != 4 {
        tag.language = PackedSubtag::of(language);
    }
    // Whether the region, which Java leaves empty before a variant or a script, is past.
    let mut is_region_past = false;
    let mut variants = 0..0;
    let mut is_complete = true;
    for piece in pieces {
        let text = piece.text;
        if text.is_empty() && !is_region_past {
            (is_region_past, is_complete) = (true, false);
            continue;
        }
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        let packed = if text.len() <= 8 { PackedSubtag::of(text) } else { PackedSubtag::NONE };
        is_complete = true;
        match text.len() {
            1 => {
                let mut extensions = SubtagReader::new(&name[piece.at..]);
                let first = extensions.next().ok()?;
                skip_extensions(&mut extensions, first).ok()?;
                break;
            }
            4 if is_letters(text)
                && tag.script == PackedSubtag::NONE
                && !is_java_variant(tag.language, text) =>
            {
                tag.script = packed;
            }
            2 if is_letters(text) && !is_region_past && variants.is_empty() => {
                tag.region = packed;
                is_region_past = true;
            }
            3 if !is_region_past && variants.is_empty() => {
                if is_letters(text) {
                    tag.read_three_letters(packed);
                    is_region_past = tag.language != packed;
                } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
                    tag.region = packed;
                    is_region_past = true;
                } else {
                    return None;
                }
            }
            _ if is_variant(text) => {
                let end = piece.at + text.len();
                if variants.is_empty() {
                    variants = piece.at..end;
                } else if variants.end + 1 == piece.at {
                    variants.end = end;
                }
            }
            _ if is_region_past && (piece.is_after_underscore || is_java_variant(tag.language, text)) => {
                let is_norwegian = ["no", "nb"].iter().any(|code| tag.language == PackedSubtag::of(code));
                if is_norwegian && text.eq_ignore_ascii_case("NY") {
                    tag.language = PackedSubtag::of("nn");
                }
            }
            _ => return None,
        }
    }
    tag.variants = &name[variants];
    is_complete.then_some(tag)
}

fn script(name: &str) -> Option<PackedSubtag> {
    let (_, script) = SCRIPT_NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(PackedSubtag::of(script))
}

fn is_java_variant(language: PackedSubtag, text: &str) -> bool {
    JAVA_VARIANTS.iter().any(|(only, variant)| {
        variant.eq_ignore_ascii_case(text) && (only.is_empty() || PackedSubtag::of(only) == language)
    })
}

fn is_encoding(text: &str) -> bool {
    let is_name = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_euc = text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(ENCODINGS[0]));
    is_name && (has_digit || is_euc || ENCODINGS.iter().any(|known| known.eq_ignore_ascii_case(text)))
}

/// Returns whether a text can be a modifier: POSIX' `euro`, or the keywords of ICU and Apple, such as
/// `calendar=gregorian;currency=EUR`.
fn is_modifier(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_=;".contains(&byte))
}

fn is_variant(text: &str) -> bool {
    let starts_with_digit = text.as_bytes().first().is_some_and(u8::is_ascii_digit);
    ((5..=8).contains(&text.len()) || (text.len() == 4 && starts_with_digit))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_letters(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Returns the text before the first `separator`, and the text after it if there is one.
fn split(text: &str, separator: u8) -> (&str, Option<&str>) {
    match text.bytes().position(|byte| byte == separator) {
        None => (text, None),
        Some(index) => (&text[..index], Some(&text[index + 1..])),
    }
}
