//! The page.
use yew::prelude::*;

/// The whole page.
#[component(App)]
pub fn app() -> Html {
    html! { <main><h1>{ "Store Helper" }</h1></main> }
}
