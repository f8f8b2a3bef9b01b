//! Nothing leaves the page, and nothing stays behind.

use super::{SCREENS, copied};
use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use serde_json::{Value, json};
use std::time::Duration;

/// A part of everything that is pasted.
const SECRET: &str = "zqx81secret";

pub fn nothing_leaves(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/?lang=en")?;
    page.wait_until("the texts of all languages", || {
        let there =
            page.script("return Object.values(globalThis.storeHelperTexts).flat().length", json!([]))?;
        Ok(there == json!(8))
    })?;
    let (asked, fetched) = settled(page)?;
    page.script(
        "window.logged = [];
         for (const kind of ['log', 'info', 'warn', 'error', 'debug'])
           console[kind] = (...words) => window.logged.push(words.join(' '));",
        json!([]),
    )?;

    use_everything(page, &words)?;
    // Waits, so that a late request would be seen too.
    std::thread::sleep(Duration::from_millis(500));

    // A second after each load, the browser itself checks whether the service worker has changed: one
    // request for each of the loads before.
    let of_page = |asked_for: &String| {
        !asked_for.starts_with("GET /service-worker.js") && !asked_for.contains("/service-worker.js?")
    };
    let later: Vec<String> = page.requests().into_iter().skip(asked).filter(of_page).collect();
    expect(later.is_empty(), &format!("no request after the load: {later:?}"))?;
    expect_equal("what the page has fetched", self::fetched(page)?, fetched)?;
    let all = page.requests().join("\n");
    expect(!all.contains(SECRET), "no request has ever carried what was pasted")?;
    nothing_stays(page)?;
    let logged = page.script("return window.logged", json!([]))?;
    expect(!logged.to_string().contains(SECRET), &format!("no log has what was pasted: {logged}"))?;
    if page.home.is_framed() {
        let told = page.told_to_host()?.join("\n");
        expect(!told.contains(SECRET), &format!("the page around it is not told what was pasted: {told}"))?;
    }
    Ok(())
}

fn use_everything(page: &Page, words: &Labels) -> Outcome {
    let secret = SECRET;
    page.paste("#input", &format!("https://anna:{secret}@store.example.com/{secret}"))?;
    page.click(&format!("Open in “{}”", words.text("url-title")?))?;
    page.wait_until("the URL is explained", || Ok(!page.codes()?.is_empty()))?;
    nothing_stays(page)?;
    page.paste(
        "#input",
        &format!("https://shipstation.tradegecko.com/fulfillments/9.xml?stock_location_id%5B%5D={secret}"),
    )?;
    page.wait_until("the location is in its field", || Ok(page.value("#location")? == secret))?;
    page.click(words.text("url-copy")?)?;
    page.visit(words.text("decode-title")?)?;
    page.paste(
        "#input",
        &format!("{{\"base\":[\"Cannot create fulfilment on an order in the {secret} state\"]}}"),
    )?;
    page.wait_until("the message is explained", || Ok(page.codes()?.len() >= 2))?;
    page.click(words.text("decode-copy-support")?)?;
    let for_support = copied(page)?;
    let masked = for_support.contains("order-state-unknown") && !for_support.contains(secret);
    expect(masked, &format!("what is copied for support is masked: {for_support}"))?;
    page.visit(words.text("orders-title")?)?;
    page.paste(
        "#input",
        &format!("<Orders><Order><OrderID>1</OrderID><OrderNumber>{secret}</OrderNumber></Order></Orders>"),
    )?;
    page.wait_until("the order is there", || Ok(page.count("[data-outcome]")? == 1))?;
    page.click(secret)?;
    nothing_stays(page)?;
    // The preview of an embed loads this page again, so it has a click of its own.
    for screen in SCREENS.iter().filter(|screen| **screen != "#/embed") {
        page.go(&format!("{screen}?lang=fr"))?;
        page.wait_until("the language", || Ok(page.attributes("html", "lang")? == ["fr"]))?;
        nothing_stays(page)?;
    }
    Ok(())
}

/// Searches every place where a browser stores data, and those that other pages can read.
fn nothing_stays(page: &Page) -> Outcome {
    let kept = page.script(
        "return [['local storage', JSON.stringify(localStorage)], ['session storage', JSON.stringify(sessionStorage)],
                 ['cookies', document.cookie], ['title', document.title], ['address', location.href],
                 ['history', JSON.stringify(history.state)], ['window name', window.name],
                 ['links', [...document.links].map((a) => a.href).join(' ')]]",
        json!([]),
    )?;
    // The worker of the installed page keeps the page's own files, and nothing else.
    let deep = page.browser.session.script_async(
        "const found = [['databases', JSON.stringify(await indexedDB.databases?.() ?? [])]];
         for (const name of globalThis.caches ? await caches.keys() : []) {
           const cache = await caches.open(name);
           for (const request of await cache.keys())
             found.push([request.url, request.url + await (await cache.match(request)).text()]);
         }
         return found.filter(([place, text]) => place === 'databases' ? text !== '[]' : text.includes(given[0]))
           .map(([place]) => place);",
        json!([SECRET]),
    )?;
    expect_equal("databases and caches with something pasted", deep, json!([]))?;
    for place in kept.as_array().into_iter().flatten() {
        let text = place[1].as_str().unwrap_or_default();
        expect(!text.contains(SECRET), &format!("what was pasted is not in {}: {text}", place[0]))?;
        let keeps = place[0].as_str().is_some_and(|name| name.ends_with("storage"));
        expect(!keeps || text == "{}", &format!("{} is empty: {text}", place[0]))?;
    }
    Ok(())
}

/// Waits until the parts that load later are there as well, that is until there was no request for a
/// second. Returns the number of requests, and what was fetched.
fn settled(page: &Page) -> Outcome<(usize, Vec<Value>)> {
    let look = || -> Outcome<_> { Ok((page.requests().len(), fetched(page)?)) };
    let mut before = look()?;
    page.wait_for("the end of the load", || {
        std::thread::sleep(Duration::from_secs(1));
        let now = look()?;
        Ok((std::mem::replace(&mut before, now.clone()) == now).then_some(now))
    })
}

/// Everything that the browser has loaded for the page, by its own count.
fn fetched(page: &Page) -> Outcome<Vec<Value>> {
    let found =
        page.script("return performance.getEntriesByType('resource').map((e) => e.name)", json!([]))?;
    Ok(found.as_array().cloned().unwrap_or_default())
}
