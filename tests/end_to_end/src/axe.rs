//! Accessibility rules, checked by axe-core inside the page.

use crate::Outcome;
use crate::page::Page;
use serde_json::{Value, json};

const AXE: &str = include_str!("../vendor/axe.min.js");

/// Which rules are checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    All,
    /// Only whether text contrasts enough with its background.
    Contrast,
}

/// Fails with one line per finding.
pub fn check(page: &Page, rules: Rules) -> Outcome {
    let session = &page.browser.session;
    if session.script("return typeof window.axe", json!([]))? != json!("object") {
        session.script(AXE, json!([]))?;
    }
    // `preload` would fetch style sheets once more, which the policy rightly stops.
    let found = session.script_async(
        "const only = given[0] ? { runOnly: ['color-contrast'] } : {};
         const result = await window.axe.run(document, { preload: false, resultTypes: ['violations'], ...only });
         // The mapping picture shortens long names with “…”; screen readers get the whole name.
         const shortened = (v, n) => v.id === 'label-content-name-mismatch'
           && !!document.querySelector(n.target[0])?.closest('.mapping-picture');
         return result.violations.map((v) => ({ rule: v.id, help: v.help,
           places: v.nodes.filter((n) => !shortened(v, n)).map((n) => n.target.join(' ')) }))
           .filter((v) => v.places.length);",
        json!([rules == Rules::Contrast]),
    )?;
    let lines: Vec<String> = found.as_array().into_iter().flatten().map(line).collect();
    if lines.is_empty() { Ok(()) } else { Err(format!("axe: {}", lines.join("; "))) }
}

fn line(finding: &Value) -> String {
    let text = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
    let places: Vec<&str> =
        finding["places"].as_array().into_iter().flatten().filter_map(Value::as_str).take(3).collect();
    format!("{} ({}) at {}", text("rule"), text("help"), places.join(", "))
}
