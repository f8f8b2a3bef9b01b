//! Every code, with a search.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::core::catalogue::{Code, Tool};
use crate::i18n::Words;
use crate::ui::parts::{ScreenLink, severity_badge};
use crate::ui::route::Screen;
use crate::ui::state::use_words;

/// The index of codes.
#[component(Codes)]
pub fn codes() -> Html {
    let words = use_words();
    let sought = use_state(String::new);
    let seek = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                sought.set(field.value());
            }
        })
    };
    let found: Vec<Code> = Code::ALL.iter().copied().filter(|code| matches(*code, &sought, &words)).collect();
    let count = found.len();
    let groups = [
        (Tool::ErrorMessage, words.decode_title()),
        (Tool::Orders, words.orders_title()),
        (Tool::StoreUrl, words.url_title()),
    ];
    let groups = groups.into_iter().filter_map(|(tool, name)| {
        let members: Vec<Code> = found.iter().copied().filter(|code| home(*code) == tool).collect();
        (!members.is_empty()).then(|| group(&name, &members, &words))
    });
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.codes_title() }</h1>
            <p class="lead">{ words.codes_lead() }</p>
            <div class="entry">
                <label for="input">{ words.codes_search() }</label>
                <input id="input" type="search" oninput={seek} autocomplete="off" spellcheck="false" />
                <p role="status" class="small">{ words.codes_count(count) }</p>
            </div>
            { for groups }
        </>
    }
}

fn group(name: &str, members: &[Code], words: &Words) -> Html {
    let rows = members.iter().map(|code| {
        html! {
            <li key={code.as_str()}>
                <ScreenLink to={Screen::Code(*code)}>{ words.code_title(*code, &words.generic_arguments(*code)) }</ScreenLink>
                <span class="labels">
                    { severity_badge(code.entry().severity, words) }
                    <code>{ code.as_str() }</code>
                </span>
            </li>
        }
    });
    html! {
        <section key={name.to_owned()}>
            <h2>{ name.to_owned() }</h2>
            <ul class="codes">{ for rows }</ul>
        </section>
    }
}

/// The tool that a code is listed under.
fn home(code: Code) -> Tool {
    code.entry().tools.first().copied().unwrap_or(Tool::ErrorMessage)
}

fn matches(code: Code, sought: &str, words: &Words) -> bool {
    let sought = sought.trim().to_lowercase();
    let title = words.code_title(code, &words.generic_arguments(code)).to_lowercase();
    sought.split_whitespace().all(|word| title.contains(word) || code.as_str().contains(word))
}
