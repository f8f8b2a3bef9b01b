//! Whether two words are the same but for a slip of the hand.

/// Whether at most `most` letters were left out, added, changed or swapped with their neighbour.
/// Words of more than 64 characters are never similar.
pub(crate) fn within(most: usize, a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(65).collect(), b.chars().take(65).collect());
    if a.len() > 64 || b.len() > 64 || a.len().abs_diff(b.len()) > most {
        return false;
    }
    let mut two_ago = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cost = cost.min(two_ago[j - 1] + 1);
            }
            row.push(cost);
        }
        two_ago = std::mem::replace(&mut last, row);
    }
    last.last().is_some_and(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn slips_are_counted_as_people_make_them() {
        assert!(within(1, "fulfilments", "fulfillments"));
        assert!(within(1, "shiptsation", "shipstation"));
        assert!(!within(1, "orders", "fulfillments"));
        assert!(!within(0, "a", "b"));
        assert!(within(0, "", ""));
    }
}
