//! Attribute paths in words: which attribute of what is meant, and of which line.

pub mod names;

pub use names::{Attribute, Owner};

use crate::text::words::{Word, words};
use names::{ATTRIBUTES, ENVELOPE_WORDS, OWNERS};
use std::sync::LazyLock;
use text::indexed_sort;

/// Whether a message names the line it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineNumber {
    /// The attribute does not belong to a line.
    None,
    /// One or more lines, and nothing says which.
    Unknown,
    /// This one, counted from 1.
    Known(usize),
}

/// An attribute path in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Field {
    /// Which attribute.
    pub attribute: Attribute,
    /// What it belongs to, where the path says so.
    pub owner: Option<Owner>,
    /// The line it belongs to.
    pub line: LineNumber,
}

/// How systems write the attributes, each as words with spaces.
pub fn spellings() -> impl Iterator<Item = (&'static str, Attribute)> {
    ATTRIBUTES.iter().copied()
}

/// What an attribute path says in words, where it is known: `fulfilment_line_items[0].quantity`,
/// `Items.Quantity` and `Fulfilment line items quantity` are all the quantity of a shipment line or
/// order line.
pub fn describe(path: &str) -> Option<Field> {
    let names = names(path);
    let last = names.last()?;
    let owner_of = |name: &[u64]| find(&TABLES.owners, name).map(|i| OWNERS.get(i).map(|(_, owner)| *owner));
    let mut owner = names.iter().rev().skip(1).find_map(|name| owner_of(name).flatten());
    // A sentence names owner and attribute in one: take the longest attribute at its end.
    let (from, attribute) = (0..last.len()).find_map(|from| {
        let index = find(&TABLES.attributes, last.get(from..)?)?;
        let rest = last.get(..from)?;
        (rest.is_empty() || owner_of(rest).is_some()).then_some((from, ATTRIBUTES.get(index)?.1))
    })?;
    if from > 0 {
        owner = last.get(..from).and_then(|name| owner_of(name).flatten());
    }
    let owner = owner.filter(|_| attribute != Attribute::WholeRecord || names.len() > 1);
    Some(Field { attribute, owner, line: line(path) })
}

/// The line that `path` names.
pub fn line(path: &str) -> LineNumber {
    let index =
        path.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(index, _)| index.trim());
    if let Some(Ok(index)) = index.map(str::parse::<usize>) {
        return LineNumber::Known(index.saturating_add(1));
    }
    let many = |owner: Owner| matches!(owner, Owner::InvoiceLine | Owner::OrderLine | Owner::ShipmentLine);
    let names = names(path);
    let owner = names.iter().find_map(|name| {
        let longest = (1..=name.len()).rev().find_map(|end| find(&TABLES.owners, name.get(..end)?));
        longest.and_then(|i| OWNERS.get(i)).map(|(_, owner)| *owner)
    });
    if owner.is_some_and(many) { LineNumber::Unknown } else { LineNumber::None }
}

/// Whether these words are the name of a known attribute.
pub(crate) fn is_known_name(name: &[Word]) -> bool {
    let hashes: Vec<u64> = name.iter().map(|word| word.hash).collect();
    (0..hashes.len()).any(|from| {
        let (owner, attribute) = hashes.split_at(from);
        find(&TABLES.attributes, attribute).is_some() && (from == 0 || find(&TABLES.owners, owner).is_some())
    })
}

/// Whether a word of that hash occurs in the attribute paths and envelopes that are known.
pub(crate) fn knows_word(hash: u64) -> bool {
    TABLES.vocabulary.binary_search(&hash).is_ok()
}

/// Whether all words of a path are known, so that it gives nothing away.
pub(crate) fn is_known_path(path: &str) -> bool {
    names(path).iter().flatten().all(|hash| knows_word(*hash))
}

/// Whether a text speaks of QuickBooks Commerce, of an address of it, or in its spelling.
pub(crate) fn names_quickbooks_commerce(text: &str) -> bool {
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
    // The name of its lines inside, with one l, as its messages show it.
    ["tradegecko", "quickbooks commerce", "quickbooks-commerce"].into_iter().any(name)
        || text.contains("fulfilment_line_items")
}

/// The names of a path as the hashes of their words: `Items[0].unitPrice` is `[items] [unit price]`.
fn names(path: &str) -> Vec<Vec<u64>> {
    let mut spaced = String::with_capacity(path.len() + 8);
    let mut previous = ' ';
    for c in path.chars() {
        if c.is_uppercase() && previous.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(c);
        previous = c;
    }
    let names = spaced.split(['.', '/', ']']).map(|name| name.split('[').next().unwrap_or(""));
    names
        .map(|name| words(name).iter().map(|word| word.hash).collect::<Vec<_>>())
        .filter(|n| !n.is_empty())
        .collect()
}

struct Tables {
    /// Hashes of the words of a name, and its row; sorted.
    attributes: Vec<(Vec<u64>, usize)>,
    owners: Vec<(Vec<u64>, usize)>,
    vocabulary: Vec<u64>,
}

/// Made from the rows above on first use; it never changes.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let hashes = |name: &str| words(name).iter().map(|word| word.hash).collect::<Vec<_>>();
    let mut attributes: Vec<_> =
        ATTRIBUTES.iter().enumerate().map(|(i, (name, _))| (hashes(name), i)).collect();
    let mut owners: Vec<_> = OWNERS.iter().enumerate().map(|(i, (name, _))| (hashes(name), i)).collect();
    let mut vocabulary: Vec<u64> =
        attributes.iter().chain(&owners).flat_map(|(name, _)| name.clone()).collect();
    vocabulary.extend(hashes(ENVELOPE_WORDS));
    indexed_sort::sort(&mut attributes);
    indexed_sort::sort(&mut owners);
    indexed_sort::sort(&mut vocabulary);
    vocabulary.dedup();
    Tables { attributes, owners, vocabulary }
});

fn find(table: &[(Vec<u64>, usize)], name: &[u64]) -> Option<usize> {
    let at = table.binary_search_by(|(row, _)| row.as_slice().cmp(name)).ok()?;
    table.get(at).map(|(_, index)| *index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::names::{Attribute as A, Owner as O};

    #[test]
    fn paths_are_told_in_words_however_they_are_written() {
        let quantity = |owner, line| Some(Field { attribute: A::Quantity, owner, line });
        for (path, expected) in [
            ("fulfilment_line_items.quantity", quantity(Some(O::ShipmentLine), LineNumber::Unknown)),
            ("fulfillment_line_items[2].quantity", quantity(Some(O::ShipmentLine), LineNumber::Known(3))),
            ("Order line items quantity", quantity(Some(O::OrderLine), LineNumber::Unknown)),
            ("quantity", quantity(None, LineNumber::None)),
            ("base", Some(Field { attribute: A::WholeRecord, owner: None, line: LineNumber::None })),
            (
                "order_line_items.base",
                Some(Field {
                    attribute: A::WholeRecord,
                    owner: Some(O::OrderLine),
                    line: LineNumber::Unknown,
                }),
            ),
            (
                "apiOrder.shipTo.postalCode",
                Some(Field {
                    attribute: A::PostalCode,
                    owner: Some(O::ShippingAddress),
                    line: LineNumber::None,
                }),
            ),
            ("moon_phase", None),
            ("", None),
        ] {
            assert_eq!(describe(path), expected, "{path}");
        }
    }
}
