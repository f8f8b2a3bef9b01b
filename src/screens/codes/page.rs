//! The page of one code: all there is to know about it, without anyone's data.

use crate::focus_wish::FocusTarget;
use crate::parts::badge::{certainty_badge, severity_badge};
use crate::parts::screen_link::ScreenLink;
use crate::parts::{focusable, source_list};
use crate::route::Screen;
use crate::state::use_words;
use knowledge::catalogue::Code;
use yew::prelude::*;

/// Which code.
#[derive(Properties, PartialEq)]
pub struct CodePageProps {
    /// The code to explain.
    pub code: Code,
}

/// The page of a code.
#[component(CodePage)]
pub fn code_page(props: &CodePageProps) -> Html {
    let words = use_words();
    let code = props.code;
    let entry = code.entry();
    let none = words.generic_arguments(code);
    let causes = entry.causes.iter().zip(words.code_causes(code, &none)).map(|(certainty, cause)| {
        html! { <li key={cause.clone()}>{ cause }{ " " }{ certainty_badge(*certainty, &words) }</li> }
    });
    let recognised = wordings(code);
    let shown = |texts: &[&'static str]| {
        let texts = texts.iter().filter(|text| !text.trim().is_empty()).take(MOST_EXAMPLES);
        texts
            .map(|text| html! { <li key={*text}><pre class="example">{ *text }</pre></li> })
            .collect::<Vec<_>>()
    };
    let (examples, near_misses) = (shown(code.examples().examples), shown(code.examples().near_misses));
    html! {
        <article class="code">
            <p class="small"><ScreenLink to={Screen::Codes}>{ words.codes_back() }</ScreenLink></p>
            { focusable("h1", "", FocusTarget::Title, words.code_title(code, &none)) }
            <p class="labels">
                { severity_badge(entry.severity, &words) }
                { certainty_badge(entry.certainty, &words) }
                <code>{ code.as_str() }</code>
            </p>
            <h2>{ words.what_it_means() }</h2>
            <p>{ words.code_why(code, &none) }</p>
            if !entry.causes.is_empty() {
                <h2>{ words.likely_causes() }</h2>
                <ol class="causes">{ for causes }</ol>
            }
            <h2>{ words.what_to_do() }</h2>
            <p>{ words.code_fix(code, &none) }</p>
            if let Some(avoid) = words.code_avoid(code, &none) {
                <h2>{ words.how_to_avoid() }</h2>
                <p>{ avoid }</p>
            }
            if !examples.is_empty() {
                <h2>{ words.examples_title() }</h2>
                <ul class="plain">{ examples }</ul>
            }
            if !near_misses.is_empty() {
                <h2>{ words.code_page_near_misses() }</h2>
                <p class="hint">{ words.code_page_near_misses_hint() }</p>
                <ul class="plain">{ near_misses }</ul>
            }
            if !recognised.is_empty() {
                <h2>{ words.code_page_recognised() }</h2>
                <p class="hint">{ words.code_page_recognised_hint() }</p>
                <ul class="wordings">{ for recognised }</ul>
            }
            { source_list(entry.sources, "h2", &words) }
        </article>
    }
}

/// How many examples are shown, and how many texts that look like one.
const MOST_EXAMPLES: usize = 4;

/// The wordings by which the error decoder recognises the code; `…` stands for a value.
fn wordings(code: Code) -> Vec<Html> {
    let wordings = code.patterns().iter().map(|pattern| {
        let mut text = String::new();
        for (i, piece) in pattern.text.split(['{', '}']).enumerate() {
            text.push_str(if i % 2 == 0 { piece } else { "…" });
        }
        html! { <li key={pattern.text}><code>{ text }</code></li> }
    });
    wordings.collect()
}
