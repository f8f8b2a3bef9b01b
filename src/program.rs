//! The page is two programs, so that nobody waits for all of it.
//!
//! The first brings the frame, the start screen and the error decoder. The second brings everything
//! else, and starts as soon as the first one runs. Each has its own place in the document; the
//! address decides which of them shows something. They share no memory: a text goes from one to the
//! other by [`hand_over`](crate::browser::hand_over).

use crate::app::{App, AppProps};
use crate::browser::{crash, texts};
use crate::route::{Route, Screen};
use crate::screens::codes::{index, page};
use crate::screens::error_message::give;
use crate::screens::{about, embed, error_message, orders, start, store_url};
use crate::update::UpdateOffer;
use crate::which_program::Program;
use yew::prelude::*;

/// Starts the frame, the start screen and the error decoder.
pub fn start_first() {
    let show = |route: &Route| match route.screen {
        Screen::Start => html! { <start::Start /> },
        Screen::ErrorMessage => html! { <error_message::ErrorMessage profile={route.profile} /> },
        _ => Html::default(),
    };
    start_program(Program::First, show, |_| Html::default());
}

/// Starts the store URL, the order preview and the explanations; and what stands beside the screens of
/// the first program: the offer of a new version, and the report of the decoder to pass on.
pub fn start_tools() {
    let show = |route: &Route| match route.screen {
        Screen::StoreUrl => html! { <store_url::StoreUrl profile={route.profile} /> },
        Screen::Orders => html! { <orders::Orders profile={route.profile} /> },
        Screen::Codes => {
            let asked = route.unknown.as_deref().and_then(|path| path.strip_prefix("code/"));
            html! { <index::Codes asked={asked.map(str::to_owned)} /> }
        }
        Screen::Code(code) => html! { <page::CodePage {code} /> },
        Screen::About => html! { <about::About /> },
        Screen::Embed => html! { <embed::Embed /> },
        _ => Html::default(),
    };
    let beside = |route: &Route| {
        html! {
            <>
                if !route.embed { <UpdateOffer /> }
                if route.screen == Screen::ErrorMessage { <give::Give profile={route.profile} /> }
            </>
        }
    };
    start_program(Program::Tools, show, beside);
}

/// Without texts there is nothing to show: the static page stays.
fn start_program(program: Program, show: fn(&Route) -> Html, beside: fn(&Route) -> Html) {
    crash::watch();
    #[cfg(feature = "bench")]
    crate::bench::install(program);
    let document = web_sys::window().and_then(|window| window.document());
    let place = document.and_then(|document| document.get_element_by_id(program.place()));
    if let (Some(place), Some(words)) = (place, texts::words_or_any(crate::app::language_asked_for())) {
        yew::Renderer::<App>::with_root_and_props(place, AppProps { words, program, show, beside }).render();
    }
}
