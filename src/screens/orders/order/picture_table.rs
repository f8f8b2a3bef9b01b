//! The mapping as a table: the same as the drawing, for narrow screens, paper and screen readers.

use super::loss_reason::loss_reason;
use super::picture::{lines, sources_of};
use super::selection::shortened_path;
use crate::element::{classed, el, row as in_a_row, say};
use crate::parts::badge::certainty_badge;
use crate::parts::window::{self, Window};
use orders::Picture;
use words::Words;
use yew::prelude::*;

/// A row a line; the button of a row chooses it.
pub fn picture_table(picture: &Picture, window: &Window, choose: &Callback<usize>, words: &Words) -> Html {
    let (links, lost) = lines(picture, &window.rows);
    let linked = (window.rows.start..).zip(links).map(|(line, link)| {
        let rule = el("td").text(words.rule(link.rule)).text(" ".to_owned());
        let sources = link.sources.iter().map(|source| {
            let link = el("a")
                .attr("href", source.url)
                .attr("target", "_blank")
                .attr("rel", "noopener noreferrer")
                .attr("lang", source.language)
                .attr("hreflang", source.language)
                .text(source.title.to_owned());
            in_a_row(vec![Html::from(AttrValue::Static(" ")), link.html()])
        });
        window
            .row(line, "")
            .add(say("td", "text", sources_of(link)))
            .add(rule.add(certainty_badge(link.certainty, words)).all(sources.collect()).html())
            .add(el("th").attr("scope", "row").add(chooser(line, link.field.clone(), choose)).html())
            .html()
    });
    let lost = (window.rows.start.max(picture.links.len())..).zip(lost).map(|(line, lost)| {
        window
            .row(line, "")
            .add(el("td").add(chooser(line, shortened_path(&lost.path), choose)).html())
            .add(say("td", "", loss_reason(lost.reason, words)))
            .add(say("th", "", words.picture_lost()))
            .html()
    });
    let headings = vec![words.orders_fate_path(), words.orders_rule(), words.orders_field()];
    window::table(words.picture_title(), headings, linked.chain(lost).collect(), window)
}

fn chooser(line: usize, name: String, choose: &Callback<usize>) -> Html {
    let choose = choose.clone();
    let click = Callback::from(move |_: MouseEvent| choose.emit(line));
    classed("button", "link").attr("type", "button").on_click(click).text(name).html()
}
