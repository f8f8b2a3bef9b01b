//! Without a mouse.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::Page;
use crate::webdriver::key;

const MESSAGE: &str = r#"{"base":["Cannot create fulfilment on an order in the draft state"]}"#;

pub fn keyboard_alone_reaches_an_answer(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/?lang=en")?;
    page.press(key::TAB)?;
    page.settles("the first stop", || page.focused(), words.text("skip-to-content")?.to_owned())?;
    page.press(key::ENTER)?;
    page.wait_for_focus("title")?;
    page.tab_to(words.text("start-input")?)?;

    page.open("#/?lang=en")?;
    page.tab_to(words.text("decode-title")?)?;
    page.press(key::ENTER)?;
    page.wait_until("the tool", || Ok(page.text("h1")? == words.text("decode-title")?))?;
    page.wait_for_focus("title")?;
    page.tab_to(words.text("try-sample")?)?;
    page.press(key::ENTER)?;
    page.wait_until("findings", || Ok(page.codes()?.len() == 3))?;
    page.wait_for_focus("findings")?;
    page.wait_until("the count is said aloud", || Ok(page.text("[role=status]")?.starts_with("3 ")))
}

pub fn start_leads_to_the_right_tool(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    for (text, tool, code) in [
        (MESSAGE, "decode-title", "order-not-finalized"),
        ("https://shipstation.tradegecko.com/fulfillments/99999.xml", "url-title", "service-discontinued"),
        ("<Orders><Order><OrderID>1</OrderID></Order></Orders>", "orders-title", "missing-shipping-address"),
    ] {
        let tool = words.text(tool)?;
        page.open("#/?lang=en")?;
        page.paste("#input", text)?;
        page.tab_to(&format!("Open in “{tool}”"))?;
        page.press(key::ENTER)?;
        page.wait_until(tool, || Ok(page.text("h1")? == tool))?;
        page.wait_until("the text has come along", || Ok(page.value("#input")? == text))?;
        page.wait_until(code, || Ok(page.codes()?.iter().any(|found| found == code)))?;
    }
    Ok(())
}
