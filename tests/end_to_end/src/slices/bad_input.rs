//! Whatever is pasted, the page says what it saw, and goes on.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect};
use serde_json::json;

/// The start of the names of its texts.
const TOOLS: [&str; 3] = ["url", "decode", "orders"];

/// Name and text.
const BAD: [(&str, &str); 8] = [
    ("broken JSON", "{\"orders\": [{\"id\": 1, \"order_number\": \"SO1\", ]} , \"x\""),
    ("half a JSON", "{\"orders\":[{\"id\":1,\"order_number\":\"SO"),
    ("broken XML", "<Orders><Order><OrderID>1</Order></Orders"),
    (
        "a web page",
        "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>",
    ),
    (
        "binary",
        "\u{0}\u{1}\u{2}PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{fffd}\u{fffd}\u{7f}\u{1b}[0m\u{fffe}\u{200b}\u{202e}\u{ad}\u{fffd}",
    ),
    ("brackets", "[[[[[[[[[[[[[[[[[[[[{{{{{{{{{{{{{{{{{{<<<<<<<<<<<<<<<<<<<<<<"),
    (
        "markup that would run",
        "<img src=x onerror=alert(1)><script>alert(2)</script>\"'><svg onload=alert(3)>",
    ),
    ("one character", "🛒"),
];

pub fn bad_input_is_explained(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    for tool in TOOLS {
        page.open(&format!("#/{tool}?lang=en"))?;
        let empty = words.text(&format!("{tool}-empty"))?;
        page.settles("what an empty field says", || page.text("#findings"), empty.to_owned())?;
        page.paste("#input", " \t\n \u{a0} \n")?;
        page.click(words.text(&format!("{tool}-check"))?)?;
        page.wait_for_focus("findings")?;
        page.settles("what white space says", || page.text("#findings"), empty.to_owned())?;
        for (name, text) in BAD {
            let what = format!("{name} in {tool}");
            page.paste("#input", text)?;
            page.wait_until(&format!("{what} has a finding"), || Ok(!page.codes()?.is_empty()))?;
            let finding = page.text("[data-code]")?;
            expect(finding.len() > 20, &format!("{what} is explained: {finding}"))?;
            page.paste("#input", "")?;
            page.wait_until(&format!("{what}: an empty field again"), || {
                Ok(page.text("#findings")? == empty)
            })?;
        }
        still_answers(page)?;
    }
    Ok(())
}

/// Five megabytes, in lines as a log has them and in a single one.
pub fn noise_is_survived(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    for tool in TOOLS {
        page.open(&format!("#/{tool}?lang=en"))?;
        let empty = words.text(&format!("{tool}-empty"))?;
        for line in [120, 5_000_000] {
            let what = format!("5 MB of noise in {tool}");
            noise(page, line)?;
            page.wait_long_until(&format!("{what} has a finding"), || Ok(!page.codes()?.is_empty()))?;
            page.wait_until(&format!("{what} is explained"), || Ok(page.text("[data-code]")?.len() > 20))?;
            page.script(
                "const f = document.getElementById('input'); f.value = '';
                         f.dispatchEvent(new InputEvent('input', { bubbles: true }))",
                json!([]),
            )?;
            page.wait_long_until(&format!("{what}: an empty field again"), || {
                Ok(page.text("#findings")? == empty)
            })?;
        }
        still_answers(page)?;
    }
    Ok(())
}

/// Makes the text within the page: sending it through the driver would take longer than reading it.
fn noise(page: &Page, line: usize) -> Outcome {
    page.script(
        "const letters = Uint16Array.from('{}[]<>\"\\':,;.&%/\\\\=?abcXYZ0189 \\u00e9\\u20ac', (c) => c.charCodeAt());
         const text = new Uint16Array(5e6);
         let seed = 7;
         for (let i = 0; i < text.length; i++) {
           seed = (seed * 1103515245 + 12345) % 2147483648;
           text[i] = i % arguments[0] === arguments[0] - 1 ? 10 : letters[(seed >> 8) % letters.length];
         }
         const field = document.getElementById('input');
         field.value = new TextDecoder('utf-16le').decode(text);
         field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));",
        json!([line]),
    )
    .map(drop)
}

fn still_answers(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.settles("crash banners", || page.count("#crash"), 0)?;
    for screen in ["about-title", "decode-title"] {
        let title = words.text(screen)?;
        page.click(title)?;
        page.wait_until("the page still answers", || Ok(page.text("h1")? == title))?;
    }
    page.click(words.text("try-sample")?)?;
    page.wait_until("the page still explains", || Ok(page.codes()?.len() == 3))
}

/// The browser refuses the program an element that it needs.
const REFUSE: &str = "for (const name of ['createElement', 'createElementNS']) {
       const make = Document.prototype[name];
       Document.prototype[name] = function (...words) {
         if (words.includes('ol')) throw new Error('refused by the test');
         return make.apply(this, words);
       };
     }";

/// A real crash, which the program notices: it shows the banner itself.
pub fn crash_keeps_the_text(page: &Page) -> Outcome {
    survives(page, REFUSE)
}

/// An end as if no memory were left: the program itself can show nothing more, and only the engine's
/// error reaches the window.
pub fn end_by_the_engine_keeps_the_text(page: &Page) -> Outcome {
    let once = "const prepend = Element.prototype.prepend;
         Element.prototype.prepend = () => {
           Element.prototype.prepend = prepend;
           throw new Error('refused by the test');
         };";
    survives(page, &format!("{REFUSE} {once}"))
}

/// Lets the program end while it reads a text, in the way that the script prepares.
fn survives(page: &Page, script: &str) -> Outcome {
    const TEXT: &str = "HTTP 422 {\"base\":[\"Cannot create fulfilment on an order in the void state\"]}";
    let words = Labels::of("en")?;
    for complaint in ["refused by the test", "panicked at", "unreachable", "null function"] {
        page.provoke(complaint);
    }
    page.open("#/decode?lang=en")?;
    page.script(script, json!([]))?;
    page.paste("#input", TEXT)?;
    page.wait_until("a banner", || Ok(page.count("#crash[role=alert]")? == 1))?;
    let banner = page.text("#crash")?;
    for text in ["crash-title", "crash-text", "crash-copy", "crash-reload"] {
        let text = words.text(text)?;
        expect(banner.contains(text), &format!("the banner says “{text}”: {banner}"))?;
    }
    page.settles("the text", || page.value("#input"), TEXT.to_owned())?;
    page.click(words.text("crash-copy")?)?;
    let selected = "const f = document.getElementById('input'); return f.selectionEnd - f.selectionStart";
    page.wait_until("all of the text is selected", || {
        Ok(page.script(selected, json!([]))? == json!(TEXT.len()))
    })?;
    // No other screen stands beside the message, and the text stays where it is.
    for screen in ["#/orders?lang=en", "#/about?lang=de", "#/decode?lang=en"] {
        page.go(screen)?;
        page.rest()?;
        page.settles(&format!("screens beside the message, at {screen}"), || page.count("main"), 1)?;
        page.settles("the text", || page.value("main #input"), TEXT.to_owned())?;
    }
    page.click(words.text("crash-reload")?)?;
    page.wait_until("the program runs again", || {
        Ok(page.count("#crash")? == 0 && page.count("main.screen h1")? == 1)
    })?;
    page.paste("#input", TEXT)?;
    page.wait_until("an answer", || Ok(page.codes()?.contains(&"order-void-or-deleted".to_owned())))
}
