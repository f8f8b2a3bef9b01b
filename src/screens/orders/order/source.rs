//! The source of an order: every value in it can be chosen.

use super::selection::Selection;
use super::source_part::SourcePart;
use super::view::{List, OrderView, Step};
use crate::browser::focus;
use crate::element::{classed, el, row, say};
use crate::parts::badge::severity_class;
use crate::parts::finding_ids::number_of;
use crate::parts::line_lookup::LineLookup;
use crate::parts::same::Same;
use crate::parts::source_view::marker;
use text::excerpt::Piece;
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
    /// The order, and what the reader looks at.
    pub view: Same<OrderView>,
    /// How many findings stand above those of the order.
    pub findings_before: usize,
    /// Called with what the reader does.
    pub onstep: Callback<Step>,
}

/// The text around the order, or around as many of its values as are shown at a time. A click on a value
/// chooses it; the arrow keys go from value to value.
#[component(OrderSource)]
pub fn order_source(props: &OrderSourceProps) -> Html {
    let OrderSourceProps { words, lookup, view, findings_before, onstep } = props;
    let detail = &view.detail;
    let findings = &detail.order().findings;
    let region = use_node_ref();
    let text = &**lookup.text();
    let window = view.window(List::Source, onstep);
    let part = use_memo((detail.clone(), lookup.clone(), window.rows.start), |(detail, lookup, first)| {
        SourcePart::new(detail, lookup.text(), *first)
    });
    {
        let region = region.clone();
        use_effect_with((view.values.clone(), detail.clone(), part.rows.start), move |(lit, ..)| {
            if let Some(region) = region.cast::<Element>().filter(|_| !lit.is_empty()) {
                focus::scroll_to(&region, "mark.chosen");
            }
        });
    }
    let click = {
        let onstep = onstep.clone();
        Callback::from(move |event: MouseEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let attribute = |name| target.as_ref().and_then(|element| element.get_attribute(name));
            if let Some(at) = attribute("data-value").and_then(|value| value.parse().ok()) {
                onstep.emit(Step::Choose(Selection::Value(at)));
            }
            // Where the finding is not in the document, it is put there.
            if let Some(finding) = attribute("id").and_then(|id| number_of(&id)) {
                onstep.emit(Step::ToFinding(finding));
            }
        })
    };
    let keys = {
        let (onstep, chosen) = (onstep.clone(), view.selection.value(detail));
        let (first, last) = (part.rows.start, detail.values.len().saturating_sub(1));
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowDown" | "ArrowRight" => chosen.map_or(first, |at| (at + 1).min(last)),
                "ArrowUp" | "ArrowLeft" => chosen.map_or(first, |at| at.saturating_sub(1)),
                _ => return,
            };
            event.prevent_default();
            onstep.emit(Step::Choose(Selection::Value(next)));
        })
    };
    let pieces = part.pieces.iter().map(|piece| match piece {
        Piece::Gap(span) => {
            let goes_on = (span.end() < text.len()).then(|| lookup.position(span.end()).line);
            say("span", "gap", goes_on.map_or("…".to_owned(), |line| words.trace_gap(line)))
        }
        Piece::Shown { span, marks, ends } => {
            let inside = span.of(text).to_owned();
            let value = marks.iter().find_map(|at| part.value(*at));
            let severity = |at: &usize| Some(findings.get(part.finding(*at)?.0)?.severity);
            let look = if value.is_some_and(|at| view.values.binary_search(&at).is_ok()) {
                Some("chosen")
            } else {
                marks.iter().filter_map(severity).max().map(severity_class)
            };
            let element = match look {
                None if value.is_none() => None,
                None => Some(classed("span", "value")),
                Some(look) => Some(classed("mark", look)),
            };
            let element = element.map(|element| match value {
                Some(at) => element.set("data-value", at.to_string()),
                None => element,
            });
            let shown = match element {
                None => Html::from(AttrValue::from(inside)),
                Some(element) => element.text(inside).html(),
            };
            let numbers = ends.iter().filter_map(|at| {
                let ((finding, place), severity) = (part.finding(*at)?, severity(at)?);
                let number = findings_before + finding + 1;
                Some(marker(number, place, severity, &words.go_to_finding(number)))
            });
            row([shown].into_iter().chain(numbers).collect())
        }
    });
    let (id, name) = ("source-shown", words.orders_source());
    html! {
        <>
            { classed("p", "hint").attr("id", "source-keys").text(words.trace_keys()).html() }
            { window.above(id, &name, words) }
            <div ref={region} class="source values" role="region" aria-label={name} tabindex="0"
                aria-describedby="source-keys" onkeydown={keys} onclick={click}>
                { el("pre").all(pieces.collect()).html() }
            </div>
            { window.below(id, words) }
            { for (part.left_out > 0).then(|| say("p", "small", words.marks_left_out(part.left_out))) }
        </>
    }
}
