//! Finds where a URL ends: joins one that was broken by white space, and leaves out the sentence
//! around it.

use super::located::{Form, Located};
use super::query;
use super::token::{Gap, Token, token_end};

/// Cuts off what follows the URL, or goes on over a gap where it clearly continues.
pub(crate) fn without_surroundings(text: &str, mut token: Token, skip: usize, form: Form) -> Located {
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
    let end = token.end();
    let word_at = gap_length(text.get(end..).unwrap_or(""));
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
        token.leave_out(end, start);
    } else {
        return false;
    }
    token.append(word, start);
    true
}

/// Length of the blanks that `rest` begins with, and of the `>` that a mail puts in front of the lines
/// it quotes; 0 where no word follows.
fn gap_length(rest: &str) -> usize {
    let mut quotes = false;
    rest.find(|c: char| {
        quotes |= c == '\n';
        !(c.is_whitespace() || (quotes && c == '>'))
    })
    .unwrap_or(0)
}

/// Whether the location is written as `12 345`.
fn is_grouped_number(url: &str, gap: &str, word: &str) -> bool {
    let before = url.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = url.len() - before.len();
    let three = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    three && (1..=3).contains(&digits) && before.ends_with('=') && gap.chars().count() == 1 && gap != "\n"
}

/// Whether `word`, behind a space, clearly goes on with `url`.
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
        _ => continues_parameter(url, word),
    }
}

/// Whether `word` is the parameter that `url` stops in front of, or goes on with its unfinished name.
fn continues_parameter(url: &str, word: &str) -> bool {
    let Some(mark) = url.rfind(['?', '&']) else { return false };
    let begun = url.get(mark + 1..).unwrap_or("");
    let Some((name, value)) = word.split_once('=') else { return false };
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '%' | '[' | ']');
    // `url=https://…` behind a question is the next URL.
    if begun.contains('=') || !name.chars().all(is_name) || value.contains("://") {
        return false;
    }
    if begun.is_empty() {
        return !name.is_empty();
    }
    let percent = begun.rfind('%').map_or(usize::MAX, |at| begun.len() - at);
    begun.ends_with(['_', '[']) || percent < 3 || query::is_location(&format!("{begun}{name}"))
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
