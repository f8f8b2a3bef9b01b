//! What the preview says, section by section: the outcome first, what one may change next, then
//! order by order.
//!
//! A section is a file of this folder and a line below. What it changes goes through the
//! [`State`](crate::ui::state::State): the options by [`Action::ReadAs`](crate::ui::state::Action),
//! the text by `Action::Replace`.

use std::rc::Rc;

use yew::prelude::*;

use super::browse::Browse;
use super::fates;
use super::outcome::outcome;
use super::printed::Printed;
use super::progress::progress;
use super::reading::Reading;
use super::reasons::Reasons;
use super::settings::Settings;
use crate::core::orders::Options;
use crate::i18n::Words;
use crate::ui::parts::{Findings, summary};

/// What was read.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The texts.
    pub words: Words,
    /// The reading.
    pub reading: Reading,
    /// How the reader wants it read.
    pub options: Rc<Options>,
}

/// All that is known of the orders so far.
#[component(Answer)]
pub fn answer(props: &AnswerProps) -> Html {
    let AnswerProps { words, reading, options } = props;
    let preview = reading.preview();
    let of_file = Rc::new(preview.findings());
    let codes = preview.codes();
    let of_orders: usize = codes.iter().map(|count| count.orders).sum();
    let of_file_count = of_file.len();
    let is_of_orders = preview.format().is_some();
    html! {
        <>
            { summary(of_file_count + of_orders, words) }
            { progress(reading, words) }
            if is_of_orders {
                { outcome(preview.outcomes(), words) }
                <Reasons words={words.clone()} {codes} held_back={preview.outcomes().does_not_arrive} />
            }
            <Findings places={reading.places.clone()} findings={of_file} />
            if is_of_orders {
                <Settings words={words.clone()} options={Rc::clone(options)} profile={preview.profile()} />
                if !preview.summaries().is_empty() {
                    <Browse words={words.clone()} reading={reading.clone()} findings_before={of_file_count} />
                }
                <section>
                    <h2>{ words.orders_fates_title() }</h2>
                    { fates::sums(preview.fates(), words) }
                </section>
                <Printed words={words.clone()} reading={reading.clone()} />
            }
        </>
    }
}
