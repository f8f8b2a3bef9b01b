//! Starts the programs of the page.
//!
//! Each is the same [`App`] with its own screens, in a place of its own in the document, and with a
//! memory of its own. The address decides which of them shows a screen, with header and footer; the
//! loader in `index.html` fetches that one first. A text goes from one to the other by
//! [`hand_over`](crate::browser::hand_over), and what one of them does for another by
//! [`shared`](crate::browser::shared).

use crate::app::{App, AppProps, Show};
use crate::browser::{crash, programs, texts};
use crate::open_files::FileChanges;
use crate::program_names::Program;
use crate::route::{Route, Screen};
use crate::screens::{about, codes, embed, error_message, orders, start, store_url};
use crate::state::Store;
use crate::update::UpdateOffer;
use yew::prelude::*;

/// Starts the start screen and the error decoder.
pub fn start_error_message() {
    #[cfg(feature = "bench")]
    crate::bench::install_for_messages();
    start_program(Program::ErrorMessage, FileChanges::NONE, error_message_screens, nothing);
}

/// Starts the store URL.
pub fn start_store_url() {
    start_program(Program::StoreUrl, FileChanges::NONE, store_url_screen, nothing);
}

/// Starts the order preview.
pub fn start_orders() {
    #[cfg(feature = "bench")]
    crate::bench::install_for_orders();
    start_program(Program::Orders, FileChanges::ALL, orders_screen, nothing);
}

/// Starts the explanations, what the page says of itself, and the making of reports.
pub fn start_reference() {
    start_program(Program::Reference, FileChanges::NONE, reference_screens, beside_every_screen);
}

/// Starts all of it.
pub fn start_whole() {
    let show: Show = |store, route| match Program::of(route.screen) {
        Program::StoreUrl => store_url_screen(store, route),
        Program::Orders => orders_screen(store, route),
        Program::Reference => reference_screens(store, route),
        Program::ErrorMessage | Program::Whole => error_message_screens(store, route),
    };
    start_program(Program::Whole, FileChanges::ALL, show, beside_every_screen);
}

fn error_message_screens(store: &Store, route: &Route) -> Html {
    match route.screen {
        Screen::ErrorMessage => html! { <error_message::ErrorMessage profile={route.profile} /> },
        _ => start::start(store, route),
    }
}

fn store_url_screen(_: &Store, route: &Route) -> Html {
    html! { <store_url::StoreUrl profile={route.profile} /> }
}

fn orders_screen(_: &Store, route: &Route) -> Html {
    html! { <orders::Orders profile={route.profile} /> }
}

fn reference_screens(_: &Store, route: &Route) -> Html {
    match route.screen {
        Screen::Code(code) => html! { <codes::page::CodePage {code} /> },
        Screen::About => html! { <about::About /> },
        Screen::Embed => html! { <embed::Embed /> },
        _ => {
            let asked = route.unknown.as_deref().and_then(|path| path.strip_prefix("code/"));
            html! { <codes::index::Codes asked={asked.map(str::to_owned)} /> }
        }
    }
}

/// What nobody waits for, on the screens of all programs.
fn beside_every_screen(_: &Store, route: &Route) -> Html {
    html! {
        <>
            if !route.embed { <UpdateOffer /> }
            if route.screen == Screen::ErrorMessage {
                <error_message::share_report::ShareReport profile={route.profile} />
            }
        </>
    }
}

fn nothing(_: &Store, _: &Route) -> Html {
    Html::default()
}

/// Without texts there is nothing to show: the static page stays.
fn start_program(program: Program, file_changes: FileChanges, show: Show, beside: Show) {
    if cfg!(not(target_arch = "wasm32")) {
        eprintln!("Store Helper is a web page: start it with `cargo xtask serve`.");
        return;
    }
    // One that arrives when another has ended would put its screen beside the message.
    if crash::has_ended() {
        return;
    }
    crash::watch();
    let place = crate::browser::location::element(&program.place());
    let words = texts::words_or_any(crate::app::language_asked_for(), program);
    if let (Some(place), Some(words)) = (place, words) {
        let first = programs::note_start(program);
        let props = AppProps { words, program, first, file_changes, show, beside };
        yew::Renderer::<App>::with_root_and_props(place, props).render();
    }
}
