//! What stands between two words: whether a message may go on across it.

/// How strongly two neighbouring words are parted, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Blanks, hyphens and the like: one phrase.
    Soft,
    /// A line ends.
    Line,
    /// A comma, a semicolon, a bracket of the sentence, a dash.
    Comma,
    /// A full stop, a colon, a question.
    Stop,
    /// Quotes, braces, tags, slashes, an empty line, the ends of the text: nothing reaches across.
    Hard,
}

/// The gap `between` two words.
pub(crate) fn gap(text: &str, between: std::ops::Range<usize>) -> Gap {
    let Some(gap) = text.get(between.clone()) else { return Gap::Hard };
    if gap == " " {
        return Gap::Soft;
    }
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let before = text.get(..between.start).and_then(|t| t.chars().next_back());
    let after = text.get(between.end..).and_then(|t| t.chars().next());
    let numeric = digit(before) && digit(after) && gap.len() <= 2;
    let mut strongest = Gap::Soft;
    let mut newlines = 0;
    let mut chars = gap.chars().peekable();
    let mut previous = None;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let spaced = next.is_none_or(char::is_whitespace) && previous.is_none_or(char::is_whitespace);
        let kind = match c {
            '\n' => {
                newlines += 1;
                if newlines > 1 { Gap::Hard } else { Gap::Line }
            }
            ',' | '.' | ':' if numeric => Gap::Soft,
            ',' | ';' | '(' | ')' | '•' | '·' => Gap::Comma,
            '-' | '–' | '—' if spaced && gap.len() > 1 => Gap::Comma,
            // Names such as `line_items.quantity`.
            '.' if gap.len() == 1 && after.is_some() => Gap::Soft,
            '.' | ':' | '!' | '?' | '|' | '…' | '=' => Gap::Stop,
            '"' | '\'' | '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›' | '`' | '{'
            | '}' | '[' | ']' | '<' | '>' | '/' => Gap::Hard,
            _ => Gap::Soft,
        };
        strongest = strongest.max(kind);
        previous = Some(c);
    }
    strongest
}
