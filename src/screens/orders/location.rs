//! The stock locations that the feed is asked for: those of the store URL, or others.

use crate::browser::shared::{self, Shared};
use crate::parts::following_field::FollowingField;
use crate::state::{Action, use_store};
use orders::Options;
use std::rc::Rc;
use yew::prelude::*;

/// The location in the text of the store URL tool, where the reader has one there.
#[hook]
pub fn use_location_of_url() -> Option<String> {
    let found = use_state(|| shared::get(Shared::Location));
    {
        let found = found.setter();
        use_effect_with((), move |()| {
            let window = web_sys::window().expect("a page has a window");
            let listener = shared::on_change(&window, Shared::Location, move || {
                found.set(shared::get(Shared::Location))
            });
            move || drop(listener)
        });
    }
    (*found).clone()
}

/// The options as they are.
#[derive(Properties, PartialEq)]
pub struct LocationFilterProps {
    /// How the reader wants it read.
    pub options: Rc<Options>,
    /// The location in the store URL.
    pub of_url: Option<String>,
}

/// A field for the ids; the outcomes follow at once.
#[component(LocationFilter)]
pub fn location_filter(props: &LocationFilterProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let typed = {
        let (options, store) = (Rc::clone(&props.options), store.dispatcher());
        Callback::from(move |location: String| {
            let location = Some(location);
            store.dispatch(Action::ReadAs(Rc::new(Options { location, ..(*options).clone() })));
        })
    };
    let from_url = props.options.location.is_none() && props.of_url.is_some();
    let value = props.options.location.clone().or_else(|| props.of_url.clone()).unwrap_or_default();
    html! {
        <div>
            <label for="location-filter">{ words.url_locations() }</label>
            <p class="hint" id="location-filter-hint">
                { if from_url { words.location_of_url() } else { words.location_hint() } }
            </p>
            <FollowingField id="location-filter" {value} keys="numeric" hint="location-filter-hint" oninput={typed} />
        </div>
    }
}
