//! What is folded away has no elements: most readers leave it so, and it can be long.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// Whether a `<details>` is open, and what its `ontoggle` has to call.
#[hook]
pub fn use_fold(open: bool) -> (bool, Callback<Event>) {
    let is_open = use_state_eq(|| open);
    let toggle = {
        let is_open = is_open.setter();
        use_callback((), move |event: Event, ()| {
            let details = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            is_open.set(details.is_some_and(|details| details.get_attribute("open").is_some()));
        })
    };
    (*is_open, toggle)
}
