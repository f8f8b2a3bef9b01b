//! What becomes of every source value of an order.

use yew::prelude::*;

use crate::core::orders::{Fate, FateCounts, Fated};
use crate::i18n::Words;
use crate::ui::element::{classed, el, say, table};

/// Longer values are cut off here, in characters.
const LONGEST_VALUE: usize = 200;

/// A table of values, closed at first.
pub fn fate_table(text: &str, fates: &[Fated], words: &Words) -> Html {
    let rows = fates.iter().map(|fated| {
        let value: String = fated.span.of(text).chars().take(LONGEST_VALUE).collect();
        el("tr")
            .add(el("th").attr("scope", "row").text(fated.path.clone()).html())
            .add(say("td", "text", value))
            .add(say("td", "", fate_text(&fated.fate, words)))
            .html()
    });
    let headings = vec![words.orders_fate_path(), words.orders_fate_value(), words.orders_fate_what()];
    let name = format!("{}: {}", words.orders_fates_title(), words.orders_fates_sum(fates.len()));
    classed("details", "card")
        .add(say("summary", "", name))
        .add(table(words.orders_fates_title(), headings, rows.collect()))
        .html()
}

/// How many values have which fate.
pub fn sums(counts: FateCounts, words: &Words) -> Html {
    let rows = [
        (words.fates_mapped(), counts.mapped),
        (words.fates_changed(), counts.changed),
        (words.fates_used(), counts.used),
        (words.fates_ignored(), counts.ignored),
        (words.fates_blocked(), counts.blocked),
        (words.fates_unknown(), counts.unknown),
        (words.fates_together(), counts.values),
    ];
    let rows = rows.into_iter().map(|(name, count)| {
        let name = el("th").attr("scope", "row").text(name).html();
        el("tr").add(name).add(say("td", "", words.number(count))).html()
    });
    let body = el("tbody").all(rows.collect()).html();
    classed("div", "scroll").add(classed("table", "sums").add(body).html()).html()
}

fn fate_text(fate: &Fate, words: &Words) -> String {
    match fate {
        Fate::Mapped(field) => words.fate_mapped(field.as_str()),
        Fate::Changed(field, rule) => words.fate_changed(field.as_str(), words.rule(*rule)),
        Fate::Used(used) => words.fate_used(words.used(*used)),
        Fate::Ignored(reason) => words.fate_ignored(words.reason(*reason)),
        Fate::Blocked => words.fate_blocked(),
        Fate::Unknown => words.fate_unknown(),
    }
}
