//! Searches bytes.

/// Whether these bytes occur anywhere.
pub fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
