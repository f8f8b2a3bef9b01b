//! The page of a code, and the index of codes.

use super::{layout, pieces};
use crate::pages::Page;
use knowledge::catalogue::{Code, Tool};
use maud::{Markup, html};
use words::Words;

/// All there is to know about a code, without anyone's data.
pub fn article(code: Code, words: &Words, root: &str) -> Markup {
    let entry = code.entry();
    let values = words.generic_arguments(code);
    let causes: Vec<_> = entry.causes.iter().zip(words.code_causes(code, &values)).collect();
    let examples: Vec<_> = code.examples().examples.iter().filter(|e| !e.trim().is_empty()).take(3).collect();
    html! {
        article class="code" {
            p class="small" { a href=(layout::to(Page::Codes, words, root)) { (words.codes_back()) } }
            h1 id="title" { (words.code_title(code, &values)) }
            p class="labels" {
                (pieces::severity_badge(entry.severity, words))
                (pieces::certainty_badge(entry.certainty, words))
                code { (code.as_str()) }
            }
            h2 id="meaning" { (words.what_it_means()) }
            p { (words.code_why(code, &values)) }
            @if !entry.causes.is_empty() {
                h2 id="causes" { (words.likely_causes()) }
                ol class="causes" {
                    @for (certainty, cause) in causes {
                        li { (cause) " " (pieces::certainty_badge(*certainty, words)) }
                    }
                }
            }
            h2 id="remedy" { (words.what_to_do()) }
            p { (words.code_fix(code, &values)) }
            @if let Some(avoid) = words.code_avoid(code, &values) {
                h2 id="prevention" { (words.how_to_avoid()) }
                p { (avoid) }
            }
            @if !examples.is_empty() {
                h2 id="examples" { (words.examples_title()) }
                ul class="plain" {
                    @for example in examples { li { pre class="example" { (example) } } }
                }
            }
            @if !entry.sources.is_empty() { (pieces::sources(entry.sources, words)) }
            (live_links(code, words, root))
        }
    }
}

/// Links to the tool that reports the code, and to the code's screen of the live page.
fn live_links(code: Code, words: &Words, root: &str) -> Markup {
    let (screen, name) = match code.listed_under() {
        Tool::StoreUrl => ("url", words.url_title()),
        Tool::ErrorMessage => ("decode", words.decode_title()),
        Tool::Orders => ("orders", words.orders_title()),
    };
    let own = format!("code/{}", code.as_str());
    html! {
        p class="actions" {
            a href=(layout::live(screen, words, root)) class="button primary" { (words.page_open_tool(name)) }
            a href=(layout::live(&own, words, root)) class="button" { (words.page_open_live()) }
        }
    }
}

/// Every code, tool by tool.
pub fn index(words: &Words) -> Markup {
    html! {
        h1 id="title" { (words.codes_title()) }
        p class="lead" { (words.codes_lead()) }
        @for (id, tool, name) in groups(words) {
            section {
                h2 id=(id) { (name) }
                ul class="codes" {
                    @for code in of(tool) { (row(code, words)) }
                }
            }
        }
    }
}

/// A code as a line of the index.
fn row(code: Code, words: &Words) -> Markup {
    html! {
        li id=(code.as_str()) {
            a href={ (code.as_str()) "/" } { (layout::title(Page::Code(code), words)) }
            span class="labels" {
                (pieces::severity_badge(code.entry().severity, words))
                code { (code.as_str()) }
            }
        }
    }
}

/// The list of links to every code's page, for the live page.
pub fn plain_list(words: &Words) -> Markup {
    html! {
        ul {
            @for code in groups(words).into_iter().flat_map(|(_, tool, _)| of(tool)) {
                li { (layout::title(Page::Code(code), words)) }
            }
        }
    }
}

fn groups(words: &Words) -> [(&'static str, Tool, String); 3] {
    [
        ("decode", Tool::ErrorMessage, words.decode_title()),
        ("orders", Tool::Orders, words.orders_title()),
        ("url", Tool::StoreUrl, words.url_title()),
    ]
}

fn of(tool: Tool) -> impl Iterator<Item = Code> {
    Code::ALL.iter().copied().filter(move |code| code.listed_under() == tool)
}
