//! Whether a number is meant as an HTTP status, or counts or names something: order 500, `500 Stück`.

use super::http_status::code_of;
use super::index::INDEX;
use super::wording::{Element, SlotKind, Wording};
use crate::text::words::{Word, hash};
use std::sync::LazyLock;
use text::indexed_sort;

/// What is numbered: the number right behind one of these is its name.
const NUMBERED: &[&str] = &[
    "order",
    "ticket",
    "case",
    "issue",
    "sku",
    "item",
    "product",
    "invoice",
    "line",
    "row",
    "po",
    "so",
    "customer",
    "shipment",
    "parcel",
    "Auftrag",
    "Bestellung",
    "Artikel",
    "Produkt",
    "Rechnung",
    "Position",
    "Zeile",
    "Vorgang",
    "Kunde",
    "Lieferung",
    "Sendung",
    "commande",
    "article",
    "produit",
    "facture",
    "ligne",
    "client",
    "colis",
    "envoi",
    "pedido",
    "orden",
    "artículo",
    "producto",
    "factura",
    "línea",
    "fila",
    "cliente",
    "envío",
    "paquete",
];

/// Words for a number as such; a full stop or a colon may stand behind them.
const NUMBER: &[&str] = &[
    "no",
    "nr",
    "num",
    "number",
    "id",
    "Nummer",
    "Bestellnummer",
    "Auftragsnummer",
    "Rechnungsnummer",
    "Artikelnummer",
    "n",
    "numéro",
    "número",
    "núm",
    "nº",
];

/// Signs that make the number behind them one of something else: `#500`, `SO-401`, `1,500`, `$500`.
const SIGNS: &[char] = &['#', '№', '-', '_', ',', '.', '$', '€', '£'];

/// Words for an error that a number in no relation to it may stand behind: `Fehler: 500 Stück fehlen`.
const ERRORS: &[&str] = &["error", "erreur", "Fehler"];

/// What statuses are called beside the names that the catalogue has: `500 Server Error`.
const CALLED: &[&str] = &["server", "client", "error", "erreur", "HTTP"];

/// Whether the word at `at`, in the place that `wording` has for a status, is one. `leading` says that
/// the wording begins with it.
pub(crate) fn is_told(text: &str, words: &[Word], wording: &Wording, at: usize, leading: bool) -> bool {
    let Some(number) = words.get(at) else { return false };
    let before = at.checked_sub(1).and_then(|i| words.get(i));
    let gap = text.get(before.map_or(0, |word| word.end)..number.start).unwrap_or("");
    if gap.ends_with(['#', '№']) || before.is_some_and(|word| names(gap, word)) {
        return false;
    }
    if leading {
        let behind = words.get(at + 1).and_then(|next| text.get(number.end..next.start)).unwrap_or("");
        return !gap.ends_with(SIGNS) && behind.chars().all(is_blank);
    }
    let bare = wording.fixed == 1 && before.is_some_and(|word| is_one_of(word, ERRORS));
    !bare || !gap.contains(':') || stands_alone(text, words, at)
}

/// Whether `word`, with `gap` behind it, makes the number that follows its own.
fn names(gap: &str, word: &Word) -> bool {
    let joined = |signs: &[char]| gap.chars().all(|c| c != '\n' && is_blank(c) || signs.contains(&c));
    joined(&['-', '#', '(']) && is_one_of(word, NUMBERED)
        || joined(&['-', '#', '.', ':', '°', 'º']) && is_one_of(word, NUMBER)
}

/// Whether nothing follows the number that it could count: the sentence ends, or goes on with what
/// statuses are called.
fn stands_alone(text: &str, words: &[Word], at: usize) -> bool {
    let Some((number, next)) = words.get(at).zip(words.get(at + 1)) else { return true };
    let gap = text.get(number.end..next.start).unwrap_or("");
    !gap.chars().all(|c| c != '\n' && is_blank(c))
        || NAMES.binary_search(&next.hash).is_ok()
        || is_one_of(next, CALLED)
}

/// Whether the word at `at` is a status with its name behind it: `404 Not Found`.
pub(crate) fn is_named(text: &str, words: &[Word], at: usize) -> bool {
    let Some((number, next)) = words.get(at).zip(words.get(at + 1)) else { return false };
    let is_status = text.get(number.start..number.end).is_some_and(|n| n.len() == 3 && code_of(n).is_some());
    is_status && NAMES.binary_search(&next.hash).is_ok()
}

/// The first words of what statuses are called: `Unauthorized`, `Bad`, `Interner`; sorted.
static NAMES: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let first_of_name = |wording: &Wording| match wording.elements.as_slice() {
        [Element::Slot { kind: SlotKind::ServerError, .. }, Element::Word { hash, .. }, ..] => Some(*hash),
        [Element::Word { folded, .. }, Element::Word { hash, .. }, ..]
            if folded.len() == 3 && folded.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Some(*hash)
        }
        _ => None,
    };
    let mut names: Vec<u64> = INDEX.wordings.iter().filter_map(first_of_name).collect();
    indexed_sort::sort(&mut names);
    names
});

/// `+` stands for a blank in an address.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '+'
}

fn is_one_of(word: &Word, table: &[&str]) -> bool {
    table.iter().any(|known| hash(known) == word.hash)
}
