//! What the preview says, section by section: the outcome first, what one may change next, then
//! order by order.
//!
//! A section is a file of this folder and a line below. What it changes goes through the
//! [`State`](crate::ui::state::State): the options by [`Action::ReadAs`](crate::ui::state::Action),
//! the text by `Action::Replace`.

use std::rc::Rc;

use yew::prelude::*;

use super::detail::OrderDetail;
use super::fates;
use super::list::OrderList;
use super::outcome::outcome;
use super::progress::progress;
use super::reading::Reading;
use super::reasons::reasons;
use super::settings::Settings;
use crate::core::orders::Options;
use crate::ui::browser::focus;
use crate::ui::parts::{Findings, summary};
use crate::ui::state::use_words;

/// What was read.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The examined text.
    pub text: AttrValue,
    /// The reading of it.
    pub reading: Reading,
    /// How the reader wants it read.
    pub options: Rc<Options>,
}

/// All that is known of the orders so far.
#[component(Answer)]
pub fn answer(props: &AnswerProps) -> Html {
    let words = use_words();
    let AnswerProps { text, reading, options } = props;
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
    let is_of_orders = preview.format().is_some();
    html! {
        <>
            { summary(of_file.len() + of_orders, &words) }
            { progress(reading, &words) }
            if is_of_orders {
                { outcome(preview.outcomes(), &words) }
                { reasons(&preview, &words) }
            }
            <Findings text={text.clone()} findings={of_file} />
            if is_of_orders {
                <Settings words={words.clone()} options={Rc::clone(options)} profile={preview.profile()} />
            }
            if let Some(order) = order {
                <section>
                    <h2>{ words.orders_list() }</h2>
                    <OrderList reading={reading.clone()} chosen={*chosen} onchoose={choose} />
                </section>
                <OrderDetail text={text.clone()} {order} />
            }
            if is_of_orders {
                <section>
                    <h2>{ words.orders_fates_title() }</h2>
                    { fates::sums(preview.fates(), &words) }
                </section>
            }
        </>
    }
}
