//! Edits that take parameters away.

use super::parsed_url::Reading;
use super::query::Parameter;
use super::syntax::{Item, Piece};
use text::edit::Edit;

/// What takes `gone` out of the query, each with its `?` or `&`, so that what stays is joined right.
pub(crate) fn removal(reading: &Reading, gone: &[Item]) -> Vec<Edit> {
    let items = &reading.url.items;
    let flags = flags(items, gone);
    let mut edits = Vec::new();
    let leading = flags.iter().take_while(|gone| **gone).count();
    if leading == items.len() {
        let all =
            items.first().zip(items.last()).map(|(first, last)| Piece::new(first.mark.start, last.value.end));
        edits.extend(all.filter(|_| !gone.is_empty()).map(|all| Edit::remove(reading.span(all))));
        return edits;
    }
    if let (Some(first), Some(kept)) = (items.first().filter(|_| leading > 0), items.get(leading)) {
        edits.push(Edit::remove(reading.span(Piece::new(first.mark.end, kept.mark.end))));
    }
    for (item, _) in items.iter().zip(&flags).skip(leading).filter(|(_, gone)| **gone) {
        edits.push(Edit::remove(reading.span(Piece::new(item.mark.start, item.value.end))));
    }
    edits
}

/// For each of `items`, which are in order, whether it is among `gone`, which are too.
pub(crate) fn flags(items: &[Item], gone: &[Item]) -> Vec<bool> {
    let mut gone = gone.iter().peekable();
    items
        .iter()
        .map(|item| gone.next_if(|next| next.mark == item.mark && next.whole() == item.whole()).is_some())
        .collect()
}

/// The parameters of one kind.
pub(crate) fn of_kind(reading: &Reading, kinds: &'static [Parameter]) -> Vec<Item> {
    reading.items(kinds).copied().collect()
}
