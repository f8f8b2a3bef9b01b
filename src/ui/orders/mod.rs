//! Tool 3 on screen.

mod detail;
mod fates;
mod list;
mod outcomes;
mod reading;

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{FileDrop, Findings, Notice, Summary, TextInput};
use super::state::{Action, Field, use_store, use_words};
use crate::core::catalogue::Tool;
use crate::core::orders::{Options, Outcome, samples};
use crate::core::profiles::Profile;
use crate::core::readers::encoding;
use crate::core::report::Severity;
use detail::OrderDetail;
use list::OrderList;
use outcomes::Outcomes;
use reading::{Reading, use_reading};

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
    let reading = use_reading(text.clone(), Options { profile: props.profile, ..Options::default() });

    let opened = {
        let (store, unreadable) = (store.dispatcher(), unreadable.clone());
        Callback::from(move |(name, bytes): (String, Option<Vec<u8>>)| match bytes {
            Some(bytes) => {
                unreadable.set(None);
                store.dispatch(Action::Replace(Field::Of(Tool::Orders), encoding::decode(&bytes).text.into()));
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
                <Notice severity={Severity::Error} text={words.orders_file_unreadable(name.as_str())} />
            }
            if text.trim().is_empty() {
                <p class="empty" id="findings" tabindex="-1">{ words.orders_empty() }</p>
            } else {
                <Answer {text} {reading} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    text: AttrValue,
    reading: Reading,
}

#[component(Answer)]
fn answer(props: &AnswerProps) -> Html {
    let words = use_words();
    let AnswerProps { text, reading } = props;
    let chosen = use_state(|| 0_usize);
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |index: usize| chosen.set(index))
    };
    let report = &reading.report;
    let orders = &reading.orders;
    let order = orders.get(*chosen).or_else(|| orders.first()).cloned();
    html! {
        <>
            <Summary count={report.findings.len() + orders.iter().map(|order| order.findings.len()).sum::<usize>()} />
            if let Some(percent) = reading.percent {
                <div class="actions">
                    <progress max="100" value={percent.to_string()} aria-label={words.orders_title()} />
                    <span>{ words.orders_progress(orders.len(), percent) }</span>
                    <button type="button" class="button" onclick={reading.cancel.clone()}>{ words.orders_cancel() }</button>
                </div>
            }
            if reading.cancelled {
                <Notice severity={Severity::Notice} text={words.orders_cancelled()} />
            }
            if !orders.is_empty() {
                <Outcomes counts={report.outcomes} />
            }
            <Findings text={text.clone()} findings={Rc::new(report.findings.clone())} />
            if let Some(order) = order {
                <section>
                    <h2>{ words.orders_list() }</h2>
                    <OrderList orders={orders.clone()} chosen={*chosen} onchoose={choose} />
                </section>
                <OrderDetail text={text.clone()} {order} />
            }
        </>
    }
}

/// The class of an outcome, which is also its name in `data-outcome`.
fn outcome_class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Arrives => "arrives",
        Outcome::ArrivesWithWarnings => "arrives-with-warnings",
        Outcome::DoesNotArrive => "does-not-arrive",
        Outcome::NotInFeed => "not-in-feed",
    }
}
