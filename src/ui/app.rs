//! The frame around every screen: header, screen, footer.

use gloo_events::EventListener;
use yew::prelude::*;

use super::browser::{focus, location, texts};
use super::parts::{Header, footer, notice};
use super::route::{Route, Screen};
use super::state::{Action, State, Store};
use super::{about, codes, error_message, orders, start, store_url};
use crate::core::report::Severity;
use crate::i18n::{Language, Words};

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The texts of the first language that has arrived.
    pub words: Words,
}

impl AppProps {
    /// The language that the address or the browser asks for, or another that is there; `None`
    /// where the page came without texts.
    pub fn from_browser() -> Option<Self> {
        Some(AppProps { words: texts::words_or_any(language_asked_for())? })
    }
}

/// The whole page.
#[component(App)]
pub fn app(props: &AppProps) -> Html {
    let route = use_state(|| Route::parse(&location::fragment()));
    let store: Store = use_reducer(|| State::new(props.words.clone(), language_asked_for()));
    use_address(&route, &store);

    let words = store.words.clone();
    {
        let words = words.clone();
        use_effect_with((route.screen, words.language()), move |(screen, language)| {
            location::describe_document(*language, &title(*screen, &words));
        });
    }
    use_focus_on_change(route.screen);

    let content = match route.screen {
        Screen::StoreUrl => html! { <store_url::StoreUrl profile={route.profile} /> },
        Screen::Start => html! { <start::Start /> },
        Screen::ErrorMessage => html! { <error_message::ErrorMessage profile={route.profile} /> },
        Screen::Orders => html! { <orders::Orders profile={route.profile} /> },
        Screen::Codes => html! { <codes::Codes /> },
        Screen::Code(code) => html! { <codes::CodePage {code} /> },
        Screen::About => html! { <about::About /> },
    };
    let moved = route.unknown.as_ref().map(|path| {
        let text = words.route_unknown(path.as_str());
        notice(Severity::Warning, text, &words)
    });
    html! {
        <ContextProvider<Store> context={store}>
            <ContextProvider<Route> context={(*route).clone()}>
                if !route.embed { <Header /> }
                <main id="main" class={classes!("screen", route.embed.then_some("embedded"))}>
                    { for moved }
                    { content }
                </main>
                if !route.embed { { footer(&words) } }
            </ContextProvider<Route>>
        </ContextProvider<Store>>
    }
}

/// Keeps route and language in step with the address bar.
#[hook]
fn use_address(route: &UseStateHandle<Route>, store: &Store) {
    let (setter, dispatcher) = (route.setter(), store.dispatcher());
    use_effect_with((), move |()| {
        let window = web_sys::window().expect("a page has a window");
        let arrival = {
            let dispatcher = dispatcher.clone();
            texts::on_arrival(&window, move || dispatcher.dispatch(Action::TextsArrived))
        };
        let listener = EventListener::new(&window, "hashchange", move |_| {
            let route = Route::parse(&location::fragment());
            if let Some(language) = route.language {
                dispatcher.dispatch(Action::Speak(language));
            }
            setter.set(route);
        });
        move || drop((listener, arrival))
    });
}

/// After a change of screen, not when the page opens, the heading of the new screen takes the
/// focus, so that a screen reader says where it is.
#[hook]
fn use_focus_on_change(screen: Screen) {
    let opened = use_mut_ref(|| true);
    use_effect_with(screen, move |_| {
        if !opened.replace(false) {
            focus::focus("title");
        }
    });
}

fn language_asked_for() -> Language {
    Route::parse(&location::fragment()).language.unwrap_or_else(location::preferred_language)
}

fn title(screen: Screen, words: &Words) -> String {
    let screen = match screen {
        Screen::Start => return words.app_name(),
        Screen::StoreUrl => words.url_title(),
        Screen::ErrorMessage => words.decode_title(),
        Screen::Orders => words.orders_title(),
        Screen::Codes => words.codes_title(),
        Screen::Code(code) => words.code_title(code, &words.generic_arguments(code)),
        Screen::About => words.about_title(),
    };
    format!("{screen} – {}", words.app_name())
}
