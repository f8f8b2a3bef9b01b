//! The source of an order: every value in it can be chosen.

use super::selection::Selection;
use crate::browser::focus;
use crate::parts::badge::severity_class;
use crate::parts::findings::marks;
use crate::parts::line_lookup::LineLookup;
use crate::parts::source_view::{Mark, Marked, marker};
use orders::{Order, SourceValue};
use std::rc::Rc;
use text::excerpt::{Piece, excerpt};
use text::span::Span;
use wasm_bindgen::JsCast;
use web_sys::Element;
use words::Words;
use yew::prelude::*;

/// The order and what is chosen of it.
#[derive(Properties, PartialEq)]
pub struct OrderSourceProps {
    /// The texts.
    pub words: Words,
    /// The examined text.
    pub lookup: LineLookup,
    /// The order.
    pub order: Rc<Order>,
    /// Its source values.
    pub values: Rc<Vec<SourceValue>>,
    /// How many findings stand above those of the order.
    pub findings_before: usize,
    /// The values that light up.
    pub lit: Vec<usize>,
    /// The one from which the arrow keys go on.
    pub chosen: Option<usize>,
    /// Called with what is chosen.
    pub onselect: Callback<Selection>,
}

/// How many values of an order can be chosen in its source; its list of values has them all.
const MOST: usize = 1500;

/// The text around the order. A click on a value chooses it; the arrow keys go from value to value.
#[component(OrderSource)]
pub fn order_source(props: &OrderSourceProps) -> Html {
    let OrderSourceProps { words, lookup, order, values, findings_before, lit, chosen, onselect } = props;
    let region = use_node_ref();
    let text = &**lookup.text();
    let found =
        use_memo((order.clone(), *findings_before), |(order, before)| marks(&order.findings, *before));
    let pieces = use_memo((order.clone(), lookup.clone()), |_| {
        let mut spans: Vec<Span> = values.iter().take(MOST).map(|value| value.fated.span).collect();
        spans.extend(found.iter().map(|mark| mark.span));
        excerpt(text, &spans, Some(order.span))
    });
    {
        let region = region.clone();
        use_effect_with((lit.clone(), order.clone()), move |(lit, _)| {
            if let Some(region) = region.cast::<Element>().filter(|_| !lit.is_empty()) {
                focus::scroll_to(&region, "mark.chosen");
            }
        });
    }
    let click = {
        let onselect = onselect.clone();
        Callback::from(move |event: MouseEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let value = target.and_then(|element| element.get_attribute("data-value"));
            if let Some(at) = value.and_then(|value| value.parse().ok()) {
                onselect.emit(Selection::Value(at));
            }
        })
    };
    let keys = {
        let (onselect, chosen, last) = (onselect.clone(), *chosen, values.len().min(MOST).saturating_sub(1));
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowDown" | "ArrowRight" => chosen.map_or(0, |at| (at + 1).min(last)),
                "ArrowUp" | "ArrowLeft" => chosen.map_or(0, |at| at.saturating_sub(1)),
                _ => return,
            };
            event.prevent_default();
            onselect.emit(Selection::Value(next));
        })
    };
    let shown = values.len().min(MOST);
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Gap(span) => {
            let goes_on = (span.end() < text.len()).then(|| lookup.position(span.end()).line);
            html! { <span class="gap">{ goes_on.map_or("…".to_owned(), |line| words.trace_gap(line)) }</span> }
        }
        Piece::Shown { span, marks, ends } => {
            let inside = AttrValue::from(span.of(text).to_owned());
            let value = marks.iter().copied().find(|at| *at < shown);
            let finding = |at: &usize| at.checked_sub(shown).and_then(|at| found.get(at));
            let look = if value.is_some_and(|at| lit.contains(&at)) {
                Some("chosen")
            } else {
                let worst = marks.iter().filter_map(finding).filter_map(severity_of).max();
                worst.map(severity_class)
            };
            let data = value.map(|at| at.to_string());
            let shown = match (look, &data) {
                (None, None) => html! { inside },
                (None, _) => html! { <span class="value" data-value={data}>{ inside }</span> },
                (Some(look), _) => html! { <mark class={look} data-value={data}>{ inside }</mark> },
            };
            let numbers = ends.iter().filter_map(finding).filter_map(|mark| match mark.what {
                Marked::Finding(number, severity) => {
                    Some(marker(number, 0, severity, &words.go_to_finding(number)))
                }
                _ => None,
            });
            html! { <>{ shown }{ for numbers }</> }
        }
    });
    html! {
        <>
            <p class="hint" id="source-keys">{ words.trace_keys() }</p>
            <div ref={region} class="source values" role="region" aria-label={words.orders_source()} tabindex="0"
                aria-describedby="source-keys" onkeydown={keys} onclick={click}>
                <pre>{ for pieces }</pre>
            </div>
        </>
    }
}

fn severity_of(mark: &Mark) -> Option<knowledge::vocabulary::Severity> {
    match mark.what {
        Marked::Finding(_, severity) => Some(severity),
        _ => None,
    }
}
