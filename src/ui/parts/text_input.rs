//! The main field of a tool: the reader's text, never changed behind their back.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::ui::browser::focus;
use crate::ui::draft::Text;
use crate::ui::state::{Action, Field, use_store};

/// The field of a tool.
#[derive(Properties, PartialEq)]
pub struct TextInputProps {
    /// Which field it is.
    pub field: Field,
    /// Name of the field.
    pub label: AttrValue,
    /// What to put in, in one sentence.
    pub hint: AttrValue,
    /// Name of the button that leads to the findings.
    pub check: AttrValue,
    /// What the check does, where it does more than to lead to the findings.
    #[prop_or_default]
    pub oncheck: Option<Callback<()>>,
    /// Samples to try: the name of the button and the text behind it.
    #[prop_or_default]
    pub samples: Vec<(AttrValue, AttrValue)>,
    /// What becomes of a sample, where it does not just replace the text.
    #[prop_or_default]
    pub onsample: Option<Callback<AttrValue>>,
    /// Its height in lines.
    pub rows: u32,
    /// What stands below, in the same frame.
    #[prop_or_default]
    pub children: Html,
}

/// Label, field, and the buttons that fill it.
#[component(TextInput)]
pub fn text_input(props: &TextInputProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let which = props.field;
    let field = use_node_ref();
    let draft = store.draft(which).clone();

    // The field keeps its own text, cursor and undo; only a text from elsewhere is written into it.
    {
        let field = field.clone();
        use_effect_with(Text(draft.text.clone()), move |Text(text)| {
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
                store.dispatch(Action::Type(which, field.value().into()));
            }
        })
    };
    let act = |action: Action| {
        let store = store.dispatcher();
        Callback::from(move |_: MouseEvent| {
            store.dispatch(action.clone());
            focus::later("findings");
        })
    };
    let samples = props.samples.iter().map(|(name, text)| {
        let fill = match props.onsample.clone() {
            None => act(Action::Replace(which, text.clone())),
            Some(onsample) => onsample.reform({
                let text = text.clone();
                move |_: MouseEvent| {
                    focus::later("findings");
                    text.clone()
                }
            }),
        };
        html! { <button key={name.to_string()} type="button" class="button" onclick={fill}>{ name.clone() }</button> }
    });
    let check = {
        let oncheck = props.oncheck.clone();
        // Not a form: in a frame with `sandbox="allow-scripts"` browsers submit none and tell nobody.
        Callback::from(move |_: MouseEvent| match &oncheck {
            Some(oncheck) => oncheck.emit(()),
            None => focus::later("findings"),
        })
    };
    html! {
        <div class="entry">
            <label for="input">{ props.label.clone() }</label>
            <p class="hint" id="input-hint">{ props.hint.clone() }</p>
            <textarea ref={field} id="input" rows={props.rows.to_string()} aria-describedby="input-hint"
                oninput={typed} spellcheck="false" autocomplete="off" autocapitalize="off" />
            <div class="actions">
                <button type="button" class="button primary" onclick={check}>{ props.check.clone() }</button>
                { for samples }
                if draft.can_undo() {
                    <button type="button" class="button" onclick={act(Action::Undo(which))}>{ words.undo_replace() }</button>
                }
            </div>
            { props.children.clone() }
        </div>
    }
}
