//! The list of all pages for search engines. <https://www.sitemaps.org/protocol.html>

use crate::pages::{Page, Site};
use readers::xml::references::escaped_in_quotes;
use std::fmt::Write;
use words::Language;

/// Stands where the address of the site is not known yet.
const STAND_IN: &str = "https://your-host.example/";

/// The text of `sitemap.xml`: each page with its other languages.
pub fn sitemap(site: &Site) -> String {
    let base = site.address.as_deref().unwrap_or(STAND_IN);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let _ = writeln!(out, "<url><loc>{}</loc></url>", escaped_in_quotes(base));
    for page in Page::all() {
        let address = |language| escaped_in_quotes(&format!("{base}{}", page.path(language)));
        let others = Language::ALL.map(|language| {
            let (tag, address) = (language.tag(), address(language));
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>")
        });
        for language in Language::ALL {
            let _ = writeln!(out, "<url><loc>{}</loc>{}</url>", address(language), others.concat());
        }
    }
    out + "</urlset>\n"
}
