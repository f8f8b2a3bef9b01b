//! Bytes to text, and back.
//!
//! Not `encoding_rs`: it brings the tables of every encoding of the web, where UTF-16 and Windows-1252
//! are all that is needed.

use std::borrow::Cow;
use text::edit::Edit;
use text::span::Span;

/// How the characters of a file are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, as every file should be.
    #[default]
    Utf8,
    /// Two bytes a character, as Excel's “Unicode text” writes.
    Utf16 {
        /// Whether the upper byte comes first.
        big_endian: bool,
        /// Whether a byte order mark stands in front.
        marked: bool,
    },
    /// One byte a character, as older programs of Western Europe write.
    Latin1,
}

impl Encoding {
    /// Its name, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 { .. } => "UTF-16",
            Encoding::Latin1 => "Latin-1",
        }
    }
}

/// The text of a file, and how it was written. Bytes that are no text at all come out as U+FFFD.
///
/// Without a byte order mark UTF-16 is recognised by its zero bytes, and what is no UTF-8 and has none
/// is taken for Latin-1 (in its Windows form). A file that breaks off inside of a character is
/// still UTF-8. A mark in front of UTF-8 stays, so that places in the text are those in the file.
pub fn decode(bytes: &[u8]) -> (String, Encoding) {
    let mut decoder = Decoder::default();
    decoder.push(bytes);
    decoder.finish()
}

/// Decodes a file that comes in pieces, so that none of them keeps anybody waiting. The result is
/// that of [`decode`], wherever the pieces are cut.
#[derive(Debug, Default)]
pub struct Decoder {
    /// All pieces so far, as long as they are UTF-8.
    text: String,
    /// The beginning of a character that the next piece goes on with, or every byte of another
    /// encoding.
    bytes: Vec<u8>,
    other: bool,
}

impl Decoder {
    /// A decoder of a file of so many bytes; `None` where the memory at hand does not hold them.
    pub fn for_bytes(bytes: usize) -> Option<Self> {
        let mut decoder = Decoder::default();
        decoder.text.try_reserve_exact(bytes).ok()?;
        Some(decoder)
    }

    /// The next bytes.
    pub fn push(&mut self, piece: &[u8]) {
        if self.other {
            self.bytes.extend_from_slice(piece);
            return;
        }
        let begun = std::mem::take(&mut self.bytes);
        let joined =
            if begun.is_empty() { Cow::Borrowed(piece) } else { Cow::Owned([&begun, piece].concat()) };
        let (text, rest, broken) = match std::str::from_utf8(&joined) {
            Ok(text) => (text, &[][..], false),
            Err(error) => {
                let (text, rest) = joined.split_at(error.valid_up_to());
                (std::str::from_utf8(text).unwrap_or(""), rest, error.error_len().is_some())
            }
        };
        self.text.push_str(text);
        self.bytes.extend_from_slice(rest);
        if broken {
            self.other = true;
            let mut all = std::mem::take(&mut self.text).into_bytes();
            all.append(&mut self.bytes);
            self.bytes = all;
        }
    }

    /// The whole text.
    pub fn finish(mut self) -> (String, Encoding) {
        let starts_odd = self.text.starts_with('\0') || looks_like_utf16(self.text.as_bytes());
        // A file that is nothing but the beginning of a character is no UTF-8.
        let is_utf8 = !self.other && !starts_odd && (self.bytes.is_empty() || !self.text.is_empty());
        if is_utf8 {
            self.text.push_str(&String::from_utf8_lossy(&self.bytes));
            return (self.text, Encoding::Utf8);
        }
        let mut all = self.text.into_bytes();
        all.append(&mut self.bytes);
        decode_other(all)
    }
}

/// Decodes bytes that are not UTF-8.
fn decode_other(bytes: Vec<u8>) -> (String, Encoding) {
    let form = match &*bytes {
        [0xff, 0xfe, ..] => Some((false, true)),
        [0xfe, 0xff, ..] => Some((true, true)),
        all if looks_like_utf16(all) => Some((all.get(1) != Some(&0), false)),
        _ => None,
    };
    if let Some((big_endian, marked)) = form {
        let read = if big_endian { u16::from_be_bytes } else { u16::from_le_bytes };
        let text = utf16(bytes.get(if marked { 2 } else { 0 }..).unwrap_or(&[]), read);
        return (text, Encoding::Utf16 { big_endian, marked });
    }
    if is_binary(&bytes) {
        return (String::from_utf8_lossy(&bytes).into_owned(), Encoding::Utf8);
    }
    (bytes.iter().map(|byte| windows_1252(*byte)).collect(), Encoding::Latin1)
}

/// A text in this encoding; `None` where it has a character that Latin-1 lacks.
pub fn encode(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    match encoding {
        Encoding::Utf8 => Some(text.as_bytes().to_vec()),
        Encoding::Utf16 { big_endian, marked } => {
            let written = if big_endian { u16::to_be_bytes } else { u16::to_le_bytes };
            let mark = marked.then_some(0xfeff);
            Some(mark.into_iter().chain(text.encode_utf16()).flat_map(written).collect())
        }
        Encoding::Latin1 => text.chars().map(windows_1252_byte).collect(),
    }
}

/// The edit that names UTF-8 in an XML declaration; `None` where no other encoding is named.
pub fn declared_as_utf8(text: &str) -> Option<Edit> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let declaration = text.get(start..)?.strip_prefix("<?xml")?.split_once("?>")?.0;
    let (before, behind) = declaration.split_once("encoding")?;
    let name = behind.trim_start().strip_prefix('=')?.trim_start();
    let quote = name.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let name = name.get(1..)?.split_once(quote)?.0;
    let at = start + "<?xml".len() + before.len() + "encoding".len() + (behind.find(quote)? + 1);
    let differs = !name.eq_ignore_ascii_case("utf-8");
    differs.then(|| Edit::replace(Span::new(text, at, at + name.len()), "utf-8"))
}

/// The part of a file that is looked at.
const NEAR: usize = 4096;

/// Every other byte of plain text is zero.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    let near = bytes.get(..NEAR.min(bytes.len()) & !1).unwrap_or(bytes);
    let zeros = |offset: usize| near.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = near.len() * 2 / 5;
    near.len() >= 4 && ((odd >= most && even == 0) || (even >= most && odd == 0))
}

fn is_binary(bytes: &[u8]) -> bool {
    let near = bytes.get(..NEAR.min(bytes.len())).unwrap_or(bytes);
    let control = |b: &&u8| matches!(b, 0..=8 | 0xe..=0x1f | 0x7f);
    near.contains(&0) || near.iter().filter(control).count() * 20 > near.len()
}

fn utf16(bytes: &[u8], read: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(read(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The characters that Windows puts where Latin-1 has only control characters, from 0x80 on.
const SPECIAL: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|at| SPECIAL.get(usize::from(at)));
    special.copied().unwrap_or(char::from(byte))
}

fn windows_1252_byte(c: char) -> Option<u8> {
    match SPECIAL.iter().position(|special| *special == c) {
        Some(at) => u8::try_from(0x80 + at).ok(),
        None => u8::try_from(c).ok().filter(|byte| !(0x80..0xa0).contains(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_told_by_its_bytes() {
        let utf16 = |text: &str, read: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(read).collect()
        };
        let text = "<Orders>é</Orders>";
        let mut marked = vec![0xff, 0xfe];
        marked.extend(utf16(text, u16::to_le_bytes));
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked, Encoding::Utf16 { big_endian: false, marked: true }),
            (utf16(text, u16::to_le_bytes), Encoding::Utf16 { big_endian: false, marked: false }),
            (utf16(text, u16::to_be_bytes), Encoding::Utf16 { big_endian: true, marked: false }),
            (b"<Orders>\xe9</Orders>".to_vec(), Encoding::Latin1),
        ] {
            assert_eq!(decode(&bytes), (text.to_owned(), encoding));
            assert_eq!(encode(text, encoding), Some(bytes), "written again as it was");
        }
        assert_eq!(decode(b"5 \x80"), ("5 €".to_owned(), Encoding::Latin1));
    }

    #[test]
    fn a_file_in_pieces_reads_as_the_whole_of_it() {
        let utf16: Vec<u8> = "<Orders>é€</Orders>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let files: [&[u8]; 7] = [
            "<a>é€🛒</a>".as_bytes(),
            b"caf\xe9 5 \x80",
            b"caf\xc3",
            b"\xc3",
            b"\0a",
            b"\x89PNG\r\n\0\0",
            &utf16,
        ];
        for file in files {
            for cut in 0..=file.len() {
                let (first, second) = file.split_at(cut);
                let mut decoder = Decoder::for_bytes(file.len()).expect("room for a few bytes");
                decoder.push(first);
                decoder.push(second);
                assert_eq!(decoder.finish(), decode(file), "{file:?} cut at {cut}");
            }
        }
    }

    #[test]
    fn xml_that_is_saved_as_utf_8_says_so() {
        let as_utf8 = |text: &str| declared_as_utf8(text).map(|edit| text::edit::apply_edits(text, &[edit]));
        assert_eq!(
            as_utf8("\u{feff}<?xml version='1.0' encoding = 'ISO-8859-1'?><Orders/>").as_deref(),
            Some("\u{feff}<?xml version='1.0' encoding = 'utf-8'?><Orders/>")
        );
        for same in [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<?xml version=\"1.0\"?>",
            "<?xml encoding=",
            "a,b",
        ] {
            assert_eq!(as_utf8(same), None, "{same}");
        }
    }

    #[test]
    fn latin_1_writes_what_it_has_and_nothing_else() {
        let every: Vec<u8> = (0..=255).collect();
        let text: String = every.iter().map(|byte| windows_1252(*byte)).collect();
        assert_eq!(encode(&text, Encoding::Latin1), Some(every));
        assert_eq!(encode("Łódź", Encoding::Latin1), None);
        assert_eq!(encode("\u{93}", Encoding::Latin1), None);
    }

    #[test]
    fn a_file_that_breaks_off_inside_a_character_is_still_utf8() {
        assert_eq!(decode(b"caf\xc3"), ("caf\u{fffd}".to_owned(), Encoding::Utf8));
    }

    #[test]
    fn what_is_no_text_comes_out_somehow() {
        assert_eq!(decode(b"").1, Encoding::Utf8);
        assert_eq!(decode(b"\0").1, Encoding::Utf8);
        assert!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").0.contains("PNG"));
    }
}
