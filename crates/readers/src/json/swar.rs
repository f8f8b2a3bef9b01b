//! Which of eight bytes is the one that is looked for, told by arithmetic on all of them at once.
//!
//! Not `memchr`, nor the standard library: most strings of orders are short, and for these `memchr` takes
//! two to three times as long, byte by byte half as long again.

/// One in each byte.
pub(crate) const EACH: u64 = 0x0101_0101_0101_0101;

/// The highest bit of each byte of `word` that is nought; behind the first of them, of others too.
/// In the order of memory where `word` is read as little-endian.
pub(crate) const fn noughts(word: u64) -> u64 {
    word.wrapping_sub(EACH) & !word & (EACH << 7)
}

#[cfg(test)]
mod tests {
    use super::noughts;

    #[test]
    fn a_nought_is_known_wherever_it_stands() {
        for (byte, place) in (0..=255).flat_map(|byte| (0..8).map(move |place| (byte, place))) {
            let mut eight = *b"Ab 1\"{}~";
            if let Some(there) = eight.get_mut(place) {
                *there = byte;
            }
            let first = noughts(u64::from_le_bytes(eight)).trailing_zeros() as usize / 8;
            assert_eq!(first, if byte == 0 { place } else { 8 }, "{byte} at {place}");
        }
    }
}
