//! The mapping of an order, as a picture or as a table.

use super::picture::drawing;
use super::picture_table::picture_table;
use super::selection::Selection;
use super::view::{List, OrderView, Step};
use crate::element::{classed, say};
use crate::parts::same::Same;
use crate::parts::source_list;
use orders::Picture;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use words::Words;
use yew::prelude::*;

/// The mapping to show.
#[derive(Properties, PartialEq)]
pub struct MappingPictureProps {
    /// The texts.
    pub words: Words,
    /// The order, and what the reader looks at.
    pub view: Same<OrderView>,
    /// Called with what the reader does.
    pub onstep: Callback<Step>,
}

/// A drawing with lines from the source to ShipStation's fields. On a narrow screen, on paper and
/// for those who ask, a table says the same.
#[component(MappingPicture)]
pub fn mapping_picture(props: &MappingPictureProps) -> Html {
    let MappingPictureProps { words, view, onstep } = props;
    let picture = &view.detail.picture;
    let as_table = use_state(|| false);
    let chosen = use_state(|| 0_usize);
    let region = use_node_ref();
    let window = view.window(List::Lines, onstep);
    // The tab key always leads to a line that is there.
    let current = if window.rows.contains(&*chosen) { *chosen } else { window.rows.start };
    // Only a key moves the focus.
    let moved = use_mut_ref(|| false);
    {
        let (moved, region) = (moved.clone(), region.clone());
        use_effect_with((current, window.rows.start), move |(line, _)| {
            let Some(region) = region.cast::<Element>().filter(|_| moved.replace(false)) else { return };
            let line = region.query_selector(&format!("[data-line=\"{line}\"]"));
            // Elements of a drawing take the focus like others.
            line.ok().flatten().map(|line| line.unchecked_into::<HtmlElement>().focus());
        });
    }
    let lit = lines_of(picture, &view.fields);
    let switch = {
        let as_table = as_table.clone();
        Callback::from(move |_: MouseEvent| as_table.set(!*as_table))
    };
    let choose = {
        let (onstep, detail, chosen, window) =
            (onstep.clone(), view.detail.clone(), chosen.setter(), window.clone());
        Callback::from(move |line: usize| {
            chosen.set(line);
            window.show(line);
            onstep.emit(Step::Choose(selection(&detail.picture, line)));
        })
    };
    let keys = {
        let (choose, moved, at, last) =
            (choose.clone(), moved.clone(), current, window.total.saturating_sub(1));
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowDown" | "ArrowRight" => (at + 1).min(last),
                "ArrowUp" | "ArrowLeft" => at.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                "Enter" | " " => at,
                _ => return,
            };
            event.prevent_default();
            moved.replace(next != at);
            choose.emit(next);
        })
    };
    let (id, name) = ("mapping-shown", words.picture_title());
    html! {
        <section class={classes!("mapping", as_table.then_some("as-table"))}>
            { say("h3", "", words.picture_title()) }
            <button type="button" class="button picture-switch" aria-pressed={as_table.to_string()} onclick={switch}>
                { words.picture_as_table() }
            </button>
            { window.above(id, &name, words) }
            <div ref={region} class="scroll picture" onkeydown={keys}>
                { say("p", "hint", words.picture_hint()) }
                { drawing(picture, &window.rows, &lit, current, &choose, words) }
            </div>
            { classed("div", "picture-table").add(picture_table(picture, &window, &choose, words)).html() }
            { window.below(id, words) }
            { source_list(&picture.sources, "h4", words) }
        </section>
    }
}

/// The lines of fields, each once.
fn lines_of(picture: &Picture, fields: &[usize]) -> Vec<usize> {
    let mut lines: Vec<usize> =
        fields.iter().filter_map(|at| picture.link_of.get(*at)).map(|line| *line as usize).collect();
    text::indexed_sort::sort(&mut lines);
    lines.dedup();
    lines
}

/// What a line leads to: the field, or the value that is lost.
fn selection(picture: &Picture, line: usize) -> Selection {
    let lost = line.checked_sub(picture.links.len()).and_then(|line| picture.lost.get(line));
    match (picture.links.get(line), lost) {
        (Some(link), _) => Selection::Field(link.first),
        (_, Some(lost)) => Selection::Value(lost.first),
        _ => Selection::Nothing,
    }
}
