//! What every program of the page is made of: route, texts, and the screen that is asked for.

use crate::browser::{crash, hand_over, location, programs, texts};
use crate::element::{classed, el};
use crate::focus_wish::FocusTarget;
use crate::open_files::FileChanges;
use crate::parts::frame::{footer, header};
use crate::parts::notice;
use crate::program_names::Program;
use crate::route::{Route, Screen};
use crate::screen_title::title;
use crate::state::{Action, Field, State, Store};
use gloo_events::EventListener;
use knowledge::vocabulary::Severity;
use words::{Language, Words};
use yew::prelude::*;

/// Draws something for an address.
pub type Show = fn(&Store, &Route) -> Html;

/// What a program starts with.
#[derive(Properties)]
pub struct AppProps {
    /// The texts of the first language that has arrived.
    pub words: Words,
    /// Which program it is.
    pub program: Program,
    /// Whether it is the first on the page: it shows that the program of the address is on its way.
    pub first: bool,
    /// What it does with open files.
    pub file_changes: FileChanges,
    /// Draws a screen of this program.
    pub show: Show,
    /// Draws what stands beside any screen, its own or another program's.
    pub beside: Show,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words && self.program == other.program
    }
}

/// A whole program.
#[component(App)]
pub fn app(props: &AppProps) -> Html {
    let program = props.program;
    let route = use_state(|| Route::parse(&location::fragment()));
    let store: Store =
        use_reducer(|| State::new(program, props.words.clone(), language_asked_for(), props.file_changes));
    use_address(program, &route, &store);
    let failed = use_arrivals();

    let words = store.words.clone();
    let owner = Program::of(route.screen);
    let shown = program.shows(route.screen).then_some(route.screen);
    let waits = shown.is_none() && props.first && !programs::is_here(owner);
    use_effect_with((owner, shown.is_some()), move |(owner, is_own)| {
        if !is_own {
            programs::ask_for(*owner);
        }
    });
    {
        let words = words.clone();
        use_effect_with((shown, waits, words.language()), move |(shown, waits, language)| {
            if shown.is_some() || *waits {
                let title = shown.map_or_else(|| words.app_name(), |screen| title(screen, &words));
                location::describe_document(*language, &title);
            }
        });
    }
    programs::hold(program, store.would_be_missed());
    use_focus_on_change(shown, props.first, &store);

    let moved = route.unknown.as_ref().map(|path| {
        let text = words.route_unknown(path.as_str());
        notice(Severity::Warning, text, &words)
    });
    let screen = match shown {
        Some(_) => html! {
            <main id="main" class={classes!("screen", route.embed.then_some("embedded"))}>
                { for moved }
                { (props.show)(&store, &route) }
            </main>
        },
        None if waits => waiting(*failed, &words),
        None => Html::default(),
    };
    let beside = (props.beside)(&store, &route);
    let framed = (shown.is_some() || waits) && !route.embed;
    let head = framed.then(|| header(&words, &route));
    let foot = framed.then(|| footer_in_its_place(program, &words, &route));
    html! {
        <ContextProvider<Store> context={store}>
            <ContextProvider<Route> context={(*route).clone()}>
                { for head }
                { screen }
                { beside }
                { for foot }
            </ContextProvider<Route>>
        </ContextProvider<Store>>
    }
}

/// Whether a program has failed to arrive; whoever asks is drawn anew when one has started.
#[hook]
fn use_arrivals() -> UseStateHandle<bool> {
    let failed = use_state(|| false);
    let again = use_force_update();
    {
        let failed = failed.setter();
        use_effect_with((), move |()| {
            let window = web_sys::window().expect("a page has a window");
            let started = programs::on_start(&window, move || again.force_update());
            let missing = programs::on_failure(&window, move || failed.set(true));
            move || drop((started, missing))
        });
    }
    failed
}

/// What stands in the place of a screen whose program is on its way, or did not arrive.
fn waiting(failed: bool, words: &Words) -> Html {
    let what = if failed { words.loading_failed() } else { words.loading() };
    let said = el("p").attr("role", "status").text(what).html();
    let main = classed("main", "waiting").set("aria-busy", (!failed).to_string()).add(said);
    if !failed {
        return main.html();
    }
    let again = Callback::from(|_: MouseEvent| location::reload());
    let again = classed("button", "button primary").attr("type", "button").on_click(again);
    main.add(again.text(words.load_again()).html()).html()
}

/// The footer stands behind the places of all programs.
fn footer_in_its_place(program: Program, words: &Words, route: &Route) -> Html {
    match location::element(&program.foot()) {
        Some(place) => create_portal(footer(words, route), place),
        None => Html::default(),
    }
}

/// Keeps route and language in step with the address bar.
#[hook]
fn use_address(program: Program, route: &UseStateHandle<Route>, store: &Store) {
    let (setter, dispatcher) = (route.setter(), store.dispatcher());
    use_effect_with((), move |()| {
        let window = web_sys::window().expect("a page has a window");
        let arrival = {
            let dispatcher = dispatcher.clone();
            texts::on_arrival(&window, move || dispatcher.dispatch(Action::TextsArrived))
        };
        let follow = move || {
            // Beside the message that a program has ended stands what it showed, with the reader's text.
            if crash::has_ended() {
                return;
            }
            let route = Route::parse(&location::fragment());
            if let Some(language) = route.language {
                dispatcher.dispatch(Action::Speak(language));
            }
            if let Some(tool) = route.screen.tool().filter(|_| program.shows(route.screen))
                && let Some(text) = hand_over::take()
            {
                dispatcher.dispatch(Action::HandOver(Field::Of(tool), text.into()));
            }
            setter.set(route);
        };
        follow();
        let listener = EventListener::new(&window, "hashchange", move |_| follow());
        move || drop((listener, arrival))
    });
}

/// After a change of screen, not when the page opens, the heading of the new screen takes the
/// focus, so that a screen reader says where it is. Only the `first` program opens the page.
#[hook]
fn use_focus_on_change(shown: Option<Screen>, first: bool, store: &Store) {
    let store = store.dispatcher();
    let opened = use_mut_ref(|| first);
    use_effect_with(shown, move |shown| {
        if !opened.replace(false) && shown.is_some() {
            store.dispatch(Action::Focus(FocusTarget::Title));
        }
    });
}

/// The language that the address or the browser asks for.
pub fn language_asked_for() -> Language {
    Route::parse(&location::fragment()).language.unwrap_or_else(location::preferred_language)
}
