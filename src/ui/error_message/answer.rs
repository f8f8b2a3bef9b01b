//! What was understood of a message: what to do, the findings, and the text they were read from.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::catalogue::Code;
use crate::core::error_message::{Report, Telling};
use crate::core::report::Certainty;
use crate::i18n::Words;
use crate::narration::{Narration, envelopes, steps};
use crate::ui::element::{classed, el, say};
use crate::ui::parts::{Findings, Mark, Marked, SourceView, certainty_badge, marks, summary, use_places};
use crate::ui::state::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct AnswerProps {
    /// The pasted text.
    pub text: AttrValue,
    /// The report on it.
    pub report: Rc<Report>,
}

/// So many findings are shown with what they mean; of more, only the titles.
const SHOWN_OPEN: usize = 4;

#[component(Answer)]
pub(super) fn answer(props: &AnswerProps) -> Html {
    let words = use_words();
    let AnswerProps { text, report } = props;
    let findings = Rc::new(report.findings.clone());
    let folded = Rc::new(folded(report));
    let places = use_places(text.clone());
    let not_understood =
        report.unexplained.iter().map(|span| Mark { span: *span, what: Marked::NotUnderstood });
    let marks: Rc<Vec<Mark>> =
        Rc::new(marks(&report.findings, 0).into_iter().chain(not_understood).collect());
    html! {
        <>
            { summary(report.findings.len(), &words) }
            { for report.stories.iter().map(|telling| story(telling, &words)) }
            <div class="columns">
                <Findings {places} {findings} {folded} marked={true} />
                <div>
                    <h3>{ words.decode_your_text() }</h3>
                    <SourceView text={text.clone()} {marks} label={words.decode_your_text()} />
                    <p class="small">{ words.decode_unexplained(report.unexplained.len()) }</p>
                    { narrated(text, report, &words) }
                    { list(words.decode_envelopes(), envelopes(report, &words)) }
                    { list(words.decode_recovered(), steps(report, &words)) }
                </div>
            </div>
        </>
    }
}

/// The findings of which the title is enough at first: what a story tells as a whole, that the
/// service is closed, and all where there are many.
fn folded(report: &Report) -> Vec<usize> {
    let told = |i: &usize| report.stories.iter().any(|telling| telling.findings.contains(i));
    let closed = |i: &usize| report.findings.get(*i).is_some_and(|f| f.code == Code::ServiceDiscontinued);
    let all = 0..report.findings.len();
    let aside: Vec<usize> = all.clone().filter(|i| told(i) || closed(i)).collect();
    if all.len() - aside.len() > SHOWN_OPEN { all.collect() } else { aside }
}

/// What several findings mean together, with one advice for all of them.
fn story(telling: &Telling, words: &Words) -> Html {
    let advice = el("p").add(say("strong", "", words.what_to_do())).text(": ".to_owned());
    classed("div", "story")
        .add(say("p", "sentence", words.story(telling.story)))
        .add(certainty_badge(Certainty::Inferred, words))
        .add(advice.text(words.advice(telling.story)).html())
        .html()
}

/// The marks of the text for those who cannot see them.
fn narrated(text: &str, report: &Report, words: &Words) -> Html {
    let sentences = Narration::new(text, report, words).sentences();
    let rows = sentences.into_iter().take(MOST_SENTENCES).map(|sentence| say("li", "", sentence));
    el("details")
        .add(say("summary", "", words.decode_narrated()))
        .add(classed("ul", "plain").all(rows.collect()).html())
        .html()
}

/// So many sentences are on the page; all are in the text to copy.
const MOST_SENTENCES: usize = 100;

fn list(heading: String, rows: Vec<String>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = rows.into_iter().map(|row| say("li", "", row));
    el("div").add(say("h4", "", heading)).add(el("ul").all(rows.collect()).html()).html()
}
