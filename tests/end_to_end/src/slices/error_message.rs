//! Tool 2, as a merchant uses it.

use super::copied;
use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use crate::webdriver::key;

/// The message of ShipStation's help article, whole, as it is shown in French.
const ARTICLE: &str = r#"Une erreur de validation s'est produite lors de la création de cet envoi : {"fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"],"base":["Cannot create fulfilment on an order in the fulfilled state"]}"#;
const QUANTITY: &str = "must be less than or equal to the unpacked quantity of the order line item";
const FULFILLED: &str = "Cannot create fulfilment on an order in the fulfilled state";
const CODES: &[&str] = &["service-discontinued", "quantity-exceeds-unpacked", "order-already-fulfilled"];

pub fn article_message_is_explained(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/decode?lang=en")?;
    page.paste("#input", ARTICLE)?;
    page.click(words.text("decode-check")?)?;
    page.wait_for_codes(CODES)?;
    page.wait_for_focus("findings")?;
    page.settles(
        "the marked places",
        || page.texts("mark"),
        vec![QUANTITY.to_owned(), FULFILLED.to_owned()],
    )?;
    for code in &CODES[1..] {
        let finding = format!("[data-code={code}]");
        let told = page.text(&finding)?;
        for heading in ["what-to-do", "how-to-avoid", "likely-causes"] {
            let heading = words.text(heading)?;
            expect(told.contains(heading), &format!("{code} has “{heading}”"))?;
        }
        for text in ["title", "avoid", "cause-1", "cause-2"] {
            if let Ok(text) = words.text(&format!("{code}.{text}")) {
                expect(told.contains(text), &format!("{code} says “{text}”"))?;
            }
        }
        let causes = page.texts(&format!("{finding} ol li"))?;
        expect_equal(&format!("likely causes of {code}"), causes.len(), 2)?;
        let inferred = words.text("certainty-inferred")?;
        expect(
            causes.iter().all(|cause| cause.contains(inferred)),
            &format!("every cause of {code} says that it is inferred: {causes:?}"),
        )?;
        page.wait_until(&format!("{code} names a source"), || {
            Ok(page.count(&format!("{finding} a[href^=https]"))? > 0)
        })?;
    }
    let main = page.text("main")?;
    expect(main.contains(words.text("scenario-nothing-left")?), "one scenario explains the two together")
}

pub fn sample_is_the_article_message(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    page.click(Labels::of("en")?.text("try-sample")?)?;
    page.wait_for_codes(CODES)?;
    page.wait_for_focus("findings")?;
    page.settles("the field", || page.value("#input"), ARTICLE.to_owned())
}

/// By keyboard: from the place to the finding, and from the finding to the place.
pub fn places_and_findings_lead_to_each_other(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    page.paste("#input", ARTICLE)?;
    page.wait_for_codes(CODES)?;
    for (number, code) in CODES.iter().enumerate().skip(1) {
        let number = number + 1;
        let name = format!("Go to finding {number}");
        page.focus_on(&name)?;
        page.press(key::ENTER)?;
        page.wait_for_focus(&format!("finding-{number}"))?;
        page.settles("the finding", || page.attributes(":focus", "data-code"), vec![(*code).to_owned()])?;
        // The link to the place comes right after the title of the finding.
        page.press(key::TAB)?;
        page.wait_until("the next stop is the place", || Ok(page.focused()?.starts_with("Line 1, column ")))?;
        page.press(key::ENTER)?;
        page.wait_for_focus(&format!("place-{number}"))?;
        page.settles("its name", || page.attributes(":focus", "aria-label"), vec![name])?;
    }
    Ok(())
}

pub fn rest_is_marked(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    let text = format!("Guten Tag, seit gestern steht da dies:\n{{\"base\":[\"{FULFILLED}\"]}}\nViele Grüße");
    page.paste("#input", &text)?;
    page.wait_for_codes(&["service-discontinued", "order-already-fulfilled"])?;
    let marks = page.texts("mark")?;
    for part in ["Guten Tag, seit gestern steht da dies:", FULFILLED, "Viele Grüße"] {
        expect(marks.iter().any(|mark| mark == part), &format!("“{part}” is marked; marked are {marks:?}"))?;
    }
    let said = page.text("main")?;
    expect(
        said.contains("2 parts of the text were not understood"),
        "the page counts what it did not understand",
    )?;

    // In a log only the first places are marked, and the others are counted.
    let log: String = (1..=150).map(|n| format!("Guten Tag {n}: {{\"base\":[\"{FULFILLED}\"]}}\n")).collect();
    page.paste("#input", &log)?;
    page.wait_until("the log is read", || {
        Ok(page.text("main")?.contains("150 parts of the text were not understood"))
    })?;
    page.settles("marked places", || page.count("mark"), 200)?;
    page.wait_until("the others are counted", || {
        Ok(page.text("main")?.contains("100 more places are not marked here"))
    })?;

    page.paste("#input", "{\"base\":[\"The flux capacitor is not aligned\"]}")?;
    page.wait_for_codes(&["not-recognised"])?;
    let marks = page.texts("mark")?;
    expect(
        marks.iter().any(|mark| mark.contains("The flux capacitor is not aligned")),
        &format!("the unknown message is marked; marked are {marks:?}"),
    )
}

/// What the scenario explains is not repeated: the findings show their titles, and the rest on demand.
pub fn details_are_shown_on_demand(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/decode?lang=en")?;
    page.paste("#input", ARTICLE)?;
    page.wait_for_codes(CODES)?;
    page.settles("scenarios", || page.count(".scenario"), 1)?;
    page.settles("open details", || page.count("[data-code] details[open]"), 0)?;
    // A marker in the text leads to its finding and opens it.
    page.click("Go to finding 2")?;
    page.wait_for_focus("finding-2")?;
    page.settles("open details", || page.count("[data-code=quantity-exceeds-unpacked] details[open]"), 1)?;
    page.focus_on(words.text("decode-folded")?)?;
    page.press(key::ENTER)?;
    page.wait_until("the first finding opens by keyboard", || {
        Ok(page.count("[data-code=service-discontinued] details[open]")? == 1)
    })?;
    // A message of one finding needs no second step.
    page.paste("#input", "{\"errors\":{\"fulfilment_line_items.name\":[\"can't be blank\"]}}")?;
    page.wait_for_codes(&["service-discontinued", "field-blank"])?;
    page.settles("open details", || page.count("[data-code=field-blank] details[open]"), 1)?;
    let said = page.text("[data-code=field-blank]")?;
    expect(said.contains("Name of a shipment line"), &format!("the field in words: {said}"))?;
    expect(said.contains("fulfilment_line_items.name"), &format!("the field as it stands there: {said}"))?;
    expect(said.contains(words.text("line-unknown")?), &format!("the line cannot be known: {said}"))
}

/// The page says how the text was read, and describes the marks in sentences.
pub fn reading_is_told(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let escaped = ARTICLE.replace('"', "&amp;quot;").replace('\'', "&amp;#39;");
    page.open("#/decode?lang=en")?;
    page.paste("#input", &format!("Bonjour, voici le message :\n\n{escaped}\n\nMerci"))?;
    page.wait_for_codes(CODES)?;
    let main = page.text("main")?;
    for told in ["decode-recovered", "decode-envelopes", "envelope-rails-hash", "recovery-found-in-text"] {
        expect(main.contains(words.text(told)?), &format!("the page says {told}"))?;
    }
    expect(
        main.contains("HTML codes (&quot;) were turned back, twice"),
        "the page says that it was done twice",
    )?;
    page.click(words.text("decode-narrated")?)?;
    for sentence in [
        "Finding 1 of 3: QuickBooks Commerce",
        "Finding 2 of 3: More units were reported than are left to pack. Line 3, column ",
        "Not understood. Line 1, column 1: the text “Bonjour, voici le message :”.",
    ] {
        page.wait_until(&format!("“{sentence}” is told"), || Ok(page.text("main")?.contains(sentence)))?;
    }
    Ok(())
}

/// The answer comes while the reader types, and takes neither the focus nor a letter away.
pub fn typing_is_enough(page: &Page) -> Outcome {
    let message = "{\"name\":[\"can't be blank\"]}";
    page.open("#/decode?lang=en")?;
    page.wait_until("the field", || Ok(page.count("#input")? == 1))?;
    page.type_into("#input", message)?;
    page.wait_for_codes(&["field-blank"])?;
    page.wait_for_focus("input")?;
    page.settles("the field", || page.value("#input"), message.to_owned())
}

/// The findings are copied for support and as text.
pub fn report_is_passed_on(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let secret = "Zaphod";
    page.open("#/decode?lang=en")?;
    page.paste("#input", &format!("Dear {secret},\n{ARTICLE}"))?;
    page.wait_for_codes(CODES)?;
    for (button, begins) in [("decode-copy-support", "[store-helper "), ("decode-copy-text", "3 findings")] {
        page.paste("#input", &format!("Dear {secret},\n{ARTICLE}"))?;
        page.wait_for_codes(CODES)?;
        page.click(words.text(button)?)?;
        let pasted = copied(page)?;
        expect(pasted.starts_with(begins), &format!("{button}: {pasted}"))?;
        if button == "decode-copy-support" {
            expect(!pasted.contains(secret), &format!("no value is passed on: {pasted}"))?;
            page.wait_for_codes(CODES)?;
        } else {
            expect(pasted.contains(words.text("advice-nothing-left")?), &format!("the advice: {pasted}"))?;
            expect(pasted.contains(secret), &format!("what was not understood: {pasted}"))?;
        }
    }
    Ok(())
}

/// The file has what the page shows. It is made when its link is pressed.
pub fn report_is_saved(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/decode?lang=en")?;
    page.paste("#input", ARTICLE)?;
    page.wait_for_codes(CODES)?;
    page.click(words.text("decode-download")?)?;
    let file = "store-helper-report.json";
    let link = format!("a[download='{file}'][href^='blob:']");
    page.wait_until("the link leads to a file made in this page", || Ok(page.count(&link)? == 1))?;
    let Some(saved) = page.save(file)? else { return Ok(()) };
    let saved: serde_json::Value = serde_json::from_slice(&saved).map_err(|why| why.to_string())?;
    let findings = saved["findings"].as_array().ok_or("the report has no findings")?;
    let codes: Vec<&str> = findings.iter().filter_map(|finding| finding["code"].as_str()).collect();
    expect_equal("the codes of the file", codes.as_slice(), CODES)?;
    expect_equal("the tool", saved["tool"].as_str(), Some("decode"))?;
    expect_equal("the scenario", saved["stories"][0]["story"].as_str(), Some("nothing-left"))
}

/// The index is searched by title, code and wording; a mistyped code finds similar ones.
pub fn codes_are_found(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/code/quantity-exceed-unpaked?lang=en")?;
    page.wait_until("the question", || {
        Ok(page.texts("h2")?.iter().any(|h| words.text("code-page-did-you-mean").is_ok_and(|text| h == text)))
    })?;
    let title = words.text("quantity-exceeds-unpacked.title")?;
    page.click(title)?;
    page.wait_until("the page of the code", || Ok(page.text("h1")? == title))?;
    page.rest()?;
    let article = page.text("article")?;
    for heading in [
        "what-it-means",
        "likely-causes",
        "what-to-do",
        "how-to-avoid",
        "examples-title",
        "code-page-near-misses",
        "code-page-recognised",
        "sources-title",
    ] {
        expect(article.contains(words.text(heading)?), &format!("the page has {heading}"))?;
    }
    expect(article.contains("must be less than or equal to the packed quantity"), "a near miss is shown")?;
    page.click(words.text("codes-back")?)?;
    page.wait_until("the index", || Ok(page.text("h1")? == words.text("codes-title").unwrap_or_default()))?;
    for (sought, code) in [
        ("unpacked quantity of the order line", "quantity-exceeds-unpacked"),
        ("muss ausgefüllt werden", "field-blank"),
        ("http-429", "http-429"),
    ] {
        page.retype("#input", sought)?;
        page.settles("what was searched for", || page.value("#input"), sought.to_owned())?;
        page.wait_until(sought, || Ok(page.texts("ul.codes code")? == [code]))?;
    }
    Ok(())
}
