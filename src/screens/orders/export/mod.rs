//! What can be exported: files that ShipStation takes, the repaired files, the report.

pub(crate) mod make;
pub(crate) mod result;

use super::reading::Reading;
use super::slices::in_slices;
use crate::element::{classed, el, say};
use crate::focus_wish::FocusTarget;
use crate::parts::following_field::FollowingField;
use crate::state::{Action, Store, use_store};
use make::{ExportKind, Made, Making};
use orders::SourceFile;
use result::Ready;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use words::Words;
use yew::prelude::*;

/// How many orders stand on a page of the feed, unless the reader says otherwise.
const PAGE: usize = 100;

/// What was read.
#[derive(Properties, PartialEq)]
pub struct ExportProps {
    /// The reading, which is done.
    pub reading: Reading,
    /// What it was made of.
    pub sources: Rc<Vec<SourceFile>>,
}

/// How far the making of files is.
#[derive(Clone, PartialEq)]
enum State {
    /// Nothing was asked for.
    Idle,
    /// Files are being made; the number of orders that are done.
    Working(usize),
    /// They are there.
    Done(ExportKind, Rc<Made>),
}

/// A row for each thing that can be exported, and below it what was made.
#[component(Export)]
pub fn export(props: &ExportProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let state = use_state_eq(|| State::Idle);
    let page = use_state_eq(|| PAGE);
    let stop = use_mut_ref(|| Rc::new(Cell::new(false)));
    {
        // What was made of other files, or in another language, is of no use.
        let (stop, state) = (Rc::clone(&stop), state.setter());
        use_effect_with((props.reading.clone(), words.language()), move |_| {
            move || {
                stop.borrow().set(true);
                state.set(State::Idle);
            }
        });
    }
    let press = |kind: ExportKind| {
        let (store, state, stop) = (store.clone(), state.setter(), Rc::clone(&stop));
        let (reading, sources) = (props.reading.clone(), Rc::clone(&props.sources));
        Callback::from(move |_: MouseEvent| {
            let running = Rc::new(Cell::new(false));
            stop.replace(Rc::clone(&running)).set(true);
            state.set(State::Working(0));
            let (store, reading, sources) = (store.clone(), reading.clone(), Rc::clone(&sources));
            let request = ExportRequest { kind, reading, sources, store };
            spawn_local(make(request, running, state.clone()));
        })
    };
    let cancel = {
        let (stop, state) = (Rc::clone(&stop), state.setter());
        Callback::from(move |_: MouseEvent| {
            stop.borrow().set(true);
            state.set(State::Idle);
        })
    };
    let set_page = {
        let page = page.setter();
        Callback::from(move |typed: String| {
            if let Ok(size) = typed.trim().parse() {
                page.set(size);
            }
        })
    };
    let preview = props.reading.preview();
    let outcomes = preview.outcomes();
    let arriving = outcomes.arrives + outcomes.arrives_with_warnings;
    let row = |kind: ExportKind, name: String, hint: String, more: Option<Html>| {
        let button = classed("button", "button").attr("type", "button").text(name).on_click(press(kind));
        let beside = el("div").add(say("p", "hint", hint)).all(more.into_iter().collect());
        el("li").add(button.html()).add(beside.html()).html()
    };
    let mut rows = Vec::new();
    if arriving > 0 {
        rows.push(row(ExportKind::Table, words.take_table(), words.take_table_hint(arriving), None));
        let size = html! {
            <div class="actions">
                <label for="page-size">{ words.take_page_size() }</label>
                <FollowingField id="page-size" value={page.to_string()} keys="numeric" oninput={set_page} />
            </div>
        };
        rows.push(row(
            ExportKind::Pages(*page),
            words.take_pages(),
            words.take_pages_hint(arriving),
            Some(size),
        ));
    }
    rows.push(row(ExportKind::Files, words.take_files(), words.take_files_hint(), None));
    rows.push(row(ExportKind::Findings, words.take_findings(), words.take_findings_hint(), None));
    rows.push(row(ExportKind::Report, words.take_report(), words.take_report_hint(), None));
    html! {
        <section class="take-along">
            <h2>{ words.take_title() }</h2>
            { el("ul").all(rows).html() }
            { for shown(&state, preview.summaries().len(), cancel, words) }
        </section>
    }
}

fn shown(state: &State, total: usize, cancel: Callback<MouseEvent>, words: &Words) -> Option<Html> {
    match state {
        State::Idle => None,
        State::Working(done) => {
            let bar = el("progress").set("max", total.max(1).to_string()).set("value", done.to_string());
            let bar = bar.set("aria-label", words.take_title()).html();
            let button = classed("button", "button").attr("type", "button").text(words.orders_cancel());
            let working = classed("div", "actions").attr("role", "status").add(bar);
            let working = working.add(say("span", "", words.take_working(*done, total)));
            Some(working.add(button.on_click(cancel).html()).html())
        }
        State::Done(kind, made) => Some(html! { <Ready kind={*kind} made={Rc::clone(made)} /> }),
    }
}

/// What is to be exported, of which orders.
struct ExportRequest {
    kind: ExportKind,
    reading: Reading,
    sources: Rc<Vec<SourceFile>>,
    store: Store,
}

/// Makes the files in slices of time.
async fn make(request: ExportRequest, stop: Rc<Cell<bool>>, state: UseStateSetter<State>) {
    let ExportRequest { kind, reading, sources, store } = request;
    let words = store.words.clone();
    let making = std::cell::RefCell::new(Making::new(kind, &reading.preview(), &words));
    let step = || making.borrow_mut().step(&reading.preview(), &words);
    let tell = || state.set(State::Working(making.borrow().done()));
    if in_slices(&stop, step, tell).await {
        let made = making.into_inner().finish(&reading.preview(), &sources);
        state.set(State::Done(kind, Rc::new(made)));
        store.dispatch(Action::Focus(FocusTarget::Made));
    }
}
