//! Tool 3, as a merchant and a developer use it.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use serde_json::Value;
use std::time::Duration;

/// What the published field table asks for, and nothing more.
const MINIMAL: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<Orders pages="1">
  <Order>
    <OrderID>7</OrderID>
    <OrderNumber>N-7</OrderNumber>
    <OrderDate>11/20/2026 09:15</OrderDate>
    <OrderStatus>paid</OrderStatus>
    <LastModified>11/20/2026 09:20</LastModified>
    <OrderTotal>10.00</OrderTotal>
    <ShippingAmount>0.00</ShippingAmount>
    <Customer>
      <CustomerCode>c1</CustomerCode>
      <BillTo><Name>Ada Lane</Name></BillTo>
      <ShipTo>
        <Name>Ada Lane</Name>
        <Address1>1 Main Street</Address1>
        <City>Austin</City>
        <State>TX</State>
        <PostalCode>78701</PostalCode>
        <Country>US</Country>
      </ShipTo>
    </Customer>
    <Items>
      <Item><SKU>S-1</SKU><Name>Soap</Name><Quantity>1</Quantity><UnitPrice>10.00</UnitPrice></Item>
    </Items>
  </Order>
</Orders>"#;

const OUTCOMES: [&str; 4] = ["arrives", "arrives-with-warnings", "does-not-arrive", "not-in-feed"];

pub fn quickbooks_sample(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.click(words.text("orders-sample-json")?)?;
    page.wait_for_focus("findings")?;
    outcomes_are(
        page,
        &["arrives", "arrives-with-warnings", "does-not-arrive", "not-in-feed", "arrives-with-warnings"],
    )?;
    page.wait_until("the first finding", || {
        Ok(page.codes()?.first().is_some_and(|code| code == "service-discontinued"))
    })?;
    values_add_up(page, scalars(&page.value("#input")?)?)?;

    open_order(page, "SO1043")?;
    let finding = page.text("[data-code=missing-shipping-address]")?;
    for text in ["title", "why", "fix"] {
        let text = words.text(&format!("missing-shipping-address.{text}"))?;
        expect(finding.contains(text), &format!("the missing address says “{text}”"))?;
    }

    open_order(page, "SO1042")?;
    field_comes_from(page, "OrderNumber", "SO1042", "SO1042")?;
    field_comes_from(page, "ShipTo/City", "Auckland", "Auckland")?;
    every_field_has_a_rule(page)
}

pub fn custom_store_sample(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.click(words.text("orders-sample-xml")?)?;
    page.wait_for_focus("findings")?;
    outcomes_are(page, &["arrives", "does-not-arrive", "does-not-arrive"])?;
    open_order(page, "W-2203")?;
    page.one("[data-code=missing-shipping-address]")?;
    open_order(page, "W-2201")?;
    field_comes_from(page, "OrderTotal", "54.80", "54.80")?;
    field_comes_from(page, "BillTo/Company", "Fern & Moss", "Fern &amp; Moss")?;
    every_field_has_a_rule(page)
}

pub fn minimal_custom_store_document(page: &Page) -> Outcome {
    page.open("#/orders?lang=en")?;
    page.paste("#input", MINIMAL)?;
    outcomes_are(page, &["arrives"])?;
    let fields = page.table("As ShipStation receives it")?;
    let value = |name: &str| fields.iter().find(|row| row[0] == name).map(|row| row[1].clone());
    for (field, expected) in [
        ("OrderID", "7"),
        ("OrderNumber", "N-7"),
        ("OrderTotal", "10.00"),
        ("ShipTo/Name", "Ada Lane"),
        ("ShipTo/PostalCode", "78701"),
        ("Item[1]/SKU", "S-1"),
    ] {
        expect_equal(field, value(field), Some(expected.to_owned()))?;
    }
    // Every element with text in it, and the attribute.
    values_add_up(page, 20)?;

    // Without its address, the very same order does not arrive.
    let from = MINIMAL.find("<ShipTo>").unwrap_or_default();
    let to = MINIMAL.find("</ShipTo>").unwrap_or_default() + "</ShipTo>".len();
    page.paste("#input", &format!("{}{}", &MINIMAL[..from], &MINIMAL[to..]))?;
    outcomes_are(page, &["does-not-arrive"])?;
    page.wait_until("the reason is named", || {
        Ok(page.codes()?.iter().any(|code| code == "missing-shipping-address"))
    })
}

pub fn file_is_read_like_a_paste(page: &Page) -> Outcome {
    page.open("#/orders?lang=en")?;
    page.paste("#input", MINIMAL)?;
    outcomes_are(page, &["arrives"])?;
    let pasted = answer(page)?;
    page.paste("#input", "")?;
    outcomes_are(page, &[])?;

    let path = std::env::temp_dir().join(format!("store-helper-{}.xml", std::process::id()));
    std::fs::write(&path, MINIMAL).map_err(|why| format!("{}: {why}", path.display()))?;
    page.type_into("#file", &path.to_string_lossy())?;
    outcomes_are(page, &["arrives"])?;
    page.settles("the field", || page.value("#input"), MINIMAL.to_owned())?;
    page.settles("what the page says of the file", || answer(page), pasted)
}

/// Waits for these rows, and compares the numbers above them.
fn outcomes_are(page: &Page, expected: &[&str]) -> Outcome {
    page.wait_for_outcomes(expected)?;
    if expected.is_empty() {
        return Ok(());
    }
    let words = Labels::of("en")?;
    let items = page.texts("main li")?;
    for outcome in OUTCOMES {
        let count = expected.iter().filter(|found| **found == outcome).count();
        let item = format!("{count}{}", words.text(&format!("outcome-{outcome}"))?);
        expect(items.contains(&item), &format!("the page says “{item}”"))?;
    }
    Ok(())
}

fn open_order(page: &Page, number: &str) -> Outcome {
    page.click(number)?;
    page.wait_until(&format!("order {number} is shown"), || {
        Ok(page.text("#order")? == format!("Order {number}"))
    })?;
    page.wait_for_focus("order")
}

/// Chooses a field and checks which characters are highlighted.
fn field_comes_from(page: &Page, field: &str, value: &str, source: &str) -> Outcome {
    let fields = page.table("As ShipStation receives it")?;
    let row = fields.iter().find(|row| row[0] == field);
    expect_equal(field, row.map(|row| row[1].as_str()), Some(value))?;
    page.click(field)?;
    page.wait_until(&format!("{field} lights something"), || Ok(page.count("mark.chosen")? > 0))?;
    page.settles(&format!("source of {field}"), || page.texts("mark.chosen"), vec![source.to_owned()])?;
    page.settles(
        "the pressed field",
        || page.texts("[data-field] [aria-pressed=true]"),
        vec![field.to_owned()],
    )
}

fn every_field_has_a_rule(page: &Page) -> Outcome {
    let fields = page.table("As ShipStation receives it")?;
    expect(!fields.is_empty(), "the order has fields")?;
    // A row of one cell is the heading of a part of the order.
    match fields.iter().find(|row| row.len() != 1 && (row.len() != 3 || row[2].trim().is_empty())) {
        None => Ok(()),
        Some(row) => Err(format!("a field without a rule: {row:?}")),
    }
}

/// Nothing is lost: the fates add up to the number of values in the file.
fn values_add_up(page: &Page, values: usize) -> Outcome {
    let words = Labels::of("en")?;
    let rows = page.texts("table tr")?;
    let count = |name: &str| -> Outcome<usize> {
        let name = words.text(name)?;
        let row = rows.iter().find_map(|row| row.strip_prefix(name));
        let row = row.ok_or_else(|| format!("there is no row “{name}”"))?;
        row.replace([',', '.', ' '], "").parse().map_err(|_| format!("“{name}” is no number: {row}"))
    };
    let mut sum = 0;
    for fate in ["mapped", "changed", "used", "ignored", "blocked", "unknown"] {
        sum += count(&format!("fates-{fate}"))?;
    }
    expect_equal("the fates together", sum, count("orders-fates-together")?)?;
    expect_equal("values in the file", sum, values)
}

/// How many values a JSON text holds: null and empty ones count, lists and objects do not.
fn scalars(json: &str) -> Outcome<usize> {
    fn of(value: &Value) -> usize {
        match value {
            Value::Array(items) => items.iter().map(of).sum(),
            Value::Object(members) => members.values().map(of).sum(),
            _ => 1,
        }
    }
    serde_json::from_str(json).map(|value| of(&value)).map_err(|why| format!("the sample is not JSON: {why}"))
}

/// Everything that depends on the file, once the page stops changing.
fn answer(page: &Page) -> Outcome<(Vec<String>, Vec<String>, Vec<String>)> {
    let look = || -> Outcome<_> {
        Ok((page.codes()?, page.texts("#findings ~ * tr")?, page.texts("main h2, main h3, main pre")?))
    };
    let mut before = look()?;
    page.wait_for("an answer that stays", || {
        std::thread::sleep(Duration::from_millis(300));
        let now = look()?;
        Ok((std::mem::replace(&mut before, now.clone()) == now).then_some(now))
    })
}
