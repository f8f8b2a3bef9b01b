//! Several stock locations: one store each, and one URL each.

use crate::element::{classed, el, say, table};
use crate::parts::badge::certainty_badge;
use crate::parts::copy::CopyButton;
use knowledge::catalogue::Code;
use knowledge::vocabulary::Certainty;
use store_url::{Options, wanted_locations, with_locations};
use words::Words;
use yew::prelude::*;

/// A row a location with the URL for it; nothing where there is only one.
pub fn per_location(text: &str, options: &Options, list: &str, words: &Words) -> Html {
    let wanted = wanted_locations(list);
    let ids: Vec<&str> = wanted.iter().map(|wanted| wanted.id.as_str()).collect();
    let urls = with_locations(text, options, &ids);
    if urls.len() < 2 {
        return Html::default();
    }
    let rows = wanted.iter().zip(&urls).map(|(wanted, url)| {
        let mut id = el("th").attr("scope", "row").text(wanted.id.clone());
        if !wanted.is_number {
            let told = words.code_title(Code::LocationNotANumber, &Vec::new());
            id = id.add(say("span", "badge warning", told));
        }
        let name = words.copy_named(wanted.id.as_str());
        let copy = html! { <CopyButton text={url.clone()} label={words.copy()} {name} /> };
        el("tr").add(id.html()).add(say("td", "text", url.clone())).add(el("td").add(copy).html()).html()
    });
    let headings = vec![words.url_locations(), words.url_word(), words.copy()];
    let title = words.url_per_location_title(urls.len());
    let together = urls.join("\n");
    classed("section", "card per-location")
        .add(say("h3", "", title.clone()))
        .add(
            el("p")
                .text(words.url_per_location())
                .text(" ".to_owned())
                .add(certainty_badge(Certainty::Inferred, words))
                .html(),
        )
        .add(table(title, headings, rows.collect()))
        .add(html! { <CopyButton text={together} label={words.url_copy_all(urls.len())} /> })
        .html()
}
