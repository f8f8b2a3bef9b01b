//! Finds a byte among eight by arithmetic on all of them at once.
//!
//! Not `memchr`, nor the standard library: most strings of orders are short, and for these `memchr` takes
//! two to three times as long, byte by byte half as long again.

/// One in each byte.
pub(crate) const EACH: u64 = 0x0101_0101_0101_0101;

/// Marks the zero bytes of `word` by their highest bits. Only the first mark is sure: behind it other
/// bytes may be marked too. The first is the lowest, which stands first in memory where `word` is read
/// as little-endian.
pub(crate) const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(EACH) & !word & (EACH << 7)
}

#[cfg(test)]
mod tests {
    use super::zero_bytes;

    #[test]
    fn a_zero_byte_is_known_wherever_it_stands() {
        for (byte, place) in (0..=255).flat_map(|byte| (0..8).map(move |place| (byte, place))) {
            let mut eight = *b"Ab 1\"{}~";
            if let Some(there) = eight.get_mut(place) {
                *there = byte;
            }
            let first = zero_bytes(u64::from_le_bytes(eight)).trailing_zeros() as usize / 8;
            assert_eq!(first, if byte == 0 { place } else { 8 }, "{byte} at {place}");
        }
    }
}
