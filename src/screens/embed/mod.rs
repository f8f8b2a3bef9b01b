//! Builds what an author puts into a help article, and shows what it will look like.

pub(crate) mod choices;

use crate::browser::{location, texts};
use crate::parts::copy::CopyButton;
use crate::parts::title;
use crate::program_names::Program;
use crate::route::{Route, Screen};
use crate::screen_title;
use crate::state::use_words;
use choices::{ChoiceFields, Choices};
use reports::embed_snippet;
use words::Words;
use yew::prelude::*;

/// The screen “Embed this”.
#[component(Embed)]
pub fn embed_screen() -> Html {
    let words = use_words();
    let own = location::address();
    let chosen = use_state(|| Choices::new(embed_snippet::published(&own).unwrap_or_default()));
    let change = {
        let chosen = chosen.clone();
        Callback::from(move |next: Choices| chosen.set(next))
    };
    // The texts of the chosen language may still be on their way.
    let again = use_force_update();
    use_effect_with((), move |()| {
        let window = web_sys::window().expect("a page has a window");
        let arrival = texts::on_arrival(&window, move || again.force_update());
        move || drop(arrival)
    });
    let spoken = chosen
        .language
        .and_then(|language| texts::words(language, Program::Reference))
        .unwrap_or_else(|| words.clone());
    let result = match embed_snippet::published(&chosen.address) {
        Some(page) => snippets(&chosen, page, &words, &spoken),
        None => html! { <p class="empty" role="status">{ words.embed_no_address() }</p> },
    };
    html! {
        <>
            { title(words.embed_title(), words.embed_lead()) }
            <ChoiceFields chosen={(*chosen).clone()} onchange={change} />
            { result }
            <h2>{ words.embed_preview() }</h2>
            { preview(&chosen, embed_snippet::published(&own).filter(|_| location::is_hosted()), &words, &spoken) }
        </>
    }
}

fn snippets(chosen: &Choices, page: &str, words: &Words, spoken: &Words) -> Html {
    let title = screen_title::title(chosen.screen, spoken);
    let embedded = format!("{page}{}", chosen.route(true).fragment());
    let mut frame = embed_snippet::frame(&embedded, &title, chosen.height);
    if chosen.scripts {
        frame = format!("{frame}\n{}", embed_snippet::listener(page));
    }
    let whole = format!("{page}{}", chosen.route(false).fragment());
    let card = embed_snippet::link_card(&whole, &title, &lead(chosen.screen, spoken));
    html! {
        <>
            { snippet("embed-frame", words.embed_frame(), words.embed_frame_hint(), frame, words) }
            { snippet("embed-card", words.embed_card(), words.embed_card_hint(), card, words) }
        </>
    }
}

fn snippet(id: &'static str, name: String, hint: String, text: String, words: &Words) -> Html {
    html! {
        <section class="result">
            <h2>{ name }</h2>
            <p class="hint">{ hint }</p>
            <output {id} class="url">{ text.clone() }</output>
            <CopyButton {text} label={words.embed_copy()} />
        </section>
    }
}

/// A frame with the page itself, loaded when the reader comes near. The single file has none: its
/// policy allows no frames.
fn preview(chosen: &Choices, own: Option<&str>, words: &Words, spoken: &Words) -> Html {
    let Some(page) = own else {
        return html! { <p class="empty">{ words.embed_no_preview() }</p> };
    };
    html! {
        <iframe class="preview" loading="lazy" src={format!("{page}{}", chosen.route(true).fragment())}
            title={screen_title::title(chosen.screen, spoken)} height={chosen.height.to_string()}
            lang={spoken.language().tag()} />
    }
}

/// What a screen is for, in one sentence.
fn lead(screen: Screen, words: &Words) -> String {
    match screen {
        Screen::StoreUrl => words.url_lead(),
        Screen::Orders => words.orders_lead(),
        Screen::Code(code) => words.code_why(code, &words.generic_arguments(code)),
        _ => words.decode_lead(),
    }
}

impl Choices {
    /// The address that is asked for, inside a frame or by itself.
    fn route(&self, embed: bool) -> Route {
        Route {
            screen: self.screen,
            language: self.language,
            profile: self.profile.filter(|_| self.screen.tool().is_some()),
            embed,
            unknown: None,
        }
    }
}
