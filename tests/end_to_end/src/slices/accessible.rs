//! Accessibility rules hold on every screen, with findings shown, in every language, light and dark.

use super::{LANGUAGES, SCREENS, fill_every_tool};
use crate::Outcome;
use crate::axe;
use crate::axe::Rules;
use crate::page::{Page, expect};
use serde_json::{Value, json};

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

/// On a phone and on a wider screen: whatever is pressed is large enough, and tables have names.
pub fn targets_are_large_and_tables_have_names(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    fill_every_tool(page)?;
    let mut wrong = Vec::new();
    for (width, language) in [(320, LONGEST), (1100, "en")] {
        page.resize_frame(width, 600)?;
        for screen in SCREENS {
            page.go(&format!("{screen}?lang={language}"))?;
            page.wait_until("the language", || Ok(page.attributes("html", "lang")? == [language]))?;
            page.rest()?;
            page.script("document.querySelectorAll('details').forEach((d) => { d.open = true })", json!([]))?;
            page.rest()?;
            for checked in [small_targets(page), nameless_tables(page)] {
                wrong.extend(checked.err().map(|why| format!("{screen}, {width} px: {why}")));
            }
        }
    }
    expect(wrong.is_empty(), &wrong.join(" | "))
}

/// WCAG 2.2, 2.5.8: 24 by 24 CSS pixels, for what does not stand in the middle of a sentence.
/// <https://www.w3.org/TR/WCAG22/#target-size-minimum>
pub fn small_targets(page: &Page) -> Outcome {
    let small = page.script(
        "const words = (node) => node.nodeType === Node.TEXT_NODE && /\\w/.test(node.data);
         const inSentence = (e) => e.localName === 'a' && getComputedStyle(e).display === 'inline'
           && [...e.parentNode.childNodes].some(words);
         const hidden = (e) => !e.getClientRects().length || getComputedStyle(e).clipPath !== 'none';
         // A label is part of the target that it names.
         const target = (e) => e.closest('label') ?? e;
         return [...document.querySelectorAll('button, a[href], summary, select, input, textarea')]
           .filter((e) => !hidden(e) && !inSentence(e))
           .filter((e) => { const { width, height } = target(e).getBoundingClientRect(); return width < 24 || height < 24; })
           .map((e) => { const { width, height } = target(e).getBoundingClientRect();
             return `<${e.localName} class=\"${e.className}\"> in .${e.parentNode.className} “${e.textContent.slice(0, 30)}” ${width} x ${height}` });",
        json!([]),
    )?;
    none("too small", &small)
}

/// A table says what it lists, to those who hear it too.
pub fn nameless_tables(page: &Page) -> Outcome {
    let nameless = page.script(
        "return [...document.querySelectorAll('table')]
           .filter((table) => !(table.getAttribute('aria-label') || table.caption?.textContent.trim()))
           .map((table) => table.outerHTML.slice(0, 120));",
        json!([]),
    )?;
    none("without a name", &nameless)
}

fn none(what: &str, found: &Value) -> Outcome {
    let found: Vec<&str> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    expect(found.is_empty(), &format!("{what}: {}", found.join("; ")))
}
