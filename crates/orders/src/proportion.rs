//! Parts of a whole, in whole numbers.

/// `part` of `parts` of `whole`.
pub(crate) fn share(whole: usize, part: usize, parts: usize) -> usize {
    // In 64 bits: a product of two sizes can be too large for the page's 32.
    let [whole, part, parts] = [whole, part.min(parts), parts].map(|n| u64::try_from(n).unwrap_or(u64::MAX));
    let share = whole.saturating_mul(part).checked_div(parts).unwrap_or(0);
    usize::try_from(share).unwrap_or(usize::MAX)
}
