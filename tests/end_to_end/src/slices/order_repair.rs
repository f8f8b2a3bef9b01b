//! Tool 3: repairing and saving orders, and reading back what was saved.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use serde_json::json;

/// Two orders; what is wrong stands in `«»`, what it becomes behind `→`.
const BROKEN: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Orders>\r\n\
    <Order><OrderID>1</OrderID><OrderNumber>N-1</OrderNumber><OrderDate>«2026-11-20T09:15:00Z→11/20/2026 09:15»</OrderDate>\
    <OrderStatus>paid</OrderStatus><LastModified>11/20/2026 09:20</LastModified><OrderTotal>«$10.00→10»</OrderTotal>\
    <ShippingAmount>0.00</ShippingAmount><Customer><CustomerCode>c1</CustomerCode><BillTo><Name>Ada Lane</Name></BillTo>\
    <ShipTo><Name>Ada Lane</Name><Address1>1 Main Street</Address1><City>Austin</City><State>TX</State>\
    <PostalCode>78701</PostalCode><Country>«United States→US»</Country></ShipTo></Customer><Items><Item><SKU>S-1</SKU>\
    <Name>Soap &amp; Oil</Name><Quantity>1</Quantity><UnitPrice>10.00</UnitPrice></Item></Items></Order>\r\n\
    <Order><OrderID>2</OrderID><OrderNumber>N-2</OrderNumber><OrderDate>«2026-11-21T10:00:00Z→11/21/2026 10:00»</OrderDate>\
    <OrderStatus>paid</OrderStatus><LastModified>11/21/2026 10:05</LastModified><OrderTotal>5.00</OrderTotal>\
    <ShippingAmount>0.00</ShippingAmount><Customer><CustomerCode>c2</CustomerCode><BillTo><Name>Bo Reed</Name></BillTo>\
    </Customer><Items><Item><SKU>S-2</SKU><Name>Brush</Name><Quantity>1</Quantity><UnitPrice>5.00</UnitPrice></Item>\
    </Items></Order>\r\n</Orders>\r\n";

/// The text with what is wrong, or with what it becomes.
fn version(repaired: bool) -> String {
    let mut out = String::new();
    for (at, part) in BROKEN.split(['«', '»']).enumerate() {
        let (wrong, right) = part.split_once('→').filter(|_| at % 2 == 1).unwrap_or((part, part));
        out.push_str(if repaired { right } else { wrong });
    }
    out
}

/// Drop a file, look, repair it, save it, drop it again.
pub fn repaired_file_comes_back_whole(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.upload(&[("shop.xml", version(false).as_bytes())])?;
    page.wait_for_outcomes(&["does-not-arrive", "does-not-arrive"])?;

    // First one repair, which is then undone.
    page.click(words.text("fix-this")?)?;
    page.wait_until("one place is repaired", || Ok(!same(page, &version(false))?))?;
    page.click(words.text("files-undo")?)?;
    page.wait_until("it is as it was", || same(page, &version(false)))?;

    page.click("Fix everything: 4")?;
    page.wait_for_outcomes(&["arrives", "does-not-arrive"])?;

    // Only a person knows the address.
    page.click("N-2")?;
    page.wait_for_focus("order")?;
    for (label, value) in [
        ("ask-name", "Bo Reed"),
        ("ask-address-1", "5 \"Old\" Mill & Co"),
        ("ask-city", "Denver"),
        ("ask-state", "CO"),
        ("ask-postal-code", "80202"),
        ("ask-country", "US"),
    ] {
        page.fill(words.text(label)?, value)?;
    }
    page.click(words.text("ask-put")?)?;
    page.wait_for_outcomes(&["arrives", "arrives"])?;

    page.click(words.text("take-files")?)?;
    page.wait_for_focus("made")?;
    let address = "<ShipTo><Name>Bo Reed</Name><Address1>5 \"Old\" Mill &amp; Co</Address1><City>Denver</City>\
                   <State>CO</State><PostalCode>80202</PostalCode><Country>US</Country></ShipTo>";
    let expected =
        version(true).replacen("</BillTo></Customer>", &format!("</BillTo>{address}</Customer>"), 1);
    let shown = page.text("#result")?;
    expect_equal(
        "the repaired file",
        shown.replace("\r\n", "\n"),
        expected.trim_end().replace("\r\n", "\n"),
    )?;
    if let Some(saved) = page.save("shop.xml")? {
        expect_equal("the saved file", String::from_utf8_lossy(&saved).into_owned(), expected.clone())?;
    }

    // Dropped again, nothing is left to repair.
    page.open("#/orders?lang=en")?;
    page.upload(&[("shop.xml", expected.as_bytes())])?;
    page.wait_for_outcomes(&["arrives", "arrives"])?;
    page.settles("codes", || page.codes(), Vec::new())?;
    page.wait_until("nothing is left to repair", || {
        Ok(!page.text(".screen")?.contains(words.text("repair-title")?))
    })
}

/// Whether the field holds this text; fields know only one kind of line ending.
fn same(page: &Page, text: &str) -> Outcome<bool> {
    Ok(page.value("#input")? == text.replace("\r\n", "\n"))
}

/// The orders that arrive, in the forms that ShipStation takes today.
pub fn what_is_taken_along_arrives(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.click(words.text("orders-sample-json")?)?;
    page.wait_for_focus("findings")?;
    let arriving = page.attributes("[data-outcome^=arrives]", "data-outcome")?.len();
    expect(arriving > 1, "some orders of the sample arrive")?;

    // As XML: one page per order, and the tool itself finds no fault with any page.
    page.retype("#page-size", "1")?;
    page.click(words.text("take-pages")?)?;
    page.wait_for_focus("made")?;
    let links = page.attributes("a[download]", "download")?;
    let pages = links.len();
    let expected: Vec<String> = (1..=pages).map(|number| format!("orders-{number}.xml")).collect();
    expect_equal("the files", links, expected)?;
    // Of the orders that arrive, the one with 2.5 metres of linen cannot be written as Custom Store XML.
    expect_equal("pages", pages, arriving - 1)?;
    page.wait_until("what is left out is said", || {
        Ok(page.text(".result")?.contains("1 order is left out"))
    })?;
    let xml = page.text("#result")?;
    expect(xml.contains(&format!("<Orders pages=\"{pages}\">")), "the page says how many there are")?;
    if let Some(saved) = page.save("orders-1.xml")? {
        expect_equal("the saved page", String::from_utf8_lossy(&saved).trim_end().to_owned(), xml.clone())?;
    }

    page.click(&format!("All {pages} files in one ZIP"))?;
    if let Some(saved) = page.save("orders.zip")? {
        expect(saved.starts_with(b"PK\x03\x04"), "an archive is saved")?;
        expect(saved.windows(xml.len()).any(|part| part == xml.as_bytes()), "the page is in it")?;
    }

    // As a table: formulas become text, and so do order numbers.
    page.click(words.text("take-table")?)?;
    page.wait_until("a table", || Ok(page.text("#result")?.starts_with("Order Number,")))?;
    let table = page.text("#result")?;
    if let Some(saved) = page.save("shipstation-import.csv")? {
        expect_equal(
            "the saved table",
            String::from_utf8_lossy(&saved).trim_end().to_owned(),
            table.clone(),
        )?;
    }
    page.click(words.text("take-findings")?)?;
    page.wait_until("the findings", || Ok(page.text("#result")?.contains("missing-shipping-address")))?;
    page.click(words.text("take-report")?)?;
    page.wait_until("the report", || Ok(page.text("#result")?.starts_with("{\"tool\":\"orders\"")))?;
    let report = page.text("#result")?;
    if let Some(saved) = page.save("report.json")? {
        let read: serde_json::Value =
            serde_json::from_slice(&saved).map_err(|why| format!("the report: {why}"))?;
        expect_equal("outcomes in the report", read["outcomes"]["does-not-arrive"].as_u64(), Some(1))?;
        expect_equal("orders in the report", read["orders"].as_array().map(Vec::len), Some(5))?;
    }
    expect(report.contains("\"code\":\"service-discontinued\""), "the report has the findings")?;

    for (what, text, count) in [("XML", xml, 1), ("CSV", table, arriving)] {
        page.paste("#input", &text)?;
        page.wait_until(&format!("{what} is read again, and all of it arrives"), || {
            let outcomes = page.attributes("[data-outcome]", "data-outcome")?;
            Ok(outcomes.len() == count && outcomes.iter().all(|outcome| outcome.starts_with("arrives")))
        })?;
    }
    Ok(())
}

/// In a frame that may not save files, the page says so and copies the text instead.
pub fn copied_where_nothing_can_be_saved(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.click(words.text("orders-sample-json")?)?;
    page.wait_for_focus("findings")?;
    page.click(words.text("take-table")?)?;
    page.wait_for_focus("made")?;
    page.wait_until("it is said", || Ok(page.text(".result")?.contains(words.text("save-may-be-refused")?)))?;
    page.click_on(".result .copy button")?;
    page.wait_until("it is copied", || Ok(page.text(".result .answer")? == words.text("copied")?))
}

pub fn columns_are_matched_by_hand(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let table = |number: &str| {
        format!(
            "Order Number,Recipient,Street,City,Zip,Country,SKU,Quantity,Remark\n{number},Ada,1 Hill,Austin,78701,US,S1,2,=1+1\n"
        )
    };
    page.open("#/orders?lang=en")?;
    page.upload(&[("a.csv", table("A-1").as_bytes())])?;
    page.wait_for_outcomes(&["arrives"])?;
    let column = |page: &Page| -> Outcome<Vec<String>> {
        let rows = page.table(words.text("columns-title")?)?;
        Ok(rows.into_iter().find(|row| row[0] == "Remark").unwrap_or_default())
    };
    let remark = column(page)?;
    expect_equal("a sample value", remark[1].as_str(), "=1+1")?;
    expect_equal("why", remark[3].as_str(), words.text("columns-by-nothing")?)?;

    page.choose("Field for Remark", "InternalNotes")?;
    page.wait_until("the value arrives", || {
        let fields = page.table(words.text("orders-arrives-as")?)?;
        Ok(fields.iter().any(|row| row[0] == "InternalNotes" && row[1] == "=1+1"))
    })?;
    page.settles(
        "why",
        || Ok(column(page)?.get(3).cloned()),
        Some(words.text("columns-by-person")?.to_owned()),
    )?;

    // The choice is kept for the next file with the same headings, and a formula is saved as text.
    page.upload(&[("b.csv", table("B-2").as_bytes())])?;
    page.wait_until("the next file", || Ok(page.text(".screen")?.contains("Order B-2")))?;
    page.settles(
        "why, in the next file",
        || Ok(column(page)?.get(3).cloned()),
        Some(words.text("columns-by-person")?.to_owned()),
    )?;
    page.click(words.text("take-table")?)?;
    page.wait_until("a table", || Ok(page.text("#result")?.contains(",'=1+1,")))?;

    let city = |page: &Page| -> Outcome<bool> {
        let fields = page.table(words.text("orders-arrives-as")?)?;
        Ok(fields.iter().any(|row| row[0] == "ShipTo/City"))
    };
    page.choose("Field for City", words.text("columns-leave-out")?)?;
    page.wait_until("the town does not arrive", || Ok(!city(page)?))?;
    page.click(words.text("columns-reset")?)?;
    page.wait_until("the town arrives again", || city(page))?;
    page.settles(
        "why, after a reset",
        || Ok(column(page)?.get(3).cloned()),
        Some(words.text("columns-by-nothing")?.to_owned()),
    )?;
    page.wait_until("the list shows it too", || {
        let value = page.script(
            "return document.querySelector('select[aria-label=\"Field for City\"]').value",
            json!([]),
        )?;
        Ok(value == json!("ShipTo/City"))
    })
}

pub fn location_follows_the_store_url(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.paste(
        "#input",
        "https://shipstation.tradegecko.com/fulfillments/12.xml?stock_location_id%5B%5d=999",
    )?;
    page.visit(words.text("orders-title")?)?;
    page.click(words.text("orders-sample-json")?)?;
    page.wait_for_focus("findings")?;
    let not_in_feed = |page: &Page| -> Outcome<usize> { page.count("[data-outcome=not-in-feed]") };
    page.wait_until("every order is of another location", || Ok(not_in_feed(page)? == 5))?;
    page.settles("the field", || page.value("#location-filter"), "999".to_owned())?;
    page.retype("#location-filter", " ")?;
    page.wait_until("all locations", || Ok(not_in_feed(page)? == 1))
}
