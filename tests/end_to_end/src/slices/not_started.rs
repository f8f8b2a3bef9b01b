//! Where the first program or its texts do not arrive, are something else, or the browser cannot run them,
//! the page says so and leads on.

use crate::Outcome;
use crate::homes;
use crate::homes::Reports;
use crate::labels::Labels;
use crate::page::{Page, expect, expect_equal};
use crate::server;
use crate::server::Response;
use serde_json::json;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What goes wrong on the way to the browser.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Fault {
    None,
    /// Files with this in their names are not there.
    Missing(&'static str),
    /// In their place comes a page that says something else, as from a hotel's network.
    Page(&'static str),
    /// They break off.
    Half(&'static str),
    /// They have no type of their own.
    Untyped(&'static str),
    /// They do not come until something else is served.
    Held(&'static str),
    /// The server's policy lets no WebAssembly run, as a browser does that is too old for the page's own.
    NoWebAssembly,
}

type Served = Arc<Mutex<Fault>>;

const PROGRAM: &str = "error-message-";

pub fn says_so_and_leads_on(page: &Page) -> Outcome {
    let served: Served = Arc::new(Mutex::new(Fault::None));
    let address = serve(page, &served)?;
    // What the browsers write about it on their consoles.
    for complaint in [
        address.as_str(),
        "when fetching the script",
        "WebAssembly",
        "integrity",
        "Failed to fetch",
        "NetworkError",
        "Load failed",
    ] {
        page.provoke(complaint);
    }
    for (fault, language, sentence) in [
        (Fault::Missing(".wasm"), "en", "page-not-loaded"),
        (Fault::Missing("error-message-"), "fr", "page-not-loaded"),
        (Fault::Missing("-first-"), "es", "page-not-loaded"),
        (Fault::Page(".wasm"), "de", "page-not-loaded"),
        (Fault::Page(PROGRAM), "en", "page-not-loaded"),
        (Fault::Page("-first-"), "fr", "page-not-loaded"),
        (Fault::Half(".wasm"), "es", "page-not-loaded"),
        (Fault::Half(".js"), "de", "page-not-loaded"),
        (Fault::Held(".wasm"), "en", "page-slow"),
        (Fault::Held("-first-"), "de", "page-slow"),
        (Fault::NoWebAssembly, "fr", "page-too-old"),
    ] {
        let case = format!("{fault:?} in {language}");
        says(page, &served, &address, fault, language, sentence).map_err(|why| format!("{case}: {why}"))?;
    }
    // Some servers know no type for WebAssembly: that is no reason not to start.
    set(&served, Fault::Untyped(".wasm"))?;
    page.open_address(&format!("{address}#/decode?lang=en"))?;
    starts(page)
}

fn says(
    page: &Page,
    served: &Served,
    address: &str,
    fault: Fault,
    language: &'static str,
    sentence: &str,
) -> Outcome {
    let words = Labels::of(language)?;
    let route = format!("#/decode?lang={language}");
    set(served, fault)?;
    page.open_address(&format!("{address}{route}"))?;
    let expected = match sentence {
        "page-too-old" => {
            words.filled(sentence, &[("value", "Chrome 97, Edge 97, Firefox 102, Safari 16")])?
        }
        _ => words.text(sentence)?.to_owned(),
    };
    page.settles("the sentence", || page.text("#stuck [role=alert]"), expected)?;
    expect_equal("its language", page.attributes("#stuck", "lang")?, vec![language.to_owned()])?;
    page.settles("screens beside it", || page.count("main"), 1)?;
    let shown = page.script(
        "return [...document.querySelectorAll('#stuck a, #stuck button')].filter((e) => e.getClientRects().length)
           .map((e) => e.getAttribute('href') ?? e.textContent)",
        json!([]),
    )?;
    let folder = if language == "en" { String::new() } else { format!("{language}/") };
    let ways = json!([
        words.text("load-again")?,
        format!("store-helper.html{route}"),
        format!("{folder}guide/"),
        format!("{folder}fields/"),
        format!("{folder}codes/"),
    ]);
    expect_equal("the ways on", shown, ways)?;
    super::accessible::small_targets(page)?;

    if matches!(fault, Fault::Held(_)) {
        // It was only slow: it starts without another word.
        set(served, Fault::None)?;
    } else {
        set(served, Fault::None)?;
        page.click(words.text("load-again")?)?;
    }
    starts(page)
}

fn starts(page: &Page) -> Outcome {
    page.wait_until("the program has started", || Ok(page.count("main.screen #input")? == 1))?;
    page.settles("what is left of the sentence", || page.count("#stuck"), 0)?;
    page.settles("screens", || page.count("main"), 1)
}

/// A host that changes the page on its way breaks the sums of its scripts, so none of them runs: what needs
/// none is in sight.
pub fn without_its_scripts_the_page_leads_on(page: &Page) -> Outcome {
    let folder = page.homes().folder().to_path_buf();
    let port = server::serve(move |request| {
        let mut response = homes::file(&folder, &Reports::default(), request);
        let is_page = response.kind.starts_with("text/html");
        if is_page && let Ok(text) = String::from_utf8(response.body.clone()) {
            response.body = text
                .replace("(function () {", "/* changed */ (function () {")
                .replace("const { programs", "/* */ const { programs")
                .into_bytes();
        }
        response
    })?;
    let address = format!("http://127.0.0.1:{port}/");
    for complaint in [address.as_str(), "Content Security Policy", "Content-Security-Policy", "script-src"] {
        page.provoke(complaint);
    }
    page.open_address(&address)?;
    let words = Labels::of("en")?;
    page.settles("the sentence", || page.text("#stuck p"), words.text("page-no-script")?.to_owned())?;
    let seen = page.script(
        "return [...document.querySelectorAll('#stuck a')].filter((e) => e.getClientRects().length).length",
        json!([]),
    )?;
    expect(seen == json!(12), &format!("links in sight: {seen}"))
}

fn serve(page: &Page, served: &Served) -> Outcome<String> {
    let (folder, served, reports) =
        (page.homes().folder().to_path_buf(), Arc::clone(served), Reports::default());
    let port = server::serve(move |request| {
        let fault = now(&served);
        let concerns = |part: &str| request.path.contains(part) && !request.path.ends_with(".html");
        let mut response = homes::file(&folder, &reports, request);
        match fault {
            Fault::Missing(part) if concerns(part) => Response::not_found(),
            Fault::Page(part) if concerns(part) => {
                let page = b"<!doctype html><title>Welcome</title><p>Log in to use this network.".to_vec();
                Response::ok("text/html; charset=utf-8", page)
            }
            Fault::Half(part) if concerns(part) => {
                response.body.truncate(response.body.len() / 2);
                response
            }
            Fault::Untyped(part) if concerns(part) => {
                Response { kind: "application/octet-stream", ..response }
            }
            Fault::Held(part) if concerns(part) => {
                while now(&served) == fault {
                    std::thread::sleep(Duration::from_millis(50));
                }
                response
            }
            Fault::NoWebAssembly if response.kind.starts_with("text/html") => {
                let policy = "script-src 'self' 'unsafe-inline'".to_owned();
                response.headers.push(("Content-Security-Policy", policy));
                response
            }
            // It would keep the files, and nothing could go wrong any more.
            _ if request.path.ends_with("service-worker.js") => Response::not_found(),
            _ => response,
        }
    })?;
    Ok(format!("http://127.0.0.1:{port}/"))
}

fn now(served: &Served) -> Fault {
    served.lock().map_or(Fault::None, |fault| *fault)
}

fn set(served: &Served, fault: Fault) -> Outcome {
    *served.lock().map_err(|why| why.to_string())? = fault;
    Ok(())
}
