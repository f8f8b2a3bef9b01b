//! The main field of a tool: the reader's text, never changed behind their back.

use crate::browser::field_text::FieldText;
use crate::element::{classed, el};
use crate::field_history::Text;
use crate::focus_wish::FocusTarget;
use crate::state::{Action, Field, use_store};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

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

/// Leads to the findings.
const TO_FINDINGS: Action = Action::Focus(FocusTarget::Findings);

/// Label, field, and the buttons that fill it.
#[component(TextInput)]
pub fn text_input(props: &TextInputProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let which = props.field;
    let field = use_node_ref();
    let history = store.field(which).clone();

    // The field keeps its own text, cursor and undo; only a text from elsewhere is written into it.
    // Asking for what it holds takes long where it holds much, so what came from it is remembered.
    let holds = use_mut_ref(AttrValue::default);
    {
        let (field, holds) = (field.clone(), Rc::clone(&holds));
        use_effect_with(Text(history.text.clone()), move |Text(text)| {
            let known = holds.replace(text.clone());
            if let Some(field) = field.cast::<HtmlTextAreaElement>()
                && !std::ptr::eq(known.as_str(), text.as_str())
                && field.value() != text.as_str()
            {
                field.set_value(text);
            }
        });
    }
    // A long text is on its way for a while; another one, or another screen, ends that.
    let coming = use_mut_ref(|| None::<FieldText>);
    let take = {
        let (store, coming) = (store.dispatcher(), Rc::clone(&coming));
        move || {
            let finished = coming.borrow_mut().as_mut().is_some_and(FieldText::advance);
            let taken = coming.borrow_mut().take_if(|_| finished);
            if let Some(taken) = taken {
                let text = AttrValue::from(taken.text);
                holds.replace(text.clone());
                store.dispatch(Action::Type(which, text));
            }
            coming.borrow().is_some()
        }
    };
    let typed = {
        let (field, coming, take) = (field.clone(), Rc::clone(&coming), take.clone());
        Callback::from(move |_: InputEvent| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>()
                && coming.replace(Some(FieldText::of(&field))).is_none()
            {
                take_on(take.clone());
            }
        })
    };
    use_effect_with((), move |()| move || while take() {});
    let act = |action: Action| {
        let store = store.dispatcher();
        Callback::from(move |_: MouseEvent| {
            store.dispatch(action.clone());
            store.dispatch(TO_FINDINGS);
        })
    };
    let samples = props.samples.iter().map(|(name, text)| {
        let fill = match props.onsample.clone() {
            None => act(Action::Replace(which, text.clone())),
            Some(onsample) => onsample.reform({
                let (store, text) = (store.dispatcher(), text.clone());
                move |_: MouseEvent| {
                    store.dispatch(TO_FINDINGS);
                    text.clone()
                }
            }),
        };
        button("button", name.to_string(), fill)
    });
    let check = {
        let (store, oncheck) = (store.dispatcher(), props.oncheck.clone());
        // Not a form: in a frame with `sandbox="allow-scripts"` browsers submit none and tell nobody.
        Callback::from(move |_: MouseEvent| match &oncheck {
            Some(oncheck) => oncheck.emit(()),
            None => store.dispatch(TO_FINDINGS),
        })
    };
    // Something always, so that the buttons in front of it stay themselves.
    let undo = history.can_undo().then(|| button("button", words.undo_replace(), act(Action::Undo(which))));
    let undo = undo.unwrap_or_default();
    let actions = [button("button primary", props.check.to_string(), check)].into_iter();
    let area = el("textarea")
        .known_as(&field)
        .attr("id", "input")
        .set("rows", props.rows.to_string())
        .attr("aria-describedby", "input-hint")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .on_input(typed);
    classed("div", "entry")
        .add(el("label").attr("for", "input").text(props.label.to_string()).html())
        .add(classed("p", "hint").attr("id", "input-hint").text(props.hint.to_string()).html())
        .add(area.html())
        .add(classed("div", "actions").all(actions.chain(samples).chain([undo]).collect()).html())
        .add(props.children.clone())
        .html()
}

/// Takes over piece after piece, each in a task of its own.
fn take_on(take: impl Fn() -> bool + 'static) {
    if take() {
        Timeout::new(0, move || take_on(take)).forget();
    }
}

fn button(class: &'static str, label: String, press: Callback<MouseEvent>) -> Html {
    classed("button", class).attr("type", "button").text(label).on_click(press).html()
}
