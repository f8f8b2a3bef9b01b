//! Changes or removes the stock location or the feed id of a URL, and nothing else.

use crate::options::Options;
use crate::secrets::in_url;
use crate::url::host::FEED_HOST;
use crate::url::parameter_edits::removal;
use crate::url::parsed_url::Reading;
use crate::url::query;
use crate::url::query::LOCATION;
use crate::url::syntax::{Item, Piece};
use text::edit::{Edit, apply_edits};
use text::span::Span;

/// `text` with the location of its URL set to `id`, or taken away where `id` is empty; every other
/// byte as it was, also around the URL.
pub fn set_location(text: &str, options: &Options, id: &str) -> String {
    Reading::new(text, options)
        .map_or_else(|| text.to_owned(), |reading| apply_edits(text, &edits(&reading, id)))
}

/// The URL of `text` once for each of `ids`, carrying this location and no other. Secrets are
/// masked. Empty where the text has no URL.
pub fn with_locations<S: AsRef<str>>(text: &str, options: &Options, ids: &[S]) -> Vec<String> {
    let Some(reading) = Reading::new(text, options) else { return Vec::new() };
    let secrets = in_url::find(&reading);
    let surplus: Vec<Item> = reading.locations().skip(1).copied().collect();
    let for_one = |id: &S| {
        let mut edits = edits(&reading, id.as_ref());
        if !id.as_ref().trim().is_empty() {
            edits.extend(removal(&reading, &surplus));
        }
        in_url::clean_url(&reading, &secrets, edits)
    };
    ids.iter().map(for_one).collect()
}

/// `text` with the feed id of its URL set to `feed`; every other byte as it was, also around the
/// URL. Where the path has no place for an id it becomes that of a feed; where there is no URL at
/// all, one is made.
pub fn set_feed(text: &str, options: &Options, feed: &str) -> String {
    let feed = query::encoded(feed.trim());
    let Some(reading) = Reading::new(text, options) else {
        return format!("https://{FEED_HOST}/fulfillments/{feed}.xml");
    };
    let edit = match reading.feed.id {
        Some(id) => Edit::replace(reading.span(id), feed),
        None => Edit::replace(reading.span(reading.url.path), format!("/fulfillments/{feed}.xml")),
    };
    apply_edits(text, &[edit])
}

/// What makes the URL carry the location `id`: the first location changes, or one is added;
/// an empty `id` takes every location away.
pub(crate) fn edits(reading: &Reading, id: &str) -> Vec<Edit> {
    let id = id.trim();
    if id.is_empty() {
        return removal(reading, &reading.locations().copied().collect::<Vec<_>>());
    }
    let id = query::encoded(id);
    match reading.locations().next() {
        Some(item) if item.has_value => vec![Edit::replace(reading.span(item.value), id)],
        Some(item) => vec![Edit::replace(insertion(reading, item.value.end), format!("={id}"))],
        None => {
            let (place, mark) = addition(reading);
            vec![Edit::replace(place, format!("{mark}{LOCATION}={id}"))]
        }
    }
}

/// Where a parameter is added, and the mark in front of it: behind the query, before the fragment.
pub(crate) fn addition(reading: &Reading) -> (Span, &'static str) {
    let last = reading.url.items.last();
    let mark = match last {
        None => "?",
        Some(item) if item.whole().is_empty() => "",
        Some(_) => "&",
    };
    let end = last.map_or(reading.url.path.end, |item| item.value.end);
    (insertion(reading, end), mark)
}

fn insertion(reading: &Reading, at: usize) -> Span {
    // Behind the last byte of what is in front, so that a gap between the two changes nothing.
    let end = reading.span(Piece::new(at.saturating_sub(1), at)).end();
    Span::new(reading.text, end, end)
}
