//! What an author chooses.

use crate::route::{Route, Screen};
use crate::state::use_words;
use knowledge::catalogue::{Code, Tool};
use knowledge::profiles::Profile;
use reports::embed_snippet::HEIGHTS;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use words::{Language, Words};
use yew::prelude::*;

/// All choices.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// Where Store Helper is published, as it stands in the field.
    pub address: String,
    /// A tool or a code.
    pub screen: Screen,
    /// The language; without it the reader's browser decides.
    pub language: Option<Language>,
    /// The kind of store; without it, it is detected.
    pub profile: Option<Profile>,
    /// In CSS pixels.
    pub height: u32,
    /// Whether the help center allows scripts.
    pub scripts: bool,
}

impl Choices {
    /// What most articles need.
    pub fn new(address: &str) -> Self {
        Choices {
            address: address.to_owned(),
            screen: Screen::ErrorMessage,
            language: None,
            profile: None,
            height: HEIGHTS[2],
            scripts: false,
        }
    }
}

/// The choices and what to do when one changes.
#[derive(Properties, PartialEq)]
pub struct ChoiceFieldsProps {
    /// As they are.
    pub chosen: Choices,
    /// As they shall be.
    pub onchange: Callback<Choices>,
}

/// A field for each choice.
#[component(ChoiceFields)]
pub fn choice_fields(props: &ChoiceFieldsProps) -> Html {
    let words = use_words();
    let chosen = &props.chosen;
    let address = {
        let props = (props.chosen.clone(), props.onchange.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(field) = input(event.target()) {
                props.1.emit(Choices { address: field.value(), ..props.0.clone() });
            }
        })
    };
    let scripts = {
        let props = (props.chosen.clone(), props.onchange.clone());
        Callback::from(move |event: Event| {
            if let Some(field) = input(event.target()) {
                props.1.emit(Choices { scripts: field.checked(), ..props.0.clone() });
            }
        })
    };
    let with = |set: fn(&mut Choices, &str)| {
        let (chosen, onchange) = (props.chosen.clone(), props.onchange.clone());
        Callback::from(move |event: Event| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(field) = field {
                let mut next = chosen.clone();
                set(&mut next, &field.value());
                onchange.emit(next);
            }
        })
    };
    let what = with(|next, value| next.screen = Route::parse(value).screen);
    let language = with(|next, value| next.language = Language::from_tag(value));
    let profile = with(|next, value| next.profile = Profile::from_name(value));
    let height = with(|next, value| next.height = value.parse().unwrap_or(next.height));
    let languages =
        Language::ALL.map(|one| (one.tag(), one.own_name().to_owned(), chosen.language == Some(one)));
    let profiles =
        Profile::ALL.iter().map(|one| (one.as_str(), words.profile(*one), chosen.profile == Some(*one)));
    html! {
        <div class="entry">
            <label for="input">{ words.embed_address() }</label>
            <p class="hint" id="input-hint">{ words.embed_address_hint() }</p>
            <input id="input" type="text" inputmode="url" value={chosen.address.clone()} oninput={address}
                aria-describedby="input-hint" autocomplete="off" spellcheck="false" />
            <div class="choices">
                <label>{ words.embed_what() }<select onchange={what}>{ screens(chosen.screen, &words) }</select></label>
                <label>{ words.embed_language() }
                    <select onchange={language}>
                        <option value="" selected={chosen.language.is_none()}>{ words.embed_language_of_browser() }</option>
                        { for languages.into_iter().map(option) }
                    </select>
                </label>
                <label>{ words.embed_profile() }
                    <select onchange={profile} disabled={chosen.screen.tool().is_none()}>
                        <option value="" selected={chosen.profile.is_none()}>{ words.embed_profile_detected() }</option>
                        { for profiles.map(option) }
                    </select>
                </label>
                <label>{ words.embed_height() }
                    <select onchange={height}>{ for HEIGHTS.iter().map(|height| {
                        let name = words.embed_pixels(*height as usize);
                        html! { <option value={height.to_string()} selected={*height == chosen.height}>{ name }</option> }
                    }) }</select>
                </label>
            </div>
            <label class="switch">
                <input type="checkbox" checked={chosen.scripts} onchange={scripts} />{ words.embed_scripts() }
            </label>
            <p class="hint">{ words.embed_height_only() }</p>
        </div>
    }
}

fn input(target: Option<web_sys::EventTarget>) -> Option<HtmlInputElement> {
    target?.dyn_into().ok()
}

fn option((value, name, selected): (&'static str, String, bool)) -> Html {
    html! { <option {value} {selected}>{ name }</option> }
}

/// The tools, then every code.
fn screens(chosen: Screen, words: &Words) -> Html {
    let entry = |screen: Screen, name: String| {
        let value = Route::parse("").to(screen).fragment();
        html! { <option {value} selected={screen == chosen}>{ name }</option> }
    };
    let tools = [
        (Tool::ErrorMessage, words.decode_title()),
        (Tool::Orders, words.orders_title()),
        (Tool::StoreUrl, words.url_title()),
    ];
    let tools = tools.into_iter().map(|(tool, name)| entry(Screen::of(tool), name));
    let codes = Code::ALL
        .iter()
        .map(|code| entry(Screen::Code(*code), words.code_title(*code, &words.generic_arguments(*code))));
    html! {
        <>
            <optgroup label={words.nav_label()}>{ for tools }</optgroup>
            <optgroup label={words.codes_title()}>{ for codes }</optgroup>
        </>
    }
}
