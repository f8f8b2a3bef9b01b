//! What was understood of a message: what to do, the findings, and the text they were read from.

use crate::browser::{hand_over, location};
use crate::element::{classed, el, row, say};
use crate::parts::badge::certainty_badge;
use crate::parts::findings::{FindingsProps, SHOWN_OPEN, each_mark, findings_list};
use crate::parts::source_view::{MOST_MARKS, Mark, Marked, left_out};
use crate::parts::{notice, source_view, summary};
use crate::route::{Route, Screen};
use crate::screens::error_message::decoding::Job;
use crate::screens::start::tool_name;
use error_message::{Report, Scenario};
use knowledge::catalogue::{Code, Tool};
use knowledge::finding::Finding;
use knowledge::tool_for_text::tool_for;
use knowledge::vocabulary::{Certainty, Severity};
use reports::narration::{Narration, envelopes, scenarios, steps};
use std::ops::Range;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// How many findings are listed; a log may have thousands, and all are in what is passed on.
const MOST_LISTED: usize = 100;

/// The report on a text.
pub(crate) fn answer(job: &Job, words: &Words, route: &Route) -> Html {
    let Some(report) = &job.report() else { return Html::default() };
    let Job { text, lookup, .. } = job;
    let not_understood =
        report.unexplained.iter().map(|span| Mark { span: *span, what: Marked::NotUnderstood });
    let (listed_first, others) = report.findings.split_at(report.findings.len().min(MOST_LISTED));
    let places =
        listed_first.iter().map(|finding| finding.spans.len()).sum::<usize>() + report.unexplained.len();
    let marks: Vec<Mark> = each_mark(listed_first, 0).chain(not_understood).take(MOST_MARKS).collect();
    let folded = folded(report, listed_first.len());
    let part_of_list = |part: Range<usize>| {
        let of_part = folded.iter().filter(|i| part.contains(i)).map(|i| i - part.start);
        let findings = FindingsProps {
            lookup: lookup.clone(),
            findings: Rc::new(listed_first.get(part.clone()).unwrap_or(&[]).to_vec()),
            after: part.start,
            marked: true,
            folded: Some(Rc::new(of_part.collect())),
            onfix: None,
            offer: None,
        };
        findings_list(&findings, words, route)
    };
    // That the service is closed comes first, before what was to be done when it was not.
    let is_closed = |finding: &Finding| finding.code == Code::ServiceDiscontinued;
    let first = usize::from(!report.scenarios.is_empty() && listed_first.first().is_some_and(is_closed));
    let closed = if first > 0 { part_of_list(0..first) } else { Html::default() };
    let read = el("div")
        .add(say("h3", "", words.decode_your_text()))
        .add(source_view(text, &marks, words.decode_your_text(), words))
        .add(left_out(places - marks.len(), words))
        .add(say("p", "small", words.decode_unexplained(report.unexplained.len())))
        .add(narrated(job, report, words))
        .add(list(words.decode_envelopes(), envelopes(report, words)))
        .add(list(words.decode_recovered(), steps(report, words)));
    let mut left = el("div").add(part_of_list(first..listed_first.len()));
    if !others.is_empty() {
        left = left.add(say("p", "sentence", words.decode_not_listed(others.len())));
    }
    if report.unlisted > 0 {
        left = left.add(say("p", "sentence", words.decode_unlisted(report.unlisted)));
    }
    let columns = classed("div", "columns").add(left.html()).add(read.html());
    let scenarios =
        row(scenarios(report).into_iter().map(|scenario| scenario_summary(scenario, words)).collect());
    let elsewhere = elsewhere(text, report, words, route).unwrap_or_default();
    let stopped = if job.is_stopped() {
        notice(Severity::Notice, words.decode_stopped(), words)
    } else {
        Html::default()
    };
    row(vec![stopped, summary(report.findings.len(), words), closed, scenarios, elsewhere, columns.html()])
}

/// Where nothing was understood, and another tool reads such texts: the way there.
fn elsewhere(text: &AttrValue, report: &Report, words: &Words, route: &Route) -> Option<Html> {
    const NOTHING: [Code; 2] = [Code::NotRecognised, Code::ServiceDiscontinued];
    let tool = tool_for(text);
    if tool == Tool::ErrorMessage || report.findings.iter().any(|finding| !NOTHING.contains(&finding.code)) {
        return None;
    }
    let there = route.to(Screen::of(tool)).fragment();
    let text = text.clone();
    let open = Callback::from(move |_: MouseEvent| {
        hand_over::put(&text);
        location::open_fragment(&there);
    });
    let button = classed("button", "button primary").attr("type", "button").on_click(open);
    Some(el("p").add(button.text(words.start_check(tool_name(tool, words))).html()).html())
}

/// The findings of which the title is enough at first: what a scenario tells as a whole, that the
/// service is closed, and all where there are many.
fn folded(report: &Report, listed: usize) -> Vec<usize> {
    let told = |i: &usize| report.scenarios.iter().any(|found| found.findings.contains(i));
    let closed = |i: &usize| report.findings.get(*i).is_some_and(|f| f.code == Code::ServiceDiscontinued);
    let all = 0..listed;
    let aside: Vec<usize> = all.clone().filter(|i| told(i) || closed(i)).collect();
    if all.len() - aside.len() > SHOWN_OPEN { all.collect() } else { aside }
}

/// What several findings mean together, with one advice for all of them.
fn scenario_summary(scenario: Scenario, words: &Words) -> Html {
    let advice = el("p").add(say("strong", "", words.what_to_do())).text(": ".to_owned());
    classed("div", "scenario")
        .add(say("p", "sentence", words.scenario(scenario)))
        .add(certainty_badge(Certainty::Inferred, words))
        .add(advice.text(words.advice(scenario)).html())
        .html()
}

/// The marks of the text for those who cannot see them.
fn narrated(job: &Job, report: &Report, words: &Words) -> Html {
    let position = |offset| job.lookup.position(offset);
    let narration = Narration::new(&job.text, report, words, &position);
    let rows = narration.sentences().take(MOST_SENTENCES).map(|sentence| say("li", "", sentence));
    el("details")
        .add(say("summary", "", words.decode_narrated()))
        .add(classed("ul", "plain").all(rows.collect()).html())
        .html()
}

/// How many sentences are on the page; all are in the text to copy.
const MOST_SENTENCES: usize = 100;

fn list(heading: String, rows: Vec<String>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = rows.into_iter().map(|row| say("li", "", row));
    el("div").add(say("h4", "", heading)).add(el("ul").all(rows.collect()).html()).html()
}
