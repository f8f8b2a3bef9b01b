//! The main field of a tool: the reader's text, never changed behind their back.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::core::catalogue::Tool;
use crate::ui::browser::focus;
use crate::ui::state::{Action, use_store};

/// The field of a tool.
#[derive(Properties, PartialEq)]
pub struct TextInputProps {
    /// Whose text it holds.
    pub tool: Tool,
    /// Name of the field.
    pub label: AttrValue,
    /// What to put in, in one sentence.
    pub hint: AttrValue,
    /// Name of the button that leads to the findings.
    pub check: AttrValue,
    /// The text behind "try a sample".
    pub sample: AttrValue,
    /// Its height in lines.
    pub rows: u32,
    /// More ways to fill it, beside the sample.
    #[prop_or_default]
    pub children: Html,
}

/// Label, field, and the buttons that fill it.
#[component(TextInput)]
pub fn text_input(props: &TextInputProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let tool = props.tool;
    let field = use_node_ref();
    let draft = store.draft(tool).clone();

    // The field keeps its own text, cursor and undo; only a text from elsewhere is written into it.
    {
        let field = field.clone();
        use_effect_with(draft.text.clone(), move |text| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>()
                && field.value() != text.as_str()
            {
                field.set_value(text);
            }
        });
    }
    let typed = {
        let (store, field) = (store.dispatcher(), field.clone());
        Callback::from(move |_: InputEvent| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                store.dispatch(Action::Type(tool, field.value().into()));
            }
        })
    };
    let act = |action: fn(Tool, &AttrValue) -> Action, text: &AttrValue| {
        let (store, text) = (store.dispatcher(), text.clone());
        Callback::from(move |_: MouseEvent| {
            store.dispatch(action(tool, &text));
            focus::later("findings");
        })
    };
    let sample = act(|tool, text| Action::Replace(tool, text.clone()), &props.sample);
    let undo = act(|tool, _| Action::Undo(tool), &props.sample);
    let check = Callback::from(|event: SubmitEvent| {
        event.prevent_default();
        focus::focus("findings");
    });
    html! {
        <form class="entry" onsubmit={check}>
            <label for="input">{ props.label.clone() }</label>
            <p class="hint" id="input-hint">{ props.hint.clone() }</p>
            <textarea ref={field} id="input" rows={props.rows.to_string()} aria-describedby="input-hint"
                oninput={typed} spellcheck="false" autocomplete="off" autocapitalize="off" />
            <div class="actions">
                <button type="submit" class="button primary">{ props.check.clone() }</button>
                <button type="button" class="button" onclick={sample}>{ words.try_sample() }</button>
                { props.children.clone() }
                if draft.before.is_some() {
                    <button type="button" class="button" onclick={undo}>{ words.undo_replace() }</button>
                }
            </div>
        </form>
    }
}
