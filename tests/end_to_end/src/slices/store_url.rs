//! Tool 1, as a merchant uses it.

use super::copied;
use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use crate::webdriver::key;
use serde_json::{Value, json};

/// The example of ShipStation's help article, with its capital and its small d.
pub(super) const ARTICLE: &str =
    "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456";
const TEMPLATE: &str =
    "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=stock_location_id";
pub(super) const PASSWORD: &str = "tr0ub4dor-and-3";

pub fn sample_is_explained(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.click(words.text("try-sample")?)?;
    page.wait_for_codes(&["service-discontinued"])?;
    page.wait_for_focus("findings")?;
    page.settles("the field", || page.value("#input"), ARTICLE.to_owned())?;
    page.settles("the result", || page.text("#result"), ARTICLE.to_owned())?;

    let parts = page.table(words.text("url-parts-title")?)?;
    let together: String = parts.iter().filter_map(|row| row.first()).map(String::as_str).collect();
    expect_equal("the parts put together", together, ARTICLE.to_owned())?;
    for row in &parts {
        expect(row.len() == 3 && row.iter().all(|cell| !cell.is_empty()), "every part is explained")?;
    }
    for (text, role) in [("99999", "role-feed-id"), ("123456", "role-value")] {
        let role = words.text(role)?;
        let found = parts.iter().any(|row| row[0] == text && row[1] == role);
        expect(found, &format!("{text} is called “{role}”; the parts are {parts:?}"))?;
    }

    let sentence = page.text_after(words.text("url-outcome-title")?)?;
    for value in ["99999", "123456"] {
        expect(sentence.contains(value), &format!("the sentence names {value}: {sentence}"))?;
    }
    Ok(())
}

pub fn only_the_location_changes(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    // A parameter behind the location, in an unusual spelling that has to survive.
    page.paste("#input", &format!("{ARTICLE}&Note=a%20b+c%2f"))?;
    page.wait_until("the location is in its field", || Ok(page.value("#location")? == "123456"))?;
    page.retype("#location", "77")?;
    result_becomes(page, &format!("{}&Note=a%20b+c%2f", ARTICLE.replace("123456", "77")))?;
    page.wait_until("the field follows", || Ok(page.value("#input")? == page.text("#result")?))?;
    // Emptied by hand: the parameter disappears with its last digit.
    page.retype("#location", &key::BACKSPACE.to_string())?;
    result_becomes(page, "https://shipstation.tradegecko.com/fulfillments/99999.xml?Note=a%20b+c%2f")?;
    page.type_into("#location", "5")?;
    result_becomes(page, &format!("{}&Note=a%20b+c%2f", ARTICLE.replace("123456", "5")))?;
    // Everything typed in one field is one step to undo.
    page.click(words.text("undo-replace")?)?;
    page.wait_until("the text from before is back", || {
        Ok(page.value("#input")? == format!("{ARTICLE}&Note=a%20b+c%2f"))
    })?;
    page.wait_until("the location is back too", || Ok(page.value("#location")? == "123456"))
}

fn result_becomes(page: &Page, expected: &str) -> Outcome {
    let mut last = String::new();
    let came = page.wait_until(&format!("the result {expected}"), || {
        last = page.text("#result")?;
        Ok(last == expected)
    });
    came.map_err(|why| format!("{why}; it is {last}"))
}

pub fn template_lacks_its_number(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.paste("#input", TEMPLATE)?;
    page.wait_for_codes(&["service-discontinued", "location-placeholder-left"])?;
    let told = page.text("[data-code=location-placeholder-left]")?;
    expect(told.contains(words.text("location-placeholder-left.title")?), "the finding has its title")?;
    expect(told.contains(words.text("location-placeholder-left.fix")?), "the finding says what to do")?;
    page.retype("#location", "123456")?;
    page.wait_for_codes(&["service-discontinued"])?;
    result_becomes(page, &TEMPLATE.replace("=stock_location_id", "=123456"))
}

pub fn result_is_copied(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.click(words.text("try-sample")?)?;
    page.click(words.text("url-copy")?)?;
    // The page says that it copied; pasting shows whether it did.
    pasted_is(page, ARTICLE)
}

pub fn password_is_hidden(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    for url in [
        format!("https://anna:{PASSWORD}@shipstation.tradegecko.com/fulfillments/99999.xml"),
        format!("https://store.example.com/orders?password={PASSWORD}&a=1"),
        format!("my URL is https://store.example.com/orders.xml?api_key={PASSWORD}, thanks"),
    ] {
        page.paste("#input", &url)?;
        page.wait_until("the finding credentials-in-url", || {
            Ok(page.value("#input")? == url && page.codes()?.iter().any(|code| code == "credentials-in-url"))
        })?;
        nothing_shows(page, PASSWORD).map_err(|why| format!("{url}: {why}"))?;
        page.click(words.text("url-copy")?)?;
        let copied = copied(page)?;
        expect(
            copied.contains("***") && !copied.contains(PASSWORD),
            &format!("what is copied is masked: {copied}"),
        )?;
        page.visit(words.text("url-title")?)?;
        page.paste("#input", "")?;
        page.wait_until("the findings are gone", || Ok(page.codes()?.is_empty()))?;
    }
    Ok(())
}

/// Builds a URL in the fields from nothing; then the fields follow a pasted URL.
pub fn fields_and_url_follow_each_other(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.type_into("#server", "shop.example.org")?;
    page.type_into("#path", "orders/ss")?;
    result_becomes(page, "https://shop.example.org/orders/ss")?;
    // Types in the middle of the text: if the cursor jumped, the letters would be scattered.
    page.script(
        "const f = document.querySelector('#server'); f.focus(); f.setSelectionRange(4, 4)",
        json!([]),
    )?;
    page.type_into_focused("-two")?;
    result_becomes(page, "https://shop-two.example.org/orders/ss")?;
    page.settles("the field", || page.value("#input"), "https://shop-two.example.org/orders/ss".to_owned())?;
    page.paste("#input", ARTICLE)?;
    page.wait_until("the fields follow", || {
        Ok(page.count("#feed")? == 1
            && page.value("#feed")? == "99999"
            && page.value("#location")? == "123456")
    })?;
    page.retype("#feed", "77")?;
    result_becomes(page, &ARTICLE.replace("99999", "77"))?;

    // The chosen kind of store is in the address of the page, but nothing of the store URL.
    let kind = words.text("url-kind")?;
    page.choose(kind, words.text("profile-custom-store")?)?;
    page.wait_until("read as a Custom Store", || Ok(page.count("#server")? == 1))?;
    page.settles("the server", || page.value("#server"), "shipstation.tradegecko.com".to_owned())?;
    page.settles(
        "the address",
        || page.script("return location.hash", json!([])),
        json!("#/url?lang=en&profile=custom-store"),
    )
}

/// Three warehouses: three URLs, to copy one by one or all together.
pub fn every_location_gets_its_url(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.paste("#input", ARTICLE)?;
    page.wait_until("the location is in its field", || Ok(page.value("#location")? == "123456"))?;
    page.paste("#location", "11\n22\n33")?;
    let title = words.filled("url-per-location-title", &[("count", "3")])?;
    let url = |id: &str| ARTICLE.replace("123456", id);
    page.settles(
        "the URLs",
        || Ok(page.table(&title)?.into_iter().filter_map(|row| row.into_iter().nth(1)).collect::<Vec<_>>()),
        vec![url("11"), url("22"), url("33")],
    )?;
    page.settles("the list stays", || page.value("#location"), "11\n22\n33".to_owned())?;
    result_becomes(page, &url("11"))?;
    page.click(&words.filled("url-copy-all", &[("count", "3")])?)?;
    pasted_is(page, &[url("11"), url("22"), url("33")].join("\n"))
}

pub(super) fn pasted_is(page: &Page, expected: &str) -> Outcome {
    page.settles("the clipboard", || copied(page), expected.to_owned())
}

/// Two single repairs, then all the others at once; each can be undone.
pub fn repairs_can_be_taken_back(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let broken = "“http://shipstation.tradegecko.com/fulfillments/99999?page=1”.";
    let clean = "https://shipstation.tradegecko.com/fulfillments/99999.xml";
    page.open("#/url?lang=en")?;
    page.paste("#input", broken)?;
    let codes = ["stray-characters", "insecure-http", "missing-xml-suffix", "reserved-parameter"];
    page.wait_for_codes(&["service-discontinued", codes[0], codes[1], codes[2], codes[3]])?;
    page.click(&words.filled("fix-all", &[("count", "4")])?)?;
    page.wait_for_codes(&["service-discontinued"])?;
    page.wait_for_focus("findings")?;
    page.settles("the field", || page.value("#input"), clean.to_owned())?;
    page.click(words.text("undo-replace")?)?;
    page.wait_until("the text is back", || Ok(page.value("#input")? == broken))?;
    page.wait_until("its findings are back", || Ok(page.codes()?.len() == 5))?;
    // One at a time, always the first.
    for left in [3, 2] {
        page.click(words.text("fix-this")?)?;
        page.wait_until("one finding less", || Ok(page.codes()?.len() == left + 1))?;
    }
    for codes in [4, 5] {
        page.click(words.text("undo-replace")?)?;
        page.wait_until("one finding more", || Ok(page.codes()?.len() == codes))?;
    }
    page.wait_until("the field has the first text", || Ok(page.value("#input")? == broken))
}

/// By keyboard: choosing a part highlights its explanation, and the other way round.
pub fn parts_and_explanations_light_each_other(page: &Page) -> Outcome {
    page.open("#/url?lang=en")?;
    page.paste("#input", ARTICLE)?;
    page.wait_until("the parts", || Ok(page.count(".token")? > 5))?;
    let part = "[...document.querySelectorAll('.tokens [data-part]')].find((e) => e.textContent === '99999')";
    let number = page.script(&format!("const e = {part}; e.focus(); return e.dataset.part"), json!([]))?;
    let number = number.as_str().unwrap_or_default().to_owned();
    let lit = |selector: &str| page.attributes(selector, "data-part");
    page.wait_until("the row is highlighted", || Ok(lit("tr.chosen")? == [number.as_str()]))?;
    page.settles("the part is highlighted", || lit(".token.lit"), vec![number.clone()])?;
    page.press(key::ENTER)?;
    page.wait_for_focus(&format!("row-{number}"))?;
    page.press(key::ENTER)?;
    page.wait_for_focus(&format!("part-{number}"))?;
    // Pointing at a part does the same as focusing it.
    page.script(
        "document.querySelector('tr[data-part=\"0\"] th').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))",
        json!([]),
    )?;
    page.wait_until("the scheme is highlighted", || Ok(lit(".token.lit")? == ["0"]))
}

/// Looks at texts, attributes and all fields but the one it was typed into.
pub(super) fn nothing_shows(page: &Page, secret: &str) -> Outcome {
    let places = page.script(
        "const secret = arguments[0], found = [];
         for (const e of document.querySelectorAll('*')) {
           if (e.id === 'input') continue;
           const own = [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join('');
           const all = [own, e.value ?? '', ...[...e.attributes].map((a) => a.value)];
           if (all.some((text) => String(text).includes(secret))) found.push(e.outerHTML.slice(0, 200));
         }
         if ((document.title + location.href).includes(secret)) found.push('title or address');
         return found;",
        json!([secret]),
    )?;
    match places {
        Value::Array(places) if places.is_empty() => Ok(()),
        places => Err(format!("the password shows in {places}")),
    }
}
