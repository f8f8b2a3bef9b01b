//! User names, passwords and keys: found wherever they are, shown nowhere.

use crate::core::report::{Edit, apply_edits};
use crate::core::span::Span;

use super::locate;
use super::query::Parameter;
use super::reading::Reading;

/// What stands in the place of a secret; its length tells nothing.
pub(super) const MASK: &str = "***";

/// `text` with each of `secrets` replaced by three stars.
pub fn masked(text: &str, secrets: &[Span]) -> String {
    let edits: Vec<Edit> = secrets.iter().map(|span| Edit::replace(*span, MASK)).collect();
    apply_edits(text, &edits)
}

/// Where the text holds secrets, in order: in the URL, and in front of the host of any other.
pub(super) fn find(reading: &Reading) -> Vec<Span> {
    let url = &reading.url;
    let mut spans: Vec<Span> = [url.user, url.password]
        .into_iter()
        .flatten()
        .chain(reading.items(&[Parameter::Secret]).map(|item| item.value))
        .chain(secret_fragment(reading))
        .filter(|piece| !piece.is_empty())
        .map(|piece| reading.span(piece))
        .collect();
    let (start, end) = (reading.located.start, reading.located.end);
    spans.extend(
        in_other_text(reading.text.get(..start).unwrap_or(""), 0)
            .into_iter()
            .map(|s| move_into(reading.text, s, 0)),
    );
    let behind = reading.text.get(end..).unwrap_or("");
    spans.extend(in_other_text(behind, 0).into_iter().map(|s| move_into(reading.text, s, end)));
    spans.sort();
    spans.dedup();
    spans
}

fn move_into(text: &str, span: Span, by: usize) -> Span {
    Span::new(text, span.start() + by, span.end() + by)
}

/// Where URLs that are not examined hold user name and password.
pub(super) fn in_other_text(text: &str, from: usize) -> Vec<Span> {
    locate::authorities(text)
        .filter(|(start, _)| *start >= from)
        .filter_map(|(start, authority)| authority.rfind('@').map(|at| Span::new(text, start, start + at)))
        .filter(|span| !span.is_empty())
        .collect()
}

/// A fragment that hands over a key, as some log-in pages do.
fn secret_fragment(reading: &Reading) -> Option<super::syntax::Piece> {
    let fragment = reading.url.fragment?;
    let secret = |pair: &str| {
        let name = pair.split('=').next().unwrap_or("");
        pair.contains('=') && super::query::kind(name, false) == Parameter::Secret
    };
    reading.piece(fragment).split('&').take(100).any(secret).then_some(fragment)
}

/// The URL as read, masked, without what does not belong into it, with `edits` made.
pub(super) fn clean_url(reading: &Reading, secrets: &[Span], edits: Vec<Edit>) -> String {
    let text = reading.text;
    let (start, end) = (reading.located.start, reading.located.end);
    let mut all = edits;
    all.extend(secrets.iter().map(|span| Edit::replace(*span, MASK)));
    all.extend(reading.located.gaps.iter().map(|gap| Edit::remove(Span::new(text, gap.start, gap.end))));
    all.push(Edit::remove(Span::new(text, 0, start)));
    all.push(Edit::remove(Span::new(text, end, text.len())));
    apply_edits(text, &all)
}
