//! The page of one code: all there is to know about it, without anyone's data.

use yew::prelude::*;

use crate::core::catalogue::Code;
use crate::ui::parts::{ScreenLink, certainty_badge, severity_badge, source_list};
use crate::ui::route::Screen;
use crate::ui::state::use_words;

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
    let examples =
        entry.examples.iter().filter(|example| !example.trim().is_empty()).take(3).map(|example| {
            html! { <li key={*example}><pre class="example">{ *example }</pre></li> }
        });
    html! {
        <article class="code">
            <p><ScreenLink to={Screen::Codes}>{ words.codes_back() }</ScreenLink></p>
            <h1 id="title" tabindex="-1">{ words.code_title(code, &none) }</h1>
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
            if entry.examples.iter().any(|example| !example.trim().is_empty()) {
                <h2>{ words.examples_title() }</h2>
                <ul class="plain">{ for examples }</ul>
            }
            { source_list(entry.sources, "h2", &words) }
        </article>
    }
}
