//! Many orders: the outcome first, then the list.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use crate::webdriver::key;
use serde_json::json;

/// A Custom Store page with this many orders, named from `A-1` on. Every tenth has no shipping address,
/// and every fifth of those has no status either.
fn feed(count: usize) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Orders pages=\"1\">\n");
    for at in 1..=count {
        let held_back = at % 10 == 0;
        let status = if at % 50 == 0 { "" } else { "<OrderStatus>paid</OrderStatus>" };
        let ship_to = if held_back {
            ""
        } else {
            "<ShipTo><Name>Ada Lane</Name><Address1>1 Main Street</Address1><City>Austin</City>\
             <State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>"
        };
        out.push_str(&format!(
            "<Order><OrderID>{at}</OrderID><OrderNumber>A-{at}</OrderNumber>\
             <OrderDate>11/20/2026 09:15</OrderDate>{status}<LastModified>11/20/2026 09:20</LastModified>\
             <OrderTotal>10.00</OrderTotal><ShippingAmount>0.00</ShippingAmount><Customer>\
             <CustomerCode>c1</CustomerCode><BillTo><Name>Ada Lane</Name></BillTo>{ship_to}</Customer>\
             <Items><Item><SKU>S-1</SKU><Name>Soap</Name><Quantity>1</Quantity><UnitPrice>10.00</UnitPrice>\
             </Item></Items></Order>\n"
        ));
    }
    out + "</Orders>\n"
}

fn open(page: &Page, count: usize) -> Outcome {
    page.open("#/orders?lang=en")?;
    page.paste("#input", &feed(count))?;
    shows(page, count, count)
}

/// Waits until the page says how many orders the list shows.
fn shows(page: &Page, count: usize, all: usize) -> Outcome {
    let number = |n: usize| if n < 1000 { n.to_string() } else { format!("{},{:03}", n / 1000, n % 1000) };
    let said = format!("{} of {} orders shown", number(count), number(all));
    page.wait_until(&said, || Ok(page.texts("[role=status]")?.contains(&said)))?;
    page.rest()
}

/// The numbers of the orders in the document, from the top.
fn numbers(page: &Page) -> Outcome<Vec<String>> {
    page.texts("tr[data-outcome] th")
}

pub fn outcome_comes_first(page: &Page) -> Outcome {
    open(page, 100)?;
    let bar = page.attributes("main svg[role=img]", "aria-label")?;
    expect_equal("what the bar says", bar, vec!["Arrives: 90, Does not arrive: 10".to_owned()])?;
    page.settles(
        "the parts of the bar",
        || {
            page.script(
                "return [...document.querySelectorAll('svg[role=img] > rect[class]')]
           .filter((r) => r.getAttribute('class')).map((r) => Math.round(r.getBoundingClientRect().width /
             r.ownerSVGElement.getBoundingClientRect().width * 100))",
                json!([]),
            )
        },
        json!([90, 10]),
    )?;

    page.settles(
        "the reasons",
        || page.texts("[data-reason] .effect"),
        vec![
            "Fixing this frees 8 of 10 orders that do not arrive".to_owned(),
            "Holds back 2 orders, together with other reasons".to_owned(),
        ],
    )?;
    let links = page.attributes("[data-reason] a", "href")?;
    expect(links[0].starts_with("#/code/missing-shipping-address"), &format!("the explanation: {links:?}"))?;
    page.click("Show 2 orders")?;
    page.wait_for_focus("orders")?;
    shows(page, 2, 100)?;
    page.settles("those that lack a status", || numbers(page), vec!["A-50".to_owned(), "A-100".to_owned()])?;

    // Opening the explanation and coming back loses nothing.
    page.click("Explanation")?;
    page.wait_until("the explanation", || Ok(page.text("main.screen h1")? == "No shipping address"))?;
    page.script("history.back()", json!([]))?;
    shows(page, 2, 100)
}

/// Cancels reading a file as soon as the page offers it.
pub fn cancelled_reading_keeps_what_was_read(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.script(
        "new MutationObserver((_, observer) => {
           const cancel = document.querySelector('progress ~ button');
           if (cancel) { observer.disconnect(); cancel.click(); }
         }).observe(document.body, { childList: true, subtree: true })",
        json!([]),
    )?;
    // As a file: engines take longer to lay out a field with so much text than the page takes to read it.
    page.upload(&[("many.xml", feed(ALL_OF_THEM).as_bytes())])?;
    let cancelled = words.text("orders-cancelled")?;
    page.wait_until(cancelled, || Ok(page.texts("main p")?.iter().any(|text| text == cancelled)))?;
    let read = || -> Outcome<usize> {
        let rows = page.attributes("table[role=grid]", "aria-rowcount")?;
        Ok(rows.first().and_then(|rows| rows.parse().ok()).unwrap_or(0))
    };
    // The list shows what was read until then.
    let pause = || std::thread::sleep(std::time::Duration::from_millis(500));
    pause();
    let before = read()?;
    expect((2..ALL_OF_THEM).contains(&before), &format!("{before} rows were read"))?;
    pause();
    expect_equal("nothing more is read", read()?, before)?;
    page.click("A-2")?;
    page.wait_for_focus("order")
}

/// So many that no machine has read them before the page offers to cancel.
const ALL_OF_THEM: usize = 20_000;

pub fn thousand_orders_by_keyboard(page: &Page) -> Outcome {
    open(page, 1000)?;
    let table = "table[role=grid]";
    page.settles("rows", || page.attributes(table, "aria-rowcount"), vec!["1001".to_owned()])?;
    let there = page.count("tr[data-outcome]")?;
    expect((10..120).contains(&there), &format!("{there} rows are in the document"))?;

    page.focus_on("A-1")?;
    let focused = |expected: &str| {
        page.wait_until(&format!("the focus is on {expected}"), || Ok(page.focused()? == expected))
    };
    page.press(key::DOWN)?;
    focused("A-2")?;
    page.press(key::PAGE_DOWN)?;
    focused("A-12")?;
    page.press(key::END)?;
    focused("A-1000")?;
    page.settles(
        "the last row, in sight",
        || {
            page.script(
                "const row = document.activeElement.closest('tr'), box = row.getBoundingClientRect();
         const around = row.closest('.scroll').getBoundingClientRect();
         return [row.getAttribute('aria-rowindex'), row.dataset.outcome,
           box.top >= around.top - 1 && box.bottom <= around.bottom + 1]",
                json!([]),
            )
        },
        json!(["1001", "does-not-arrive", true]),
    )?;
    let there = page.count("tr[data-outcome]")?;
    expect((10..120).contains(&there), &format!("at the end {there} rows are in the document"))?;
    page.press(key::UP)?;
    focused("A-999")?;
    page.press(key::ENTER)?;
    page.wait_for_focus("order")?;
    page.settles("the order", || page.text("#order"), "Order A-999".to_owned())?;
    page.click("Next order")?;
    page.wait_until("the next order", || Ok(page.text("#order")? == "Order A-1000"))?;
    page.one("[data-code=missing-shipping-address]").map(drop)
}

pub fn search_sort_and_filter(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    open(page, 120)?;
    page.paste("#orders-search", "a-11")?;
    shows(page, 11, 120)?;
    page.settles("the first", || Ok(numbers(page)?.first().cloned()), Some("A-11".to_owned()))?;
    page.choose("Outcome", "Does not arrive (12)")?;
    shows(page, 1, 120)?;
    page.settles("what is left", || numbers(page), vec!["A-110".to_owned()])?;

    page.paste("#orders-search", "no such number")?;
    let empty = words.text("orders-none-fits")?;
    page.wait_until(empty, || Ok(page.texts(".empty p")?.contains(&empty.to_owned())))?;
    page.click(words.text("orders-show-all")?)?;
    shows(page, 120, 120)?;

    let sorted = |name: &str, order: &str, first: &str| -> Outcome {
        page.click_on(&format!("thead th:nth-child({}) button", if name == "number" { 2 } else { 3 }))?;
        page.wait_until(&format!("sorted by {name}, {order}"), || {
            let there = page.attributes("[aria-sort]:not([aria-sort=none])", "aria-sort")? == [order];
            Ok(there && numbers(page)?.first().is_some_and(|number| number == first))
        })
    };
    sorted("number", "ascending", "A-1")?;
    sorted("number", "descending", "A-120")?;
    sorted("outcome", "ascending", "A-1")?;
    sorted("outcome", "descending", "A-10")
}
