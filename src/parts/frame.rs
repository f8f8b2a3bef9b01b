//! Header and footer of the page.

use super::screen_link::link_to;
use crate::browser::{focus, location};
use crate::element::{classed, el, say};
use crate::route::{Route, Screen};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use words::{Language, Words};
use yew::prelude::*;

/// Name, tools, language.
pub fn header(words: &Words, route: &Route) -> Html {
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::focus("title");
    });
    let skip = classed("a", "skip").attr("href", "#main").text(words.skip_to_content()).on_click(skip);
    let name = say("span", "", words.app_name());
    let tool = |to, title| link_to(to, "", route).text(title).html();
    let tools = el("nav")
        .set("aria-label", words.nav_label())
        .add(tool(Screen::ErrorMessage, words.decode_title()))
        .add(tool(Screen::Orders, words.orders_title()))
        .add(tool(Screen::StoreUrl, words.url_title()));
    classed("header", "site")
        .add(skip.html())
        .add(link_to(Screen::Start, "brand", route).add(logo()).add(name).html())
        .add(tools.html())
        .add(language_choice(words, route))
        .html()
}

fn logo() -> Html {
    let path = |class, path| classed("path", class).attr("d", path).html();
    classed("svg", "logo")
        .attr("viewBox", "0 0 32 32")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .add(path("logo-label", "M6 3h14l8 8v14a4 4 0 0 1-4 4H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"))
        .add(path("logo-mark", "M9.5 17.5l4.2 4.2L22.5 13"))
        .add(classed("circle", "logo-hole").attr("cx", "21").attr("cy", "8.6").attr("r", "1.6").html())
        .html()
}

fn language_choice(words: &Words, route: &Route) -> Html {
    let choose = {
        let route = route.clone();
        Callback::from(move |event: Event| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(language) = field.and_then(|field| Language::from_tag(&field.value())) {
                location::replace_fragment(&Route { language: Some(language), ..route.clone() }.fragment());
            }
        })
    };
    let options = Language::ALL.into_iter().map(|language| {
        el("option")
            .attr("value", language.tag())
            .attr("lang", language.tag())
            .flag("selected", language == words.language())
            .text(language.own_name().to_owned())
            .html()
    });
    classed("label", "language")
        .add(say("span", "", words.language_label()))
        .add(el("select").on_change(choose).all(options.collect()).html())
        .html()
}

/// What the page promises, and where more is said.
pub fn footer(words: &Words, route: &Route) -> Html {
    let more = |to, title| link_to(to, "", route).text(title).html();
    let links = classed("p", "links")
        .add(more(Screen::Codes, words.codes_title()))
        .add(more(Screen::Embed, words.embed_title()))
        .add(more(Screen::About, words.about_title()));
    classed("footer", "site")
        .add(say("p", "", words.privacy_promise()))
        .add(links.html())
        .add(say("p", "small", words.not_affiliated()))
        .html()
}
