//! When a certificate is valid.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

/// The tag of the version, which is optional.
const VERSION: u8 = 0xa0;
/// The tag of a time with two digits for its year.
const UTC_TIME: u8 = 0x17;

/// Returns whether the first certificate is valid now. One whose time cannot be read counts as valid.
pub fn is_valid(pem: &[u8]) -> bool {
    validity(pem).is_none_or(|validity| validity.contains(&Timestamp::now().as_second()))
}

/// Returns the validity of the first certificate, in seconds since 1970 (RFC 5280, section 4.1.2.5).
pub fn validity(pem: &[u8]) -> Option<RangeInclusive<i64>> {
    let der = CertificateDer::from_pem_slice(pem).ok()?;
    let (_, mut certificate) = element(&mut &*der)?;
    let (_, mut fields) = element(&mut certificate)?;
    if element(&mut fields)?.0 == VERSION {
        // The serial number.
        element(&mut fields)?;
    }
    let _signature = element(&mut fields)?;
    let _issuer = element(&mut fields)?;
    let (_, mut validity) = element(&mut fields)?;
    let not_before = time(element(&mut validity)?)?;
    let not_after = time(element(&mut validity)?)?;
    Some(not_before..=not_after)
}

/// Parses a time, from its tag and its content.
fn time((tag, text): (u8, &[u8])) -> Option<i64> {
    let format = if tag == UTC_TIME { "%y%m%d%H%M%SZ" } else { "%Y%m%d%H%M%SZ" };
    let time = DateTime::strptime(format, text).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second())
}

/// Reads an element of DER (X.690, section 8.1), and returns its tag and its content.
fn element<'d>(der: &mut &'d [u8]) -> Option<(u8, &'d [u8])> {
    let (&[tag, length], rest) = der.split_first_chunk()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81 => rest.split_first_chunk().map(|(&[length], rest)| (usize::from(length), rest))?,
        0x82 => rest.split_first_chunk().map(|(length, rest)| (u16::from_be_bytes(*length).into(), rest))?,
        // No certificate has 64 KiB.
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    *der = rest;
    Some((tag, content))
}
