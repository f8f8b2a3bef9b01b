//! From the URL to a connected store: what ShipStation will send, and the guide.

use super::store_url::{ARTICLE, PASSWORD, nothing_shows, pasted_is};
use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect};
use crate::webdriver::key;
use serde_json::json;

/// From a broken URL to the steps in ShipStation, without a mouse.
pub fn keyboard_alone_goes_the_whole_way(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.tab_to_id("input")?;
    page.type_into("#input", "shipstation.tradegecko.com/fulfillments/99999")?;
    page.wait_for_codes(&["service-discontinued", "not-a-url", "missing-xml-suffix"])?;
    // A field among the parts, then the repairs.
    page.tab_to_id("location")?;
    page.type_into("#location", "77")?;
    let repaired = "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=77";
    page.tab_to(&words.filled("fix-all", &[("count", "2")])?)?;
    page.press(key::ENTER)?;
    page.wait_for_codes(&["service-discontinued"])?;
    page.wait_for_focus("findings")?;
    page.wait_until("the field has the repaired URL", || Ok(page.value("#input")? == repaired))?;
    page.tab_to(words.text("request-title")?)?;
    page.press(key::ENTER)?;
    page.wait_until("the requests", || Ok(page.count("#request-export")? == 1))?;
    page.tab_to(words.text("guide-title")?)?;
    page.press(key::ENTER)?;
    let step = words.text("guide-step-sign-in")?;
    page.tab_to(step)?;
    page.press(' ')?;
    let done = words.filled("guide-progress", &[("count", "1"), ("total", "12")])?;
    page.wait_until(&done.clone(), || Ok(page.texts("#guide [role=status]")?.contains(&done)))
}

/// The request that ShipStation will send on a given day, as a command without any secret.
pub fn requests_are_shown_for_a_day(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.paste("#input", &format!("https://anna:{PASSWORD}@shop.example.org/orders?shop=2"))?;
    page.click(words.text("request-title")?)?;
    let today = page.script(
        "const d = new Date(), two = (n) => String(n).padStart(2, '0');
         return `${two(d.getMonth() + 1)}%2f${two(d.getDate())}%2f${d.getFullYear()}`",
        json!([]),
    )?;
    let today = today.as_str().unwrap_or_default().to_owned();
    page.wait_until("today's request", || Ok(page.text("#request-export")?.contains(&today)))?;
    page.paste("#day", "2012-01-23")?;
    let window = "start_date=01%2f23%2f2012+00%3a00&end_date=01%2f23%2f2012+23%3a59&page=1";
    let url = format!("https://shop.example.org/orders?shop=2&action=export&{window}");
    page.wait_until("the request of that day", || Ok(page.text("#request-export")? == format!("GET {url}")))?;
    page.rest()?;
    let command = page.text("#command-export")?;
    expect(command.starts_with("curl "), &format!("a command for sh: {command}"))?;
    expect(command.contains("'USERNAME:PASSWORD'") && command.contains(&url), &command)?;
    page.click(words.text("shell-power-shell")?)?;
    page.wait_until("a command for PowerShell", || {
        Ok(page.text("#command-export")?.starts_with("curl.exe "))
    })?;
    let notice = page.text("#command-shipnotify")?;
    expect(notice.contains("action=shipnotify&order_number=") && notice.contains("<ShipNotice>"), &notice)?;
    nothing_shows(page, PASSWORD)?;
    page.paste("#day", "")?;
    page.wait_until("it asks for a day", || {
        Ok(page.count("#request-export")? == 0
            && page.text("details#sent")?.contains(words.text("request-day-missing")?))
    })
}

/// The checklist counts, is kept while another screen is shown, and offers the status lists.
pub fn guide_is_ticked_and_statuses_are_copied(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.paste("#input", ARTICLE)?;
    // The closed service comes first, and leads to what works now.
    page.wait_for_codes(&["service-discontinued"])?;
    page.click(words.text("guide-way-open-guide")?)?;
    let progress = |done: usize| {
        let expected = words.filled("guide-progress", &[("count", &done.to_string()), ("total", "9")])?;
        page.wait_until(&expected.clone(), || Ok(page.texts("#guide [role=status]")?.contains(&expected)))
    };
    progress(0)?;
    page.click(words.text("guide-step-endpoint")?)?;
    page.click(words.text("guide-step-test-connection")?)?;
    progress(2)?;
    page.visit(words.text("orders-title")?)?;
    page.visit(words.text("url-title")?)?;
    page.click(words.text("guide-title")?)?;
    page.click(words.text("profile-custom-store")?)?;
    progress(2)?;
    page.click(words.text("guide-reset")?)?;
    progress(0)?;

    page.click(words.text("status-form-title")?)?;
    page.type_into("#status-paid", "Processing, on-its-way")?;
    let name = words.filled("copy-named", &[("name", words.text("status-label-paid")?)])?;
    page.click(&name)?;
    pasted_is(page, "Processing, on-its-way")?;
    page.go("#/url?lang=en")?;
    page.click(words.text("guide-title")?)?;
    page.click(words.text("profile-custom-store")?)?;
    page.wait_until("the list is kept", || Ok(page.value("#status-paid")? == "Processing, on-its-way"))
}
