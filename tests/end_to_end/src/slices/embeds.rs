//! Inside a help article.

use crate::Outcome;
use crate::engines::Engine;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use serde_json::{Value, json};
use std::time::Duration;

/// Embeds in one host page, two of them sandboxed, one of these with an origin: each is as high as its
/// content, in its own language and dark like the host, and nothing but heights is sent between them.
pub fn embeds_live_side_by_side(page: &Page) -> Outcome {
    page.open_address(&page.homes().host("embeds"))?;
    for (frame, language, title) in
        [("#one", "fr", "decode-title"), ("#two", "de", "url-title"), ("#three", "es", "orders-title")]
    {
        let words = Labels::of(language)?;
        page.enter(frame)?;
        page.wait_until(&format!("the heading of {frame}"), || {
            Ok(page.count("main.screen h1")? == 1 && page.text("h1")? == words.text(title)?)
        })?;
        page.settles("lang", || page.attributes("html", "lang"), vec![language.to_owned()])?;
        page.settles("headers and footers", || page.count("header, footer"), 0)?;
        // WebKitGTK does not tell a frame the colour scheme of its host; there the reader's own setting counts.
        let dark = page.script("return matchMedia('(prefers-color-scheme: dark)').matches", json!([]))?;
        if page.browser.engine != Engine::WebKit {
            expect_equal(&format!("{frame} is dark, like the host"), dark, json!(true))?;
        }
        fits(page, frame)?;
    }
    let before = heights_at_rest(page)?;
    page.enter("#one")?;
    page.paste("#input", "{\"base\":[\"Cannot create fulfilment on an order in the fulfilled state\"]}")?;
    page.wait_until("the message is explained", || Ok(!page.codes()?.is_empty()))?;
    let after = heights_at_rest(page)?;
    fits(page, "#one")?;
    expect(after[0] > before[0], &format!("the first frame has grown: {before:?}, {after:?}"))?;
    expect_equal("the heights of the other frames", &after[1..], &before[1..])?;
    one_change_is_told_once(page)?;
    only_heights_cross(page)
}

/// However often a page asks for the height, one change is told once, and each question is answered.
fn one_change_is_told_once(page: &Page) -> Outcome {
    page.browser.session.leave_frames()?;
    let told = page.browser.session.script_async(
        "const frame = document.getElementById('one'), drawn = () => new Promise((done) => setTimeout(done, 300));
         let told = 0;
         const count = ({ source }) => { if (source === frame.contentWindow) told += 1; };
         addEventListener('message', count);
         const answers = [];
         for (let question = 0; question < 20; question += 1) {
           told = 0;
           frame.contentWindow.postMessage({ storeHelper: 1, ask: 'height' }, '*');
           for (let turn = 0; turn < 40 && !told; turn += 1) await new Promise((done) => setTimeout(done, 50));
           answers.push(told > 0);
         }
         await drawn();
         told = 0;
         // Its lines break in other places, so it is higher.
         frame.width = 300;
         for (let turn = 0; turn < 40 && !told; turn += 1) await new Promise((done) => setTimeout(done, 50));
         await drawn();
         removeEventListener('message', count);
         return [answers.every(Boolean), told];",
        json!([]),
    )?;
    expect_equal("every question is answered", told[0].clone(), json!(true))?;
    let changes = told[1].as_u64().unwrap_or_default();
    expect((1..=4).contains(&changes), &format!("one change of the width is told {changes} times"))
}

/// A frame loads the program and the texts of the screen it shows, and no others; what makes reports
/// comes when there is something to report.
pub fn frame_fetches_what_it_shows(page: &Page) -> Outcome {
    for (route, program) in [("url", "store-url"), ("orders", "orders"), ("decode", "error-message")] {
        page.open(&format!("#/{route}?lang=fr&embed=1"))?;
        // Longer than what comes without being asked for takes to begin.
        std::thread::sleep(Duration::from_secs(1));
        expect_equal(&format!("the programs of {route}"), fetched(page, "wasm")?, vec![program.to_owned()])?;
        expect_equal("the languages", fetched(page, "txt")?, vec!["texts-fr".to_owned()])?;
    }
    page.paste("#input", "{\"base\":[\"Cannot create fulfilment on an order in the fulfilled state\"]}")?;
    page.wait_until("the report can be passed on", || Ok(page.count("#give button")? > 0))?;
    let programs = vec!["error-message".to_owned(), "reference".to_owned()];
    expect_equal("the programs with an answer", fetched(page, "wasm")?, programs)
}

/// The files with this ending that were fetched, without their hashes and parts, each once, sorted.
fn fetched(page: &Page, ending: &str) -> Outcome<Vec<String>> {
    let names = page.script(
        "return performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())
           .filter((name) => name.endsWith('.' + arguments[0]))
           .map((name) => name.replace(/(-first|-rest)?-[0-9a-f]{16}\\..*/, ''))",
        json!([ending]),
    )?;
    let mut names: Vec<String> =
        names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

/// The frame is as high as its content: nothing scrolls, and no empty space is left.
fn fits(page: &Page, frame: &str) -> Outcome {
    let mut last = Value::Null;
    let came = page.wait_until(&format!("the height of {frame} fits"), || {
        page.enter(frame)?;
        last = page.script(
            "return [innerHeight, Math.ceil(document.body.getBoundingClientRect().height),
                     innerWidth, document.scrollingElement.scrollWidth]",
            json!([]),
        )?;
        let of = |at: usize| last[at].as_i64().unwrap_or_default();
        Ok(of(3) <= of(2) && (of(0) - of(1)).abs() <= 1)
    });
    came.map_err(|why| format!("{why}; frame and content are {last}"))
}

fn heights(page: &Page) -> Outcome<Vec<u64>> {
    page.browser.session.leave_frames()?;
    let found = page.script(
        "return [...document.querySelectorAll('iframe')].map((f) => Math.round(f.getBoundingClientRect().height))",
        json!([]),
    )?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_u64).collect())
}

/// The same, once everything that is drawn in stages is there.
fn heights_at_rest(page: &Page) -> Outcome<Vec<u64>> {
    let mut last = Vec::new();
    page.wait_for("heights that stay", || {
        let now = heights(page)?;
        let stay = now == last;
        last = now;
        std::thread::sleep(Duration::from_millis(500));
        Ok(stay.then(|| last.clone()))
    })
}

/// Both sides check the sender and the form of a message.
fn only_heights_cross(page: &Page) -> Outcome {
    let before = heights_at_rest(page)?;
    // The page does not answer other questions, and the host ignores other senders.
    page.script(
        "const frame = document.getElementById('one');
         for (const ask of [{ storeHelper: 1, ask: 'text' }, { storeHelper: 2, ask: 'height' }, 'height', null])
           frame.contentWindow.postMessage(ask, '*');
         for (const told of [{ storeHelper: 1, height: 4000 }, { storeHelper: 1, height: 'x' }])
           postMessage(told, '*');",
        json!([]),
    )?;
    std::thread::sleep(Duration::from_millis(300));
    page.settles("the heights", || heights(page), before)?;
    let told = page.script("return window.received.map(JSON.parse)", json!([]))?;
    let told: Vec<&Value> = told.as_array().into_iter().flatten().collect();
    let forged = [json!({ "storeHelper": 1, "height": 4000 }), json!({ "storeHelper": 1, "height": "x" })];
    let from_frames: Vec<&&Value> = told.iter().filter(|message| !forged.contains(message)).collect();
    expect(from_frames.len() >= 3, &format!("both frames have told their heights: {told:?}"))?;
    for message in from_frames {
        let names: Vec<&String> = message.as_object().into_iter().flat_map(|object| object.keys()).collect();
        let is_height = names == ["height", "storeHelper"] && message["height"].is_u64();
        expect(is_height, &format!("only heights cross: {message}"))?;
    }
    Ok(())
}

/// The screen that builds the snippet, with its preview.
pub fn snippet_is_built(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let french = Labels::of("fr")?;
    page.open("#/embed?lang=en")?;
    let hosted = page.script("return location.href.split('#')[0]", json!([]))?;
    let hosted = hosted.as_str().unwrap_or_default().to_owned();
    let is_file = hosted.starts_with("file:");
    let main = page.text("main.screen")?;
    expect(main.contains(words.text("embed-height-only")?), "it says what the height tells")?;
    if is_file {
        expect(main.contains(words.text("embed-no-address")?), "it asks where it is published")?;
        expect(main.contains(words.text("embed-no-preview")?), "it says why there is no preview")?;
        page.retype("#input", "https://help.example/tools/")?;
    }
    let base = if is_file { "https://help.example/tools/" } else { &hosted };
    let shown = page.script(
        "return [...document.querySelectorAll('.choices select')].map((list) => list.selectedOptions[0].text)",
        json!([]),
    )?;
    let unchosen = ["decode-title", "embed-language-of-browser", "embed-profile-detected"];
    for (at, name) in unchosen.into_iter().enumerate() {
        expect_equal("the choice at the start", shown[at].clone(), json!(words.text(name)?))?;
    }
    page.choose(words.text("embed-what")?, words.text("order-already-fulfilled.title")?)?;
    page.choose(words.text("embed-language")?, "Français")?;
    page.choose(words.text("embed-height")?, "640 px")?;
    let title = format!("{} – Store Helper", french.text("order-already-fulfilled.title")?);
    let expected = format!(
        "<iframe src=\"{base}#/code/order-already-fulfilled?lang=fr&amp;embed=1\" title=\"{title}\" width=\"100%\" \
         height=\"640\" frameborder=\"0\"></iframe>"
    );
    page.wait_until("the snippet", || Ok(page.text("#embed-frame")? == expected))?;
    let card = page.text("#embed-card")?;
    expect(
        card.contains("/order-already-fulfilled?lang=fr\""),
        &format!("the link card has the link: {card}"),
    )?;
    if is_file {
        return page.settles("frames", || page.count("iframe"), 0);
    }
    page.settles(
        "the height of the preview",
        || page.attributes("iframe.preview", "height"),
        vec!["640".to_owned()],
    )?;
    page.enter("iframe.preview")?;
    page.wait_until("the preview speaks French", || {
        Ok(page.count("main.screen h1")? == 1
            && page.text("h1")? == french.text("order-already-fulfilled.title")?)
    })?;
    page.settles("headers in the preview", || page.count("header"), 0)?;
    page.browser.session.leave_frames()
}
