//! What a byte may stand for, looked up in one table because every byte of a file is asked for.

/// Part of a name.
const IN_NAME: u8 = 1;
/// A control character that XML does not take, or the first byte of the two code points that it does
/// not take either.
const SUSPICIOUS: u8 = 2;
/// The end of a text that stands for itself: markup, a reference, or something suspicious.
const ENDS_PLAIN_TEXT: u8 = 4;

const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        if b.is_ascii_alphanumeric() || matches!(b, b'_' | b':' | b'-' | b'.') || b >= 0x80 {
            kinds[byte] |= IN_NAME;
        }
        if (b < b' ' && !matches!(b, b'\t' | b'\r' | b'\n')) || b == 0xef {
            kinds[byte] |= SUSPICIOUS | ENDS_PLAIN_TEXT;
        }
        if matches!(b, b'<' | b'&') {
            kinds[byte] |= ENDS_PLAIN_TEXT;
        }
        byte += 1;
    }
    kinds
};

fn is(byte: u8, kind: u8) -> bool {
    KINDS[usize::from(byte)] & kind != 0
}

pub(crate) fn is_suspicious(byte: u8) -> bool {
    is(byte, SUSPICIOUS)
}

pub(crate) fn ends_plain_text(byte: u8) -> bool {
    is(byte, ENDS_PLAIN_TEXT)
}

pub(crate) fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':') || byte >= 0x80
}

/// Behind the name that begins at `at`.
pub(crate) fn name_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or(&[]);
    at + rest.iter().take_while(|byte| is(**byte, IN_NAME)).count()
}

/// Behind the blanks that begin at `at`.
pub(crate) fn skip_blanks(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or(&[]);
    at + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).count()
}
