//! Puts a page together.

use super::layout::{footer, head, header, root};
use super::markup::el;
use super::{code, fields, guide};
use crate::pages::{Page, Site};
use words::Words;

/// The text of a page.
pub(crate) fn document(page: Page, site: &Site, words: &Words) -> String {
    let language = words.language();
    let root = root(page, language);
    let head = head(page, site, words, &root);
    let main = el("main").set("id", "main").set("class", "screen static");
    let main = match page {
        Page::Guide => main.all(guide::content(words, &root)),
        Page::Fields => main.all(fields::content(words)),
        Page::Codes => main.all(code::index(words)),
        Page::Code(code) => main.add(code::article(code, words, &root)),
    };
    let body = el("body").add(header(page, words, &root)).add(main).add(footer(words, &root));
    format!("<!doctype html>\n{}\n", el("html").set("lang", language.tag()).add(head).add(body).html())
}
