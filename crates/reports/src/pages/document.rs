//! Puts a page together.

use super::layout::{footer, head, header, root};
use super::{code, fields, guide};
use crate::pages::{Page, Site};
use maud::html;
use words::Words;

/// The text of a page.
pub(crate) fn document(page: Page, site: &Site, words: &Words) -> String {
    let language = words.language();
    let root = root(page, language);
    let main = match page {
        Page::Guide => guide::content(words, &root),
        Page::Fields => fields::content(words),
        Page::Codes => code::index(words),
        Page::Code(code) => code::article(code, words, &root),
    };
    let html = html! {
        html lang=(language.tag()) {
            (head(page, site, words, &root))
            body {
                (header(page, words, &root))
                main id="main" class="screen static" { (main) }
                (footer(words, &root))
            }
        }
    };
    format!("<!doctype html>\n{}\n", html.into_string())
}
