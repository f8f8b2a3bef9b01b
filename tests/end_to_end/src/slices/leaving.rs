//! Nothing is kept, so the browser asks before it lets go of what a person typed or opened.

use super::{LANGUAGES, SCREENS};
use crate::Outcome;
use crate::labels::Labels;
use crate::page::Page;
use serde_json::{Value, json};

const TYPED: &str = "Quantity can't be greater than unpacked quantity";

/// Only while there is something that would be lost, whichever program of the page holds it.
pub fn browser_asks_before_something_is_lost(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/?lang=en")?;
    asks(page, "an empty page", false)?;
    page.paste("#input", TYPED)?;
    asks(page, "something typed at the start", true)?;
    page.click(&words.filled("start-check", &[("name", words.text("decode-title")?)])?)?;
    page.wait_until("the decoder with the text", || Ok(!page.codes()?.is_empty()))?;
    page.go("#/?lang=en")?;
    page.wait_until("the start", || Ok(page.text("h1")? == words.text("start-title")?))?;
    page.paste("#input", "")?;
    asks(page, "what was handed over", true)?;

    // Changes of language and screen stay within the page: nothing is asked, nothing lost.
    for (screen, language) in [("#/decode", "fr"), ("#/orders", "de"), ("#/about", "es"), ("#/decode", "en")]
    {
        page.go(&format!("{screen}?lang={language}"))?;
        page.wait_until("the language", || Ok(page.attributes("html", "lang")? == [language]))?;
        page.wait_until("a screen", || Ok(page.count("main.screen h1")? == 1))?;
        asks(page, "the text on another screen", true)?;
    }
    page.settles("the text", || page.value("main #input"), TYPED.to_owned())?;
    page.paste("#input", "")?;
    asks(page, "nothing left", false)?;

    page.click(words.text("try-sample")?)?;
    page.wait_until("an answer", || Ok(!page.codes()?.is_empty()))?;
    asks(page, "a sample, which is nobody's", false)?;

    page.visit(words.text("orders-title")?)?;
    page.click(words.text("orders-sample-json")?)?;
    page.wait_until("an answer", || Ok(!page.codes()?.is_empty()))?;
    asks(page, "a sample of orders", false)?;
    page.upload(&[("orders.csv", b"order number,sku,quantity\n1,A,1\n")])?;
    page.wait_until("the file", || Ok(page.value("#input")?.contains("order number")))?;
    asks(page, "a file", true)
}

/// In every language.
pub fn start_says_that_nothing_is_kept(page: &Page) -> Outcome {
    page.open("#/?lang=en")?;
    for language in LANGUAGES.iter().copied() {
        let words = Labels::of(language)?;
        page.go(&format!("{}?lang={language}", SCREENS[0]))?;
        let kept = words.text("start-not-kept")?;
        page.wait_until(kept, || Ok(page.text("main.screen")?.contains(kept)))?;
    }
    Ok(())
}

/// What a browser does when the page is reloaded or closed: it asks where the event is held up.
fn asks(page: &Page, with: &str, expected: bool) -> Outcome {
    let look = || -> Outcome<Value> {
        page.script(
            "const leaving = new Event('beforeunload', { cancelable: true });
             dispatchEvent(leaving);
             return leaving.defaultPrevented;",
            json!([]),
        )
    };
    page.settles(&format!("whether it asks, with {with}"), look, json!(expected))
}
