//! Compares what the compiled page imports from the browser with a list of what it may import.
//!
//! "Nothing is sent anywhere" is a promise about the program, and the Content Security Policy does
//! not block everything: a window can be opened, a connection negotiated. The wasm can only do what
//! it imports, so its import list is the proof. The names of imports leave the class out (`new_…` may
//! make an Error or a WebSocket), so each is read together with the JavaScript behind it. No crate
//! knows both, so this check is our own.

mod glue;

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::{bytes, programs, project, wasm};
use std::collections::BTreeSet;

/// Words that no entry of the list may contain, whatever its reason.
const NEVER: &[&str] = &[
    "fetch",
    "Request",
    "XMLHttpRequest",
    "send",
    "WebSocket",
    "WebSocketStream",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "open",
    "Worker",
    "SharedWorker",
    "serviceWorker",
    "importScripts",
    "import",
    "eval",
    "Function",
    "submit",
    "requestSubmit",
    "postMessage",
    "BroadcastChannel",
    "cookie",
];

/// Names that may not occur in the wasm even as text, because `Reflect.get` can look up any name.
const NEVER_NAMED: &[&str] = &[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "serviceWorker",
    "importScripts",
    "postMessage",
    "BroadcastChannel",
    // The benchmark's hook.
    "__bench",
    // Elements with these words make requests, and no policy blocks all of them.
    "http-equiv",
    "preconnect",
    "prefetch",
];

/// Compares the imports with the list, and fails with every entry that is new, forbidden or no longer
/// needed.
pub fn check(page: &Hosted) -> Outcome {
    let mut asked = BTreeSet::new();
    let mut program = Vec::new();
    let parts = programs::OF_THE_PAGE.map(|name| (page.wasm(name), page.glue(name)));
    for (wasm, glue) in parts.into_iter().chain([(page.whole_wasm(), page.whole_glue())]) {
        let (wasm, glue) = (wasm?, glue?);
        for name in wasm::imported_names(&wasm)? {
            asked.insert(glue::essence(&glue, &name)?);
        }
        program.extend(wasm);
    }
    let path = project::root().join("xtask/allowed-imports.txt");
    let list = std::fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let allowed: BTreeSet<String> = list.lines().filter_map(entry).collect();

    let mut wrong = Vec::new();
    for name in asked.union(&allowed).filter(|name| is_forbidden(name)) {
        wrong.push(format!(
            "forbidden: {name}\n    it can send data away, so no reason in the list allows it"
        ));
    }
    for name in asked.difference(&allowed).filter(|name| !is_forbidden(name)) {
        wrong.push(format!(
            "new: {name}\n    if it can neither send nor load anything, add it with the reason"
        ));
    }
    for name in NEVER_NAMED.iter().filter(|name| bytes::contains(&program, name.as_bytes())) {
        wrong.push(format!(
            "named: {name}\n    the wasm contains this name, and could look the function up by it"
        ));
    }
    for name in allowed.difference(&asked) {
        wrong.push(format!("no longer asked for: {name}\n    remove it, so that the list stays a proof"));
    }
    if wrong.is_empty() {
        println!("  the programs import {} things, and each is on the list", asked.len());
        return Ok(());
    }
    wrong.iter().for_each(|line| println!("  {line}"));
    Err(format!("{} differences from xtask/allowed-imports.txt", wrong.len()))
}

/// `thing # why` without the reason.
fn entry(line: &str) -> Option<String> {
    let thing = line.split(" # ").next().unwrap_or_default().trim();
    (!thing.is_empty() && !thing.starts_with('#')).then(|| thing.to_owned())
}

fn is_forbidden(thing: &str) -> bool {
    if thing.starts_with("wasm-bindgen ") {
        return false;
    }
    let words = thing.split(|c: char| !c.is_ascii_alphanumeric());
    words.into_iter().any(|word| NEVER.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_is_forbidden_in_every_form() {
        for thing in
            ["fetch()", ".fetch()", "new WebSocket()", ".sendBeacon()", ".open()", "new XMLHttpRequest()"]
        {
            assert!(is_forbidden(thing), "{thing}");
        }
        assert!(!is_forbidden(".openOrClosed"), "a longer word is another word");
        assert!(!is_forbidden("new Error()"));
    }

    #[test]
    fn reasons_and_comments_are_no_entries() {
        assert_eq!(entry(".host # shadow roots").as_deref(), Some(".host"));
        assert_eq!(entry("# a heading"), None);
        assert_eq!(entry(""), None);
    }
}
