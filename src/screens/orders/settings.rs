//! What the reader may change about how the orders are read; the outcomes follow at once.

use super::columns::Columns;
use super::location::LocationFilter;
use super::reading::Reading;
use crate::parts::status_form::StatusForm;
use crate::state::{Action, use_store};
use knowledge::profiles::Profile;
use orders::Options;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use words::Words;
use yew::prelude::*;

/// The options as they are.
#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// The texts.
    pub words: Words,
    /// How the reader wants it read.
    pub options: Rc<Options>,
    /// The kind of store, as it was detected or asked for.
    pub profile: Profile,
    /// The location in the store URL.
    pub of_url: Option<String>,
    /// The reading.
    pub reading: Reading,
}

/// The switches and fields that change the options.
#[component(Settings)]
pub fn settings(props: &SettingsProps) -> Html {
    let SettingsProps { words, options, profile, of_url, reading } = props;
    html! {
        <section class="settings">
            <h2>{ words.orders_settings() }</h2>
            <Columns reading={reading.clone()} options={Rc::clone(options)} />
            <details class="card">
                <summary>{ words.status_form_title() }</summary>
                <StatusForm profile={*profile} />
            </details>
            // The rules of a Custom Store are all documented.
            if *profile == Profile::QuickbooksCommerce {
                <LocationFilter options={Rc::clone(options)} of_url={of_url.clone()} />
                <DocumentedOnly words={words.clone()} options={Rc::clone(options)} />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct DocumentedOnlyProps {
    words: Words,
    options: Rc<Options>,
}

/// The switch that leaves out the rules that are only inferred.
#[component(DocumentedOnly)]
fn documented_only(props: &DocumentedOnlyProps) -> Html {
    let DocumentedOnlyProps { words, options } = props;
    let store = use_store();
    let switch = {
        let options = Rc::clone(options);
        Callback::from(move |event: Event| {
            let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else {
                return;
            };
            let documented_only = field.checked();
            store.dispatch(Action::ReadAs(Rc::new(Options { documented_only, ..(*options).clone() })));
        })
    };
    html! {
        <div>
            <label class="switch">
                <input type="checkbox" checked={options.documented_only} onchange={switch}
                    aria-describedby="documented-only-hint" />
                { words.orders_documented_only() }
            </label>
            <p class="hint" id="documented-only-hint">{ words.orders_documented_only_hint() }</p>
        </div>
    }
}
