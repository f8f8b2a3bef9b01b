//! Attribute paths: which attribute is meant, and of which line.

use super::words::words;

/// What an attribute path names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attribute {
    /// `base`: the record as a whole.
    WholeRecord,
    /// `fulfilment_line_items.quantity`
    ShipmentLineQuantity,
}

/// Whether a message names the line it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Line {
    /// The attribute is none of a line.
    None,
    /// One or more lines, and nothing says which.
    Unknown,
    /// This one, counted from 1.
    Number(usize),
}

/// Words of attribute paths and envelopes.
const KNOWN: &str = "fulfilment line items item quantity base errors error message type code data status order \
name email sku shipping address company invoice modelstate";

/// Whether a word of that hash occurs in the attribute paths and envelopes that are known.
pub(super) fn knows_word(hash: u64) -> bool {
    words(KNOWN).iter().any(|word| word.hash == hash)
}

/// The line that `path` tells of.
pub fn line(path: &str) -> Line {
    let index = path.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(index, _)| index);
    match index.map(|index| index.trim().parse::<usize>()) {
        Some(Ok(index)) => Line::Number(index.saturating_add(1)),
        _ if path.contains('.') => Line::Unknown,
        _ => Line::None,
    }
}

/// Whether these words are the name of a known attribute.
pub(super) fn is_known_name(name: &[super::words::Word]) -> bool {
    !name.is_empty() && name.len() <= 4 && name.iter().all(|word| knows_word(word.hash))
}

/// Whether a text speaks of QuickBooks Commerce, or of an address of it.
pub(super) fn names_quickbooks_commerce(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let name = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = text.get(..at).and_then(|t| t.chars().next_back());
            let rest = text.get(at + name.len()..).unwrap_or("");
            let host = rest.strip_prefix(".com").unwrap_or(rest);
            // `tradegecko.com.example.org` is someone else.
            let longer =
                host.starts_with('.') && host.get(1..).is_some_and(|h| h.starts_with(char::is_alphanumeric));
            !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
                && !host.starts_with(|c: char| c.is_alphanumeric() || c == '-')
                && !longer
        })
    };
    ["tradegecko", "quickbooks commerce", "fulfilment_line_items"].into_iter().any(name)
}
