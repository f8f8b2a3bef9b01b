//! Every code, with a search.

use crate::parts::badge::severity_badge;
use crate::parts::screen_link::ScreenLink;
use crate::parts::title;
use crate::route::Screen;
use crate::state::use_words;
use knowledge::catalogue::{Code, Tool, nearest};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use words::Words;
use yew::prelude::*;

/// What was asked for.
#[derive(Properties, PartialEq)]
pub struct CodesProps {
    /// A name that is no code, where the address has one.
    pub asked: Option<String>,
}

/// The index of codes.
#[component(Codes)]
pub fn codes(props: &CodesProps) -> Html {
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
        let members: Vec<Code> = found.iter().copied().filter(|code| code.listed_under() == tool).collect();
        (!members.is_empty()).then(|| group(&name, &members, &words))
    });
    html! {
        <>
            { title(words.codes_title(), words.codes_lead()) }
            { props.asked.as_deref().map(|asked| meant(asked, &words)).unwrap_or_default() }
            <div class="entry">
                <label for="input">{ words.codes_search() }</label>
                <input id="input" type="search" oninput={seek} autocomplete="off" spellcheck="false" />
                <p role="status" class="small">{ words.codes_count(count) }</p>
            </div>
            // One thing, however many groups: the field above stays itself.
            <>{ for groups }</>
        </>
    }
}

/// The codes that a mistyped name may stand for.
fn meant(asked: &str, words: &Words) -> Html {
    let near = nearest(asked);
    if near.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card notice">
            <h2>{ words.code_page_did_you_mean() }</h2>
            <ul class="codes">{ for near.iter().map(|code| row(*code, words)) }</ul>
        </section>
    }
}

fn group(name: &str, members: &[Code], words: &Words) -> Html {
    let rows = members.iter().map(|code| row(*code, words));
    html! {
        <section key={name.to_owned()}>
            <h2>{ name.to_owned() }</h2>
            <ul class="codes">{ for rows }</ul>
        </section>
    }
}

fn row(code: Code, words: &Words) -> Html {
    html! {
        <li key={code.as_str()}>
            <ScreenLink to={Screen::Code(code)}>{ words.code_title(code, &words.generic_arguments(code)) }</ScreenLink>
            <span class="labels">
                { severity_badge(code.entry().severity, words) }
                <code>{ code.as_str() }</code>
            </span>
        </li>
    }
}

/// Whether all words that are sought stand in the code's title and name, or in one of the wordings that
/// it is recognised by.
fn matches(code: Code, sought: &str, words: &Words) -> bool {
    let sought = sought.trim().to_lowercase();
    let title = words.code_title(code, &words.generic_arguments(code)).to_lowercase();
    let fits = |text: &str| sought.split_whitespace().all(|word| text.contains(word));
    fits(&format!("{title} {}", code.as_str()))
        || code.patterns().iter().any(|pattern| fits(&pattern.text.to_lowercase()))
}
