//! The known ways out of a page, and what stops each.

use crate::element::{el, say, table};
use knowledge::privacy::WAYS;
use words::Words;
use yew::prelude::*;

/// A table that says for each way whether the browser stops it, or only the program's own list.
pub fn ways_out(words: &Words) -> Html {
    let rows = WAYS.iter().map(|(way, held_by)| {
        let name = el("th").attr("scope", "row").text(words.way(*way));
        el("tr")
            .attr("data-way", way.as_str())
            .attr("data-held-by", held_by.as_str())
            .add(name.html())
            .add(say("td", "", words.held_by(*held_by)))
            .html()
    });
    let headings = vec![words.ways_way(), words.ways_held_by()];
    el("section")
        .add(say("h3", "", words.ways_title()))
        .add(say("p", "", words.ways_lead()))
        .add(table(words.ways_title(), headings, rows.collect()))
        .html()
}
