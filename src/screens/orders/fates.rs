//! What becomes of the values of the file, in words and in numbers.

use crate::element::{classed, el, say};
use orders::{Fate, FateCounts, FateKind};
use words::Words;
use yew::prelude::*;

/// How many values have which fate.
pub fn sums(counts: FateCounts, words: &Words) -> Html {
    let kinds = FateKind::ALL.into_iter().map(|kind| (words.fates(kind), counts.of(kind)));
    let rows = kinds.chain([(words.orders_fates_together(), counts.values)]);
    let rows = rows.map(|(name, count)| {
        let name = el("th").attr("scope", "row").text(name).html();
        el("tr").add(name).add(say("td", "", words.number(count))).html()
    });
    let body = el("tbody").all(rows.collect()).html();
    let table = classed("table", "sums").set("aria-label", words.orders_fates_title()).add(body);
    classed("div", "scroll").add(table.html()).html()
}

/// What becomes of a value, as a sentence.
pub fn fate_text(fate: &Fate, words: &Words) -> String {
    match fate {
        Fate::Mapped(field) => words.fate_mapped(field.to_string()),
        Fate::Changed(field, rule) => words.fate_changed(field.to_string(), words.rule(*rule)),
        Fate::Used(used) => words.fate_used(words.used(*used)),
        Fate::Ignored(reason) => words.fate_ignored(words.reason(*reason)),
        Fate::Blocked => words.fate_blocked(),
        Fate::Unknown => words.fate_unknown(),
    }
}
