//! The page of a code, and the index of codes.

use super::markup::{Element, classed, el, link};
use super::{layout, pieces};
use crate::pages::Page;
use knowledge::catalogue::{Code, Tool};
use words::Words;

/// All there is to know about a code, without anyone's data.
pub fn article(code: Code, words: &Words, root: &str) -> Element {
    let entry = code.entry();
    let values = words.generic_arguments(code);
    let heading = |id: &'static str, text: String| el("h2").set("id", id).text(text);
    let mut article = classed("article", "code")
        .add(el("p").add(link(layout::to(Page::Codes, words, root), words.codes_back())))
        .add(el("h1").set("id", "title").text(words.code_title(code, &values)))
        .add(labels(code, words))
        .add(heading("meaning", words.what_it_means()))
        .add(el("p").text(words.code_why(code, &values)));
    if !entry.causes.is_empty() {
        let causes = entry.causes.iter().zip(words.code_causes(code, &values)).map(|(certainty, cause)| {
            el("li").text(format!("{cause} ")).add(pieces::certainty_badge(*certainty, words))
        });
        let causes = classed("ol", "causes").all(causes);
        article = article.add(heading("causes", words.likely_causes())).add(causes);
    }
    article =
        article.add(heading("remedy", words.what_to_do())).add(el("p").text(words.code_fix(code, &values)));
    if let Some(avoid) = words.code_avoid(code, &values) {
        article = article.add(heading("prevention", words.how_to_avoid())).add(el("p").text(avoid));
    }
    let examples: Vec<&str> =
        entry.examples.iter().copied().filter(|example| !example.trim().is_empty()).take(3).collect();
    if !examples.is_empty() {
        let rows = examples.into_iter().map(|example| el("li").add(classed("pre", "example").text(example)));
        article =
            article.add(heading("examples", words.examples_title())).add(classed("ul", "plain").all(rows));
    }
    if !entry.sources.is_empty() {
        article = article.add(pieces::sources(entry.sources, words));
    }
    article.add(classed("p", "actions").all(live_links(code, words, root)))
}

/// To the tool that reports it, and to its own screen.
fn live_links(code: Code, words: &Words, root: &str) -> [Element; 2] {
    let (screen, name) = match home(code) {
        Tool::StoreUrl => ("url", words.url_title()),
        Tool::ErrorMessage => ("decode", words.decode_title()),
        Tool::Orders => ("orders", words.orders_title()),
    };
    let own = format!("code/{}", code.as_str());
    [
        link(layout::live(screen, words, root), words.page_open_tool(name)).set("class", "button primary"),
        link(layout::live(&own, words, root), words.page_open_live()).set("class", "button"),
    ]
}

fn labels(code: Code, words: &Words) -> Element {
    let entry = code.entry();
    classed("p", "labels")
        .add(pieces::severity_badge(entry.severity, words))
        .add(pieces::certainty_badge(entry.certainty, words))
        .add(el("code").text(code.as_str()))
}

/// Every code, tool by tool.
pub fn index(words: &Words) -> Vec<Element> {
    let mut parts = vec![
        el("h1").set("id", "title").text(words.codes_title()),
        classed("p", "lead").text(words.codes_lead()),
    ];
    for (id, tool, name) in groups(words) {
        let rows = of(tool).map(|code| {
            let there = link(format!("{}/", code.as_str()), layout::title(Page::Code(code), words));
            let labels = classed("span", "labels")
                .add(pieces::severity_badge(code.entry().severity, words))
                .add(el("code").text(code.as_str()));
            el("li").set("id", code.as_str()).add(there).add(labels)
        });
        let list = classed("ul", "codes").all(rows);
        parts.push(el("section").add(el("h2").set("id", id).text(name)).add(list));
    }
    parts
}

/// Every code as a link from the live page, and nothing else.
pub fn plain_list(words: &Words) -> Element {
    let rows = groups(words).into_iter().flat_map(|(_, tool, _)| of(tool)).map(|code| {
        let page = Page::Code(code);
        el("li").add(link(page.path(words.language()), layout::title(page, words)))
    });
    el("ul").all(rows)
}

fn groups(words: &Words) -> [(&'static str, Tool, String); 3] {
    [
        ("decode", Tool::ErrorMessage, words.decode_title()),
        ("orders", Tool::Orders, words.orders_title()),
        ("url", Tool::StoreUrl, words.url_title()),
    ]
}

fn of(tool: Tool) -> impl Iterator<Item = Code> {
    Code::ALL.iter().copied().filter(move |code| home(*code) == tool)
}

/// The tool that a code is listed under.
fn home(code: Code) -> Tool {
    code.entry().tools.first().copied().unwrap_or(Tool::ErrorMessage)
}
