//! Slips of the finger: which misspelt words are still meant.

use crate::core::spelling::distance;

/// Whether `found` is `expected` with a slip, in a wording of `fixed` words. Both are folded.
///
/// The first letter counts, so `unpacked` is never `packed`. A letter too few, too many or in the
/// wrong place is a slip; another letter is one only in long words or long sentences, for `black`
/// is not `blank`.
pub(super) fn is_typo(found: &str, expected: &str, fixed: usize) -> bool {
    if GLUE.contains(&expected) {
        return fixed >= 4 && distance(found, expected) <= 1;
    }
    let most = if expected.len() >= 10 { 2 } else { 1 };
    if found.chars().next() != expected.chars().next() || found.len().abs_diff(expected.len()) > most {
        return false;
    }
    if found.len() == expected.len() && expected.len() < 8 && fixed < 6 {
        return is_swap(found, expected);
    }
    distance(found, expected) <= most
}

/// Short words that only hold a sentence together.
pub(super) const GLUE: &[&str] = &[
    "the", "an", "of", "on", "in", "to", "be", "than", "has", "been", "from", "with", "les", "des", "de",
    "la", "le", "du", "que", "dans", "etre", "doit", "der", "die", "das", "als", "sein", "muss", "el", "los",
    "las", "ser", "debe", "en",
];

/// Whether only two neighbours changed places.
fn is_swap(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let differing: Vec<usize> = (0..a.len()).filter(|i| a.get(*i) != b.get(*i)).collect();
    matches!(differing[..], [i, j] if j == i + 1 && a.get(i) == b.get(j) && a.get(j) == b.get(i))
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
}
