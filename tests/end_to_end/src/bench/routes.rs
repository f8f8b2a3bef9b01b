//! How soon each screen can be used by a first visitor on a slow phone, beside a page with nothing
//! in it: 1.6 Mbit/s, 150 ms a round trip, a processor four times slower, files sent with brotli 11.

use crate::Outcome;
use crate::engines::Engine;
use crate::homes::{Reports, file};
use crate::server::{self, Response};
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

/// A screen: its name, its address, what is there once it can be used, and the target in milliseconds.
const ROUTES: [(&str, &str, &str, f64); 7] = [
    ("a bare page", "bare.html", "h1", 1_000.0),
    ("error decoder", "#/decode?lang=fr", "#input", 1_400.0),
    ("store URL", "#/url?lang=fr", "#input", 2_300.0),
    ("order preview", "#/orders?lang=fr", "#input", 2_700.0),
    ("error decoder, embedded", "#/decode?lang=fr&embed=1", "#input", 1_400.0),
    ("store URL, embedded", "#/url?lang=fr&embed=1", "#input", 2_300.0),
    ("order preview, embedded", "#/orders?lang=fr&embed=1", "#input", 2_700.0),
];

/// How often each is opened, each time in a new browser; the quickest counts, for the others were
/// disturbed.
const RUNS: usize = 3;
const BARE: &str =
    "<!doctype html><html lang=en><title>Bare</title><h1>A page with nothing in it</h1></html>";

/// Measures and prints all routes of a built page.
pub fn measure(folder: &Path) -> Outcome {
    let port = serve(folder)?;
    println!("\n{:<28}{:>12}{:>14}{:>12}", "slow 4G, until usable", "ms", "target", "KB sent");
    for (name, address, there, target) in ROUTES {
        let mut best: Option<(f64, f64)> = None;
        for _ in 0..RUNS {
            let (time, bytes) = open(port, address, there).map_err(|why| format!("{name}: {why}"))?;
            if best.is_none_or(|(known, _)| time < known) {
                best = Some((time, bytes));
            }
        }
        let Some((time, bytes)) = best else { continue };
        let mark = if time > target { "!" } else { "" };
        println!("{name:<28}{:>12}{target:>14}{:>12.0}", format!("{time:.0}{mark}"), bytes / 1000.0);
    }
    println!("KB are those that had arrived by then.");
    Ok(())
}

/// A server that sends each file as small as a good server does: `cargo xtask bench` has put it there
/// with `.br` behind its name.
fn serve(folder: &Path) -> Outcome<u16> {
    let (folder, reports) = (folder.to_path_buf(), Reports::default());
    server::serve(move |request| {
        if request.path == "/bare.html" {
            return Response::ok("text/html; charset=utf-8", BARE.into());
        }
        let mut response = file(&folder, &reports, request);
        let name = match request.path.trim_start_matches('/') {
            "" => "index.html",
            name => name,
        };
        if let Ok(small) = std::fs::read(folder.join(format!("{name}.br"))) {
            response.body = small;
            response.headers.push(("Content-Encoding", "br".into()));
        }
        response
    })
}

/// The time in milliseconds until the screen can be used, and the bytes that have arrived by then.
fn open(port: u16, address: &str, there: &str) -> Outcome<(f64, f64)> {
    let browser = Engine::Chromium.start()?;
    browser.devtools("Network.enable", json!({}))?;
    let network = json!({
        "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750,
    });
    browser.devtools("Network.emulateNetworkConditions", network)?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))?;
    let watch = format!("const there = '{there}'; {WATCH}");
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch }))?;
    browser.session.open(&format!("http://127.0.0.1:{port}/{address}"))?;
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let seen = browser.session.script("return window.usable ?? null", json!([]))?;
        if let (Some(time), Some(bytes)) = (seen[0].as_f64(), seen[1].as_f64()) {
            return Ok((time, bytes));
        }
        if Instant::now() > until {
            return Err("nothing to use within a minute".into());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Notes when what makes the screen usable is there and drawn, and what had been sent by then.
const WATCH: &str = "
  const look = () => {
    if (window.usable || !document.querySelector(there)) return;
    requestAnimationFrame(() => setTimeout(() => {
      const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
      window.usable ??= [performance.now(), sent.reduce((sum, { transferSize }) => sum + transferSize, 0)];
    }));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
  addEventListener('DOMContentLoaded', look);
";
