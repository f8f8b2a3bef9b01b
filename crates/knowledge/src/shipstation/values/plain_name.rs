//! Spellings of a country's name that are the same name.

/// The letters and digits of a name in lower case, without accents, without what stands between words,
/// and without small words: `Bosnia & Herzegovina` is `Bosnia and Herzegovina`, `St. Lucia` is
/// `Saint Lucia`.
pub(crate) fn plain_name(name: &str) -> String {
    const SMALL: [&str; 6] = ["and", "et", "y", "und", "the", "of"];
    let mut letters = String::with_capacity(name.len());
    name.chars().flat_map(char::to_lowercase).for_each(|c| add_plain(c, &mut letters));
    let words = || letters.split(|c: char| !c.is_alphanumeric());
    let counting = words().filter(|word| !SMALL.contains(word));
    let plain: String =
        counting.map(|word| if matches!(word, "saint" | "sankt") { "st" } else { word }).collect();
    // `AND` is Andorra.
    if plain.is_empty() { words().collect() } else { plain }
}

/// Adds a letter without its accent.
fn add_plain(c: char, out: &mut String) {
    match c {
        'à'..='å' => out.push('a'),
        'ç' => out.push('c'),
        'è'..='ë' => out.push('e'),
        'ì'..='ï' => out.push('i'),
        'ñ' => out.push('n'),
        'ò'..='ö' | 'ø' => out.push('o'),
        'ù'..='ü' => out.push('u'),
        'ý' | 'ÿ' => out.push('y'),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        // An accent that stands behind its letter.
        '\u{300}'..='\u{36f}' => {}
        c => out.push(c),
    }
}
