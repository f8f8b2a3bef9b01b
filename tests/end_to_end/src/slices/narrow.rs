//! On a telephone, and in a narrow column of a help article.

use super::{LANGUAGES, SCREENS, fill_every_tool};
use crate::Outcome;
use crate::page::Page;
use serde_json::json;

const WIDTH: u32 = 320;

/// A frame can be as narrow as a telephone in every engine; a window cannot.
pub fn fits_a_narrow_screen(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    page.resize_frame(WIDTH, 600)?;
    fill_every_tool(page)?;
    let mut wide = Vec::new();
    for language in LANGUAGES {
        for screen in SCREENS {
            page.go(&format!("{screen}?lang={language}"))?;
            page.wait_until("the language", || Ok(page.attributes("html", "lang")? == [*language]))?;
            let found = page.script(
                "const width = innerWidth, over = document.scrollingElement.scrollWidth;
                 if (over <= width) return null;
                 const scrolls = (e) => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
                 const out = [...document.querySelectorAll('body *')].filter((e) =>
                   e.getBoundingClientRect().right > width + 0.5 && !scrolls(e.parentElement));
                 return `${over} px in ${width}: ` + out.slice(0, 3).map((e) =>
                   `<${e.localName} class=\"${e.getAttribute('class') ?? ''}\"> ${e.textContent.trim().slice(0, 40)}`).join('; ');",
                json!([]),
            )?;
            if let Some(found) = found.as_str() {
                wide.push(format!("{screen} in {language}: {found}"));
            }
        }
    }
    if wide.is_empty() { Ok(()) } else { Err(format!("wider than the screen: {}", wide.join(" | "))) }
}
