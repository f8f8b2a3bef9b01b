//! Everything that the program can ask of the browser: the list that each release is checked against.

use crate::element::{classed, el, say};
use knowledge::privacy::ABILITIES;
use words::Words;
use yew::prelude::*;

/// The list, group by group, folded.
pub fn abilities(words: &Words) -> Html {
    let groups = ABILITIES.iter().map(|(group, entries)| {
        let entries = entries.iter().map(|entry| {
            // As JavaScript writes it, so in no language.
            let code = el("code").attr("translate", "no").text((*entry).to_owned());
            el("li").add(code.html()).html()
        });
        let summary = format!("{} ({})", words.ability(*group), words.number(entries.len()));
        el("details")
            .add(say("summary", "", summary))
            .add(classed("ul", "calls").all(entries.collect()).html())
            .html()
    });
    let total = ABILITIES.iter().map(|(_, entries)| entries.len()).sum::<usize>();
    el("section")
        .add(say("h3", "", words.abilities_title()))
        .add(say("p", "", words.abilities_lead(total)))
        .all(groups.collect())
        .add(say("p", "small", words.abilities_own_script()))
        .html()
}
