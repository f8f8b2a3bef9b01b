//! A row of the list: drawn anew only when something in it changes.

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
    html! {
        <tr role="row" data-outcome={class} data-row={row.to_string()} aria-rowindex={row_index}
            class={props.open.then_some("chosen")}>
            <td role="gridcell" class="place-in-file">{ words.number(order + 1) }</td>
            <th role="rowheader" scope="row">
                <button type="button" class="link" onclick={open} aria-pressed={props.open.to_string()}
                    tabindex={if props.current { "0" } else { "-1" }}>{ number }</button>
            </th>
            <td role="gridcell" class={format!("outcome {class}")}>{ words.outcome(*outcome) }</td>
            <td role="gridcell" class="found">{ found(&props.codes, words) }</td>
        </tr>
    }
}

/// What is found, the most severe first, behind the count.
pub fn found(codes: &[(Code, Severity)], words: &Words) -> Html {
    if codes.is_empty() {
        return Html::default();
    }
    let of = |wanted: Severity| codes.iter().filter(move |(_, severity)| *severity == wanted);
    let ranked = of(Severity::Error).chain(of(Severity::Warning)).chain(of(Severity::Notice));
    let titles: Vec<String> = ranked.map(|(code, _)| words.code_short(*code)).collect();
    html! { <><span class="count">{ words.number(codes.len()) }</span>{ " " }{ titles.join(" · ") }</> }
}
