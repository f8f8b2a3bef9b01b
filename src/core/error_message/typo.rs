//! Slips of the finger: which misspelt words are still meant.

/// Whether `found` is `expected` with a slip, in a wording of `fixed` words. Both are folded.
///
/// The first letter counts, so `unpacked` is never `packed`. A letter too few, too many or in the
/// wrong place is a slip; another letter is one only in long words or long sentences, for `black`
/// is not `blank`.
pub(super) fn is_typo(found: &str, expected: &str, fixed: usize) -> bool {
    let (found, expected): (Vec<char>, Vec<char>) = (found.chars().collect(), expected.chars().collect());
    let most = if expected.len() >= 10 { 2 } else { 1 };
    if found.first() != expected.first() || found.len().abs_diff(expected.len()) > most {
        return false;
    }
    if found.len() == expected.len() && expected.len() < 8 && fixed < 6 {
        return is_swap(&found, &expected);
    }
    distance(&found, &expected) <= most
}

/// Whether only two neighbours changed places.
fn is_swap(a: &[char], b: &[char]) -> bool {
    let differing: Vec<usize> = (0..a.len()).filter(|i| a.get(*i) != b.get(*i)).collect();
    matches!(differing[..], [i, j] if j == i + 1 && a.get(i) == b.get(j) && a.get(j) == b.get(i))
}

/// Edit distance with neighbours changing places as one edit.
pub(crate) fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut best =
                (at(&above, j) + usize::from(x != y)).min(at(&above, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven_and_other_words_are_not() {
        for (found, expected, fixed) in [
            ("quantitiy", "quantity", 16),
            ("unpakced", "unpacked", 16),
            ("ordre", "order", 9),
            ("blnak", "blank", 3),
            ("incldued", "included", 6),
            ("charactres", "characters", 7),
        ] {
            assert!(is_typo(found, expected, fixed), "{found}");
        }
        for (found, expected, fixed) in
            [("black", "blank", 3), ("packed", "unpacked", 16), ("border", "order", 9), ("token", "taken", 4)]
        {
            assert!(!is_typo(found, expected, fixed), "{found}");
        }
    }

    #[test]
    fn the_distance_counts_swapped_neighbours_once() {
        let of = |a: &str, b: &str| distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(of("state", "staet"), 1);
        assert_eq!(of("", "abc"), 3);
        assert_eq!(of("kitten", "sitting"), 3);
    }
}
