//! What every page has around it: head, header, links between languages, footer.

use crate::pages::{Page, Site};
use maud::{Markup, html};
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

pub(crate) fn head(page: Page, site: &Site, words: &Words, root: &str) -> Markup {
    // Search engines want whole addresses; where nothing is known of the host, the way there must do.
    let base = site.address.as_deref().unwrap_or(root);
    let address = |language| format!("{base}{}", page.path(language));
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="no-referrer";
            meta name="description" content=(description(page, words));
            title { (title(page, words)) " – " (words.app_name()) }
            link rel="icon" href={ (root) (site.icon) };
            link rel="stylesheet" href={ (root) (site.style) };
            @for language in Language::ALL {
                link rel="alternate" hreflang=(language.tag()) href=(address(language));
            }
            link rel="alternate" hreflang="x-default" href=(address(Language::English));
            @if site.address.is_some() {
                link rel="canonical" href=(address(words.language()));
            }
        }
    }
}

pub(crate) fn header(page: Page, words: &Words, root: &str) -> Markup {
    html! {
        header class="site" {
            a href="#main" class="skip" { (words.skip_to_content()) }
            a href=(live("", words, root)) class="brand" { (words.app_name()) }
            nav aria-label=(words.page_nav()) {
                @for other in [Page::Guide, Page::Fields, Page::Codes] {
                    @let current = (other == page).then_some("page");
                    a href=(to(other, words, root)) aria-current=[current] { (title(other, words)) }
                }
            }
            nav aria-label=(words.language_label()) {
                @for language in Language::ALL {
                    @let (there, tag) = (page.path(language), language.tag());
                    @let current = (language == words.language()).then_some("true");
                    a href={ (root) (there) } lang=(tag) hreflang=(tag) aria-current=[current] {
                        (language.own_name())
                    }
                }
            }
        }
    }
}

pub(crate) fn footer(words: &Words, root: &str) -> Markup {
    let screens = [
        ("decode", words.decode_title()),
        ("orders", words.orders_title()),
        ("url", words.url_title()),
        ("about", words.about_title()),
    ];
    html! {
        footer class="site" {
            p { (words.privacy_promise()) }
            p class="links" {
                @for (screen, name) in screens { a href=(live(screen, words, root)) { (name) } }
            }
            p class="small" { (words.not_affiliated()) }
        }
    }
}
