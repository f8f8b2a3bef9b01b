//! The page opens completely, and under its policy.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::Page;
use serde_json::json;

const SCREENS: [(&str, &str); 8] = [
    ("#/", "start-title"),
    ("#/url", "url-title"),
    ("#/decode", "decode-title"),
    ("#/orders", "orders-title"),
    ("#/code", "codes-title"),
    ("#/code/order-already-fulfilled", "order-already-fulfilled.title"),
    ("#/about", "about-title"),
    ("#/embed", "embed-title"),
];

pub fn opens(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    for (screen, title) in SCREENS {
        page.open(&format!("{screen}?lang=en"))?;
        let title = words.text(title)?;
        page.wait_until(&format!("“{title}” as the only h1"), || Ok(page.texts("h1")? == [title]))?;
        // For a page from a file, only Chromium reports a style sheet that the policy blocked.
        page.settles(
            "style sheets in force",
            || page.script("return document.styleSheets.length", json!([])),
            json!(1),
        )?;
    }
    Ok(())
}

/// Tries what the policy forbids: a policy that is only written down would not pass.
pub fn policy_is_in_force(page: &Page) -> Outcome {
    const ELSEWHERE: &str = "elsewhere.invalid";
    page.open("#/url")?;
    page.provoke(ELSEWHERE);
    page.script(
        "window.stopped = [];
         document.addEventListener('securitypolicyviolation', (e) => window.stopped.push(e.effectiveDirective));
         const image = document.createElement('img');
         image.src = `https://${arguments[0]}/image.png`;
         document.body.append(image);
         const sheet = document.createElement('link');
         sheet.rel = 'stylesheet'; sheet.href = `https://${arguments[0]}/sheet.css`;
         document.body.append(sheet);",
        json!([ELSEWHERE]),
    )?;
    for directive in ["img-src", "style-src"] {
        page.wait_until(&format!("the browser stops a foreign {directive}"), || {
            let stopped = page.script("return window.stopped.join(' ')", json!([]))?;
            Ok(stopped.as_str().is_some_and(|names| names.contains(directive)))
        })?;
    }
    Ok(())
}
