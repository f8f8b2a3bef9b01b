//! The words of a text, without the invisible characters in them.

/// Bytes of the text that are left out of a word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gap {
    /// Where in the clean word it was.
    pub at: usize,
    /// Where in the text it is.
    pub start: usize,
    /// First byte behind it.
    pub end: usize,
}

impl Gap {
    /// How much farther a place behind the gap is in the text than in the clean word, in bytes.
    pub fn shift(&self) -> usize {
        self.end - self.at
    }
}

/// Whether `c` is invisible and belongs in no URL.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// Whether `c` is white space or cannot be seen.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

/// A stretch of the text without space or quotation mark.
pub(crate) struct Token {
    /// Where it begins in the text.
    pub start: usize,
    /// Its text without the gaps.
    pub clean: String,
    /// What was left out.
    pub gaps: Vec<Gap>,
}

impl Token {
    /// Where the text goes on behind it.
    pub fn end(&self) -> usize {
        self.clean.len() + self.gaps.last().map_or(self.start, Gap::shift)
    }

    /// Leaves the bytes `start..end` of the text out, behind what is there so far.
    pub fn leave_out(&mut self, start: usize, end: usize) {
        let at = self.clean.len();
        match self.gaps.last_mut() {
            Some(gap) if gap.at == at && gap.end == start => gap.end = end,
            _ => self.gaps.push(Gap { at, start, end }),
        }
    }

    /// Adds the word `raw`, which stands at `start` of the text.
    pub fn append(&mut self, raw: &str, start: usize) {
        let mut chars = raw.char_indices().peekable();
        let mut before = ' ';
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map_or(' ', |(_, next)| *next);
            // Persian and Indic words need these two between their letters.
            let joins_letters =
                matches!(c, '\u{200C}' | '\u{200D}') && !before.is_ascii() && !next.is_ascii();
            if is_invisible(c) && !joins_letters {
                self.leave_out(start + at, start + at + c.len_utf8());
            } else {
                self.clean.push(c);
                before = c;
            }
        }
    }
}

/// The words of `text` that can hold a URL, in order.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let start = at;
            let end = token_end(text, start);
            at = end + text.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            let raw = text.get(start..end).unwrap_or("");
            // Most words cannot be one; the rest is worth a copy.
            if raw.len() > 3 && raw.contains(['.', '/', ':', '=', '\\']) {
                let mut token = Token { start, clean: String::with_capacity(raw.len()), gaps: Vec::new() };
                token.append(raw, start);
                return Some(token);
            }
        }
        None
    })
}

/// Where the token that begins at `start` ends.
pub(crate) fn token_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or("");
    let mut before = ' ';
    let mut skip_to = 0;
    for (at, c) in rest.char_indices() {
        if at < skip_to {
            continue;
        }
        if c == '<' && matches!(before, '/' | '=') {
            // A template's `<ID>` belongs to the URL it stands in.
            skip_to = at + placeholder_length(rest.get(at..).unwrap_or(""));
        }
        let list = matches!(c, ',' | ';' | '|') && starts_with_http(rest.get(at + 1..).unwrap_or(""));
        if at >= skip_to && (ends_token(c) || list) {
            return start + at;
        }
        before = c;
    }
    text.len()
}

fn ends_token(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '<' | '>' | '`' | '«' | '»' | '‹' | '›' | '“' | '”' | '„')
}

/// Whether `c` can stand around a URL and is not part of it.
pub(crate) fn is_wrapping(c: char) -> bool {
    ends_token(c) || "'‘’‚()[]{}*.,;:!…。".contains(c)
}

/// Length of a placeholder such as `<ID>` at the start of `rest`, or 0.
fn placeholder_length(rest: &str) -> usize {
    let inside = rest.get(1..).unwrap_or("");
    let length = inside.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | ' '))).unwrap_or(0);
    if (1..=40).contains(&length) && inside.get(length..).is_some_and(|r| r.starts_with('>')) {
        length + 2
    } else {
        0
    }
}

/// Whether `text` begins with `http://` or `https://`, in any case.
pub(crate) fn starts_with_http(text: &str) -> bool {
    ["http://", "https://"].iter().any(|s| text.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s)))
}
