//! The reader's text with the places that findings speak of.

use std::rc::Rc;

use yew::prelude::*;

use super::badge::severity_class;
use super::findings::finding_id;
use crate::core::excerpt::{Piece, excerpt};
use crate::core::report::Severity;
use crate::core::span::Span;
use crate::ui::browser::focus;
use crate::ui::state::use_words;

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
    /// The reader chose a value that comes from here.
    Chosen,
}

impl Marked {
    fn class(self) -> &'static str {
        match self {
            Marked::Finding(_, severity) => severity_class(severity),
            Marked::NotUnderstood => "not-understood",
            Marked::Chosen => "chosen",
        }
    }

    /// Where places overlap, the one that matters more gives the look.
    fn weight(self) -> u8 {
        match self {
            Marked::NotUnderstood => 0,
            Marked::Finding(_, Severity::Notice) => 1,
            Marked::Finding(_, Severity::Warning) => 2,
            Marked::Finding(_, Severity::Error) => 3,
            Marked::Chosen => 4,
        }
    }
}

/// A text and the places in it.
#[derive(Properties, PartialEq)]
pub struct SourceViewProps {
    /// The examined text.
    pub text: AttrValue,
    /// Places, in the order of their findings.
    pub marks: Rc<Vec<Mark>>,
    /// What the region is called.
    pub label: AttrValue,
    /// Of a long text, the stretch to show; its beginning where nothing is said.
    #[prop_or_default]
    pub around: Option<Span>,
}

/// How many marks are shown; more would be no help to anyone.
const MOST_MARKS: usize = 200;

/// The id of a place of a finding: the finding counted from 1, the place from 0.
pub fn mark_id(finding: usize, place: usize) -> String {
    match place {
        0 => format!("place-{finding}"),
        _ => format!("place-{finding}-{place}"),
    }
}

/// The text with its places underlined and numbered; a number leads to its finding.
#[component(SourceView)]
pub fn source_view(props: &SourceViewProps) -> Html {
    let words = use_words();
    let region = use_node_ref();
    use_chosen_in_view(&region, &props.marks);
    let text = props.text.as_str();
    let spans: Vec<Span> = props.marks.iter().take(MOST_MARKS).map(|mark| mark.span).collect();
    let pieces = excerpt(text, &spans, props.around).into_iter().map(|piece| match piece {
        Piece::Gap(span) => {
            html! { <span class="gap">{ words.characters_left_out(span.of(text).chars().count()) }</span> }
        }
        Piece::Shown { span, marks, ends } => {
            let shown = span.of(text).to_owned();
            let what = |i: &usize| props.marks.get(*i).map(|mark| mark.what);
            let look = marks.iter().filter_map(what).max_by_key(|what| what.weight());
            let numbers = ends.iter().filter_map(|i| match what(i)? {
                Marked::Finding(number, severity) => {
                    let same = |mark: &&Mark| matches!(mark.what, Marked::Finding(n, _) if n == number);
                    // The places of a finding stand side by side in the list.
                    let place = props.marks.iter().take(*i).rev().take_while(same).count();
                    Some(marker(number, place, severity, &words.go_to_finding(number)))
                }
                _ => None,
            });
            match look {
                None => html! { shown },
                Some(what) => html! { <><mark class={what.class()}>{ shown }</mark>{ for numbers }</> },
            }
        }
    });
    html! {
        <div ref={region} class="source" role="region" aria-label={props.label.clone()} tabindex="0">
            <pre>{ for pieces }</pre>
        </div>
    }
}

/// Scrolls to a newly chosen place, within the region, without moving the focus.
#[hook]
fn use_chosen_in_view(region: &NodeRef, marks: &[Mark]) {
    let region = region.clone();
    let chosen = marks.iter().find(|mark| mark.what == Marked::Chosen).map(|mark| mark.span);
    use_effect_with(chosen, move |chosen| {
        if let (Some(_), Some(region)) = (chosen, region.cast::<web_sys::Element>()) {
            focus::scroll_to(&region, "mark.chosen");
        }
    });
}

/// The number of a finding at one of its places; it leads to the finding.
pub fn marker(finding: usize, place: usize, severity: Severity, name: &str) -> Html {
    let go = Callback::from(move |_: MouseEvent| focus::reveal(&finding_id(finding)));
    html! {
        <button type="button" id={mark_id(finding, place)} class={classes!("marker", severity_class(severity))}
            aria-label={name.to_owned()} onclick={go}>{ finding }</button>
    }
}
