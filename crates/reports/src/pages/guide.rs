//! How a store is connected to ShipStation, step by step.

use super::markup::{Element, classed, el, link};
use super::{layout, pieces};
use knowledge::catalogue::Code;
use knowledge::profiles::Profile;
use store_url::connection::guide::{Guide, Item, WAYS_OUT, guide};
use words::Words;

/// The whole page.
pub fn content(words: &Words, root: &str) -> Vec<Element> {
    let mut parts = vec![
        el("h1").set("id", "title").text(words.page_guide_title()),
        classed("p", "lead").text(words.page_guide_lead()),
    ];
    parts.extend(sections(words, &with_source));
    let tool = link(layout::live("url", words, root), words.page_open_tool(words.url_title()));
    parts.push(classed("p", "actions").add(tool.set("class", "button primary")));
    parts
}

/// The same in few words: only what is to be done.
pub fn brief(words: &Words) -> Vec<Element> {
    sections(words, &|_, item, words| el("li").text(words.guide_step(item.step)))
}

/// Makes a line of a list.
type Line<'a> = &'a dyn Fn(Profile, &Item, &Words) -> Element;

/// A section for each kind of store: first the one that can be connected today.
fn sections(words: &Words, line: Line) -> Vec<Element> {
    [Profile::CustomStore, Profile::QuickbooksCommerce].map(|profile| section(profile, words, line)).into()
}

fn section(profile: Profile, words: &Words, line: Line) -> Element {
    let Guide { requirements, steps, notes, values } = guide(profile);
    let heading = |text: String| el("h3").text(text);
    let list = |tag: &'static str, items: &[Item]| {
        classed(tag, "steps").all(items.iter().map(|item| line(profile, item, words)))
    };
    let mut section = el("section").add(el("h2").set("id", profile.as_str()).text(words.profile(profile)));
    if profile == Profile::QuickbooksCommerce {
        let closed = Code::ServiceDiscontinued;
        let values = words.generic_arguments(closed);
        section = section
            .add(el("p").add(el("strong").text(words.code_title(closed, &values))))
            .add(el("p").text(words.code_why(closed, &values)))
            .add(heading(words.page_guide_ways_out()))
            .add(list("ul", &WAYS_OUT));
    }
    let asked = values.iter().map(|value| {
        let origin = words.guide_origin(value.origin);
        el("li").add(el("strong").text(words.connection_label(value.field))).text(format!(": {origin}"))
    });
    section
        .add(heading(words.page_guide_requirements()))
        .add(list("ul", requirements))
        .add(heading(words.page_guide_values()))
        .add(el("ul").all(asked))
        .add(heading(words.page_guide_steps()))
        .add(list("ol", steps))
        .add(heading(words.page_guide_notes()))
        .add(list("ul", notes))
}

/// A line that can be linked to, `#custom-store-test-connection`, and says how it is known.
fn with_source(profile: Profile, item: &Item, words: &Words) -> Element {
    el("li")
        .set("id", format!("{}-{}", profile.as_str(), anchor(item)))
        .text(format!("{} ", words.guide_step(item.step)))
        .add(pieces::certainty_badge(item.certainty, words))
        .text(" ")
        .add(classed("span", "small").add(pieces::source_link(item.source)))
}

/// `TestConnection` as `test-connection`.
fn anchor(item: &Item) -> String {
    let mut out = String::new();
    for c in format!("{:?}", item.step).chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
