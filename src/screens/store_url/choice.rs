//! One of a few, all of them in sight.

use yew::prelude::*;

/// Radio buttons below a legend; `onchoose` is called with the chosen value.
pub fn choice<T: Copy + PartialEq + 'static>(
    name: &'static str,
    legend: String,
    values: Vec<(T, String)>,
    chosen: T,
    onchoose: Callback<T>,
) -> Html {
    let values = values.into_iter().map(|(value, label)| {
        let onchoose = onchoose.clone();
        let choose = Callback::from(move |_: Event| onchoose.emit(value));
        html! {
            <label class="switch">
                <input type="radio" {name} checked={value == chosen} onchange={choose} />
                <span>{ label }</span>
            </label>
        }
    });
    html! { <fieldset class="choice"><legend>{ legend }</legend>{ for values }</fieldset> }
}
