//! Links to the pages that a rule comes from.

use crate::element::{classed, el, say};
use knowledge::vocabulary::Source;
use words::Words;
use yew::prelude::*;

/// Links to the pages that a rule was read in; nothing where there are none. `heading` is the
/// element of its heading, one level below the one it stands under.
pub fn source_list(sources: &[&'static Source], heading: &'static str, words: &Words) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let rows = sources.iter().map(|source| {
        let link = el("a")
            .attr("href", source.url)
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .attr("lang", source.language)
            .attr("hreflang", source.language)
            .text(source.title.to_owned());
        let read = say("span", "small", words.source_read(words.date(source.read)));
        el("li").add(link.html()).text(" ".to_owned()).add(read).html()
    });
    let rows = el("ul").all(rows.collect()).html();
    classed("div", "sources").add(say(heading, "", words.sources_title())).add(rows).html()
}
