//! Bytes to text.

/// How the characters of a file are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// What everything should be.
    #[default]
    Utf8,
    /// Two bytes a character, as Excel's “Unicode text” writes.
    Utf16,
    /// One byte a character, as older programs of Western Europe write.
    Latin1,
}

impl Encoding {
    /// Its name, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Latin1 => "Latin-1",
        }
    }
}

/// The text of a file, and how it was written. Bytes that are no text at all come out as U+FFFD.
///
/// Without a byte order mark UTF-16 is told by its zero bytes, and what is no UTF-8 and has none
/// is taken for Latin-1 (in its Windows form). A file that breaks off inside of a character is
/// still UTF-8. A mark in front of UTF-8 stays, so that places in the text are those in the file.
pub fn decode(bytes: &[u8]) -> (String, Encoding) {
    match bytes {
        [0xff, 0xfe, rest @ ..] => return (utf16(rest, u16::from_le_bytes), Encoding::Utf16),
        [0xfe, 0xff, rest @ ..] => return (utf16(rest, u16::from_be_bytes), Encoding::Utf16),
        _ => {}
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.starts_with('\0') && !looks_like_utf16(bytes) => {
            return (text.to_owned(), Encoding::Utf8);
        }
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => {
            return (String::from_utf8_lossy(bytes).into_owned(), Encoding::Utf8);
        }
        _ => {}
    }
    if looks_like_utf16(bytes) {
        let little = bytes.get(1) == Some(&0);
        let read = if little { u16::from_le_bytes } else { u16::from_be_bytes };
        return (utf16(bytes, read), Encoding::Utf16);
    }
    if is_binary(bytes) {
        return (String::from_utf8_lossy(bytes).into_owned(), Encoding::Utf8);
    }
    (bytes.iter().map(|byte| windows_1252(*byte)).collect(), Encoding::Latin1)
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

/// Latin-1, with the characters that Windows puts where Latin-1 has only control characters.
fn windows_1252(byte: u8) -> char {
    const SPECIAL: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let special = byte.checked_sub(0x80).and_then(|at| SPECIAL.get(usize::from(at)));
    special.copied().unwrap_or(char::from(byte))
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
            (marked, Encoding::Utf16),
            (utf16(text, u16::to_le_bytes), Encoding::Utf16),
            (utf16(text, u16::to_be_bytes), Encoding::Utf16),
            (b"<Orders>\xe9</Orders>".to_vec(), Encoding::Latin1),
        ] {
            assert_eq!(decode(&bytes), (text.to_owned(), encoding));
        }
        assert_eq!(decode(b"5 \x80"), ("5 €".to_owned(), Encoding::Latin1));
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
