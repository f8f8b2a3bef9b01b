//! The reader's text with the places that findings speak of.

use super::badge::severity_class;
use super::finding_ids::{finding_id, mark_id};
use crate::browser::focus;
use crate::element::{classed, el, row, say};
use knowledge::vocabulary::Severity;
use text::excerpt::{Piece, excerpt};
use text::span::Span;
use words::Words;
use yew::prelude::*;

/// A place to show.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where.
    pub span: Span,
    /// Why.
    pub what: Marked,
}

/// Why a place is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Marked {
    /// A finding speaks of it: its number, counted from 1, and its severity.
    Finding(usize, Severity),
    /// The program did not understand it.
    NotUnderstood,
}

impl Marked {
    fn class(self) -> &'static str {
        match self {
            Marked::Finding(_, severity) => severity_class(severity),
            Marked::NotUnderstood => "not-understood",
        }
    }

    /// Where places overlap, the one that matters more gives the look.
    fn weight(self) -> u8 {
        match self {
            Marked::NotUnderstood => 0,
            Marked::Finding(_, Severity::Notice) => 1,
            Marked::Finding(_, Severity::Warning) => 2,
            Marked::Finding(_, Severity::Error) => 3,
        }
    }
}

/// How many marks are shown; more would be no help to anyone. How many more there are is said.
pub const MOST_MARKS: usize = 200;

/// The text with its places underlined and numbered; a number leads to its finding. `marks` are in the
/// order of their findings; `label` is what the region is called.
pub fn source_view(text: &str, marks: &[Mark], label: String, words: &Words) -> Html {
    let spans: Vec<Span> = marks.iter().take(MOST_MARKS).map(|mark| mark.span).collect();
    let pieces = excerpt(text, &spans, None).into_iter().map(|piece| match piece {
        Piece::Gap(span) => say("span", "gap", words.characters_left_out(span.of(text).chars().count())),
        Piece::Shown { span, marks: here, ends } => {
            let shown = span.of(text).to_owned();
            let what_of = |i: &usize| marks.get(*i).map(|mark| mark.what);
            let look = here.iter().filter_map(what_of).max_by_key(|what| what.weight());
            let numbers = ends.iter().filter_map(|i| match what_of(i)? {
                Marked::Finding(number, severity) => {
                    let same = |mark: &&Mark| matches!(mark.what, Marked::Finding(n, _) if n == number);
                    // The places of a finding stand side by side in the list.
                    let place = marks.iter().take(*i).rev().take_while(same).count();
                    Some(marker(number, place, severity, &words.go_to_finding(number)))
                }
                _ => None,
            });
            match look {
                None => Html::from(AttrValue::from(shown)),
                Some(what) => {
                    // A finding that says so speaks of what was not understood: it has the dots too.
                    let dots = here.iter().filter_map(what_of).any(|what| what == Marked::NotUnderstood);
                    let class = match what {
                        Marked::Finding(..) if dots => format!("{} not-understood", what.class()),
                        _ => what.class().to_owned(),
                    };
                    let mark = el("mark").set("class", class).text(shown).html();
                    row([mark].into_iter().chain(numbers).collect())
                }
            }
        }
    });
    let view = classed("div", "source")
        .attr("role", "region")
        .set("aria-label", label)
        .attr("tabindex", "0")
        .add(el("pre").all(pieces.collect()).html())
        .html();
    row(vec![view, left_out(marks.len().saturating_sub(MOST_MARKS), words)])
}

/// A word that more marks would be shown, if they are.
pub fn left_out(marks: usize, words: &Words) -> Html {
    if marks == 0 { Html::default() } else { say("p", "small", words.marks_left_out(marks)) }
}

/// The number of a finding at one of its places; it leads to the finding.
pub fn marker(finding: usize, place: usize, severity: Severity, name: &str) -> Html {
    let go = Callback::from(move |_: MouseEvent| focus::reveal(&finding_id(finding)));
    el("button")
        .attr("type", "button")
        .set("id", mark_id(finding, place))
        .set("class", format!("marker {}", severity_class(severity)))
        .set("aria-label", name.to_owned())
        .text(finding.to_string())
        .on_click(go)
        .html()
}
