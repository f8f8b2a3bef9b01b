//! The text, part by part: each part lights its explanation, and each explanation its part.

use crate::browser::focus;
use crate::element::table;
use crate::state::use_words;
use std::rc::Rc;
use store_url::{Report, Role, masked, visible};
use text::span::Span;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// Parts of a longer text are cut off here, in characters.
const LONGEST_PART: usize = 300;
/// How many parts are shown; the rest on demand.
const MOST_PARTS: usize = 100;

/// What was read.
#[derive(Properties, PartialEq)]
pub struct PartsViewProps {
    /// The examined text.
    pub text: AttrValue,
    /// What it consists of.
    pub report: Rc<Report>,
}

/// The text with its parts as links into the table below, and the table with links back.
#[component(PartsView)]
pub fn parts_view(props: &PartsViewProps) -> Html {
    let words = use_words();
    let lit = use_state_eq(|| None::<usize>);
    let most = use_state(|| MOST_PARTS);
    let PartsViewProps { text, report } = props;
    let light = {
        let lit = lit.setter();
        move |event: &web_sys::Event| lit.set(part_under(event))
    };
    let (pointed, focused) = (light.clone(), light);
    let (onmouseover, onfocusin) = (
        Callback::from(move |event: MouseEvent| pointed(&event)),
        Callback::from(move |event: FocusEvent| focused(&event)),
    );
    let onmouseleave = {
        let lit = lit.setter();
        Callback::from(move |_: MouseEvent| lit.set(None))
    };
    let to = |id: String| {
        Callback::from(move |_: MouseEvent| {
            focus::focus(&id);
        })
    };
    let shown = report.parts.iter().take(*most).enumerate();
    let texts: Vec<String> =
        shown.clone().map(|(_, part)| part_text(text, part.span, &report.secrets)).collect();
    let tokens = shown.clone().zip(&texts).map(|((i, part), shown)| {
        let class = classes!("token", (*lit == Some(i)).then_some("lit"));
        let number = i.to_string();
        if part.role == Role::Separator {
            // Marks are explained in the table; as stops of the Tab key they would be in the way.
            return html! { <span {class} data-part={number}>{ shown.clone() }</span> };
        }
        html! {
            <button type="button" {class} id={format!("part-{i}")} data-part={number}
                aria-describedby={format!("meaning-{i}")} onclick={to(format!("row-{i}"))}>{ shown.clone() }</button>
        }
    });
    let rows = shown.clone().zip(&texts).map(|((i, part), shown)| {
        html! {
            <tr data-part={i.to_string()} class={classes!((*lit == Some(i)).then_some("chosen"))}>
                <td class="text">
                    <button type="button" class="link" id={format!("row-{i}")} onclick={to(format!("part-{i}"))}>
                        { shown.clone() }
                    </button>
                </td>
                <th scope="row">{ words.role(part.role) }</th>
                <td id={format!("meaning-{i}")}>{ words.meaning(part.meaning, &part.arguments) }</td>
            </tr>
        }
    });
    let left = report.parts.len().saturating_sub(*most);
    let more = {
        let most = most.clone();
        Callback::from(move |_: MouseEvent| most.set(*most + 10 * MOST_PARTS))
    };
    let headings = vec![words.url_part_text(), words.url_part(), words.url_part_meaning()];
    html! {
        <div class="parts" {onmouseover} {onfocusin} {onmouseleave}>
            <p class="hint">{ words.url_parts_hint() }</p>
            <p class="tokens url">{ for tokens }</p>
            { table(words.url_parts_title(), headings, rows.collect()) }
            if left > 0 {
                <button type="button" class="button" onclick={more}>{ words.orders_more(left.min(10 * MOST_PARTS)) }</button>
            }
        </div>
    }
}

/// The number of the part that an event happened on.
fn part_under(event: &web_sys::Event) -> Option<usize> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest("[data-part]").ok()??.get_attribute("data-part")?.parse().ok()
}

/// The text of a part as it can be seen, not too long, with any secret in it masked.
fn part_text(text: &str, part: Span, secrets: &[Span]) -> String {
    // No character has more than four bytes.
    let own = Span::new(text, part.start(), part.end().min(part.start() + 4 * LONGEST_PART)).of(text);
    let inside = secrets.iter().filter(|secret| secret.overlaps(part));
    let places: Vec<Span> = inside
        .map(|secret| {
            let start = secret.start().saturating_sub(part.start());
            Span::new(own, start, secret.end().saturating_sub(part.start()))
        })
        .collect();
    visible(&masked(own, &places).chars().take(LONGEST_PART).collect::<String>())
}
