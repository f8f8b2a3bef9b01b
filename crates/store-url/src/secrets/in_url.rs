//! User names, passwords and keys: found wherever they are, shown nowhere.

use super::in_text;
use crate::url::parsed_url::Reading;
use crate::url::query::Parameter;
use text::edit::{Edit, apply_edits};
use text::span::{Span, united};

/// What stands in the place of a secret; its length tells nothing.
pub(crate) const MASK: &str = "***";

/// `text` with each of `secrets` replaced by three stars.
pub fn masked(text: &str, secrets: &[Span]) -> String {
    let edits: Vec<Edit> = secrets.iter().map(|span| Edit::replace(*span, MASK)).collect();
    apply_edits(text, &edits)
}

/// Where the text holds secrets, in order: in the URL, and in front of the host of any other.
pub(crate) fn find(reading: &Reading) -> Vec<Span> {
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
    for (from, outside) in [(0, reading.text.get(..start)), (end, reading.text.get(end..))] {
        let found = in_text::find(outside.unwrap_or(""));
        spans.extend(found.iter().map(|s| Span::new(reading.text, s.start() + from, s.end() + from)));
    }
    united(spans)
}

/// A fragment that hands over a key, as some log-in pages do.
fn secret_fragment(reading: &Reading) -> Option<crate::url::syntax::Piece> {
    let fragment = reading.url.fragment?;
    let secret = |pair: &str| {
        let name = pair.split('=').next().unwrap_or("");
        pair.contains('=') && crate::url::query::kind(name, false) == Parameter::Secret
    };
    reading.piece(fragment).split('&').take(100).any(secret).then_some(fragment)
}

/// The URL as read, masked, without what does not belong in it, with `edits` made.
pub(crate) fn clean_url(reading: &Reading, secrets: &[Span], edits: Vec<Edit>) -> String {
    let text = reading.text;
    let (start, end) = (reading.located.start, reading.located.end);
    let mut all = edits;
    all.extend(secrets.iter().map(|span| Edit::replace(*span, MASK)));
    all.extend(reading.located.gaps.iter().map(|gap| Edit::remove(Span::new(text, gap.start, gap.end))));
    all.push(Edit::remove(Span::new(text, 0, start)));
    all.push(Edit::remove(Span::new(text, end, text.len())));
    apply_edits(text, &all)
}
