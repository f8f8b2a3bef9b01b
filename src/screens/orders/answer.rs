//! What the preview says, section by section: the outcome first, what one may change next, then
//! order by order.
//!
//! A section is a file of this folder and a line below. What it changes goes through the
//! [`State`](crate::state::State): the options by [`Action::ReadAs`](crate::state::Action),
//! the text by `Action::Replace`.

use super::browse::Browse;
use super::export::Export;
use super::other_tool::other_tool;
use super::outcome::outcome;
use super::printed::Printed;
use super::progress::progress;
use super::reading::Reading;
use super::reasons::Reasons;
use super::repair::RepairAll;
use super::settings::Settings;
use super::{fates, repair};
use crate::parts::findings::Findings;
use crate::parts::staged_drawing::use_staged_drawing;
use crate::parts::window::{FINDINGS_AT_A_TIME, use_window};
use crate::parts::{notice, summary};
use crate::route::Route;
use crate::state::use_store;
use knowledge::finding::Finding;
use knowledge::vocabulary::Severity;
use orders::{Options, SourceFile};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// What was read.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The texts.
    pub words: Words,
    /// The reading.
    pub reading: Reading,
    /// What was read.
    pub sources: Rc<Vec<SourceFile>>,
    /// How the reader wants it read.
    pub options: Rc<Options>,
    /// The location in the store URL.
    pub of_url: Option<String>,
}

/// All that is known of the orders so far.
#[component(Answer)]
pub fn answer(props: &AnswerProps) -> Html {
    let AnswerProps { words, reading, sources, options, of_url } = props;
    let store = use_store();
    let route = use_context::<Route>().expect("the app provides the route");
    let preview = reading.preview();
    let of_file = use_memo(reading.clone(), |reading| reading.preview().findings());
    let window = use_window(&reading.lookup, FINDINGS_AT_A_TIME, of_file.len());
    let id = "file-findings-shown";
    let codes = preview.codes();
    let of_orders: usize = codes.iter().map(|count| count.orders).sum();
    let of_file_count = of_file.len();
    let fix = {
        let (store, reading) = (store.clone(), reading.clone());
        Callback::from(move |finding: Finding| repair::apply(&store, &reading.preview(), &finding.edits))
    };
    let is_done = reading.percent().is_none();
    let is_of_orders = preview.format().is_some();
    let has_orders = !preview.summaries().is_empty();
    // Of other files only the progress is drawn until there is something to say. Where the same ones are
    // read anew, what is drawn stays: the reader may just be typing in it.
    let shown = use_mut_ref(|| None::<Rc<Vec<SourceFile>>>);
    let is_known = shown.borrow().as_ref().is_some_and(|known| Rc::ptr_eq(known, sources));
    let is_there = is_known || has_orders || is_done;
    let what = words.language() as usize * 2 + usize::from(has_orders);
    let drawing = use_staged_drawing((reading.lookup.clone(), what), 6, preview.text().len());
    if is_there {
        shown.replace(Some(Rc::clone(sources)));
    } else {
        drawing.forget();
    }
    // The outcome and the list come first, wherever they stand.
    let browse = || {
        html! { <Browse words={words.clone()} reading={reading.clone()} findings_before={of_file_count} /> }
    };
    let reasons = || {
        html! { <Reasons words={words.clone()} {codes} held_back={preview.outcomes().does_not_arrive} /> }
    };
    let of_file = || {
        html! {
            <>
                { window.above(id, &words.orders_findings(), words) }
                <Findings lookup={reading.lookup.clone()} findings={Rc::new(window.of(&of_file))}
                    after={window.rows.start} onfix={fix} />
                { window.below(id, words) }
                { for other_tool(&preview, &route, words) }
            </>
        }
    };
    let change = || {
        html! {
            <>
                if is_done {
                    <RepairAll reading={reading.clone()} />
                }
                <Settings words={words.clone()} options={Rc::clone(options)} profile={preview.profile()}
                    of_url={of_url.clone()} reading={reading.clone()} />
            </>
        }
    };
    let behind = || {
        html! {
            <>
                if is_done {
                    <Export reading={reading.clone()} sources={Rc::clone(sources)} />
                }
                <section>
                    <h2>{ words.orders_fates_title() }</h2>
                    { fates::sums(preview.fates(), words) }
                </section>
                <Printed words={words.clone()} reading={reading.clone()} />
            </>
        }
    };
    html! {
        <>
            { summary(of_file_count + of_orders, words) }
            { progress(reading, words) }
            if is_there && is_of_orders {
                if has_orders && preview.is_refused_whole() {
                    { notice(Severity::Error, words.orders_refused_whole(), words) }
                }
                { drawing.part(1, || outcome(preview.outcomes(), words)) }
                { drawing.part(3, reasons) }
            }
            if is_there {
                { drawing.part(4, of_file) }
            }
            if is_there && is_of_orders {
                { drawing.part(5, change) }
                if has_orders {
                    { drawing.part(2, browse) }
                }
                { drawing.part(6, behind) }
            }
        </>
    }
}
