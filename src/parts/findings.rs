//! What a tool has to say: a short list first, detail on demand.

use super::badge::{certainty_badge, severity_badge, severity_class};
use super::finding_ids::{finding_id, mark_id};
use super::line_lookup::LineLookup;
use super::screen_link::link_to;
use super::source_list;
use super::source_view::{Mark, Marked};
use crate::browser::focus;
use crate::element::{El, classed, el, row, say};
use crate::route::{Route, Screen};
use crate::state::use_words;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::Severity;
use std::rc::Rc;
use text::span::{Position, Span};
use words::Words;
use words::field::path;
use yew::prelude::*;

/// A list of findings.
#[derive(Properties, PartialEq)]
pub struct FindingsProps {
    /// The examined text, for lines and columns.
    pub lookup: LineLookup,
    /// What to list, in order.
    pub findings: Rc<Vec<Finding>>,
    /// How many findings stand in lists before this one: the numbers go on.
    #[prop_or_default]
    pub after: usize,
    /// Whether the places are marked in a text beside the list.
    #[prop_or_default]
    pub marked: bool,
    /// The findings, by index, of which only the title shows at first. Where it is given, causes and
    /// sources are shown at once only of a finding that stands open alone.
    #[prop_or_default]
    pub folded: Option<Rc<Vec<usize>>>,
    /// Offers a repair where a finding has one; called with the finding.
    #[prop_or_default]
    pub onfix: Option<Callback<Finding>>,
    /// What one code offers beyond its text.
    #[prop_or_default]
    pub offer: Option<(Code, Html)>,
}

/// How many findings are shown with what they mean; of more, only the titles.
pub const SHOWN_OPEN: usize = 4;

/// The places of the findings, for the text beside the list, one after the other: a message may come
/// a million times. `after` as there.
pub fn each_mark(findings: &[Finding], after: usize) -> impl Iterator<Item = Mark> {
    findings.iter().enumerate().flat_map(move |(i, finding)| {
        let what = Marked::Finding(after + i + 1, finding.severity);
        shown_spans(finding).map(move |span| Mark { span, what })
    })
}

/// The findings as a numbered list, drawn anew only when they change.
#[component(Findings)]
pub fn findings(props: &FindingsProps) -> Html {
    let route = use_context::<Route>().expect("the app provides the route");
    findings_list(props, &use_words(), &route)
}

/// The findings as a numbered list.
pub fn findings_list(props: &FindingsProps, words: &Words, route: &Route) -> Html {
    let lookup = &props.lookup;
    let is_folded = |i: usize| props.folded.as_ref().is_some_and(|folded| folded.contains(&i));
    let unfolded = (0..props.findings.len()).filter(|i| !is_folded(*i)).count();
    let open = unfolded <= if props.folded.is_some() { 1 } else { SHOWN_OPEN };
    let items = props.findings.iter().enumerate().map(|(i, finding)| {
        let place = |span: Span| FindingPlace {
            position: lookup.position(span.start()),
            file: lookup.file(span.start(), words),
            range: lookup.in_field(span),
            marked: props.marked && !span.is_empty(),
        };
        let mut found: Vec<FindingPlace> = shown_spans(finding).take(MOST_PLACES).map(place).collect();
        // Where nothing stands, there is still a place.
        found.extend(finding.spans.first().filter(|span| span.is_empty()).map(|span| place(*span)));
        let offer = props.offer.as_ref().filter(|(code, _)| *code == finding.code);
        let item = Item {
            number: props.after + i + 1,
            finding,
            places: found,
            folded: is_folded(i),
            open,
            onfix: props.onfix.as_ref(),
            offer: offer.map(|(_, offer)| offer.clone()),
        };
        item.shown(words, route).key(format!("{i} {}", finding.code.as_str())).html()
    });
    classed("ol", "findings").all(items.collect()).html()
}

/// How many places of a finding are listed with it.
const MOST_PLACES: usize = 5;

/// The places of a finding that can be seen.
fn shown_spans(finding: &Finding) -> impl Iterator<Item = Span> {
    finding.spans.iter().copied().filter(|span| !span.is_empty())
}

/// Where a finding is: for the reader, and for the field that holds the text.
struct FindingPlace {
    position: Position,
    /// The file, where there are several.
    file: Option<AttrValue>,
    /// In UTF-16 units, as fields count; none where the field does not hold it.
    range: Option<(u32, u32)>,
    /// Whether it is marked beside the list.
    marked: bool,
}

/// A finding and how it is shown.
struct Item<'a> {
    number: usize,
    finding: &'a Finding,
    places: Vec<FindingPlace>,
    /// Whether only the title shows at first.
    folded: bool,
    /// Whether causes and sources show at first.
    open: bool,
    onfix: Option<&'a Callback<Finding>>,
    offer: Option<Html>,
}

impl Item<'_> {
    fn shown(self, words: &Words, route: &Route) -> El {
        let Finding { code, severity, certainty, ref arguments, .. } = *self.finding;
        let number =
            classed("span", "number").attr("aria-hidden", "true").text(self.number.to_string()).html();
        let heading = el("h3").add(number).add(say("span", "", words.code_title(code, arguments)));
        let labels = classed("p", "labels")
            .add(severity_badge(severity, words))
            .add(certainty_badge(certainty, words))
            .all(self.places.iter().enumerate().map(|(nth, place)| self.place(nth, place, words)).collect());
        let more = self.finding.spans.len().saturating_sub(self.places.len());
        let labels =
            if more == 0 { labels } else { labels.add(say("span", "small", words.more_places(more))) };
        let item = el("li")
            .set("id", finding_id(self.number))
            .attr("tabindex", "-1")
            .attr("data-code", code.as_str())
            .set("class", format!("card finding {}", severity_class(severity)))
            .add(heading.html())
            .add(labels.html());
        let (answer, more) = (self.answer(words), self.more(words, route));
        let details = el("details").flag("open", self.open && !self.folded);
        if self.folded {
            let summary = say("summary", "", words.decode_folded());
            item.add(details.add(summary).add(answer).add(more).html())
        } else {
            let summary = say("summary", "", words.more_about_it());
            item.add(answer).add(details.add(summary).add(more).html())
        }
    }

    /// Where it is, as a way there.
    fn place(&self, nth: usize, place: &FindingPlace, words: &Words) -> Html {
        let mut text = words.line_and_column(place.position.column, place.position.line);
        if let Some(file) = &place.file {
            text = format!("{file}: {text}");
        }
        let (number, range) = (self.number, place.range);
        if range.is_none() && !place.marked {
            return say("span", "small", text);
        }
        let go = Callback::from(move |_: MouseEvent| {
            if !focus::focus(&mark_id(number, nth))
                && let Some(range) = range
            {
                focus::select("input", range);
            }
        });
        classed("button", "place").attr("type", "button").text(text).on_click(go).html()
    }

    /// What it means and what to do.
    fn answer(&self, words: &Words) -> Html {
        let Finding { code, severity, ref arguments, .. } = *self.finding;
        let mut answer = vec![say("p", "", words.code_why(code, arguments))];
        if let Some(path) = path(code, arguments) {
            let path = say("code", "", path.to_owned());
            answer
                .push(classed("p", "small").text(words.decode_path()).text(" ".to_owned()).add(path).html());
        }
        if severity != Severity::Notice || !code.entry().causes.is_empty() {
            answer.push(say("h4", "", words.what_to_do()));
        }
        answer.push(say("p", "", words.code_fix(code, arguments)));
        if let Some(onfix) = self.onfix.filter(|_| !self.finding.edits.is_empty()) {
            let (finding, onfix) = (self.finding.clone(), onfix.clone());
            let fix = Callback::from(move |_: MouseEvent| onfix.emit(finding.clone()));
            let button = classed("button", "button").attr("type", "button").text(words.fix_this());
            answer.push(button.on_click(fix).html());
        }
        answer.extend(self.offer.clone());
        row(answer)
    }

    /// Why it may have happened, how to avoid it, where it is documented.
    fn more(&self, words: &Words, route: &Route) -> Html {
        let Finding { code, ref arguments, .. } = *self.finding;
        let entry = code.entry();
        let mut more = Vec::new();
        let causes: Vec<Html> = entry
            .causes
            .iter()
            .zip(words.code_causes(code, arguments))
            .map(|(certainty, cause)| {
                el("li").text(cause).text(" ".to_owned()).add(certainty_badge(*certainty, words)).html()
            })
            .collect();
        if !causes.is_empty() {
            more.push(say("h4", "", words.likely_causes()));
            more.push(classed("ol", "causes").all(causes).html());
        }
        if let Some(avoid) = words.code_avoid(code, arguments) {
            more.push(say("h4", "", words.how_to_avoid()));
            more.push(say("p", "", avoid));
        }
        more.push(source_list(entry.sources, "h4", words));
        let link = link_to(Screen::Code(code), "", route).add(say("code", "", code.as_str().to_owned()));
        more.push(classed("p", "small").add(link.html()).html());
        row(more)
    }
}
