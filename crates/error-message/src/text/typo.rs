//! Slips of the finger: which misspelt words are still meant.

use text::edit_distance::distance;

/// Whether `found` is `expected` with a slip, in a wording of `fixed` words. Both are folded.
///
/// The first letter counts, so `unpacked` is never `packed`. A letter too few, too many or in the
/// wrong place is a slip; another letter is one only in long words or long sentences, for `black`
/// is not `blank`.
pub(crate) fn is_typo(found: &str, expected: &str, fixed: usize) -> bool {
    if expected.len() <= LONGEST_GLUE && GLUE.contains(&expected) {
        return fixed >= 4 && found.len().abs_diff(expected.len()) <= 1 && distance(found, expected) <= 1;
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

/// Whether a word, as it stands in the text, is so unlike `expected` that nobody has to compare them
/// letter by letter.
pub(crate) fn is_no_typo(word: &str, expected: &str) -> bool {
    let bytes = word.as_bytes();
    // Whatever else is in it may not count.
    if !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let first = bytes.first().zip(expected.as_bytes().first());
    let begins_alike = first.is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
    bytes.len().abs_diff(expected.len()) > 2 || !begins_alike && expected.len() > LONGEST_GLUE
}

/// The length of the longest of these words.
const LONGEST_GLUE: usize = 4;

/// Short words that only hold a sentence together.
pub(crate) const GLUE: &[&str] = &[
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
    fn what_is_passed_over_quickly_is_no_typo() {
        let words =
            ["on", "no", "not", "order", "ordre", "border", "unpacked", "unpakced", "charactres", "len"];
        for (found, expected) in words.iter().flat_map(|a| GLUE.iter().chain(&words).map(move |b| (*a, *b))) {
            let passed_over = is_no_typo(found, expected);
            assert!(!(passed_over && is_typo(found, expected, 16)), "{found} {expected}");
        }
        assert!(GLUE.iter().all(|word| word.len() <= LONGEST_GLUE));
        assert!(is_no_typo("warehouse", "order") && !is_no_typo("ordre", "order"));
    }

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
