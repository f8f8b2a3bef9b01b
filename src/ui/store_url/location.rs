//! The stock location of the URL: typed, changed, removed; only its bytes change.

use yew::prelude::*;

use crate::core::catalogue::Tool;
use crate::core::profiles::Profile;
use crate::core::store_url::{Options, set_location};
use crate::ui::parts::FollowingField;
use crate::ui::state::{Action, Field, use_store};

/// The location that the URL carries.
#[derive(Properties, PartialEq)]
pub struct LocationFieldProps {
    /// The text in the main field.
    pub text: AttrValue,
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
    /// The location in it.
    pub location: Option<String>,
}

/// A field that follows the URL, and the URL follows it.
#[component(LocationField)]
pub fn location_field(props: &LocationFieldProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let location = props.location.clone().unwrap_or_default();
    let with = {
        let (text, options) = (props.text.clone(), Options { profile: props.profile, location: None });
        move |location: &str| AttrValue::from(set_location(&text, &options, location))
    };
    let main = Field::Of(Tool::StoreUrl);
    let typed = {
        let (store, with) = (store.dispatcher(), with.clone());
        Callback::from(move |location: String| {
            store.dispatch(Action::Follow(main, "location", with(&location)));
        })
    };
    let remove = {
        let store = store.dispatcher();
        Callback::from(move |_: MouseEvent| store.dispatch(Action::Replace(main, with(""))))
    };
    html! {
        <div class="stack">
            <label for="location">{ words.url_location() }</label>
            <p class="hint" id="location-hint">{ words.url_location_hint() }</p>
            <div class="actions">
                <FollowingField id="location" value={location.clone()} oninput={typed} keys="numeric"
                    hint="location-hint" />
                if !location.is_empty() {
                    <button type="button" class="button" onclick={remove}>{ words.url_location_remove() }</button>
                }
            </div>
        </div>
    }
}
