//! What every page has around it: head, header, links between languages, footer.

use super::markup::{Element, classed, el, link};
use crate::pages::{Page, Site};
use words::{Language, Words};

/// Nothing but the style sheet and the icon beside the live page.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/// What a page is called.
pub fn title(page: Page, words: &Words) -> String {
    match page {
        Page::Guide => words.page_guide_title(),
        Page::Fields => words.page_fields_title(),
        Page::Codes => words.codes_title(),
        Page::Code(code) => words.code_title(code, &words.generic_arguments(code)),
    }
}

fn description(page: Page, words: &Words) -> String {
    match page {
        Page::Guide => words.page_guide_lead(),
        Page::Fields => words.page_fields_lead(),
        Page::Codes => words.codes_lead(),
        Page::Code(code) => words.code_why(code, &words.generic_arguments(code)),
    }
}

/// The way from a page up to the folder of the live page: `../../`.
pub(crate) fn root(page: Page, language: Language) -> String {
    "../".repeat(page.path(language).matches('/').count())
}

/// The address of a page from another one.
pub fn to(page: Page, words: &Words, root: &str) -> String {
    format!("{root}{}", page.path(words.language()))
}

/// The address of a screen of the live page.
pub fn live(screen: &str, words: &Words, root: &str) -> String {
    format!("{root}#/{screen}?lang={}", words.language().tag())
}

pub(crate) fn head(page: Page, site: &Site, words: &Words, root: &str) -> Element {
    let meta = |name: &'static str, content: &str| el("meta").set("name", name).set("content", content);
    // Search engines want whole addresses; where nothing is known of the host, the way there must do.
    let base = site.address.as_deref().unwrap_or(root);
    let address = |language| format!("{base}{}", page.path(language));
    let alternate = |tag: &'static str, language| {
        el("link").set("rel", "alternate").set("hreflang", tag).set("href", address(language))
    };
    let head = el("head")
        .add(el("meta").set("charset", "utf-8"))
        .add(el("meta").set("http-equiv", "Content-Security-Policy").set("content", POLICY))
        .add(meta("viewport", "width=device-width, initial-scale=1"))
        .add(meta("color-scheme", "light dark"))
        .add(meta("referrer", "no-referrer"))
        .add(meta("description", &description(page, words)))
        .add(el("title").text(format!("{} – {}", title(page, words), words.app_name())))
        .add(el("link").set("rel", "icon").set("href", format!("{root}{}", site.icon)))
        .add(el("link").set("rel", "stylesheet").set("href", format!("{root}{}", site.style)))
        .all(Language::ALL.map(|language| alternate(language.tag(), language)))
        .add(alternate("x-default", Language::English));
    match site.address {
        Some(_) => head.add(el("link").set("rel", "canonical").set("href", address(words.language()))),
        None => head,
    }
}

pub(crate) fn header(page: Page, words: &Words, root: &str) -> Element {
    let pages = [Page::Guide, Page::Fields, Page::Codes].map(|other| {
        let link = link(to(other, words, root), title(other, words));
        if other == page { link.set("aria-current", "page") } else { link }
    });
    let languages = Language::ALL.map(|language| {
        let there = format!("{root}{}", page.path(language));
        let link =
            link(there, language.own_name()).set("lang", language.tag()).set("hreflang", language.tag());
        if language == words.language() { link.set("aria-current", "true") } else { link }
    });
    classed("header", "site")
        .add(link("#main", words.skip_to_content()).set("class", "skip"))
        .add(link(live("", words, root), words.app_name()).set("class", "brand"))
        .add(el("nav").set("aria-label", words.page_nav()).all(pages))
        .add(el("nav").set("aria-label", words.language_label()).all(languages))
}

pub(crate) fn footer(words: &Words, root: &str) -> Element {
    let screens = [
        ("decode", words.decode_title()),
        ("orders", words.orders_title()),
        ("url", words.url_title()),
        ("about", words.about_title()),
    ];
    let links = screens.map(|(screen, name)| link(live(screen, words, root), name));
    classed("footer", "site")
        .add(el("p").text(words.privacy_promise()))
        .add(classed("p", "links").all(links))
        .add(classed("p", "small").text(words.not_affiliated()))
}
