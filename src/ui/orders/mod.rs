//! Tool 3 on screen.

mod detail;
mod fates;
mod list;
mod outcomes;
mod reading;

use std::rc::Rc;

use yew::prelude::*;

use super::browser::focus;
use super::parts::{FileDrop, Findings, TextInput, notice, summary};
use super::state::{Action, Field, use_store, use_words};
use crate::core::catalogue::Tool;
use crate::core::orders::{Options, samples};
use crate::core::profiles::Profile;
use crate::core::readers::encoding;
use crate::core::report::Severity;
use detail::OrderDetail;
use list::OrderList;
use outcomes::outcomes;
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
        let chosen = chosen.setter();
        Callback::from(move |index: usize| {
            chosen.set(index);
            focus::later("order");
        })
    };
    let preview = reading.preview();
    let of_file = Rc::new(preview.findings());
    let of_orders: usize = preview.summaries().iter().map(|order| order.codes.len()).sum();
    let order = preview.detail(*chosen).or_else(|| preview.detail(0));
    let progress = reading.percent().map(|percent| {
        html! {
            <div class="actions">
                <progress max="100" value={percent.to_string()} aria-label={words.orders_title()} />
                <span>{ words.orders_progress(preview.summaries().len(), percent) }</span>
                <button type="button" class="button" onclick={reading.cancel.clone()}>{ words.orders_cancel() }</button>
            </div>
        }
    });
    html! {
        <>
            { summary(of_file.len() + of_orders, &words) }
            { for progress }
            if reading.cancelled {
                { notice(Severity::Notice, words.orders_cancelled(), &words) }
            }
            if preview.format().is_some() {
                { outcomes(preview.outcomes(), &words) }
            }
            <Findings text={text.clone()} findings={of_file} />
            if let Some(order) = order {
                <section>
                    <h2>{ words.orders_list() }</h2>
                    <OrderList reading={reading.clone()} chosen={*chosen} onchoose={choose} />
                </section>
                <OrderDetail text={text.clone()} {order} />
            }
            if preview.format().is_some() {
                <section>
                    <h2>{ words.orders_fates_title() }</h2>
                    { fates::sums(preview.fates(), &words) }
                </section>
            }
        </>
    }
}
