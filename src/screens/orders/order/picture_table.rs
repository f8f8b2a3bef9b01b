//! The mapping as a table: the same as the drawing, for narrow screens, paper and screen readers.

use super::loss_reason::loss_reason;
use crate::element::{classed, el, say, table};
use crate::parts::badge::certainty_badge;
use orders::Picture;
use words::Words;
use yew::prelude::*;

/// A row a line; the button of a row chooses it.
pub fn picture_table(picture: &Picture, choose: &Callback<usize>, words: &Words) -> Html {
    let linked = picture.links.iter().enumerate().map(|(line, link)| {
        let rule = el("td").text(words.rule(link.rule)).text(" ".to_owned());
        let sources = link.sources.iter().map(|source| {
            html! {
                <>{ " " }<a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}
                    hreflang={source.language}>{ source.title }</a></>
            }
        });
        el("tr")
            .add(say("td", "text", link.from.join(" + ")))
            .add(rule.add(certainty_badge(link.certainty, words)).all(sources.collect()).html())
            .add(el("th").attr("scope", "row").add(chooser(line, link.field.clone(), choose)).html())
            .html()
    });
    let lost = picture.lost.iter().enumerate().map(|(row, lost)| {
        el("tr")
            .add(el("td").add(chooser(picture.links.len() + row, lost.path.clone(), choose)).html())
            .add(say("td", "", loss_reason(lost.reason, words)))
            .add(say("th", "", words.picture_lost()))
            .html()
    });
    let headings = vec![words.orders_fate_path(), words.orders_rule(), words.orders_field()];
    table(words.picture_title(), headings, linked.chain(lost).collect())
}

fn chooser(line: usize, name: String, choose: &Callback<usize>) -> Html {
    let choose = choose.clone();
    let click = Callback::from(move |_: MouseEvent| choose.emit(line));
    classed("button", "link").attr("type", "button").on_click(click).text(name).html()
}
