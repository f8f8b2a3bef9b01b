//! Tool 2, as a merchant uses it.

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
    expect_equal("the marked places", page.texts("mark")?, vec![QUANTITY.to_owned(), FULFILLED.to_owned()])?;
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
        expect(page.count(&format!("{finding} a[href^=https]"))? > 0, &format!("{code} names a source"))?;
    }
    let main = page.text("main")?;
    expect(main.contains(words.text("story-nothing-left")?), "one story ties the two together")
}

pub fn sample_is_the_article_message(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    page.click(Labels::of("en")?.text("try-sample")?)?;
    page.wait_for_codes(CODES)?;
    page.wait_for_focus("findings")?;
    expect_equal("the field", page.value("#input")?, ARTICLE.to_owned())
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
        expect_equal("the finding", page.attributes(":focus", "data-code")?, vec![(*code).to_owned()])?;
        // The place stands within the finding, right after its title.
        page.press(key::TAB)?;
        expect(page.focused()?.starts_with("Line 1, column "), "the next stop is the place")?;
        page.press(key::ENTER)?;
        page.wait_for_focus(&format!("place-{number}"))?;
        expect_equal("its name", page.attributes(":focus", "aria-label")?, vec![name])?;
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
    expect(said.contains("2 parts of the text were not understood"), "the page counts what it left")?;

    page.paste("#input", "{\"base\":[\"The flux capacitor is not aligned\"]}")?;
    page.wait_for_codes(&["not-recognised"])?;
    let marks = page.texts("mark")?;
    expect(
        marks.iter().any(|mark| mark.contains("The flux capacitor is not aligned")),
        &format!("the unknown message is marked; marked are {marks:?}"),
    )
}
