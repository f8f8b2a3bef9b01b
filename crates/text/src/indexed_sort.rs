//! Sorts values of every type with one copy of the algorithm.
//!
//! The standard library writes its algorithm out anew for every type that is sorted: some 4 KB
//! each, a fifth of the page at one time. Here it is written once, for indices.

use std::cmp::Ordering;

/// Sorts so that what compares equal keeps its order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let by_index = |a: usize, b: usize| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    };
    let mut order = sorted(items.len(), &by_index);
    // Along each cycle every item is swapped to where it belongs, and the place is done.
    for start in 0..order.len() {
        let mut at = start;
        while let Some(place) = order.get_mut(at) {
            let from = std::mem::replace(place, at);
            if from == start || from == at {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

/// Sorts by what `key` gives; what compares equal keeps its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the natural order; what compares equal keeps its order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

#[expect(clippy::disallowed_methods, reason = "the one place")]
fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "what it is compared with")]
    fn sorts_like_the_standard_library_and_keeps_equals_in_order() {
        let mut seed = 7_u32;
        for count in [0, 1, 2, 3, 10, 100, 1000] {
            let mut items: Vec<(u32, usize)> = (0..count)
                .map(|i| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, i)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            assert_eq!(items, expected);
        }
    }

    #[test]
    fn a_long_cycle_is_walked_once() {
        let mut rotated: Vec<u32> = (1..300_000).chain([0]).collect();
        rotated.rotate_right(1);
        rotated.rotate_right(1);
        sort(&mut rotated);
        assert!(rotated.is_sorted());
    }
}
