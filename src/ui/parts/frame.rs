//! Header and footer of the page.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::ScreenLink;
use crate::i18n::{Language, Words};
use crate::ui::browser::{focus, location};
use crate::ui::route::{Route, Screen};
use crate::ui::state::use_store;

/// Name, tools, language.
#[component(Header)]
pub fn header() -> Html {
    let words = use_store().words.clone();
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::focus("title");
    });
    html! {
        <header class="site">
            <a class="skip" href="#main" onclick={skip}>{ words.skip_to_content() }</a>
            <ScreenLink to={Screen::Start} class="brand">
                { logo() }
                <span>{ words.app_name() }</span>
            </ScreenLink>
            <nav aria-label={words.nav_label()}>
                <ScreenLink to={Screen::ErrorMessage}>{ words.decode_title() }</ScreenLink>
                <ScreenLink to={Screen::Orders}>{ words.orders_title() }</ScreenLink>
                <ScreenLink to={Screen::StoreUrl}>{ words.url_title() }</ScreenLink>
            </nav>
            <LanguageChoice />
        </header>
    }
}

fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="logo-label" d="M6 3h14l8 8v14a4 4 0 0 1-4 4H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" />
            <path class="logo-mark" d="M9.5 17.5l4.2 4.2L22.5 13" />
            <circle class="logo-hole" cx="21" cy="8.6" r="1.6" />
        </svg>
    }
}

#[component(LanguageChoice)]
fn language_choice() -> Html {
    let store = use_store();
    let route = use_context::<Route>().expect("the app provides the route");
    let words = &store.words;
    let choose = {
        Callback::from(move |event: Event| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(language) = field.and_then(|field| Language::from_tag(&field.value())) {
                location::replace_fragment(&Route { language: Some(language), ..route.clone() }.fragment());
            }
        })
    };
    let options = Language::ALL.into_iter().map(|language| {
        html! {
            <option key={language.tag()} value={language.tag()} lang={language.tag()}
                selected={language == words.language()}>{ language.own_name() }</option>
        }
    });
    html! {
        <label class="language">
            <span>{ words.language_label() }</span>
            <select onchange={choose}>{ for options }</select>
        </label>
    }
}

/// What the page promises, and where more is said.
pub fn footer(words: &Words) -> Html {
    html! {
        <footer class="site">
            <p>{ words.privacy_promise() }</p>
            <p class="links">
                <ScreenLink to={Screen::Codes}>{ words.codes_title() }</ScreenLink>
                <ScreenLink to={Screen::Embed}>{ words.embed_title() }</ScreenLink>
                <ScreenLink to={Screen::About}>{ words.about_title() }</ScreenLink>
            </p>
            <p class="small">{ words.not_affiliated() }</p>
        </footer>
    }
}
