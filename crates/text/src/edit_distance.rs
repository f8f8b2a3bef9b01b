//! How far apart two spellings are.

/// The number of letters left out, added, changed or swapped with their neighbour between `a` and
/// `b`. It takes time in proportion to the product of their lengths: hand it words, not texts.
pub fn distance(a: &str, b: &str) -> usize {
    strsim::osa_distance(a, b)
}

/// Whether at most `most` letters were left out, added, changed or swapped with their neighbour.
/// Texts whose lengths differ by more are not compared, so one long text costs little.
pub fn is_within(most: usize, a: &str, b: &str) -> bool {
    a.chars().count().abs_diff(b.chars().count()) <= most && distance(a, b) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_swapped_neighbours_once() {
        assert_eq!(distance("state", "staet"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("same", "same"), 0);
        assert_eq!(distance("größer", "grösser"), 2);
        assert_eq!(distance("aab", "ab"), 1);
    }

    #[test]
    fn slips_are_counted_as_people_make_them() {
        assert!(is_within(1, "fulfilments", "fulfillments"));
        assert!(is_within(1, "shiptsation", "shipstation"));
        assert!(!is_within(1, "orders", "fulfillments"));
        assert!(!is_within(0, "a", "b"));
        assert!(is_within(0, "", ""));
    }
}
