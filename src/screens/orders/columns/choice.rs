//! The field that a column is matched to.

use crate::element::el;
use crate::parts::cut::cut;
use crate::state::{Action, use_store};
use orders::{Options, Target};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A column.
#[derive(Properties, PartialEq)]
pub struct ColumnChoiceProps {
    /// Its heading.
    pub heading: AttrValue,
    /// What it is matched to.
    pub target: Option<Target>,
    /// How the reader wants it read.
    pub options: Rc<Options>,
}

/// Longer headings are cut off here, in characters.
const LONGEST: usize = 200;

/// A list of all fields. What is chosen holds for every table with this heading.
#[component(ColumnChoice)]
pub fn column_choice(props: &ColumnChoiceProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let field = use_node_ref();
    let name = props.target.map(Target::name).unwrap_or_default();
    // Once the reader has used a list, it keeps its own choice; a reset has to be written into it.
    {
        let field = field.clone();
        use_effect_with(name.clone(), move |name| {
            if let Some(field) = field.cast::<HtmlSelectElement>() {
                field.set_value(name);
            }
        });
    }
    let choose = {
        let (options, heading) = (Rc::clone(&props.options), props.heading.to_string());
        let store = store.dispatcher();
        Callback::from(move |event: Event| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(field) = field {
                let mut options = (*options).clone();
                options.columns.retain(|(of, _)| *of != heading);
                options.columns.push((heading.clone(), Target::from_name(&field.value())));
                store.dispatch(Action::ReadAs(options.into()));
            }
        })
    };
    let options = Target::all().map(|target| {
        let target = target.name();
        el("option").set("value", target.clone()).flag("selected", target == name).text(target).html()
    });
    html! {
        <select ref={field} onchange={choose} aria-label={words.columns_choice(cut(&props.heading, LONGEST))}>
            <option value="" selected={name.is_empty()}>{ words.columns_leave_out() }</option>
            { for options }
        </select>
    }
}
