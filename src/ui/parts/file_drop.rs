//! A field for files: choose or drop.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::browser::files;

/// A field for files.
#[derive(Properties, PartialEq)]
pub struct FileDropProps {
    /// Name of the field.
    pub label: AttrValue,
    /// What can be dropped.
    pub hint: AttrValue,
    /// Called with name and bytes of the file, or with its name alone where the browser could
    /// not read it.
    pub onfile: Callback<(String, Option<Vec<u8>>)>,
}

/// A field to choose a file with, and a place to drop one on.
#[component(FileDrop)]
pub fn file_drop(props: &FileDropProps) -> Html {
    let over = use_state(|| false);
    let read = {
        let onfile = props.onfile.clone();
        move |files: Vec<gloo_file::File>| {
            if let Some(file) = files.into_iter().next() {
                let onfile = onfile.clone();
                spawn_local(async move { onfile.emit((file.name(), files::bytes(&file).await)) });
            }
        }
    };
    let chosen = {
        let read = read.clone();
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                read(files::chosen(&field));
                // So that choosing the same file again, after a change, is noticed.
                field.set_value("");
            }
        })
    };
    let dropped = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            read(files::dropped(&event));
        })
    };
    let set_over = |value: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            if *over != value {
                over.set(value);
            }
        })
    };
    html! {
        <div class={classes!("drop", over.then_some("over"))} ondragover={set_over(true)} ondragleave={set_over(false)}
            ondrop={dropped}>
            <label for="file">{ props.label.clone() }</label>
            <p class="hint" id="file-hint">{ props.hint.clone() }</p>
            <input type="file" id="file" aria-describedby="file-hint" onchange={chosen}
                accept=".json,.xml,.csv,.txt,.ndjson,application/json,text/xml,text/csv,text/plain" />
        </div>
    }
}
