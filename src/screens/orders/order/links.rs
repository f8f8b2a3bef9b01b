//! The mapping of an order, as a picture or as a table.

use super::picture::drawing;
use super::picture_table::picture_table;
use super::selection::Selection;
use crate::parts::source_list;
use knowledge::vocabulary::Source;
use orders::{LossReason, Order, Picture};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use words::Words;
use yew::prelude::*;

/// The mapping to show.
#[derive(Properties, PartialEq)]
pub struct MappingPictureProps {
    /// The texts.
    pub words: Words,
    /// The mapping.
    pub picture: Rc<Picture>,
    /// The order that it is of.
    pub order: Rc<Order>,
    /// The fields that light up.
    pub lit: Vec<usize>,
    /// Called with what is chosen.
    pub onselect: Callback<Selection>,
}

/// A drawing with lines from the source to ShipStation's fields. On a narrow screen, on paper and
/// for those who ask, a table says the same.
#[component(MappingPicture)]
pub fn mapping_picture(props: &MappingPictureProps) -> Html {
    let MappingPictureProps { words, picture, lit, onselect, .. } = props;
    let as_table = use_state(|| false);
    let current = use_state(|| 0_usize);
    let region = use_node_ref();
    let switch = {
        let as_table = as_table.clone();
        Callback::from(move |_: MouseEvent| as_table.set(!*as_table))
    };
    let choose = {
        let (onselect, picture, current) = (onselect.clone(), picture.clone(), current.setter());
        Callback::from(move |line: usize| {
            current.set(line);
            onselect.emit(selection(&picture, line));
        })
    };
    let keys = {
        let (choose, region, at) = (choose.clone(), region.clone(), *current);
        let last = (picture.links.len() + picture.lost.len()).saturating_sub(1);
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
            choose.emit(next);
            let line = region.cast::<Element>();
            let line =
                line.and_then(|region| region.query_selector(&format!("[data-line=\"{next}\"]")).ok()?);
            // Elements of a drawing take the focus like others.
            line.map(|line| line.unchecked_into::<HtmlElement>().focus());
        })
    };
    let sources = sources(picture);
    html! {
        <section class={classes!("mapping", as_table.then_some("as-table"))}>
            <h3>{ words.picture_title() }</h3>
            <button type="button" class="button picture-switch" aria-pressed={as_table.to_string()} onclick={switch}>
                { words.picture_as_table() }
            </button>
            <div ref={region} class="scroll picture" onkeydown={keys}>
                <p class="hint">{ words.picture_hint() }</p>
                { drawing(picture, &sources, lit, *current, &choose, words) }
            </div>
            <div class="picture-table">{ picture_table(picture, &choose, words) }</div>
            { source_list(&sources, "h4", words) }
        </section>
    }
}

/// What a line leads to: the field, or the value that is lost.
fn selection(picture: &Picture, line: usize) -> Selection {
    let field = picture.links.get(line).and_then(|link| link.fields.first());
    let lost = line.checked_sub(picture.links.len()).and_then(|line| picture.lost.get(line));
    match (field, lost.and_then(|lost| lost.values.first())) {
        (Some(field), _) => Selection::Field(*field),
        (_, Some(value)) => Selection::Value(*value),
        _ => Selection::Nothing,
    }
}

/// Every page that a rule of the picture was read in, once.
fn sources(picture: &Picture) -> Vec<&'static Source> {
    let mut sources: Vec<&'static Source> = Vec::new();
    let of_codes = picture.lost.iter().flat_map(|lost| match lost.reason {
        LossReason::Finding(code) => code.entry().sources,
        LossReason::Ignored(_) | LossReason::Unknown => &[],
    });
    for source in picture.links.iter().flat_map(|link| link.sources).chain(of_codes) {
        if !sources.contains(source) {
            sources.push(source);
        }
    }
    sources
}
