//! Pieces that several pages are made of; they look like those of the live page.

use super::markup::{Element, classed, el, link};
use knowledge::vocabulary::{Certainty, Severity, Source};
use words::Words;

/// A severity as icon and word.
pub fn severity_badge(severity: Severity, words: &Words) -> Element {
    let (class, shape) = match severity {
        Severity::Error => ("badge error", "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5M10.5 5.5l-5 5"),
        Severity::Warning => ("badge warning", "M8 1.5l7 13H1zM8 6v4M8 12v.6"),
        Severity::Notice => ("badge notice", "M8 1a7 7 0 1 0 .01 0zM8 7v4.5M8 4.2v.6"),
    };
    let icon = el("svg").set("viewBox", "0 0 16 16").set("aria-hidden", "true");
    classed("span", class).add(icon.add(el("path").set("d", shape))).text(words.severity(severity))
}

/// A certainty as a word.
pub fn certainty_badge(certainty: Certainty, words: &Words) -> Element {
    let class = match certainty {
        Certainty::Documented => "certainty documented",
        Certainty::Observed => "certainty observed",
        Certainty::Inferred => "certainty inferred",
    };
    classed("span", class).text(words.certainty(certainty))
}

/// A link to the page a rule was read in.
pub fn source_link(source: &Source) -> Element {
    link(source.url, source.title)
        .set("rel", "noopener noreferrer")
        .set("lang", source.language)
        .set("hreflang", source.language)
}

/// Links to the pages that rules were read in, with the day.
pub fn sources(sources: &[&Source], words: &Words) -> Element {
    let rows = sources.iter().map(|source| {
        let read = words.source_read(words.date(source.read));
        el("li").add(source_link(source)).text(" ").add(classed("span", "small").text(read))
    });
    classed("div", "sources").add(el("h2").text(words.sources_title())).add(el("ul").all(rows))
}

/// A table with a name for screen readers; on a narrow screen its rows fold into blocks.
pub fn table(name: String, headings: Vec<String>, rows: impl IntoIterator<Item = Element>) -> Element {
    let headings = headings.into_iter().map(|heading| el("th").set("scope", "col").text(heading));
    let head = el("thead").add(el("tr").all(headings));
    let table = classed("table", "stack").add(head).add(el("tbody").all(rows));
    let region = classed("div", "scroll").set("role", "region").set("tabindex", "0");
    region.set("aria-label", name).add(table)
}

/// The heading of a table's row: a name, as programs write it, that can be linked to.
pub fn name_cell(name: &str) -> Element {
    el("th").set("scope", "row").add(el("code").text(name))
}
