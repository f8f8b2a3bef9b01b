//! Offers the right tool for a text that is not a file of orders.

use crate::browser::{hand_over, location};
use crate::element::{classed, el};
use crate::route::{Route, Screen};
use knowledge::catalogue::{Code, Tool};
use knowledge::vocabulary::{ArgName, Value};
use orders::{Preview, Seen};
use words::Words;
use yew::prelude::*;

/// A button for the first text that another tool reads; nothing where there is none.
pub fn elsewhere(preview: &Preview, route: &Route, words: &Words) -> Option<Html> {
    let findings = preview.findings();
    let strange = findings.iter().filter(|finding| finding.code == Code::NotAnOrderFile);
    let (tool, name, span) = strange.into_iter().find_map(|finding| {
        let seen = |seen: Seen| finding.arguments.contains(&(ArgName::Found, Value::from(seen.as_str())));
        let span = preview.files().get(preview.file_at(finding.spans.first()?.start())?)?.span;
        match () {
            () if seen(Seen::ErrorMessage) => Some((Tool::ErrorMessage, words.decode_title(), span)),
            () if seen(Seen::Url) => Some((Tool::StoreUrl, words.url_title(), span)),
            () => None,
        }
    })?;
    let text = span.of(preview.text()).to_owned();
    let there = route.to(Screen::of(tool)).fragment();
    let open = Callback::from(move |_: MouseEvent| {
        hand_over::put(&text);
        location::open_fragment(&there);
    });
    let button = classed("button", "button primary").attr("type", "button").on_click(open);
    Some(el("p").add(button.text(words.start_check(name)).html()).html())
}
