//! The fields that a URL is made of: they follow the URL, and the URL follows them.

use crate::browser::location;
use crate::parts::following_field::FollowingField;
use crate::route::Route;
use crate::state::{Action, Field, use_store};
use knowledge::catalogue::Tool;
use knowledge::profiles::Profile;
use std::rc::Rc;
use store_url::{Options, Report, examine, follow_locations, set_feed, set_locations, set_path, set_server};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use words::Words;
use yew::prelude::*;

/// What was read of the URL.
#[derive(Properties, PartialEq)]
pub struct FieldsProps {
    /// The report of the text in the main field.
    pub report: Rc<Report>,
    /// The kind of store, where it was chosen.
    pub profile: Option<Profile>,
}

/// What the locations of the URL are, as a list to type in.
pub fn shown_locations(typed: &str, report: &Report) -> String {
    // Without a URL there is nothing that could carry them yet.
    if report.url.is_empty() { typed.to_owned() } else { follow_locations(typed, &report.locations) }
}

/// Kind of store, feed and locations, or server and path.
#[component(Fields)]
pub fn fields(props: &FieldsProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let report = &props.report;
    let main = Field::Of(Tool::StoreUrl);
    let typed_locations = &store.field(Field::Locations).text;
    let locations = shown_locations(typed_locations, report);

    // The URL after what was typed into one of the fields.
    let follow = |name: &'static str, change: fn(&str, &Options, &str) -> String| {
        let options = Options { profile: props.profile, location: None };
        let history = store.field(main);
        let (base, text) = (history.base(name).clone(), history.text.clone());
        let (store, locations) = (store.dispatcher(), locations.clone());
        Callback::from(move |typed: String| {
            let mut url = change(&base, &options, &typed);
            if name == "locations" {
                store.dispatch(Action::Type(Field::Locations, typed.into()));
            } else if name == "feed" && examine(&base, &options).url.is_empty() {
                // They were typed before there was a URL to carry them.
                url = set_locations(&url, &options, &locations);
            }
            if url != *text {
                store.dispatch(Action::Follow(main, name, url.into()));
            }
        })
    };
    let field = |id: &'static str, (label, hint): (String, String), field: Html| {
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <p class="hint" id={format!("{id}-hint")}>{ hint }</p>
                { field }
            </div>
        }
    };
    let own = match report.profile {
        Profile::QuickbooksCommerce => {
            let feed = html! {
                <FollowingField id="feed" value={report.feed.clone().unwrap_or_default()} keys="numeric"
                    hint="feed-hint" oninput={follow("feed", set_feed)} />
            };
            let list = html! {
                <FollowingField id="location" value={locations.clone()} rows="2" hint="location-hint"
                    oninput={follow("locations", set_locations)} />
            };
            html! {
                <>
                    { field("feed", (words.url_feed(), words.url_feed_hint()), feed) }
                    { field("location", (words.url_locations(), words.url_locations_hint()), list) }
                </>
            }
        }
        Profile::CustomStore => {
            let server = html! {
                <FollowingField id="server" value={report.server.clone()} keys="url" hint="server-hint"
                    oninput={follow("server", set_server)} />
            };
            let path = html! {
                <FollowingField id="path" value={report.path.clone()} keys="url" hint="path-hint"
                    oninput={follow("path", set_path)} />
            };
            html! {
                <>
                    { field("server", (words.url_server(), words.url_server_hint()), server) }
                    if !report.url.is_empty() {
                        { field("path", (words.url_path(), words.url_path_hint()), path) }
                    }
                </>
            }
        }
    };
    html! {
        <div class="fields" role="group" aria-label={words.url_fields()}>
            <StoreKindField detected={(!report.url.is_empty()).then_some(report.profile)} chosen={props.profile}
                words={words.clone()} />
            { own }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct StoreKindFieldProps {
    /// What the URL itself tells, or what was chosen.
    detected: Option<Profile>,
    chosen: Option<Profile>,
    words: Words,
}

/// The kind of store: detected, or chosen, which the address then remembers.
#[component(StoreKindField)]
fn store_kind_field(props: &StoreKindFieldProps) -> Html {
    let StoreKindFieldProps { detected, chosen, words } = props;
    let route = use_context::<Route>().expect("the app provides the route");
    let choose = Callback::from(move |event: Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(field) = field {
            let profile = Profile::from_name(&field.value());
            location::replace_fragment(&Route { profile, ..route.clone() }.fragment());
        }
    });
    let detect = match detected.filter(|_| chosen.is_none()) {
        Some(profile) => words.url_kind_detected(words.profile(profile)),
        None => words.url_kind_detect(),
    };
    let options = Profile::ALL.iter().map(|profile| {
        html! {
            <option value={profile.as_str()} selected={*chosen == Some(*profile)}>{ words.profile(*profile) }</option>
        }
    });
    html! {
        <div class="field">
            <label for="kind">{ words.url_kind() }</label>
            <p class="hint" id="kind-hint">{ words.url_kind_hint() }</p>
            <select id="kind" aria-describedby="kind-hint" onchange={choose}>
                <option value="" selected={chosen.is_none()}>{ detect }</option>
                { for options }
            </select>
        </div>
    }
}
