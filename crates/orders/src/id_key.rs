//! Ids as numbers, so that records are joined without comparing texts.

/// An id: the number it is, or for any other text a number made from it.
pub(crate) fn key(text: &str) -> u64 {
    let number = text.len() <= 18 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse::<u64>() {
        Ok(id) if number => id,
        _ => hash(text) | 1 << 63,
    }
}

/// FNV-1a.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
