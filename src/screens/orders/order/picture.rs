//! The drawing: one line per rule, from what is in the file to what ShipStation has.

use super::loss_reason::loss_reason;
use super::selection::shortened_path;
use crate::element::{El, classed, el};
use crate::parts::cut::cut;
use knowledge::vocabulary::{Certainty, Source};
use orders::{Link, Lost, Picture};
use std::ops::Range;
use words::Words;
use yew::prelude::*;

// Everything is measured in the units of the drawing.
const WIDTH: usize = 960;
const ROW: usize = 36;
const TOP: usize = 34;
/// Where the boxes of the source end, the rules begin and end, and the boxes of the fields begin.
const SOURCE_END: usize = 300;
const RULE: usize = 356;
const RULE_END: usize = 720;
/// What fits into a box or on a line, in characters.
const LONGEST_SOURCE: usize = 40;
const LONGEST_RULE: usize = 50;
const LONGEST_FIELD: usize = 30;

/// Of a field that is made of more, only so many are drawn.
const MOST_SOURCES: usize = 20;

/// Draws the lines `rows` of `picture`. Its sources are numbered from 1; the line `current` is the one that
/// the tab key leads to; links in `lit` light up.
pub fn drawing(
    picture: &Picture,
    rows: &Range<usize>,
    lit: &[usize],
    current: usize,
    choose: &Callback<usize>,
    words: &Words,
) -> Html {
    let (links, lost) = lines(picture, rows);
    let height_of = |link: &Link| link.from.len().clamp(1, MOST_SOURCES) * ROW;
    let lost_from = TOP + links.iter().map(height_of).sum::<usize>();
    let lost_from = lost_from + if lost.is_empty() { 0 } else { TOP };
    let height = lost_from + lost.len() * ROW + ROW / 2;

    let heading = |x: usize, y: usize, name: String| {
        classed("text", "head").set("x", x.to_string()).set("y", (y - 12).to_string()).text(name).html()
    };
    let mut parts = vec![
        heading(8, TOP, words.orders_fate_path()),
        heading(RULE, TOP, words.orders_rule()),
        heading(RULE_END, TOP, words.orders_field()),
    ];
    let mut top = TOP;
    for (at, link) in (rows.start..).zip(links) {
        let height = height_of(link);
        let y = top + height / 2;
        let line = PictureLine { at, current: at == current, lit: lit.binary_search(&at).is_ok() };
        let mut line = line.begin(certainty(link.certainty), &label(link, words), choose);
        for (row, path) in link.from.iter().take(MOST_SOURCES).enumerate() {
            let from = top + row * ROW + ROW / 2;
            line = line.add(curve(from, y)).all(boxed(2, SOURCE_END, from, end_of(path, LONGEST_SOURCE)));
        }
        parts.push(line.all(of_link(link, y, &picture.sources, words)).html());
        top += height;
    }
    if !lost.is_empty() {
        parts.push(heading(8, lost_from, words.picture_lost()));
    }
    let first_lost = rows.start.max(picture.links.len());
    for (row, lost) in lost.iter().enumerate() {
        let at = first_lost + row;
        let y = lost_from + row * ROW + ROW / 2;
        let reason = loss_reason(lost.reason, words);
        let line = PictureLine { at, current: at == current, lit: false };
        let line = line.begin("lost", &format!("{}: {reason}", shortened_path(&lost.path)), choose);
        let cross = format!("M{SOURCE_END} {y}H{}M{RULE} {}l10 10m0-10l-10 10", RULE + 5, y - 5);
        let line = line.all(boxed(2, SOURCE_END, y, end_of(&lost.path, LONGEST_SOURCE)));
        parts.push(line.add(path(cross)).add(text(RULE + 22, y + 4, times(reason, lost.count))).html());
    }
    classed("svg", "mapping-picture")
        .attr("role", "group")
        .set("aria-label", words.picture_title())
        .set("viewBox", format!("0 0 {WIDTH} {height}"))
        .set("width", WIDTH.to_string())
        .set("height", height.to_string())
        .all(parts)
        .html()
}

/// A line that can be chosen.
struct PictureLine {
    at: usize,
    current: bool,
    lit: bool,
}

impl PictureLine {
    fn begin(self, class: &str, name: &str, choose: &Callback<usize>) -> El {
        let (at, choose) = (self.at, choose.clone());
        el("g")
            .set("class", format!("line {class}{}", if self.lit { " lit" } else { "" }))
            .attr("role", "button")
            .attr("tabindex", if self.current { "0" } else { "-1" })
            .attr("aria-pressed", if self.lit { "true" } else { "false" })
            .set("aria-label", name.to_owned())
            .set("data-line", at.to_string())
            .on_click(Callback::from(move |_: MouseEvent| choose.emit(at)))
    }
}

/// What stands to the right of the source: the rule on its line, and the field.
fn of_link(link: &Link, y: usize, sources: &[&'static Source], words: &Words) -> Vec<Html> {
    let numbers = link.sources.iter().filter_map(|source| sources.iter().position(|known| known == source));
    let numbers: Vec<String> = numbers.map(|at| format!("[{}]", at + 1)).collect();
    let rule = cut(&words.rule(link.rule), LONGEST_RULE);
    let mut parts = vec![
        path(format!("M{RULE} {y}H{RULE_END}m-8-4l8 4l-8 4")),
        text(RULE + 4, y - 5, rule),
        classed("text", "small-text")
            .set("x", (RULE + 4).to_string())
            .set("y", (y + 12).to_string())
            .text(format!("{} {}", words.certainty(link.certainty), numbers.concat()))
            .html(),
    ];
    parts.extend(boxed(RULE_END, WIDTH - 2, y, times(cut(&link.field, LONGEST_FIELD), link.count)));
    parts
}

/// The line as a sentence.
fn label(link: &Link, words: &Words) -> String {
    let from = sources_of(link);
    let (rule, certainty) = (words.rule(link.rule), words.certainty(link.certainty));
    let titles: Vec<&str> = link.sources.iter().map(|source| source.title).collect();
    let from = if from.is_empty() { "–".to_owned() } else { from };
    format!("{from} → {}: {rule}. {certainty}: {}", link.field, titles.join(", "))
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Documented => "documented",
        Certainty::Observed => "observed",
        Certainty::Inferred => "inferred",
    }
}

fn boxed(from: usize, to: usize, y: usize, name: String) -> Vec<Html> {
    let rect = el("rect")
        .set("x", from.to_string())
        .set("y", (y - 13).to_string())
        .set("width", (to - from).to_string())
        .attr("height", "26")
        .attr("rx", "6");
    vec![rect.html(), text(from + 8, y + 5, name)]
}

fn curve(from: usize, to: usize) -> Html {
    let bend = (SOURCE_END + RULE) / 2;
    path(format!("M{SOURCE_END} {from}C{bend} {from} {bend} {to} {RULE} {to}"))
}

fn path(d: String) -> Html {
    el("path").set("d", d).html()
}

fn text(x: usize, y: usize, text: String) -> Html {
    el("text").set("x", x.to_string()).set("y", y.to_string()).text(text).html()
}

fn times(name: String, count: usize) -> String {
    if count > 1 { format!("{name} ×{count}") } else { name }
}

/// Of a path the end tells more.
fn end_of(text: &str, most: usize) -> String {
    let before = text.char_indices().rev().nth(most.saturating_sub(1)).map_or(0, |(start, _)| start);
    if before == 0 { text.to_owned() } else { format!("…{}", text.get(before..).unwrap_or("")) }
}

/// The links and what is lost among the lines `rows`: what is lost stands behind the links.
pub fn lines<'a>(picture: &'a Picture, rows: &Range<usize>) -> (&'a [Link], &'a [Lost]) {
    let links = picture.links.len();
    let linked = rows.start.min(links)..rows.end.min(links);
    let lost = rows.start.saturating_sub(links)..rows.end.saturating_sub(links);
    (picture.links.get(linked).unwrap_or(&[]), picture.lost.get(lost).unwrap_or(&[]))
}

/// What a field is made from, in one line.
pub fn sources_of(link: &Link) -> String {
    let from = link.from.iter().take(MOST_SOURCES).map(|path| shortened_path(path));
    from.collect::<Vec<String>>().join(" + ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_path_is_cut_between_characters() {
        assert_eq!(end_of("Order/Größe", 5), "…Größe");
        assert_eq!(end_of("Größe", 5), "Größe");
        assert_eq!(end_of("", 5), "");
    }
}
