//! The pages that need no script, and the live page where scripts do not run.

use crate::Outcome;
use crate::axe;
use crate::axe::Rules;
use crate::homes::Home;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use serde_json::json;

/// They have the page's style and a policy of their own, exist in every language, and link to the tool.
pub fn static_pages_explain(page: &Page) -> Outcome {
    for (folder, language) in [("", "en"), ("fr/", "fr"), ("es/", "es"), ("de/", "de")] {
        let words = Labels::of(language)?;
        for (path, title) in [
            ("guide/", "page-guide-title"),
            ("fields/", "page-fields-title"),
            ("codes/", "codes-title"),
            ("codes/order-already-fulfilled/", "order-already-fulfilled.title"),
        ] {
            page.open_address(&page.homes().address(page.home, &format!("{folder}{path}")))?;
            let what = format!("{folder}{path}");
            page.settles(&what, || page.text("h1"), words.text(title)?.to_owned())?;
            page.settles(&what, || page.attributes("html", "lang"), vec![language.to_owned()])?;
            page.settles("scripts", || page.count("script"), 0)?;
            page.settles(
                "style sheets in force",
                || page.script("return document.styleSheets.length", json!([])),
                json!(1),
            )?;
            page.settles(
                &format!("{what} is too wide"),
                || page.script("return document.scrollingElement.scrollWidth > innerWidth", json!([])),
                json!(false),
            )?;
            super::accessible::small_targets(page).map_err(|why| format!("{what}: {why}"))?;
            super::accessible::nameless_tables(page).map_err(|why| format!("{what}: {why}"))?;
            // The elements are the same in every language.
            if page.browser.engine == crate::engines::Engine::Chromium && language == "de" {
                axe::check(page, Rules::All).map_err(|why| format!("{what}: {why}"))?;
            }
        }
        page.click(words.text("page-open-live")?)?;
        page.wait_until("the live page explains the code", || {
            Ok(page.count("main.screen h1")? == 1
                && page.count("script")? > 0
                && page.text("h1")? == words.text("order-already-fulfilled.title")?)
        })?;
    }
    Ok(())
}

/// Chromium can be told to run no scripts.
pub fn without_script_there_is_something_to_read(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }))?;
    let read = read_without_script(page, &words);
    page.browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false }))?;
    read?;
    page.open("#/decode?lang=en")
}

fn read_without_script(page: &Page, words: &Labels) -> Outcome {
    page.open_address(&page.homes().address(page.home, ""))?;
    let main = page.text("main")?;
    expect(main.contains(words.text("page-no-script")?), "it says why")?;
    // Guide and index are pages beside the hosted page; the single file has them inside.
    let links = page.attributes("main a", "href")?;
    let hosted = page.home != Home::File;
    for (name, address, inside) in [
        ("the guide", "guide/", "guide-step-test-connection"),
        ("the index", "codes/", "order-already-fulfilled.title"),
    ] {
        expect_equal(&format!("a link to {name}"), links.iter().any(|link| link == address), hosted)?;
        expect_equal(name, main.contains(words.text(inside)?), !hosted)?;
    }
    Ok(())
}
