//! Tool 3 on screen: what to read, and below it the [`answer`].

mod answer;
mod browse;
mod fates;
mod list;
mod order;
mod outcome;
mod printed;
mod progress;
mod reading;
mod reasons;
mod settings;

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{FileDrop, TextInput, notice};
use super::state::{Action, Field, use_store};
use crate::core::catalogue::Tool;
use crate::core::orders::{Options, samples};
use crate::core::profiles::Profile;
use crate::core::readers::encoding;
use crate::core::report::Severity;
use answer::Answer;
use reading::use_reading;

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct OrdersProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// Paste or drop orders, see what arrives.
#[component(Orders)]
pub fn orders(props: &OrdersProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let text = store.text(Tool::Orders);
    let unreadable = use_state(|| None::<String>);
    let options = Options { profile: props.profile, ..(*store.options).clone() };
    let reading = use_reading(text.clone(), options);

    let opened = {
        let (store, unreadable) = (store.dispatcher(), unreadable.clone());
        Callback::from(move |(name, bytes): (String, Option<Vec<u8>>)| match bytes {
            Some(bytes) => {
                unreadable.set(None);
                store.dispatch(Action::Replace(Field::Of(Tool::Orders), encoding::decode(&bytes).0.into()));
            }
            None => unreadable.set(Some(name)),
        })
    };
    let samples = vec![
        (words.orders_sample_json().into(), samples::QUICKBOOKS_COMMERCE.into()),
        (words.orders_sample_xml().into(), samples::CUSTOM_STORE.into()),
    ];
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.orders_title() }</h1>
            <p class="lead">{ words.orders_lead() }</p>
            <TextInput field={Field::Of(Tool::Orders)} label={words.orders_input()} hint={words.orders_input_hint()}
                check={words.orders_check()} {samples} rows={8} />
            <FileDrop label={words.orders_file()} hint={words.orders_file_hint()} onfile={opened} />
            if let Some(name) = &*unreadable {
                { notice(Severity::Error, words.orders_file_unreadable(name.as_str()), words) }
            }
            if text.trim().is_empty() {
                <p class="empty" id="findings" tabindex="-1">{ words.orders_empty() }</p>
            } else {
                <Answer words={words.clone()} {reading} options={Rc::clone(&store.options)} />
            }
        </>
    }
}
