//! A form for values that only a person knows, such as an address.

use crate::focus_wish::FocusTarget;
use crate::parts::following_field::FollowingField;
use crate::parts::same::Same;
use crate::screens::orders::order::detail::Detail;
use crate::screens::orders::reading::Reading;
use crate::screens::orders::repair::apply;
use crate::state::{Action, use_store};
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use words::Words;
use yew::prelude::*;

/// The order that lacks something.
#[derive(Properties, PartialEq)]
pub struct AskProps {
    /// The reading that it is of.
    pub reading: Reading,
    /// The order.
    pub detail: Same<Detail>,
    /// The fields to ask for, with what is there.
    pub asked: Vec<(FieldPath, String)>,
    /// How many there are together with those that are asked for later.
    pub of: usize,
}

/// A field for each value, and a button that puts them into the file.
#[component(Ask)]
pub fn ask(props: &AskProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let typed = use_state(|| props.asked.clone());
    let fill_in = {
        let (store, typed, reading) = (store.clone(), typed.clone(), props.reading.clone());
        let (detail, known) = (props.detail.clone(), props.asked.clone());
        move || {
            let preview = reading.preview();
            // What is as it was stays as it is, byte by byte.
            let new: Vec<_> = typed.iter().filter(|value| !known.contains(value)).cloned().collect();
            if let Some(edits) = preview.fill_in(detail.index, detail.order(), &new) {
                apply(&store, &preview, &edits);
                store.dispatch(Action::Focus(FocusTarget::Order));
            }
        }
    };
    let on_enter = {
        let fill_in = fill_in.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                fill_in();
            }
        })
    };
    let fields = typed.iter().enumerate().map(|(at, (path, value))| {
        let id = format!("ask-{at}");
        let change = {
            let typed = typed.clone();
            Callback::from(move |new: String| {
                let mut all = (*typed).clone();
                if let Some((_, value)) = all.get_mut(at) {
                    *value = new;
                }
                typed.set(all);
            })
        };
        html! {
            <div key={path.to_string()}>
                <label for={id.clone()}>{ label(*path, words) }</label>
                <FollowingField {id} value={value.clone()} oninput={change} />
            </div>
        }
    });
    html! {
        <div class="card ask" role="group" aria-label={words.ask_title()} onkeydown={on_enter}>
            <h3>{ words.ask_title() }</h3>
            <p class="hint">{ words.ask_hint() }</p>
            <div class="fields">{ for fields }</div>
            if props.of > props.asked.len() {
                <p class="small">{ words.window_shown(1_usize, props.asked.len(), props.of) }</p>
            }
            <div class="actions">
                <button type="button" class="button primary" onclick={move |_: MouseEvent| fill_in()}>{ words.ask_put() }</button>
            </div>
        </div>
    }
}

/// What a person calls the field; ShipStation's name where people have no other.
fn label(path: FieldPath, words: &Words) -> String {
    match path.field {
        Field::ShipToName => words.ask_name(),
        Field::ShipToCompany => words.ask_company(),
        Field::ShipToAddress1 => words.ask_address_1(),
        Field::ShipToAddress2 => words.ask_address_2(),
        Field::ShipToCity => words.ask_city(),
        Field::ShipToState => words.ask_state(),
        Field::ShipToPostalCode => words.ask_postal_code(),
        Field::ShipToCountry => words.ask_country(),
        Field::ShipToPhone => words.ask_phone(),
        _ => path.to_string(),
    }
}
