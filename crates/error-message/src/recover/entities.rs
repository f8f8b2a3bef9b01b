//! `&quot;`: text that was put into a web page.

use crate::text::layers::Rewrite;

/// Turns character references back: named, decimal and hexadecimal.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for at in memchr::memchr_iter(b'&', text.as_bytes()) {
        let reference = text.get(at..).and_then(reference);
        if let Some((c, length)) = reference {
            let mut buffer = [0; 4];
            rewrite.replace(text, at..at + length, c.encode_utf8(&mut buffer));
        }
    }
    rewrite
}

/// The longest name of the table, and room for a line end.
const LONGEST: usize = 10;

/// The character that the reference at the start of `text` stands for, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    let mut name = String::new();
    for (at, byte) in text.bytes().enumerate().skip(1).take(LONGEST) {
        match byte {
            b';' => return named(&name).map(|c| (c, at + 1)),
            b'\n' | b'\r' => {}
            b'#' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => name.push(char::from(byte)),
            // A few are understood without their semicolon.
            _ => break,
        }
    }
    let bare = ["quot", "amp", "lt", "gt", "nbsp"].into_iter().find(|bare| name == *bare)?;
    let length = 1 + bare.len();
    text.get(1..length).filter(|written| *written == bare)?;
    named(bare).map(|c| (c, length))
}

fn named(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return number.ok().and_then(char::from_u32).filter(|c| *c != '\0');
    }
    NAMED.split(' ').find_map(|row| row.strip_prefix(name)?.strip_prefix('=')?.chars().next())
}

/// The names that occur in messages of the four languages.
const NAMED: &str = "quot=\" amp=& lt=< gt=> apos=' nbsp=\u{a0} laquo=« raquo=» lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ \
rdquo=” bdquo=„ lsaquo=‹ rsaquo=› hellip=… ndash=– mdash=— agrave=à acirc=â aacute=á auml=ä ccedil=ç egrave=è \
eacute=é ecirc=ê euml=ë iacute=í icirc=î iuml=ï ntilde=ñ oacute=ó ocirc=ô ouml=ö uacute=ú ugrave=ù ucirc=û uuml=ü \
oelig=œ szlig=ß Agrave=À Eacute=É Egrave=È Ecirc=Ê Ccedil=Ç Auml=Ä Ouml=Ö Uuml=Ü iquest=¿ iexcl=¡ zwnj=\u{200c} \
shy=\u{ad} colon=: comma=, lbrace={ rbrace=} lcub={ rcub=} lsqb=[ rsqb=] lbrack=[ rbrack=] lowbar=_ period=. \
Tab=\u{9} NewLine=\u{a} ensp=\u{2002} emsp=\u{2003} thinsp=\u{2009} bsol=\\ sol=/ lpar=( rpar=)";
