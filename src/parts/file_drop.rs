//! A field for files: choose them, or drop them anywhere on the page.

use super::focusable::use_focus_wish;
use crate::browser::files;
use crate::focus_wish::FocusTarget;
use gloo_file::File;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A field for files.
#[derive(Properties, PartialEq)]
pub struct FileDropProps {
    /// Name of the field.
    pub label: AttrValue,
    /// What can be dropped.
    pub hint: AttrValue,
    /// Called with the files, none of them read yet.
    pub onfiles: Callback<Vec<File>>,
    /// What belongs to the field, below it.
    #[prop_or_default]
    pub children: Html,
}

/// A field to choose files with, and a place to drop them on.
#[component(FileDrop)]
pub fn file_drop(props: &FileDropProps) -> Html {
    let over = use_state_eq(|| false);
    let field = use_node_ref();
    use_focus_wish(FocusTarget::File, &field);
    {
        let over = over.setter();
        use_effect_with(props.onfiles.clone(), move |onfiles| {
            let onfiles = onfiles.clone();
            let listeners = web_sys::window().map(|window| {
                files::on_drag(&window, move |now| over.set(now), move |files| onfiles.emit(files))
            });
            move || drop(listeners)
        });
    }
    let chosen = {
        let onfiles = props.onfiles.clone();
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                onfiles.emit(files::chosen(&field));
                // So that choosing the same file again, after a change, is noticed.
                field.set_value("");
            }
        })
    };
    html! {
        <div class={classes!("drop", over.then_some("over"))}>
            <label for="file">{ props.label.clone() }</label>
            <p class="hint" id="file-hint">{ props.hint.clone() }</p>
            <input ref={field} type="file" id="file" multiple=true aria-describedby="file-hint" onchange={chosen}
                accept=".json,.ndjson,.jsonl,.xml,.csv,.tsv,.tab,.txt,application/json,text/xml,text/csv,text/plain" />
            { props.children.clone() }
        </div>
    }
}
