//! What can be repaired in the files, finding by finding or all of a kind.

pub(crate) mod ask;

use super::reading::Reading;
use super::slices::in_slices;
use crate::element::{classed, el, say};
use crate::focus_wish::FocusTarget;
use crate::open_files::FileAction;
use crate::state::{Action, Store, use_store};
use knowledge::catalogue::Code;
use orders::{Preview, Repairs};
use std::cell::Cell;
use std::rc::Rc;
use text::edit::Edit;
use text::shared_text::SharedText;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Puts edits into the files that `preview` has read.
pub fn apply(store: &Store, preview: &Preview, edits: &[Edit]) {
    let texts: Rc<[(usize, SharedText)]> =
        preview.repaired(edits).into_iter().map(|(file, text)| (file, text.into())).collect();
    if !texts.is_empty() {
        store.dispatch(Action::Files(FileAction::Rewrite(texts)));
    }
}

/// What was read.
#[derive(Properties, PartialEq)]
pub struct RepairsProps {
    /// The reading, which is done.
    pub reading: Reading,
}

/// A button for each code that offers repairs, with their number; nothing where none does.
#[component(RepairAll)]
pub fn repair_all(props: &RepairsProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let stop = use_mut_ref(|| Rc::new(Cell::new(false)));
    // Orders that are looked at so far, while repairs are gathered.
    let working = use_state_eq(|| None::<usize>);
    let preview = props.reading.preview();
    let codes = preview.repairable();
    {
        // A reading that is over has nothing to be repaired in.
        let stop = Rc::clone(&stop);
        use_effect_with(props.reading.clone(), move |_| move || stop.borrow().set(true));
    }
    if codes.is_empty() {
        return Html::default();
    }
    let press = |codes: Vec<Code>| {
        let (store, reading, stop) = (store.clone(), props.reading.clone(), Rc::clone(&stop));
        let working = working.setter();
        Callback::from(move |_: MouseEvent| {
            let running = Rc::new(Cell::new(false));
            stop.replace(Rc::clone(&running)).set(true);
            working.set(Some(0));
            let (store, reading, codes) = (store.clone(), reading.clone(), codes.clone());
            let working = working.clone();
            spawn_local(async move {
                repair(store, reading, codes, running, |done| working.set(Some(done))).await;
                working.set(None);
            });
        })
    };
    let total: usize = codes.iter().map(|(_, count)| count).sum();
    let rows = codes.iter().map(|(code, count)| {
        let title = words.code_short(*code);
        let name = if *count == 1 { words.fix_this() } else { words.fix_all(*count) };
        let button = classed("button", "button")
            .attr("type", "button")
            .set("aria-label", format!("{name}: {title}"))
            .text(name)
            .on_click(press(vec![*code]));
        el("li").add(say("span", "", title)).add(button.html()).html()
    });
    let every = (codes.len() > 1).then(|| {
        let every = press(codes.iter().map(|(code, _)| *code).collect());
        let button =
            classed("button", "button primary").attr("type", "button").text(words.repair_every(total));
        classed("div", "actions").add(button.on_click(every).html()).html()
    });
    let progress = working.map(|done| {
        let orders = preview.summaries().len();
        let bar = el("progress").set("max", orders.max(1).to_string()).set("value", done.to_string());
        let cancel = {
            let (stop, working) = (Rc::clone(&stop), working.setter());
            Callback::from(move |_: MouseEvent| {
                stop.borrow().set(true);
                working.set(None);
            })
        };
        let button = classed("button", "button").attr("type", "button").text(words.orders_cancel());
        classed("div", "actions")
            .attr("role", "status")
            .add(bar.set("aria-label", words.repair_title()).html())
            .add(say("span", "", words.take_working(done, orders)))
            .add(button.on_click(cancel).html())
            .html()
    });
    el("section")
        .add(say("h2", "", words.repair_title()))
        .add(say("p", "hint", words.repair_hint()))
        .add(classed("ul", "codes").all(rows.collect()).html())
        .all(every.into_iter().chain(progress).collect())
        .html()
}

/// Gathers the repairs in slices of time, then puts all of them in at once, as one step to undo.
/// `tell` is called with the number of orders that are looked at.
async fn repair(
    store: Store,
    reading: Reading,
    codes: Vec<Code>,
    stop: Rc<Cell<bool>>,
    tell: impl Fn(usize),
) {
    let mut edits = Vec::new();
    for code in codes {
        let mut repairs = Repairs::new(&reading.preview(), code);
        let done = Cell::new(0);
        let step = || {
            done.set(done.get() + 1);
            repairs.step(&reading.preview())
        };
        if !in_slices(&stop, step, || tell(done.get())).await {
            return;
        }
        edits.extend(repairs.finish());
    }
    apply(&store, &reading.preview(), &edits);
    store.dispatch(Action::Focus(FocusTarget::Findings));
}
