//! Offers a new version, once the browser has it. This tab goes on with the version it runs, and
//! with what was typed: the new one opens in another.

use crate::route::Route;
use crate::state::use_words;
use gloo_events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

/// The event with which the loader tells that a new version is ready.
const READY: &str = "storehelperupdate";
/// The event with which it tells that the new version has taken over.
const IN_PLACE: &str = "storehelperupdated";
/// The name of the loader's function that lets it take over.
const TAKE_OVER: &str = "storeHelperUpdate";

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    None,
    /// It waits for the reader.
    Ready,
    /// It answers whatever is opened from now on.
    InPlace,
}

/// The offer, where there is one.
#[component(UpdateOffer)]
pub fn update_offer() -> Html {
    let words = use_words();
    let route = use_context::<Route>().expect("the app provides the route");
    let stage = use_state(|| if take_over().is_some() { Stage::Ready } else { Stage::None });
    {
        let stage = stage.clone();
        use_effect_with((), move |()| {
            let window = web_sys::window().expect("a page has a window");
            let listen = |event: &'static str, next: Stage| {
                let stage = stage.setter();
                EventListener::new(&window, event, move |_| stage.set(next))
            };
            let listeners = [listen(READY, Stage::Ready), listen(IN_PLACE, Stage::InPlace)];
            move || drop(listeners)
        });
    }
    let accept = Callback::from(|_: MouseEvent| {
        if let Some(take_over) = take_over() {
            let _ = take_over.call0(&JsValue::UNDEFINED);
        }
    });
    let later = {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(Stage::None))
    };
    let said = match *stage {
        Stage::None => return Html::default(),
        Stage::Ready => words.update_ready(),
        Stage::InPlace => words.update_in_place(),
    };
    html! {
        <aside class="offer" aria-label={words.update_title()}>
            <p role="status">{ said }</p>
            if *stage == Stage::Ready {
                <button type="button" class="button primary" onclick={accept}>{ words.update_accept() }</button>
            } else {
                <a class="button primary" href={format!("./{}", route.fragment())} target="_blank" rel="noopener">
                    { words.update_open() }
                </a>
            }
            <button type="button" class="button" onclick={later}>{ words.update_later() }</button>
        </aside>
    }
}

fn take_over() -> Option<Function> {
    Reflect::get(&js_sys::global(), &TAKE_OVER.into()).ok()?.dyn_into().ok()
}
