//! The files that are read: chosen, dropped, listed, taken away, brought back.

pub(crate) mod list;
pub(crate) mod open;

use super::reading::Reading;
use crate::browser::task;
use crate::element::{classed, el, say};
use crate::focus_wish::FocusTarget;
use crate::open_files::FileAction;
use crate::parts::file_drop::FileDrop;
use crate::parts::notice;
use crate::state::{Action, OpenOrder, State, use_store};
use gloo_file::File;
use knowledge::vocabulary::Severity;
use open::{RefusalReason, Refused, open};
use orders::{Format, SourceFile};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use words::Words;
use yew::prelude::*;

/// What is open.
#[derive(Properties, PartialEq)]
pub struct FilesProps {
    /// The text in the field and the files beside it, as they are read.
    pub sources: Rc<Vec<SourceFile>>,
    /// The reading of them.
    pub reading: Reading,
}

/// The least time between two reports of how far a file is read, in milliseconds: small files are
/// open before the first.
const BETWEEN_WORDS: f64 = 200.0;

/// How far the opening of chosen files is.
#[derive(Debug, Clone, Default, PartialEq)]
struct Opening {
    /// The file that is being read, and how many percent of it have been.
    now: Option<(String, usize)>,
    /// Those that could not be opened.
    refused: Vec<Refused>,
}

/// The field for files, and the list of those that are open.
#[component(Files)]
pub fn files(props: &FilesProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let sources = &props.sources;
    let beside = use_state_eq(|| false);
    let opening = use_state_eq(Opening::default);

    let onfiles = {
        let (store, opening) = (store.dispatcher(), opening.setter());
        // Nothing open: nothing is replaced.
        let beside = *beside && !sources.is_empty();
        let open = if beside { sources.iter().map(|file| file.text.len()).sum() } else { 0 };
        Callback::from(move |files: Vec<File>| {
            if !files.is_empty() {
                spawn_local(open_all(files, (beside, open), opening.clone(), store.clone()));
            }
        })
    };
    let set_beside = {
        let beside = beside.setter();
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                beside.set(field.checked());
            }
        })
    };
    let press = |action: FileAction| {
        let store = store.dispatcher();
        Callback::from(move |_: MouseEvent| {
            store.dispatch(Action::Files(action.clone()));
            store.dispatch(Action::Focus(FocusTarget::Findings));
        })
    };
    let remove = {
        let store = store.dispatcher();
        Callback::from(move |at: usize| {
            store.dispatch(Action::Files(FileAction::Remove(at)));
            store.dispatch(Action::Focus(FocusTarget::File));
        })
    };
    let (undo, redo) = (press(FileAction::Undo), press(FileAction::Redo));
    let named = sources.iter().any(|file| !file.name.is_empty());
    html! {
        <>
            <FileDrop label={words.orders_file()} hint={words.orders_file_hint()} {onfiles}>
                if !sources.is_empty() {
                    <label class="switch">
                        <input type="checkbox" checked={*beside} onchange={set_beside} />
                        { words.files_beside() }
                    </label>
                }
            </FileDrop>
            { for state_of(&opening, words) }
            if named {
                { list_of(sources, &props.reading, store.open_files.has_files(), &remove, words) }
            }
            if store.open_files.has_past() || store.open_files.has_future() {
                <div class="actions">
                    if store.open_files.has_past() {
                        <button type="button" class="button" onclick={undo}>{ words.files_undo() }</button>
                    }
                    if store.open_files.has_future() {
                        <button type="button" class="button" onclick={redo}>{ words.files_redo() }</button>
                    }
                </div>
            }
        </>
    }
}

fn list_of(
    sources: &[SourceFile],
    reading: &Reading,
    has_files: bool,
    take: &Callback<usize>,
    words: &Words,
) -> Html {
    let formats: Vec<Option<Format>> = reading.preview().files().iter().map(|file| file.format).collect();
    // The field comes first; with files beside it, it may be empty.
    let shown =
        if has_files { usize::from(sources.first().is_some_and(|file| file.name.is_empty())) } else { 1 };
    list::list(sources, &formats, shown, take, words)
}

fn state_of(opening: &Opening, words: &Words) -> Vec<Html> {
    let now = opening.now.as_ref().map(|(name, percent)| {
        let said = words.files_opening(name.as_str(), *percent);
        let bar = el("progress").attr("max", "100").set("value", percent.to_string());
        let bar = bar.set("aria-label", said.clone()).html();
        classed("div", "actions").attr("role", "status").add(bar).add(say("span", "", said)).html()
    });
    let refused = opening.refused.iter().map(|Refused { name, reason }| {
        let text = match reason {
            RefusalReason::Empty => words.files_empty(name.as_str()),
            RefusalReason::Unreadable => words.orders_file_unreadable(name.as_str()),
            RefusalReason::TooLarge { size: found, works } => {
                words.files_too_large(size(*works, words), name.as_str(), size(*found, words))
            }
        };
        notice(Severity::Error, text, words)
    });
    now.into_iter().chain(refused).collect()
}

/// Reads the files one after the other, then opens them together.
async fn open_all(
    files: Vec<File>,
    (beside, mut bytes): (bool, usize),
    opening: UseStateSetter<Opening>,
    store: UseReducerDispatcher<State>,
) {
    let mut opened = Vec::with_capacity(files.len());
    let mut refused: Vec<Refused> = Vec::new();
    let told = Cell::new(js_sys::Date::now());
    for file in &files {
        let tell = |percent| {
            let now = js_sys::Date::now();
            if now - told.get() >= BETWEEN_WORDS {
                told.set(now);
                opening.set(Opening { now: Some((file.name(), percent)), refused: refused.clone() });
            }
        };
        match open(file, bytes, tell).await {
            Ok(file) => {
                bytes += file.text.len();
                opened.push(file);
            }
            Err(why) => refused.push(why),
        }
    }
    // Drawing what is in them is a task of its own.
    task::next().await;
    opening.set(Opening { now: None, refused });
    if !opened.is_empty() {
        store.dispatch(Action::Files(FileAction::Open { files: opened.into(), beside }));
        // The orders of other files begin with the first.
        store.dispatch(Action::Open(OpenOrder::default()));
        store.dispatch(Action::Focus(FocusTarget::Findings));
    }
}

/// A number of bytes as people read it.
pub fn size(bytes: usize, words: &Words) -> String {
    match bytes {
        0..10_000 => words.size_bytes(bytes),
        10_000..10_000_000 => words.size_kilobytes(bytes / 1_000),
        _ => words.size_megabytes(bytes / 1_000_000),
    }
}
