//! Tool 1 on screen: the answer first, then the URL part by part, what is sent to it, and the guide.

pub(crate) mod choice;
pub(crate) mod fields;
pub(crate) mod guide;
pub(crate) mod parts_view;
pub(crate) mod per_location;
pub(crate) mod sent;
pub(crate) mod ways_out;

use crate::browser::focus;
use crate::browser::shared::{self, Shared};
use crate::field_history::Text;
use crate::focus_wish::FocusTarget;
use crate::parts::copy::CopyButton;
use crate::parts::debounced_text::use_debounced_text;
use crate::parts::findings::Findings;
use crate::parts::line_lookup::use_line_lookup;
use crate::parts::status_form::use_shared_statuses;
use crate::parts::text_input::TextInput;
use crate::parts::{focusable, summary, title};
use crate::state::{Action, Field, use_store};
use fields::{Fields, shown_locations};
use guide::ConnectionGuide;
use knowledge::catalogue::{Code, Tool};
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use parts_view::PartsView;
use per_location::per_location;
use sent::Sent;
use std::rc::Rc;
use store_url::{Options, examine, fix_all, samples};
use text::edit::apply_edits;
use ways_out::ways_out;
use yew::prelude::*;

/// What the address asks for.
#[derive(Properties, PartialEq)]
pub struct StoreUrlProps {
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
}

/// Paste a URL or fill in its fields, read what it does, take it along, connect the store.
#[component(StoreUrl)]
pub fn store_url(props: &StoreUrlProps) -> Html {
    use_shared_statuses();
    let store = use_store();
    let words = &store.words;
    let text = use_debounced_text(store.text(Tool::StoreUrl));
    let lookup = use_line_lookup(text.clone());
    let options = Options { profile: props.profile, location: None };
    let report = use_memo((Text(text.clone()), props.profile), |(Text(text), profile)| {
        examine(text, &Options { profile: *profile, location: None })
    });
    {
        let location = report.location.clone().filter(|_| !text.trim().is_empty());
        use_effect_with(location, |location| shared::put(Shared::Location, location.as_deref()));
    }
    let guide_for = use_state(|| None::<Profile>);
    let replace = {
        let store = store.dispatcher();
        move |text: String| {
            store.dispatch(Action::Replace(Field::Of(Tool::StoreUrl), text.into()));
            store.dispatch(Action::Focus(FocusTarget::Findings));
        }
    };
    let fix = {
        let (replace, text) = (replace.clone(), text.clone());
        Callback::from(move |finding: Finding| replace(apply_edits(&text, &finding.edits)))
    };
    let fix_all = {
        let (text, options) = (text.clone(), options.clone());
        Callback::from(move |_: MouseEvent| replace(fix_all(&text, &options).0))
    };
    let open_guide = {
        let guide_for = guide_for.setter();
        Callback::from(move |_: MouseEvent| {
            guide_for.set(Some(Profile::CustomStore));
            focus::open("guide");
        })
    };
    let choose_guide = {
        let guide_for = guide_for.setter();
        Callback::from(move |profile: Profile| guide_for.set(Some(profile)))
    };
    let samples = vec![(words.try_sample().into(), samples::ARTICLE.into())];
    let repairable = report.findings.iter().filter(|finding| !finding.edits.is_empty()).count();
    let locations = shown_locations(&store.field(Field::Locations).text, &report);
    let answer = if text.trim().is_empty() {
        focusable("p", "empty", FocusTarget::Findings, words.url_empty())
    } else {
        let offer = (Code::ServiceDiscontinued, ways_out(open_guide, words));
        html! {
            <>
                { summary(report.findings.len(), words) }
                if repairable > 1 {
                    <button type="button" class="button" onclick={fix_all}>{ words.fix_all(repairable) }</button>
                }
                <Findings {lookup} findings={Rc::new(report.findings.clone())} onfix={fix} {offer} />
                <h2>{ words.url_outcome_title() }</h2>
                <p class="sentence">{ words.sentence(report.sentence, &report.arguments) }</p>
                if !report.url.is_empty() {
                    <div class="result">
                        <h3>{ words.url_result() }</h3>
                        <output id="result" class="url">{ report.url.clone() }</output>
                        <CopyButton text={report.url.clone()} label={words.url_copy()} />
                    </div>
                    if report.profile == Profile::QuickbooksCommerce {
                        { per_location(&text, &options, &locations, words) }
                    }
                }
            </>
        }
    };
    let guide = html! {
        <ConnectionGuide profile={guide_for.unwrap_or(report.profile)} onchoose={choose_guide}
            url={report.url.clone()} />
    };
    html! {
        <>
            { title(words.url_title(), words.url_lead()) }
            <TextInput field={Field::Of(Tool::StoreUrl)} label={words.url_input()} hint={words.url_input_hint()}
                check={words.url_check()} samples={samples} rows={3}>
                <Fields report={report.clone()} profile={props.profile} />
            </TextInput>
            { answer }
            if !report.parts.is_empty() {
                { chapter("parts", words.url_parts_title(), true, html! {
                    <PartsView text={text.clone()} report={report.clone()} />
                }) }
                { chapter("sent", words.request_title(), false, html! {
                    <Sent text={text.clone()} profile={props.profile} report={report.clone()} />
                }) }
            }
            { chapter("guide", words.guide_title(), false, guide) }
        </>
    }
}

/// A section that opens and closes.
fn chapter(id: &'static str, title: String, open: bool, body: Html) -> Html {
    html! {
        <details class="chapter" {id} {open}>
            <summary><h2>{ title }</h2></summary>
            { body }
        </details>
    }
}
