//! One order: from a field to its source and back, what is documented, and what is lost.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use crate::webdriver::key;
use serde_json::json;

/// Opens the second order of the QuickBooks Commerce sample.
fn open(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.click(words.text("orders-sample-json")?)?;
    page.wait_for_focus("findings")?;
    page.click("SO1042")?;
    page.wait_for_focus("order")
}

fn traced(page: &Page) -> Outcome<String> {
    page.text(".traced")
}

fn pressed(page: &Page) -> Outcome<Vec<String>> {
    page.texts("[data-field] [aria-pressed=true]")
}

pub fn source_and_fields_lead_to_each_other(page: &Page) -> Outcome {
    open(page)?;
    page.click("OrderNumber")?;
    let said = "OrderNumber comes from line 14, column 37: “SO1042”, unchanged.";
    page.wait_until(said, || Ok(traced(page)?.starts_with(said)))?;
    page.settles("what is highlighted", || page.texts("mark.chosen"), vec!["SO1042".to_owned()])?;

    // The other way round, by mouse. Two addresses name the city; the last is the shipping address.
    let press = |value: &str| {
        page.script(
            "const value = [...document.querySelectorAll('[data-value]')]
               .findLast((e) => e.textContent === arguments[0]); value.click()",
            json!([value]),
        )
    };
    press("Auckland")?;
    page.wait_until("the city is pressed", || Ok(pressed(page)? == ["ShipTo/City"]))?;
    expect(traced(page)?.contains("Arrives unchanged in ShipTo/City"), &traced(page)?)?;
    press("PO-55013")?;
    page.wait_until("what is lost is said", || {
        Ok(traced(page)?.contains("Purchase order numbers are not imported"))
    })?;
    page.settles("no field", || pressed(page), vec![])?;

    // And by keyboard: from there the next value is the notes.
    page.script("document.querySelector('.source.values').focus()", json!([]))?;
    page.press(key::DOWN)?;
    page.wait_until("the next value", || Ok(traced(page)?.contains("orders[1].notes")))?;
    page.press(key::UP)?;
    page.press(key::UP)?;
    page.wait_until("the value before", || Ok(traced(page)?.contains("orders[1].payment_status")))
}

pub fn inferred_rules_can_be_left_out(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    open(page)?;
    let inferred = words.text("certainty-inferred")?;
    let badges = || page.texts("[data-field] .certainty");
    expect(badges()?.iter().any(|badge| badge == inferred), "inferred rows are marked")?;
    page.click(words.text("orders-documented-only")?)?;
    page.wait_until("no inferred row is left", || {
        let badges = badges()?;
        Ok(!badges.is_empty() && badges.iter().all(|badge| badge != inferred))
    })?;
    let fields = page.attributes("[data-field]", "data-field")?;
    for field in ["OrderID", "OrderNumber"] {
        expect(fields.iter().any(|found| found == field), &format!("{field} is documented"))?;
    }
    expect(fields.iter().all(|field| field != "OrderStatus"), "the state is only inferred")?;
    page.click(words.text("orders-documented-only")?)?;
    page.wait_until("they come back", || Ok(badges()?.iter().any(|badge| badge == inferred)))
}

pub fn mapping_is_drawn(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    open(page)?;
    let line = |name: &str, class: &str| {
        page.script(
            "const line = [...document.querySelectorAll('.mapping-picture [data-line]')]
               .find((e) => e.getAttribute('aria-label').includes(arguments[0]));
             return [line?.classList.contains(arguments[1]),
               line && getComputedStyle(line.querySelector('path')).strokeDasharray !== 'none']",
            json!([name, class]),
        )
    };
    let number = line("orders.order_number → OrderNumber: Copied as it stands. Documented", "documented")?;
    expect_equal("a documented line is solid", number, json!([true, false]))?;
    let status = line("orders.status → OrderStatus", "inferred")?;
    expect_equal("an inferred line is dashed", status, json!([true, true]))?;
    for lost in ["reason-purchase-order-number", "reason-tax", "decimal-quantity.short"] {
        let found = line(words.text(lost)?, "lost")?;
        expect_equal(&format!("{lost} is set apart"), found[0].clone(), json!(true))?;
    }

    // By keyboard: one stop, then line by line.
    page.script("document.querySelector('.mapping-picture [tabindex=\"0\"]').focus()", json!([]))?;
    page.press(key::DOWN)?;
    page.wait_until("the second line is chosen", || Ok(pressed(page)? == ["OrderNumber"]))?;
    page.settles("what is highlighted", || page.texts("mark.chosen"), vec!["SO1042".to_owned()])?;
    page.press(key::END)?;
    page.wait_until("a lost value is chosen", || {
        Ok(pressed(page)?.is_empty() && page.count("mark.chosen")? > 0)
    })?;
    page.press(key::HOME)?;
    page.wait_until("the first line is chosen", || Ok(pressed(page)? == ["OrderID"]))?;

    let lines = page.count(".mapping-picture [data-line]")?;
    page.click(words.text("picture-as-table")?)?;
    page.wait_until("the table", || {
        Ok(page.script(
            "return document.querySelector('.picture-table').getClientRects().length > 0",
            json!([]),
        )? == json!(true))
    })?;
    page.settles("rows of the table", || Ok(page.table(words.text("picture-title")?)?.len()), lines)
}

pub fn fates_can_be_filtered(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    open(page)?;
    let title = words.text("orders-fates-title")?;
    page.click_on(".fates summary")?;
    page.rest()?;
    let all = page.table(title)?.len();
    let option = page.script(
        "return [...document.getElementById('fate-filter').options].find((o) => o.value === 'ignored').textContent",
        json!([]),
    )?;
    let option = option.as_str().unwrap_or_default().to_owned();
    page.choose("What becomes of it", &option)?;
    page.wait_until("fewer rows", || Ok(page.table(title)?.len() < all))?;
    page.rest()?;
    let rows = page.table(title)?;
    expect(rows.iter().all(|row| row[2].starts_with("Left out: ")), "only what is left out")?;
    expect_equal("the count", option, format!("{} ({})", words.text("fates-ignored")?, rows.len()))?;
    expect(rows.iter().any(|row| row[1] == "PO-55013"), "the purchase order number is among them")
}
