//! A row of the list: drawn anew only when something in it changes.

use crate::element::{classed, el, row as in_a_row, say};
use knowledge::catalogue::Code;
use knowledge::vocabulary::Severity;
use orders::Outcome;
use words::Words;
use yew::prelude::*;

/// An order in the list.
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// The texts.
    pub words: Words,
    /// The row, counted from 0.
    pub row: usize,
    /// The order, counted from 0.
    pub order: usize,
    /// Its number, as far as there is one.
    pub number: Option<AttrValue>,
    /// What becomes of it.
    pub outcome: Outcome,
    /// What is found in it.
    pub codes: Vec<(Code, Severity)>,
    /// Whether the tab key leads here.
    pub current: bool,
    /// Whether it is the one that is open.
    pub open: bool,
    /// Called with the order to open.
    pub onopen: Callback<usize>,
}

/// One row; its number opens the order.
#[component(Row)]
pub fn row(props: &RowProps) -> Html {
    let RowProps { words, row, order, outcome, .. } = props;
    let (order, class) = (*order, outcome.as_str());
    let open = {
        let onopen = props.onopen.clone();
        Callback::from(move |_: MouseEvent| onopen.emit(order))
    };
    let number = props.number.clone().unwrap_or_else(|| words.orders_no_number().into());
    // The heading is the first row.
    let row_index = (row + 2).to_string();
    let button = classed("button", "link")
        .attr("type", "button")
        .set("aria-pressed", props.open.to_string())
        .attr("tabindex", if props.current { "0" } else { "-1" })
        .on_click(open)
        .add(Html::from(number));
    let cell = || el("td").attr("role", "gridcell");
    let head = el("th").attr("role", "rowheader").attr("scope", "row").add(button.html());
    let outcome = cell().set("class", format!("outcome {class}")).text(words.outcome(*outcome));
    let line = if props.open { classed("tr", "chosen") } else { el("tr") };
    line.attr("role", "row")
        .attr("data-outcome", class)
        .set("data-row", row.to_string())
        .set("aria-rowindex", row_index)
        .add(cell().attr("class", "place-in-file").text(words.number(order + 1)).html())
        .add(head.html())
        .add(outcome.html())
        .add(cell().attr("class", "found").add(found(&props.codes, words)).html())
        .html()
}

/// What is found, the most severe first, behind the count.
pub fn found(codes: &[(Code, Severity)], words: &Words) -> Html {
    if codes.is_empty() {
        return Html::default();
    }
    let of = |wanted: Severity| codes.iter().filter(move |(_, severity)| *severity == wanted);
    let ranked = of(Severity::Error).chain(of(Severity::Warning)).chain(of(Severity::Notice));
    let titles: Vec<String> = ranked.map(|(code, _)| words.code_short(*code)).collect();
    let titles = AttrValue::from(format!(" {}", titles.join(" · ")));
    in_a_row(vec![say("span", "count", words.number(codes.len())), Html::from(titles)])
}
