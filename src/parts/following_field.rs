//! A field that follows a value of the page, while the page follows the field; the cursor never jumps.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A field without its label, which points to its id.
#[derive(Properties, PartialEq)]
pub struct FollowingFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// What it shows.
    pub value: AttrValue,
    /// Called with its text whenever the reader changed it.
    pub oninput: Callback<String>,
    /// `text`, `date` …
    #[prop_or("text")]
    pub kind: &'static str,
    /// Which keys a phone offers: `numeric`, `url` …
    #[prop_or_default]
    pub keys: Option<&'static str>,
    /// Its height in lines, where it takes more than one.
    #[prop_or_default]
    pub rows: Option<&'static str>,
    /// The id of what explains it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

/// A field that the page writes into only while nobody writes in it.
#[component(FollowingField)]
pub fn following_field(props: &FollowingFieldProps) -> Html {
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((props.id.clone(), props.value.clone()), move |(_, value)| {
            if !has_focus(&field) {
                write(&field, value);
            }
        });
    }
    let typed = {
        let (field, oninput) = (field.clone(), props.oninput.clone());
        Callback::from(move |_: InputEvent| oninput.emit(text(&field)))
    };
    // What was typed can mean the same as what the page holds, and be written differently.
    let left = {
        let (field, value) = (field.clone(), props.value.clone());
        Callback::from(move |_: FocusEvent| write(&field, &value))
    };
    let FollowingFieldProps { id, kind, keys, rows, hint, .. } = props;
    // Another id is another field: it has neither the text nor the focus of the one before.
    match rows {
        Some(rows) => html! {
            <textarea key={id.to_string()} ref={field} id={id.clone()} rows={*rows} inputmode={*keys} aria-describedby={hint.clone()}
                autocomplete="off" autocapitalize="off" spellcheck="false" oninput={typed} onblur={left} />
        },
        None => html! {
            <input key={id.to_string()} ref={field} id={id.clone()} type={*kind} inputmode={*keys} aria-describedby={hint.clone()}
                autocomplete="off" autocapitalize="off" spellcheck="false" oninput={typed} onblur={left} />
        },
    }
}

fn has_focus(field: &NodeRef) -> bool {
    let focused = web_sys::window().and_then(|window| window.document()?.active_element());
    focused.is_some_and(|focused| field.cast::<web_sys::Element>().is_some_and(|field| field == focused))
}

fn text(field: &NodeRef) -> String {
    let line = field.cast::<HtmlInputElement>().map(|field| field.value());
    line.or_else(|| field.cast::<HtmlTextAreaElement>().map(|field| field.value())).unwrap_or_default()
}

fn write(field: &NodeRef, value: &str) {
    if text(field) == value {
        return;
    }
    if let Some(field) = field.cast::<HtmlInputElement>() {
        field.set_value(value);
    } else if let Some(field) = field.cast::<HtmlTextAreaElement>() {
        field.set_value(value);
    }
}
