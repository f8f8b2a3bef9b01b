//! Which of the store's statuses mean what: five lists to fill in here and to paste into ShipStation.

use super::badge::certainty_badge;
use super::copy::CopyButton;
use super::following_field::FollowingField;
use super::notice;
use crate::browser::shared::{self, Shared};
use crate::state::{Action, read_lists, use_store, written_lists};
use gloo_events::EventListener;
use knowledge::profiles::Profile;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::shipstation::status_mapping::StatusMapping;
use knowledge::vocabulary::{Certainty, Severity};
use std::rc::Rc;
use yew::prelude::*;

/// Takes over the status lists that the reader has changed, in this program or another one.
#[hook]
pub fn use_shared_statuses() {
    let dispatcher = use_store().dispatcher();
    use_effect_with((), move |()| {
        let window = web_sys::window().expect("a page has a window");
        let follow = |profile: Profile| {
            let dispatcher = dispatcher.clone();
            let take_over = move || {
                let lists = shared::get(Shared::Statuses(profile)).map(|lists| Rc::new(read_lists(&lists)));
                dispatcher.dispatch(Action::MapStatuses(profile, lists));
            };
            take_over();
            shared::on_change(&window, Shared::Statuses(profile), take_over)
        };
        let listeners: Vec<EventListener> = Profile::ALL.iter().copied().map(follow).collect();
        move || drop(listeners)
    });
}

/// The lists of one kind of store.
#[derive(Properties, PartialEq)]
pub struct StatusFormProps {
    /// Whose lists.
    pub profile: Profile,
}

/// Five comma lists; what is typed is kept in the state of the page and serves every screen.
#[component(StatusForm)]
pub fn status_form(props: &StatusFormProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let profile = props.profile;
    let mapping = store.statuses(profile);
    let likely = StatusMapping::of(profile);
    let set = move |mapping: Option<StatusMapping>| {
        shared::put(Shared::Statuses(profile), mapping.as_ref().map(written_lists).as_deref());
    };
    let lines = OrderStatus::ALL.into_iter().map(|status| {
        let id = format!("status-{}", status.as_str());
        let list = mapping.list(status).to_owned();
        let is_likely = !list.trim().is_empty() && list == likely.list(status);
        let typed = {
            let mapping = mapping.clone();
            Callback::from(move |list: String| {
                let mut mapping = (*mapping).clone();
                mapping.set(status, list);
                set(Some(mapping));
            })
        };
        let label = words.status_label(status);
        let hint = format!("{id}-hint");
        html! {
            <div class="status" key={id.clone()}>
                <label for={id.clone()}>{ label.clone() }</label>
                <p class="hint" id={hint.clone()}>
                    { words.status_becomes(words.order_status(status)) }
                    if is_likely { { " " }{ certainty_badge(Certainty::Inferred, words) } }
                </p>
                <div class="actions">
                    <FollowingField {id} value={list.clone()} oninput={typed} {hint} />
                    if !list.trim().is_empty() {
                        <CopyButton text={list} label={words.copy()} name={words.copy_named(label)} />
                    }
                </div>
            </div>
        }
    });
    let twice = mapping.repeated();
    let reset = { Callback::from(move |_: MouseEvent| set(None)) };
    html! {
        <div class="statuses stack" role="group" aria-label={words.status_form_title()}>
            <p>{ words.status_form_hint() }</p>
            <p class="small">{ words.status_form_origin(profile) }</p>
            { for lines }
            <div role="status">
                if let Some(state) = twice.first() {
                    { notice(Severity::Warning, words.status_repeated(*state), words) }
                }
            </div>
            if *mapping != likely {
                <button type="button" class="button" onclick={reset}>{ words.status_form_reset(profile) }</button>
            }
        </div>
    }
}
