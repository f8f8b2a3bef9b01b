//! What becomes of the orders: one bar, and the numbers beside it.

use crate::element::{classed, el, say};
use orders::{Outcome, OutcomeCounts};
use words::Words;
use yew::prelude::*;

/// The bar, and four numbers, each with its word and its pattern.
pub fn outcome(counts: OutcomeCounts, words: &Words) -> Html {
    let items = Outcome::ALL.into_iter().map(|outcome| {
        classed("li", outcome.as_str())
            .add(say("strong", "", words.number(counts.of(outcome))))
            .add(say("span", "", words.outcome(outcome)))
            .add(swatch(outcome))
            .html()
    });
    let list = classed("ul", "outcomes").all(items.collect()).html();
    el("section").add(bar(counts, words)).add(list).html()
}

/// One bar of four parts.
fn bar(counts: OutcomeCounts, words: &Words) -> Html {
    let (mut at, mut parts, mut names) = (0, Vec::new(), Vec::new());
    for (outcome, width) in Outcome::ALL.into_iter().zip(counts.per_mille()).filter(|(_, width)| *width > 0) {
        parts.extend(part(outcome, at, width));
        names.push(format!("{}: {}", words.outcome(outcome), words.number(counts.of(outcome))));
        at += width;
    }
    if parts.is_empty() {
        return Html::default();
    }
    classed("svg", "outcome-bar")
        .attr("role", "img")
        .attr("focusable", "false")
        .set("aria-label", names.join(", "))
        .add(patterns())
        .all(parts)
        .html()
}

/// The pattern of an outcome, beside its number.
fn swatch(outcome: Outcome) -> Html {
    let svg = classed("svg", "swatch").attr("aria-hidden", "true").attr("focusable", "false");
    svg.all(part(outcome, 0, 1000)).html()
}

/// A part of the bar: its colour, and the pattern over it for those who do not see colours.
fn part(outcome: Outcome, at: usize, width: usize) -> Vec<Html> {
    let rect = |class| {
        classed("rect", class).set("x", tenths(at)).set("width", tenths(width)).attr("height", "100%")
    };
    let pattern = match outcome {
        Outcome::Arrives => None,
        Outcome::ArrivesWithWarnings => Some("url(#lined)"),
        Outcome::DoesNotArrive => Some("url(#crossed)"),
        Outcome::NotInFeed => Some("url(#dotted)"),
    };
    let over = pattern.map(|fill| rect("").attr("fill", fill).html());
    std::iter::once(rect(outcome.as_str()).html()).chain(over).collect()
}

/// A share of a thousand in percent.
fn tenths(share: usize) -> String {
    format!("{}.{}%", share / 10, share % 10)
}

fn patterns() -> Html {
    let pattern = |id, path| {
        el("pattern")
            .attr("id", id)
            .attr("width", "8")
            .attr("height", "8")
            .attr("patternUnits", "userSpaceOnUse")
            .add(el("path").attr("d", path).html())
            .html()
    };
    el("defs")
        .add(pattern("lined", "M-2 10L10-2M-2 2L2-2M6 10L10 6"))
        .add(pattern("crossed", "M0 0L8 8M8 0L0 8"))
        .add(pattern("dotted", "M2 2h1v1h-1zM6 6h1v1h-1z"))
        .html()
}
