//! Fails a test when the console shows an error or the policy was violated, whatever the test checks.

use crate::engines::{Browser, Engine};
use crate::homes::Reports;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Collects errors from the moment it is made.
pub struct Watch {
    printed_before: usize,
    reports_before: usize,
}

/// Runs in the page as soon as it is loaded; earlier errors are on the console.
const LISTEN: &str = "
    if (window.complaints) return;
    window.complaints = [];
    const note = (text) => window.complaints.push(text);
    addEventListener('error', (e) =>
      note(`error: ${e.message || `${e.target.src || e.target.href} did not load`}`), true);
    addEventListener('unhandledrejection', (e) => note(`unhandled rejection: ${e.reason}`));
    addEventListener('securitypolicyviolation', (e) =>
      note(`policy: ${e.violatedDirective} stopped ${e.blockedURI} ${e.sample}`));
    const before = console.error;
    console.error = (...words) => { note(`console.error: ${words.join(' ')}`); before(...words); };
";

impl Watch {
    pub fn begin(browser: &Browser, reports: &Reports) -> Self {
        // Empties Chromium's log.
        let _ = chromium_log(browser);
        Watch {
            printed_before: browser.printed.lock().map_or(0, |lines| lines.len()),
            reports_before: reports.lock().map_or(0, |reports| reports.len()),
        }
    }

    /// Once the page (or the frame with it) is loaded.
    pub fn listen(&self, browser: &Browser) {
        let _ = browser.session.script(LISTEN, json!([]));
    }

    /// Everything since the beginning, each once.
    pub fn complaints(&self, browser: &Browser, reports: &Reports) -> Vec<String> {
        let mut found: BTreeSet<String> = BTreeSet::new();
        if let Ok(Value::Array(in_page)) = browser.session.script("return window.complaints || []", json!([]))
        {
            found.extend(in_page.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        if let Ok(reports) = reports.lock() {
            found.extend(reports.iter().skip(self.reports_before).map(|r| format!("policy report: {r}")));
        }
        if let Ok(lines) = browser.printed.lock() {
            let new = lines.iter().skip(self.printed_before);
            found.extend(new.filter(|line| is_complaint(browser.engine, line)).cloned());
        }
        found.extend(chromium_log(browser));
        found.into_iter().collect()
    }
}

/// Whether a line that driver or browser printed is an error of the page. Firefox prints its console;
/// WebKit's browser prints none when it is driven, so there only the page's own errors and the policy
/// reports count. Chromium has a log.
fn is_complaint(engine: Engine, line: &str) -> bool {
    let of_a_page = line.contains("http://") || line.contains("file://");
    // Firefox's own requests, such as those for news of its certificates.
    let of_firefox = line.contains("resource://") || line.starts_with("console.error: RSLoader");
    engine == Engine::Firefox
        && !of_firefox
        && (line.starts_with("console.error:")
            || line.contains("Content-Security-Policy")
            || (line.starts_with("JavaScript error:") && of_a_page))
}

/// What Chromium notes when a page is left in which a script has typed, and no person: it asks nobody.
const NOBODY_ASKED: &str = "Blocked attempt to show a 'beforeunload' confirmation panel";

fn chromium_log(browser: &Browser) -> Vec<String> {
    if browser.engine != Engine::Chromium {
        return Vec::new();
    }
    let Ok(Value::Array(entries)) = browser.session.post("/se/log", &json!({ "type": "browser" })) else {
        return vec!["Chromium gave no console log".into()];
    };
    let text = |entry: &Value| entry["message"].as_str().unwrap_or_default().to_owned();
    let bad = |entry: &&Value| entry["level"] == "SEVERE" || text(entry).contains("Content Security Policy");
    let meant = |entry: &&Value| !text(entry).contains(NOBODY_ASKED);
    entries.iter().filter(bad).filter(meant).map(|entry| format!("console: {}", text(entry))).collect()
}
