//! Four languages, and changing between them loses nothing that the reader entered.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect};

const LANGUAGES: [(&str, &str); 4] =
    [("fr", "Français"), ("es", "Español"), ("de", "Deutsch"), ("en", "English")];
const MESSAGE: &str =
    r#"Shipment failed: {"base":["Cannot create fulfilment on an order in the draft state"]} – Grüße"#;

pub fn language_changes_and_the_text_stays(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    page.paste("#input", MESSAGE)?;
    page.wait_until("the message is explained", || Ok(!page.codes()?.is_empty()))?;
    let codes = page.codes()?;
    let english = Labels::of("en")?;
    let mut before = Labels::of("en")?;
    for (tag, name) in LANGUAGES {
        page.choose(before.text("language-label")?, name)?;
        let words = Labels::of(tag)?;
        speaks(page, tag, &words, "decode-title")?;
        page.settles("the field", || page.value("#input"), MESSAGE.to_owned())?;
        page.settles("the findings", || page.codes(), codes.clone())?;
        if tag != "en" {
            no_english_left(page, &english, &words).map_err(|why| format!("{tag}: {why}"))?;
        }
        before = words;
    }
    Ok(())
}

pub fn every_screen_is_translated(page: &Page) -> Outcome {
    let english = Labels::of("en")?;
    for (tag, _) in LANGUAGES {
        let words = Labels::of(tag)?;
        // A help center's own tag for a language is understood as well.
        let asked = if tag == "de" { "de-de" } else { tag };
        page.open(&format!("#/decode?lang={asked}"))?;
        speaks(page, tag, &words, "decode-title")?;
        page.click(words.text("try-sample")?)?;
        page.wait_until("findings", || Ok(!page.codes()?.is_empty()))?;
        for (link, title) in [("orders-title", "orders-title"), ("url-title", "url-title")] {
            page.click(words.text(link)?)?;
            speaks(page, tag, &words, title)?;
            let sample = if title == "orders-title" { "orders-sample-json" } else { "try-sample" };
            page.click(words.text(sample)?)?;
            page.wait_until("findings", || Ok(!page.codes()?.is_empty()))?;
            if tag != "en" {
                no_english_left(page, &english, &words).map_err(|why| format!("{title} in {tag}: {why}"))?;
            }
        }
        for (link, title) in
            [("codes-title", "codes-title"), ("about-title", "about-title"), ("embed-title", "embed-title")]
        {
            page.click(words.text(link)?)?;
            speaks(page, tag, &words, title)?;
            if tag != "en" {
                no_english_left(page, &english, &words).map_err(|why| format!("{title} in {tag}: {why}"))?;
            }
        }
        // While the preview of the embed loads: WebKit must not hang.
        page.click(words.text("app-name")?)?;
        page.wait_until("the start", || Ok(page.text("h1")? == words.text("start-title")?))?;
        page.wait_until("the title of the start", || Ok(title_of(page)? == words.text("app-name")?))?;
        if tag != "en" {
            no_english_left(page, &english, &words).map_err(|why| format!("the start in {tag}: {why}"))?;
        }
    }
    Ok(())
}

/// Heading, title and `lang` of the document.
fn speaks(page: &Page, tag: &str, words: &Labels, title: &str) -> Outcome {
    let heading = words.text(title)?;
    page.wait_until(&format!("the heading “{heading}”"), || Ok(page.text("h1")? == heading))?;
    page.wait_until("the title of the document", || {
        Ok(title_of(page)? == format!("{heading} – {}", words.text("app-name")?))
    })?;
    page.settles("lang", || page.attributes("html", "lang"), vec![tag.to_owned()])
}

fn title_of(page: &Page) -> Outcome<String> {
    let title = page.script("return document.title", serde_json::json!([]))?;
    Ok(title.as_str().unwrap_or_default().to_owned())
}

/// No heading, label, button or summary is left in English.
fn no_english_left(page: &Page, english: &Labels, words: &Labels) -> Outcome {
    let shown =
        page.texts("h1, h2, h3, h4, label, button, summary, nav a, footer a, th[scope=col], .hint, .lead")?;
    expect(shown.len() > 5, "there is something to read")?;
    for text in &shown {
        let left = english.names().find(|name| english.text(name) == Ok(text.as_str()));
        if let Some(name) = left.filter(|_| !words.contain(text)) {
            return Err(format!("English is left: {name} = {text}"));
        }
    }
    Ok(())
}
