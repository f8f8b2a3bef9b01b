//! A text as words: what is compared when a message is recognised.

/// A word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    pub start: usize,
    pub end: usize,
    /// Of its letters and digits in lower case, without accents and apostrophes.
    pub hash: u64,
    /// Of it and the next word together, where only a line end parts them.
    pub joined: Option<u64>,
}

/// The words of `text`: runs of letters and digits. Apostrophes inside them do not count, so
/// `can't`, `can’t` and `cant` are the same.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::with_capacity(text.len() / 6);
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let starts = byte.is_ascii_alphanumeric() || (*byte >= 0x80 && is_letter(char_at(text, at)));
        if starts {
            let word = word_at(text, at);
            at = word.end;
            if let Some(last) = out.last_mut() {
                join(text, last, &word);
            }
            out.push(word);
        } else {
            at += if *byte < 0x80 { 1 } else { char_at(text, at).len_utf8() };
        }
    }
    out
}

/// The hash of a single word.
pub(crate) fn hash(word: &str) -> u64 {
    word_at(word, 0).hash
}

/// Notes what two neighbours make together where a line end broke a word.
fn join(text: &str, word: &mut Word, next: &Word) {
    if next.start - word.end > 4 || next.end - word.start > 64 {
        return;
    }
    let gap = text.get(word.end..next.start).unwrap_or("");
    let Some((before, after)) = gap.split_once('\n') else { return };
    // A hyphen, or the apostrophe of the word.
    let sign = [before.trim_end_matches('\r'), after].concat();
    if matches!(sign.as_str(), "" | "-" | "'" | "’") {
        let pieces =
            [text.get(word.start..word.end), text.get(next.start..next.end)].map(Option::unwrap_or_default);
        word.joined = Some(hash(&pieces.concat()));
    }
}

/// The letters of a word as they are compared.
pub(crate) fn folded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars().filter(|c| is_letter(*c)) {
        fold(c, |c| out.push(c));
    }
    canonical(&out).map(str::to_owned).unwrap_or(out)
}

/// Spellings of one word, of which the second is the one that is compared.
const SPELLINGS: &[(&str, &str)] = &[
    ("fulfillment", "fulfilment"),
    ("cancelled", "canceled"),
    ("unauthorised", "unauthorized"),
    ("finalised", "finalized"),
];

fn canonical(folded: &str) -> Option<&'static str> {
    SPELLINGS.iter().find(|(spelling, _)| *spelling == folded).map(|(_, canonical)| *canonical)
}

fn word_at(text: &str, start: usize) -> Word {
    let mut hash = Fnv::default();
    let mut end = start;
    while let Some(c) = text.get(end..).and_then(|rest| rest.chars().next()) {
        if is_letter(c) {
            fold(c, |c| hash.add(c));
            end += c.len_utf8();
        } else {
            let skipped = apostrophe(text.get(end..).unwrap_or(""));
            if skipped == 0 || end == start {
                break;
            }
            end += skipped;
        }
    }
    let hash = hash.0;
    let hash = if (8..=13).contains(&(end - start)) {
        let canonical = SPELLINGS.iter().find(|(spelling, _)| fnv(spelling) == hash);
        canonical.map_or(hash, |(_, canonical)| fnv(canonical))
    } else {
        hash
    };
    Word { start, end, hash, joined: None }
}

/// The length of an apostrophe with a letter behind it, backslashes in front of it included.
fn apostrophe(text: &str) -> usize {
    let slashes = text.len() - text.trim_start_matches('\\').len();
    let mut rest = text.get(slashes..).unwrap_or("").chars();
    match rest.next() {
        Some(c @ ('\'' | '’' | '‘' | '´' | '`' | 'ʼ' | '′' | '＇'))
            if rest.next().is_some_and(char::is_alphabetic) =>
        {
            slashes + c.len_utf8()
        }
        _ => 0,
    }
}

fn char_at(text: &str, at: usize) -> char {
    text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
}

/// Letters, digits, and the accents that stand behind their letter.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || (!c.is_ascii() && (c.is_alphanumeric() || ('\u{300}'..'\u{370}').contains(&c)))
}

/// Lower case without accents.
fn fold(c: char, mut out: impl FnMut(char)) {
    if c.is_ascii() {
        return out(c.to_ascii_lowercase());
    }
    let folded = match c {
        'à'..='å' | 'À'..='Å' => "a",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' => "o",
        'ù'..='ü' | 'Ù'..='Ü' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'ß' | 'ẞ' => "ss",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        '\u{300}'..'\u{370}' => "",
        _ => return c.to_lowercase().for_each(out),
    };
    folded.chars().for_each(out);
}

struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, c: char) {
        self.0 = (self.0 ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    }
}

fn fnv(folded: &str) -> u64 {
    let mut hash = Fnv::default();
    folded.chars().for_each(|c| hash.add(c));
    hash.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        let hashes = |text| words(text).iter().map(|w| w.hash).collect::<Vec<_>>();
        hashes(a) == hashes(b)
    }

    #[test]
    fn case_accents_apostrophes_and_spellings_make_no_difference() {
        assert!(same("can't be blank", "Can’t   be BLANK!"));
        assert!(same("n'est pas utilisé", "N\\'EST PAS UTILISE\u{301}"));
        assert!(same("muss größer sein", "MUSS GRÖSSER SEIN"));
        assert!(same("fulfillment", "Fulfilment"));
        assert!(!same("can't be blank", "can be blank"));
    }

    #[test]
    fn quotes_around_a_word_are_no_part_of_it() {
        let text = "{'base':['can't be']}";
        let found: Vec<&str> = words(text).iter().map(|w| &text[w.start..w.end]).collect();
        assert_eq!(found, ["base", "can't", "be"]);
    }
}
