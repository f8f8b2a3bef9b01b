//! Tool 1, as a merchant uses it.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use serde_json::{Value, json};

/// The example of ShipStation's help article, with the capital and the small d as they stand there.
const ARTICLE: &str =
    "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456";
const TEMPLATE: &str =
    "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5D=stock_location_id";
const PASSWORD: &str = "tr0ub4dor-and-3";

pub fn sample_is_explained(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/url?lang=en")?;
    page.click(words.text("try-sample")?)?;
    page.wait_for_codes(&["service-discontinued"])?;
    page.wait_for_focus("findings")?;
    expect_equal("the field", page.value("#input")?, ARTICLE.to_owned())?;
    expect_equal("the result", page.text("#result")?, ARTICLE.to_owned())?;

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
    expect_equal("the field follows", page.value("#input")?, page.text("#result")?)?;
    page.click(words.text("url-location-remove")?)?;
    result_becomes(page, "https://shipstation.tradegecko.com/fulfillments/99999.xml?Note=a%20b+c%2f")?;
    page.type_into("#location", "5")?;
    page.wait_until("the new location is in the result", || {
        let result = page.text("#result")?;
        Ok(result.contains("Note=a%20b+c%2f") && result.contains("stock_location_id%5B%5D=5"))
    })?;
    // One after the other: the typed 5, the removal, the typed 77.
    for before in [
        "https://shipstation.tradegecko.com/fulfillments/99999.xml?Note=a%20b+c%2f".to_owned(),
        format!("{}&Note=a%20b+c%2f", ARTICLE.replace("123456", "77")),
        format!("{ARTICLE}&Note=a%20b+c%2f"),
    ] {
        page.click(words.text("undo-replace")?)?;
        page.wait_until("the text from before is back", || Ok(page.value("#input")? == before))?;
    }
    Ok(())
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
    let copied = words.text("copied")?;
    page.wait_until("the page says that it has copied", || {
        Ok(page.texts("[role=status]")?.iter().any(|status| status == copied))
    })?;
    // Said is not done: what is pasted now must be the URL.
    page.go("#/decode")?;
    page.wait_until("the other tool", || Ok(page.text("h1")? == words.text("decode-title")?))?;
    page.click_on("#input")?;
    page.press_with_control('v')?;
    page.wait_until("the clipboard holds the URL", || Ok(page.value("#input")? == ARTICLE))
}

pub fn password_is_hidden(page: &Page) -> Outcome {
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
        page.paste("#input", "")?;
        page.wait_until("the findings are gone", || Ok(page.codes()?.is_empty()))?;
    }
    Ok(())
}

/// Looks at texts, attributes and all fields but the one it was typed into.
fn nothing_shows(page: &Page, secret: &str) -> Outcome {
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
