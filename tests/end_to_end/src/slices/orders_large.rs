//! Orders and tables as large as a file can be: only a part is drawn, and every part can be reached.

use crate::Outcome;
use crate::labels::Labels;
use crate::large_orders::{large_files, lines_with_findings};
use crate::page::{Page, expect, expect_equal};
use crate::webdriver::key;
use serde_json::json;

/// No page has more elements than these, however large its file is.
const MOST_ELEMENTS: usize = 8_000;

/// Lines enough for two parts of everything that is shown in parts.
const LINES: usize = 150;

pub fn only_a_part_is_drawn(page: &Page) -> Outcome {
    println!(
        "  {:<12}{:<36}{:>12}{:>12}{:>12}",
        page.browser.engine.name(),
        "file",
        "bytes",
        "block",
        "elements"
    );
    let mut too_many = Vec::new();
    for file in large_files() {
        page.open("#/orders?lang=en")?;
        page.script(WATCH, json!([]))?;
        page.upload(&[(file.name, file.content.as_bytes())])?;
        page.wait_long_until(file.what, || Ok(page.script(IS_DONE, json!([]))? == json!(true)))?;
        page.rest()?;
        let read = seen(page)?;
        // Whatever can be unfolded and gone on in.
        page.script(GO_ON, json!([]))?;
        page.rest()?;
        let used = seen(page)?;
        let elements = read.1.max(used.1);
        println!(
            "  {:<12}{:<36}{:>12}{:>9} ms{:>12}",
            page.browser.engine.name(),
            file.what,
            file.content.len(),
            read.0.max(used.0),
            elements
        );
        if elements > MOST_ELEMENTS {
            too_many.push(format!("{}: {elements} elements", file.what));
        }
    }
    expect(too_many.is_empty(), &too_many.join(", "))
}

/// The longest time that the page did nothing else, in milliseconds, and how many elements it has.
fn seen(page: &Page) -> Outcome<(u64, usize)> {
    let found = page.script(
        "return [Math.round(window.longest), document.getElementsByTagName('*').length]",
        json!([]),
    )?;
    let number = |at: usize| found[at].as_u64().unwrap_or(u64::MAX);
    Ok((number(0), number(1) as usize))
}

/// Measures how late a timer is that is due at once.
const WATCH: &str = "window.longest = 0;
     let before = performance.now();
     const look = () => {
       const now = performance.now();
       window.longest = Math.max(window.longest, now - before);
       before = now;
       setTimeout(look, 0);
     };
     look();";

const IS_DONE: &str = "return !document.querySelector('main progress') &&
     !!document.querySelector('.order-detail .fates') && !document.querySelector('.order-detail[aria-busy]')";

const GO_ON: &str = "const wait = () => new Promise((done) => setTimeout(done, 100));
     (async () => {
       document.querySelectorAll('main details:not([open]) > summary').forEach((e) => e.click());
       await wait();
       for (const way of document.querySelectorAll('.window .actions button:last-child')) {
         way.click();
         await wait();
       }
     })();";

fn open(page: &Page) -> Outcome {
    page.open("#/orders?lang=en")?;
    page.paste("#input", &lines_with_findings(LINES))?;
    page.wait_until("the order", || Ok(page.count(".order-detail .fates")? == 1))?;
    page.rest()
}

/// Which rows a list says that it shows.
fn shown(page: &Page, id: &str) -> Outcome<String> {
    page.text(&format!("#{id}"))
}

/// Puts the focus on what leads through a list.
fn slide(page: &Page, id: &str) -> Outcome {
    page.script("document.querySelector(`#${arguments[0]} ~ .actions input`).focus()", json!([id])).map(drop)
}

pub fn parts_of_an_order_lead_to_each_other(page: &Page) -> Outcome {
    open(page)?;
    let there = page.codes()?.len();
    expect((2..100).contains(&there), &format!("{there} findings are in the document"))?;
    page.settles("the values", || Ok(shown(page, "source-shown")?.starts_with("1 to 300 of ")), true)?;

    // To the last field by keyboard, and from there to its place in the source.
    slide(page, "fields-shown")?;
    page.press(key::END)?;
    let last = format!("Item[{LINES}]/SKU");
    page.wait_until(&last, || Ok(page.attributes("[data-field]", "data-field")?.contains(&last)))?;
    let row = page.attributes(&format!("[data-field='{last}']"), "aria-rowindex")?;
    expect(
        row.first().is_some_and(|row| row.parse().is_ok_and(|row: usize| row > 200)),
        &format!("{row:?}"),
    )?;
    page.click(&last)?;
    page.settles("what is highlighted", || page.texts("mark.chosen"), vec![format!("S{LINES}")])?;
    expect(!shown(page, "source-shown")?.starts_with("1 to"), "the source has moved")?;

    // From there to a finding that is not in the document yet.
    let marker = page.texts(".source .marker")?.pop().ok_or("there is no marker")?;
    expect_equal("its finding", page.count(&format!("#finding-{marker}"))?, 0)?;
    page.script(
        "[...document.querySelectorAll('.source .marker')].find((e) => e.textContent === arguments[0]).click()",
        json!([marker]),
    )?;
    page.wait_for_focus(&format!("finding-{marker}"))?;

    // And back: a finding of the beginning, whose place is not in the document.
    slide(page, "findings-shown")?;
    page.press(key::HOME)?;
    page.wait_until("the first findings", || Ok(shown(page, "findings-shown")?.starts_with("1 to ")))?;
    let first = ".order-detail .findings > :nth-child(2)";
    let finding = page.attributes(first, "id")?.pop().ok_or("there is no second finding")?;
    let place = finding.replace("finding", "place");
    expect_equal("its mark", page.count(&format!("#{place}"))?, 0)?;
    page.click_on(&format!("{first} .place"))?;
    page.wait_for_focus(&place)?;
    page.settles("the source", || Ok(shown(page, "source-shown")?.starts_with("1 to ")), true)?;

    // A value of the source brings its field back into sight.
    page.script("document.querySelector('[data-value=\"1\"]').click()", json!([]))?;
    page.settles(
        "the field",
        || page.texts("[data-field] [aria-pressed=true]"),
        vec!["OrderNumber".to_owned()],
    )
}

pub fn parts_are_gone_through_by_keyboard(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    open(page)?;
    page.click_on(".fates summary")?;
    page.rest()?;
    let first = shown(page, "fates-shown")?;
    expect(first.starts_with("1 to 200 of "), &first)?;
    slide(page, "fates-shown")?;
    page.press(key::RIGHT)?;
    page.wait_until("the next values", || Ok(shown(page, "fates-shown")? != first))?;
    page.settles(
        "what a screen reader says",
        || page.attributes("#fates-shown ~ .actions input", "aria-valuetext"),
        vec![shown(page, "fates-shown")?],
    )?;
    page.press(key::HOME)?;
    page.settles("the first values again", || shown(page, "fates-shown"), first.clone())?;

    // The way on below the list leads to its beginning.
    page.script("[...document.querySelectorAll('.fates > .actions button')].pop().click()", json!([]))?;
    page.wait_for_focus("fates-shown")?;
    expect(shown(page, "fates-shown")? != first, "it goes on")?;

    // In the source the arrow keys go on beyond what is in the document.
    page.script("document.querySelector('[data-value=\"299\"]').click()", json!([]))?;
    page.script("document.querySelector('.source.values').focus()", json!([]))?;
    page.press(key::DOWN)?;
    page.wait_until("the value behind the part", || {
        Ok(page.attributes("mark.chosen", "data-value")? == ["300"])
    })?;
    page.settles(
        "the region keeps the focus",
        || page.script("return document.activeElement.matches('.source.values')", json!([])),
        json!(true),
    )?;

    // A small order has none of it.
    page.go("#/orders?lang=en")?;
    page.click(words.text("orders-sample-xml")?)?;
    page.wait_until("the sample", || Ok(page.count(".window")? == 0 && page.count("[data-field]")? > 0))
}
