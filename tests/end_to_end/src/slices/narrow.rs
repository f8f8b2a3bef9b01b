//! The page on a phone, and in a narrow column of a help article.

use super::{LANGUAGES, SCREENS, fill_every_tool};
use crate::Outcome;
use crate::page::{Page, expect_equal};
use serde_json::json;

const WIDTH: u32 = 320;

/// Uses a frame, which can be as narrow as a phone in every engine; a window cannot.
pub fn fits_a_narrow_screen(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    page.resize_frame(WIDTH, 600)?;
    fill_every_tool(page)?;
    let mut wide = Vec::new();
    for language in LANGUAGES {
        for screen in SCREENS {
            page.go(&format!("{screen}?lang={language}"))?;
            page.wait_until("the language", || Ok(page.attributes("html", "lang")? == [*language]))?;
            if let Some(found) = too_wide(page)? {
                wide.push(format!("{screen} in {language}: {found}"));
            }
        }
    }
    if wide.is_empty() { Ok(()) } else { Err(format!("wider than the screen: {}", wide.join(" | "))) }
}

/// A name from the reader's text can be one long word: it wraps and does not widen the page.
pub fn long_names_fit_a_narrow_screen(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    page.resize_frame(WIDTH, 600)?;
    for (screen, text) in [
        ("#/decode?lang=en", "{\"shipping_address_attributes\":[\"is invalid\"]}"),
        ("#/decode?lang=de", "{\"stock_location_identifier_code\":[\"is weird\"]}"),
        (
            "#/url?lang=fr",
            "https://shipstation.tradegecko.com/fulfillments/1.xml?a_very_long_parameter_name_from_the_shop=1",
        ),
    ] {
        page.go(screen)?;
        page.wait_until("the field", || Ok(page.count("main.screen #input")? == 1))?;
        page.paste("#input", "")?;
        page.wait_until("nothing is found", || Ok(page.codes()?.is_empty()))?;
        page.paste("#input", text)?;
        page.wait_until("the findings", || Ok(!page.codes()?.is_empty()))?;
        expect_equal(&format!("what is wider than its place for {text}"), too_wide(page)?, None)?;
    }
    Ok(())
}

/// Whatever is wider than the page or its card, unless it scrolls by itself.
fn too_wide(page: &Page) -> Outcome<Option<String>> {
    let found = page.script(
        "const width = innerWidth, over = document.scrollingElement.scrollWidth;
         const cards = [...document.querySelectorAll('.card')].filter((e) => e.scrollWidth > e.clientWidth);
         if (over <= width && !cards.length) return null;
         const scrolls = (e) => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
         const out = [...document.querySelectorAll('body *')].filter((e) =>
           e.getBoundingClientRect().right > width + 0.5 && !scrolls(e.parentElement));
         return `${over} px in ${width}: ` + [...cards, ...out].slice(0, 3).map((e) =>
           `<${e.localName} class=\"${e.getAttribute('class') ?? ''}\"> ${e.textContent.trim().slice(0, 40)}`).join('; ');",
        json!([]),
    )?;
    Ok(found.as_str().map(ToOwned::to_owned))
}
