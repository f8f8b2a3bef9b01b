//! Browsers that refuse something, and very small screens: each tool still works.

use super::fill_every_tool;
use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect};
use serde_json::json;

/// In a sandboxed frame every access to the storage throws.
pub fn storage_that_throws(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    page.settles(
        "what the storage does",
        || page.script("try { return typeof localStorage } catch (e) { return e.name }", json!([])),
        json!("SecurityError"),
    )?;
    fill_every_tool(page)
}

/// A clipboard that refuses, and a browser that knows no language but English.
pub fn no_clipboard_and_no_language_data(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    page.script(
        "document.execCommand = () => false;
         navigator.clipboard && (navigator.clipboard.writeText = () => Promise.reject(new Error('refused')));
         for (const name of ['NumberFormat', 'PluralRules', 'DateTimeFormat']) {
           const Real = Intl[name];
           Intl[name] = function (locales, options) { return new Real('en', options); };
         }",
        json!([]),
    )?;
    fill_every_tool(page)?;
    let words = Labels::of("en")?;
    page.visit(words.text("url-title")?)?;
    page.click(words.text("url-copy")?)?;
    let refused = words.text("copy-refused")?;
    page.wait_until("the page says what to do instead", || {
        Ok(page.texts("[role=status]")?.iter().any(|status| status == refused))
    })?;
    let french = Labels::of("fr")?;
    for (screen, title) in [("decode", "decode-title"), ("orders", "orders-title"), ("url", "url-title")] {
        page.go(&format!("#/{screen}?lang=fr"))?;
        page.wait_until("the tool speaks French", || Ok(page.text("h1")? == french.text(title)?))?;
        page.wait_until("its findings", || Ok(!page.codes()?.is_empty()))?;
    }
    page.go("#/code/order-already-fulfilled?lang=fr")?;
    page.wait_until("a day that was written", || {
        Ok(page.texts(".sources .small")?.first().is_some_and(|read| read.contains("2026")))
    })
}

/// A screen a quarter of the size of a phone: every tool is usable, and nothing is cut off sideways.
pub fn very_small_screen(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    page.resize_frame(320, 256)?;
    fill_every_tool(page)?;
    for screen in ["decode", "orders", "url"] {
        page.go(&format!("#/{screen}?lang=de"))?;
        page.wait_until("the language", || Ok(page.attributes("html", "lang")? == ["de"]))?;
        page.wait_until("the findings", || Ok(!page.codes()?.is_empty()))?;
        let wide = page.script("return document.scrollingElement.scrollWidth - innerWidth", json!([]))?;
        expect(wide.as_i64().is_some_and(|over| over <= 0), &format!("{screen} is {wide} px too wide"))?;
        // No part that stays in place while scrolling may cover the field that is typed into.
        page.settles(&format!("the field of {screen} can be reached"), || page.script(
            "const field = document.querySelector('main.screen #input');
             field.scrollIntoView({ block: 'center' });
             const { left, top, width, height } = field.getBoundingClientRect();
             const there = document.elementFromPoint(left + width / 2, Math.max(top, 0) + Math.min(height, innerHeight) / 2);
             return there === field;",
            json!([]),
        ), json!(true))?;
    }
    Ok(())
}

/// A browser from before 2023 has no `DecompressionStream`: the single file says so, in the reader's
/// language.
pub fn single_file_says_that_it_cannot_be_unpacked(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    // The command stays for all pages of this browser, so it looks at the address.
    let take_away = "if (location.hash.includes('no-unpacking')) delete globalThis.DecompressionStream;";
    page.browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": take_away }))?;
    page.open_address(&page.homes().address(page.home, "#/decode?no-unpacking"))?;
    let needs = [("value", "Chrome 97, Edge 97, Firefox 113, Safari 16.4")];
    let expected = words.filled("page-cannot-unpack", &needs)?;
    page.settles("the word about it", || page.text("#stuck [role=alert]"), expected)?;
    page.open("#/decode?lang=en")
}
