//! Finds the URL in whatever was pasted: a sentence, a quotation, an article, noise.

use crate::core::span::Span;

use super::host;

/// How much of a URL was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// It begins with a scheme, however badly written.
    Absolute,
    /// It begins with a host.
    WithoutScheme,
    /// Only a path or a query of a QuickBooks Commerce URL.
    WithoutHost,
}

/// A URL and where it stands.
#[derive(Debug)]
pub(super) struct Located {
    /// The URL without the characters that do not belong into it.
    pub clean: String,
    /// First byte of the URL in the text.
    pub start: usize,
    /// First byte behind it.
    pub end: usize,
    /// What was left out inside: invisible characters and spaces.
    pub gaps: Vec<Gap>,
    /// How much of a URL it is.
    pub form: Form,
}

/// Bytes of the text that are not in the clean URL.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    /// Where in the clean URL it was.
    pub at: usize,
    /// Where in the text it is.
    pub start: usize,
    /// First byte behind it.
    pub end: usize,
}

impl Gap {
    /// What has to be added to a place in the clean URL behind it.
    fn shift(&self) -> usize {
        self.end - self.at
    }
}

impl Located {
    /// The place in the text of the bytes `start..end` of the clean URL; without the gaps that
    /// touch them.
    pub fn span(&self, text: &str, start: usize, end: usize) -> Span {
        let first = start + self.shift(self.gaps.partition_point(|gap| gap.at <= start));
        let last =
            if end > start { end + self.shift(self.gaps.partition_point(|gap| gap.at < end)) } else { first };
        Span::new(text, first.min(self.end), last.min(self.end))
    }

    /// What has to be added behind `passed` gaps.
    fn shift(&self, passed: usize) -> usize {
        passed.checked_sub(1).and_then(|last| self.gaps.get(last)).map_or(self.start, Gap::shift)
    }
}

/// Whether `c` shows nothing and belongs into no URL.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// Whether `c` is nothing that a person would see.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

/// The URL to examine: the first of those that look most like a feed.
pub(super) fn locate(text: &str) -> Option<Located> {
    let only = text.trim_matches(|c: char| is_blank(c) || is_wrapping(c));
    let mut best: Option<(u8, Token, usize, Form)> = None;
    for token in tokens(text) {
        let Some((skip, form)) = beginning(&token.clean, token.clean.trim_end_matches(is_wrapping) == only)
        else {
            continue;
        };
        let rank = rank(token.clean.get(skip..).unwrap_or(""), form);
        if best.as_ref().is_none_or(|(highest, ..)| rank > *highest) {
            best = Some((rank, token, skip, form));
        }
    }
    best.map(|(_, token, skip, form)| settle(text, token, skip, form))
}

/// A stretch of the text without space or quotation mark.
struct Token {
    start: usize,
    clean: String,
    gaps: Vec<Gap>,
}

fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let start = at;
            let end = token_end(text, start);
            at = end + text.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            let raw = text.get(start..end).unwrap_or("");
            // Most words cannot be one; the rest is worth a copy.
            if raw.len() > 3 && raw.contains(['.', '/', ':', '=', '\\']) {
                return Some(clean(raw, start));
            }
        }
        None
    })
}

/// Where the token that begins at `start` ends.
fn token_end(text: &str, start: usize) -> usize {
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

fn is_wrapping(c: char) -> bool {
    ends_token(c)
        || matches!(
            c,
            '\'' | '‘'
                | '’'
                | '‚'
                | '('
                | ')'
                | '['
                | ']'
                | '{'
                | '}'
                | '*'
                | '.'
                | ','
                | ';'
                | ':'
                | '!'
                | '…'
                | '。'
        )
}

fn placeholder_length(rest: &str) -> usize {
    let inside = rest.get(1..).unwrap_or("");
    let length = inside.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | ' '))).unwrap_or(0);
    if (1..=40).contains(&length) && inside.get(length..).is_some_and(|r| r.starts_with('>')) {
        length + 2
    } else {
        0
    }
}

fn starts_with_http(text: &str) -> bool {
    ["http://", "https://"].iter().any(|s| text.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s)))
}

fn clean(raw: &str, start: usize) -> Token {
    let mut token = Token { start, clean: String::with_capacity(raw.len()), gaps: Vec::new() };
    let mut chars = raw.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, next)| *next);
        // Persian and Indic words need these two between their letters.
        let joins_letters = matches!(c, '\u{200C}' | '\u{200D}') && !before.is_ascii() && !next.is_ascii();
        if is_invisible(c) && !joins_letters {
            leave_out(&mut token, start + at, start + at + c.len_utf8());
        } else {
            token.clean.push(c);
            before = c;
        }
    }
    token
}

fn leave_out(token: &mut Token, start: usize, end: usize) {
    let at = token.clean.len();
    match token.gaps.last_mut() {
        Some(gap) if gap.at == at && gap.end == start => gap.end = end,
        _ => token.gaps.push(Gap { at, start, end }),
    }
}

/// Where in a token the URL begins, if there is one.
fn beginning(token: &str, alone: bool) -> Option<(usize, Form)> {
    if let Some(mark) = token.find("://") {
        return Some(scheme_start(token, mark));
    }
    let start = token.len() - token.trim_start_matches(|c: char| is_wrapping(c) && c != '.').len();
    let rest = token.get(start..)?;
    let form = if has_broken_scheme(rest) {
        Form::Absolute
    } else if rest.starts_with("//") && is_host_like(rest.trim_start_matches('/'), true)
        || is_host_like(rest, alone)
    {
        Form::WithoutScheme
    } else if is_fragment_of_feed(rest) {
        Form::WithoutHost
    } else {
        return None;
    };
    Some((start, form))
}

/// Where the scheme in front of the `://` at `mark` begins; of a doubled one, the last.
fn scheme_start(token: &str, mark: usize) -> (usize, Form) {
    let mut mark = mark;
    while let Some(next) = token.get(mark + 3..).filter(|rest| starts_with_http(rest)) {
        mark += 3 + next.find("://").unwrap_or(0);
    }
    let before = token.get(..mark).unwrap_or("");
    let letters =
        before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')).len();
    let scheme = before.get(letters..).unwrap_or("");
    let lower = scheme.to_ascii_lowercase();
    let known = ["https", "http"].iter().find(|known| {
        lower.strip_suffix(**known).is_some_and(|head| head.is_empty() || head.ends_with(['.', '-', '+']))
    });
    let length = known.map_or_else(
        || scheme.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).len(),
        |known| known.len(),
    );
    if length == 0 { (mark, Form::WithoutScheme) } else { (mark - length, Form::Absolute) }
}

/// `https:/host`, `https//host`, `http:\\host`, `https:host`
fn has_broken_scheme(rest: &str) -> bool {
    let lower = rest.get(..5).unwrap_or("").to_ascii_lowercase();
    let length = if lower == "https" {
        5
    } else if lower.starts_with("http") {
        4
    } else {
        return false;
    };
    let behind = rest.get(length..).unwrap_or("");
    let host = behind.trim_start_matches([':', '/', '\\']);
    let mark = behind.get(..behind.len() - host.len()).unwrap_or("");
    (mark.contains(':') || mark.len() > 1) && is_host_like(host, true)
}

/// Whether `rest` begins with something that can be a host: with a path, or alone in the text.
fn is_host_like(rest: &str, alone: bool) -> bool {
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let has_user = authority.contains('@');
    let named = authority.rsplit('@').next().unwrap_or("");
    let (name, port) = named.split_once(':').unwrap_or((named, ""));
    if !port.chars().all(|c| c.is_ascii_digit()) || (has_user && behind.is_empty()) {
        return false;
    }
    let name = name.trim_end_matches('.');
    let plausible = host::is_plausible_name(name);
    if behind.is_empty() && !host::mentions_tradegecko(name) {
        return plausible && alone && (name.contains('.') || !port.is_empty());
    }
    plausible
}

/// A path or a query of a QuickBooks Commerce URL: `/fulfillments/99999.xml`, `?stock_location_id[]=1`.
fn is_fragment_of_feed(rest: &str) -> bool {
    let head: String = rest.chars().take(40).collect::<String>().to_ascii_lowercase();
    let path = head.trim_start_matches('/');
    let digits = path.trim_start_matches(|c: char| c.is_ascii_digit());
    (path.starts_with("fulfil") && path.contains('/'))
        || (digits.len() < path.len() && digits.starts_with(".xml"))
        || (head.trim_start_matches(['?', '&']).starts_with("stock_location") && rest.contains('='))
}

/// How much it looks like a feed: more is better.
fn rank(url: &str, form: Form) -> u8 {
    if form == Form::WithoutHost {
        return 1;
    }
    let head: String = url.chars().take(2000).collect::<String>().to_ascii_lowercase();
    let behind_mark = head.find("://").map_or(head.as_str(), |at| head.get(at + 3..).unwrap_or(""));
    let end = behind_mark.find(['/', '?', '#', '\\']).unwrap_or(behind_mark.len());
    let (authority, rest) = behind_mark.split_at_checked(end).unwrap_or((behind_mark, ""));
    let feed = ["fulfil", ".xml", "stock_location", "shipstation", "export", "feed", "orders"];
    if host::is_shipstations(authority) || (form == Form::Absolute && !head.starts_with("http")) {
        2
    } else if rest.len() < 2 {
        3
    } else if feed.iter().any(|word| rest.contains(word)) {
        5
    } else {
        4
    }
}

/// Cuts off what follows the URL, or goes on over a gap where it clearly continues.
fn settle(text: &str, mut token: Token, skip: usize, form: Form) -> Located {
    for _ in 0..6 {
        if !go_on(text, &mut token) {
            break;
        }
    }
    let quoted = token.clean.get(..skip).is_some_and(|before| before.ends_with(['\'', '‘', '‚']));
    let mut end = token.clean.len();
    if let Some(quote) = token.clean.get(skip..).filter(|_| quoted).and_then(|url| url.find(['\'', '’', '‘']))
    {
        end = skip + quote;
    }
    let url = trim_end(token.clean.get(skip..end).unwrap_or(""));
    let end = skip + url.len();
    let place = |clean: usize, passed: usize| {
        let last = passed.checked_sub(1).and_then(|last| token.gaps.get(last));
        clean + last.map_or(token.start, Gap::shift)
    };
    Located {
        clean: url.to_owned(),
        start: place(skip, token.gaps.partition_point(|gap| gap.at <= skip)),
        end: place(end, token.gaps.partition_point(|gap| gap.at < end)),
        gaps: token
            .gaps
            .iter()
            .filter(|gap| skip < gap.at && gap.at < end)
            .map(|gap| Gap { at: gap.at - skip, ..*gap })
            .collect(),
        form,
    }
}

/// Takes the next word into the token where a space has torn a URL in two.
fn go_on(text: &str, token: &mut Token) -> bool {
    let end = token.clean.len() + token.gaps.last().map_or(token.start, Gap::shift);
    let rest = text.get(end..).unwrap_or("");
    let word_at = rest.find(|c: char| !c.is_whitespace()).unwrap_or(0);
    if word_at == 0 || word_at > 40 {
        return false;
    }
    let start = end + word_at;
    let word = text.get(start..token_end(text, start)).unwrap_or("");
    let gap = text.get(end..start).unwrap_or("");
    if is_grouped_number(&token.clean, gap, word) {
        // `12 345` is one number, or two: nothing is left out or cut off.
        token.clean.push_str(gap);
    } else if continues(&token.clean, word) {
        leave_out(token, end, start);
    } else {
        return false;
    }
    let more = clean(word, start);
    let offset = token.clean.len();
    token.clean.push_str(&more.clean);
    token.gaps.extend(more.gaps.iter().map(|gap| Gap { at: gap.at + offset, ..*gap }));
    true
}

/// Whether the location is written as `12 345`.
fn is_grouped_number(url: &str, gap: &str, word: &str) -> bool {
    let before = url.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = url.len() - before.len();
    let three = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    three && (1..=3).contains(&digits) && before.ends_with('=') && gap.chars().count() == 1 && gap != "\n"
}

fn continues(url: &str, word: &str) -> bool {
    let mut chars = word.chars();
    let (first, second) = (chars.next().unwrap_or(' '), chars.next().unwrap_or(' '));
    let number = || word.trim_start_matches(|c: char| c.is_ascii_digit());
    match first {
        '?' | '&' => (second.is_ascii_alphabetic() || second == '_') && word.contains('='),
        '/' => second.is_alphanumeric(),
        '.' => word.get(..4).is_some_and(|suffix| suffix.eq_ignore_ascii_case(".xml")),
        _ if url.ends_with("://") => word.contains('.'),
        _ if url.ends_with('/') => {
            word.get(..6).is_some_and(|w| w.eq_ignore_ascii_case("fulfil"))
                || (first.is_ascii_digit() && (number().is_empty() || number().starts_with(['.', '?'])))
        }
        _ if url.ends_with('=') => first.is_ascii_digit(),
        _ => false,
    }
}

/// Without the full stop, bracket or quotation mark of the sentence around it.
fn trim_end(url: &str) -> &str {
    let balance = |open: char, close: char| {
        url.chars().fold(0_i64, |sum, c| sum + i64::from(c == close) - i64::from(c == open))
    };
    let (mut round, mut square, mut curly) = (balance('(', ')'), balance('[', ']'), balance('{', '}'));
    let mut end = url.len();
    while let Some(c) = url.get(..end).and_then(|rest| rest.chars().next_back()) {
        let surplus = match c {
            ')' => &mut round,
            ']' => &mut square,
            '}' => &mut curly,
            '.' | ',' | ';' | ':' | '!' | '…' | '。' | '\'' | '’' | '‘' | '*' => {
                end -= c.len_utf8();
                continue;
            }
            _ => break,
        };
        if *surplus <= 0 {
            break;
        }
        *surplus -= 1;
        end -= c.len_utf8();
    }
    url.get(..end).unwrap_or(url)
}
