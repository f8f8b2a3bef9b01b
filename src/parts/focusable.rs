//! An element that takes the focus when the page wishes so, most often a heading.

use crate::element::{classed, el};
use crate::focus_wish::FocusTarget;
use crate::state::use_store;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Such an element.
#[derive(Properties, PartialEq)]
struct FocusableProps {
    target: FocusTarget,
    tag: &'static str,
    class: &'static str,
    text: AttrValue,
}

/// An element with the id of `target` and this text, which takes the focus when that is wished.
#[inline(never)]
pub fn focusable(tag: &'static str, class: &'static str, target: FocusTarget, text: String) -> Html {
    let text = AttrValue::from(text);
    html! { <Focusable {tag} {class} {target} {text} /> }
}

#[component(Focusable)]
fn focusable_element(props: &FocusableProps) -> Html {
    let FocusableProps { target, tag, class, text } = props;
    let place = use_node_ref();
    use_focus_wish(*target, &place);
    let element = if class.is_empty() { el(tag) } else { classed(tag, class) };
    element
        .known_as(&place)
        .attr("id", target.id())
        .attr("tabindex", "-1")
        .add(Html::from(text.clone()))
        .html()
}

/// After each drawing, gives the focus to the element at `place` where it is wished there.
#[hook]
pub fn use_focus_wish(target: FocusTarget, place: &NodeRef) {
    let (store, place) = (use_store(), place.clone());
    use_effect(move || {
        // The wish of this moment: between a drawing and its effects there may have been a newer one.
        if let (Some(wish), Some(element)) = (store.focus(), place.cast::<HtmlElement>()) {
            wish.fulfil(target, &element);
        }
    });
}
