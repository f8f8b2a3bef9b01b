//! Accessibility rules hold on every screen, with findings shown, in every language, light and dark.

use super::{LANGUAGES, SCREENS, fill_every_tool};
use crate::Outcome;
use crate::axe;
use crate::axe::Rules;
use crate::page::Page;

/// The language with the longest words.
const LONGEST: &str = "de";

pub fn passes_axe(page: &Page) -> Outcome {
    page.browser.prefer_dark(false)?;
    page.open("#/url?lang=en")?;
    fill_every_tool(page)?;
    let mut found = Vec::new();
    for language in LANGUAGES.iter().copied() {
        for screen in SCREENS {
            let route = format!("{screen}?lang={language}");
            page.go(&route)?;
            page.wait_until("the language", || Ok(page.attributes("html", "lang")? == [language]))?;
            // Folded parts belong to the page too.
            page.script(
                "document.querySelectorAll('details').forEach((d) => { d.open = true })",
                serde_json::json!([]),
            )?;
            // The scheme changes nothing but colours, and these are the same in all languages.
            let schemes: &[bool] = if language == LONGEST { &[false, true] } else { &[false] };
            for dark in schemes.iter().copied() {
                page.browser.prefer_dark(dark)?;
                let rules = if dark { Rules::Contrast } else { Rules::All };
                let scheme = if dark { "dark" } else { "light" };
                if let Err(why) = axe::check(page, rules) {
                    found.push(format!("{route}, {scheme}: {why}"));
                }
            }
            page.browser.prefer_dark(false)?;
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found.join(" | ")) }
}
