//! The stock location of the URL: typed, changed, removed; only its bytes change.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::core::catalogue::Tool;
use crate::core::profiles::Profile;
use crate::core::store_url::{Options, set_location};
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
    let field = use_node_ref();
    let location = props.location.clone().unwrap_or_default();

    // The cursor stays where it is: the field is written only when the URL changed elsewhere.
    {
        let field = field.clone();
        use_effect_with(location.clone(), move |location| {
            if let Some(field) = field.cast::<HtmlInputElement>()
                && field.value().trim() != location
            {
                field.set_value(location);
            }
        });
    }
    let set = {
        let (store, text) = (store.dispatcher(), props.text.clone());
        let options = Options { profile: props.profile, location: None };
        move |location: &str| {
            store.dispatch(Action::Replace(
                Field::Of(Tool::StoreUrl),
                set_location(&text, &options, location).into(),
            ));
        }
    };
    let typed = {
        let (field, set) = (field.clone(), set.clone());
        Callback::from(move |_: InputEvent| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                set(field.value().trim());
            }
        })
    };
    let remove = Callback::from(move |_: MouseEvent| set(""));
    html! {
        <div class="stack">
            <label for="location">{ words.url_location() }</label>
            <p class="hint" id="location-hint">{ words.url_location_hint() }</p>
            <div class="actions">
                <input ref={field} id="location" type="text" inputmode="numeric" aria-describedby="location-hint"
                    autocomplete="off" spellcheck="false" oninput={typed} />
                if !location.is_empty() {
                    <button type="button" class="button" onclick={remove}>{ words.url_location_remove() }</button>
                }
            </div>
        </div>
    }
}
