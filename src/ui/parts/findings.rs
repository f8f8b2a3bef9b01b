//! What a tool has to say: a short list first, detail on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::badge::severity_class;
use super::source_view::{Mark, Marked, mark_id};
use super::{Places, ScreenLink, certainty_badge, severity_badge, source_list};
use crate::core::catalogue::Code;
use crate::core::report::{Finding, Severity};
use crate::core::span::{Position, Span};
use crate::i18n::field::path;
use crate::ui::browser::focus;
use crate::ui::route::Screen;
use crate::ui::state::use_words;

/// A list of findings.
#[derive(Properties, PartialEq)]
pub struct FindingsProps {
    /// The examined text, for lines and columns.
    pub places: Places,
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

/// The id of a finding, counted from 1.
pub fn finding_id(number: usize) -> String {
    format!("finding-{number}")
}

/// So many findings are shown open; of more, only the titles.
const SHOWN_OPEN: usize = 4;

/// The places of the findings, for the text beside the list; `after` as there.
pub fn marks(findings: &[Finding], after: usize) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (i, finding) in findings.iter().enumerate() {
        let what = Marked::Finding(after + i + 1, finding.severity);
        marks.extend(shown_spans(finding).map(|span| Mark { span, what }));
    }
    marks
}

/// The findings as a numbered list.
#[component(Findings)]
pub fn findings(props: &FindingsProps) -> Html {
    let words = use_words();
    let places = &props.places;
    let is_folded = |i: usize| props.folded.as_ref().is_some_and(|folded| folded.contains(&i));
    let unfolded = (0..props.findings.len()).filter(|i| !is_folded(*i)).count();
    let open = unfolded <= if props.folded.is_some() { 1 } else { SHOWN_OPEN };
    let items = props.findings.iter().enumerate().map(|(i, finding)| {
        let place = |span: Span| Place {
            position: places.position(span.start()),
            file: places.file(span.start(), &words),
            range: places.in_field(span),
            marked: props.marked && !span.is_empty(),
        };
        let mut found: Vec<Place> = shown_spans(finding).take(MOST_PLACES).map(place).collect();
        // Where nothing stands, there is still a place.
        found.extend(finding.spans.first().filter(|span| span.is_empty()).map(|span| place(*span)));
        let offer = props.offer.as_ref().filter(|(code, _)| *code == finding.code).map(|(_, offer)| offer.clone());
        html! {
            <Item key={format!("{i} {}", finding.code.as_str())} number={props.after + i + 1} finding={finding.clone()}
                places={found} {open} folded={is_folded(i)} onfix={props.onfix.clone()} {offer} />
        }
    });
    html! { <ol class="findings">{ for items }</ol> }
}

/// So many places of a finding are listed with it.
const MOST_PLACES: usize = 5;

/// The places of a finding that can be seen.
fn shown_spans(finding: &Finding) -> impl Iterator<Item = Span> {
    finding.spans.iter().copied().filter(|span| !span.is_empty())
}

/// Where a finding is: for the reader, and for the field that holds the text.
#[derive(Clone, PartialEq)]
struct Place {
    position: Position,
    /// The file, where there are several.
    file: Option<AttrValue>,
    /// In UTF-16 units, as fields count; none where the field does not hold it.
    range: Option<(u32, u32)>,
    /// Whether it is marked beside the list.
    marked: bool,
}

#[derive(Properties, PartialEq)]
struct ItemProps {
    number: usize,
    finding: Finding,
    places: Vec<Place>,
    open: bool,
    folded: bool,
    onfix: Option<Callback<Finding>>,
    offer: Option<Html>,
}

#[component(Item)]
fn item(props: &ItemProps) -> Html {
    let words = use_words();
    let Finding { code, severity, certainty, ref arguments, .. } = props.finding;
    let entry = code.entry();
    let number = props.number;
    let places = props.places.iter().cloned().enumerate();
    let places = places.map(|(nth, Place { position, file, range, marked })| {
        let mut text = words.line_and_column(position.column, position.line);
        if let Some(file) = file {
            text = format!("{file}: {text}");
        }
        if range.is_none() && !marked {
            return html! { <span class="small">{ text }</span> };
        }
        let go = Callback::from(move |_: MouseEvent| {
            if !focus::focus(&mark_id(number, nth))
                && let Some(range) = range
            {
                focus::select("input", range);
            }
        });
        html! { <button type="button" class="place" onclick={go}>{ text }</button> }
    });
    let causes = entry.causes.iter().zip(words.code_causes(code, arguments)).map(|(certainty, cause)| {
        html! { <li key={cause.clone()}>{ cause }{ " " }{ certainty_badge(*certainty, &words) }</li> }
    });
    let fix = props.onfix.clone().filter(|_| !props.finding.edits.is_empty()).map(|onfix| {
        let finding = props.finding.clone();
        let fix = Callback::from(move |_: MouseEvent| onfix.emit(finding.clone()));
        html! { <button type="button" class="button" onclick={fix}>{ words.fix_this() }</button> }
    });
    let path = path(code, arguments).map(|path| {
        html! { <p class="small">{ words.decode_path() }{ " " }<code>{ path.to_owned() }</code></p> }
    });
    let answer = html! {
        <>
            <p>{ words.code_why(code, arguments) }</p>
            { for path }
            if severity != Severity::Notice || !entry.causes.is_empty() {
                <h4>{ words.what_to_do() }</h4>
            }
            <p>{ words.code_fix(code, arguments) }</p>
            { for fix }
            { for props.offer.clone() }
        </>
    };
    let more = html! {
        <>
            if !entry.causes.is_empty() {
                <h4>{ words.likely_causes() }</h4>
                <ol class="causes">{ for causes }</ol>
            }
            if let Some(avoid) = words.code_avoid(code, arguments) {
                <h4>{ words.how_to_avoid() }</h4>
                <p>{ avoid }</p>
            }
            { source_list(entry.sources, "h4", &words) }
            <p class="small"><ScreenLink to={Screen::Code(code)}><code>{ code.as_str() }</code></ScreenLink></p>
        </>
    };
    html! {
        <li id={finding_id(number)} tabindex="-1" data-code={code.as_str()}
            class={classes!("card", "finding", severity_class(severity))}>
            <h3>
                <span class="number" aria-hidden="true">{ number }</span>
                <span>{ words.code_title(code, arguments) }</span>
            </h3>
            <p class="labels">
                { severity_badge(severity, &words) }
                { certainty_badge(certainty, &words) }
                { for places }
            </p>
            if !props.folded { { answer.clone() } }
            <details open={props.open && !props.folded}>
                <summary>{ if props.folded { words.decode_folded() } else { words.more_about_it() } }</summary>
                if props.folded { { answer } }
                { more }
            </details>
        </li>
    }
}
