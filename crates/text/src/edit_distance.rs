//! How far apart two spellings are.

/// The number of letters left out, added, changed or swapped with their neighbour between `a` and
/// `b`. It takes time in proportion to the product of their lengths: hand it words, not texts.
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b) = without_common_ends(a, b);
    if a.is_empty() || b.is_empty() {
        return a.chars().count() + b.chars().count();
    }
    let b: Vec<char> = b.chars().collect();
    let mut two_above: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut before = None;
    for (i, x) in a.chars().enumerate() {
        let mut row = vec![i + 1];
        let cost = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
        for (j, y) in b.iter().enumerate() {
            let mut best =
                (cost(&above, j) + usize::from(x != *y)).min(cost(&above, j + 1) + 1).min(cost(&row, j) + 1);
            let left = j.checked_sub(1);
            if let Some(left) = left.filter(|left| before == Some(*y) && b.get(*left) == Some(&x)) {
                best = best.min(cost(&two_above, left) + 1);
            }
            row.push(best);
        }
        two_above = std::mem::replace(&mut above, row);
        before = Some(x);
    }
    above.last().copied().unwrap_or(0)
}

/// What is left where the beginnings and the ends that are the same are taken away: they do not count.
fn without_common_ends<'a>(a: &'a str, b: &'a str) -> (&'a str, &'a str) {
    let alike = |(x, y): &(char, char)| x == y;
    let start: usize = a.chars().zip(b.chars()).take_while(alike).map(|(c, _)| c.len_utf8()).sum();
    let (a, b) = (a.get(start..).unwrap_or(""), b.get(start..).unwrap_or(""));
    let end: usize = a.chars().rev().zip(b.chars().rev()).take_while(alike).map(|(c, _)| c.len_utf8()).sum();
    let front = |text: &'a str| text.get(..text.len() - end).unwrap_or("");
    (front(a), front(b))
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn the_distance_counts_swapped_neighbours_once() {
        assert_eq!(distance("state", "staet"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("same", "same"), 0);
        assert_eq!(distance("größer", "grösser"), 2);
        assert_eq!(distance("aab", "ab"), 1);
    }
}
