//! Measures the page in Chromium with the files that were measured natively, and prints one table.

mod routes;
mod table;

use crate::Outcome;
use crate::engines::{Browser, Engine};
use crate::homes::{Home, Homes};
use crate::page::Page;
use serde_json::{Value, json};
use std::path::Path;

/// How often a file is chosen on the screen.
const RUNS: usize = 3;
/// Beyond this many bytes a file takes many seconds.
const LARGE: u64 = 100_000_000;

/// The measurements of one file: times in milliseconds, sizes in bytes.
#[derive(Default)]
pub struct Row {
    /// `json`, `xml`, `csv`, or `message` for the error decoder.
    pub format: String,
    /// A description, for people.
    pub name: String,
    pub orders: Option<u64>,
    pub bytes: u64,
    pub native: f64,
    /// Measured with the hook of the benchmark build.
    pub first: Option<f64>,
    pub all: Option<f64>,
    /// Measured by choosing the file on the screen.
    pub seen: Option<f64>,
    pub done: Option<f64>,
    pub longest: Option<f64>,
    pub memory: Option<u64>,
}

/// `bench <folder of the page> <rows of the native measuring>`
pub fn bench(arguments: &[String]) -> Outcome {
    let [folder, rows] = arguments else { return Err("usage: bench <page folder> <rows>".into()) };
    let rows = std::fs::read_to_string(rows).map_err(|why| format!("{rows}: {why}"))?;
    let rows: Value = serde_json::from_str(&rows).map_err(|why| why.to_string())?;
    let folder = Path::new(folder).canonicalize().map_err(|why| format!("{folder}: {why}"))?;
    routes::measure(&folder)?;
    let homes = Homes::serve(&folder)?;
    let mut measured = Vec::new();
    for native in rows.as_array().into_iter().flatten() {
        let mut row = native_row(native);
        let file = native["file"].as_str().unwrap_or_default();
        // A new browser for each file, so that none starts with memory that another has filled.
        if let Err(why) = by_hook(&homes, file, &mut row) {
            eprintln!("{file}: {why}");
        }
        if row.orders.is_some() {
            by_hand_several_times(&homes, &folder.join("files").join(file), &mut row);
        }
        eprintln!("  {} {}", row.format, row.name);
        measured.push(row);
    }
    table::print(&measured);
    Ok(())
}

fn native_row(native: &Value) -> Row {
    let text = |key: &str| native[key].as_str().unwrap_or_default();
    let orders = native["orders"].as_u64();
    let of_message = || format!("{}, {}", text("kind"), text("size"));
    Row {
        format: text("format").to_owned(),
        name: orders.map_or_else(of_message, |orders| format!("{orders} orders")),
        orders,
        bytes: native["bytes"].as_u64().unwrap_or(0),
        native: native["ms"].as_f64().unwrap_or(0.0),
        ..Row::default()
    }
}

fn opened<'a>(browser: &'a Browser, homes: &'a Homes, screen: &str) -> Outcome<Page<'a>> {
    let page = Page::new(browser, Home::Root, homes);
    page.open(screen)?;
    page.wait_until("all programs", || {
        let ready = "return globalThis.storeHelperPrograms?.length === 4";
        Ok(page.script(ready, json!([]))? == json!(true))
    })?;
    // What loads after it has to be finished too.
    std::thread::sleep(std::time::Duration::from_millis(500));
    Ok(page)
}

/// Runs the hook twice and takes the second time: during the first the browser still compiles.
fn by_hook(homes: &Homes, file: &str, row: &mut Row) -> Outcome {
    let browser = Engine::Chromium.start()?;
    let page = opened(&browser, homes, "#/about?lang=en")?;
    let measured = browser.session.script_async(
        "const [format, file] = given, text = await (await fetch('./files/' + file)).text();
         const first = await window.__bench(format, text);
         const second = await window.__bench(format, text);
         return first.ms < second.ms ? first : second;",
        json!([row.format, file]),
    );
    drop(page);
    let measured = measured?;
    row.first = measured["firstMs"].as_f64();
    row.all = measured["ms"].as_f64();
    Ok(())
}

/// Of several times the quickest counts, as natively: the others were disturbed. The longest task is
/// that of the same time. Files that take many seconds are measured once.
fn by_hand_several_times(homes: &Homes, file: &Path, row: &mut Row) {
    let times = if row.bytes > LARGE { 1 } else { RUNS };
    for _ in 0..times {
        let mut run = Row::default();
        if let Err(why) = by_hand(homes, file, &mut run) {
            eprintln!("{}: {why}", file.display());
        } else if row.done.is_none_or(|known| run.done.is_some_and(|done| done < known)) {
            let Row { seen, done, longest, memory, .. } = run;
            (row.seen, row.done, row.longest, row.memory) = (seen, done, longest, memory);
        }
    }
}

/// Measures as a person would: chooses the file and watches the screen.
fn by_hand(homes: &Homes, file: &Path, row: &mut Row) -> Outcome {
    let browser = Engine::Chromium.start()?;
    let page = opened(&browser, homes, "#/orders?lang=en")?;
    page.script(WATCH, json!([]))?;
    page.type_into("#file", &file.to_string_lossy())?;
    let until = std::time::Instant::now() + std::time::Duration::from_secs(60);
    let over = || Ok::<_, String>(page.script("return window.seen.over()", json!([]))? == json!(true));
    while !over()? {
        if std::time::Instant::now() > until {
            return Err("the screen did not finish within a minute".into());
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let measured = browser.session.script_async(
        "const { start, first, last, longest } = window.seen;
         const { memory } = await window.__bench('json', '');
         const heap = performance.memory ? performance.memory.usedJSHeapSize : 0;
         return { first: first - start, last: last - start, longest, memory: memory + heap };",
        json!([]),
    )?;
    row.seen = measured["first"].as_f64();
    row.done = measured["last"].as_f64();
    row.longest = measured["longest"].as_f64();
    row.memory = measured["memory"].as_f64().map(|bytes| bytes as u64);
    Ok(())
}

/// Notes when the file is chosen, when the first order is on the screen, when the last change of
/// the progress was, and the longest task since; tasks below 50 ms are not told by the browser.
const WATCH: &str = "
  const seen = window.seen = { start: 0, first: 0, last: 0, longest: 0, quiet: 0 };
  document.getElementById('file').addEventListener('change', () => { seen.start = performance.now() }, true);
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      if (seen.start && task.startTime + task.duration > seen.start) seen.longest = Math.max(seen.longest, task.duration);
    }
  }).observe({ type: 'longtask' });
  let running = false;
  const look = () => {
    const now = performance.now();
    const order = document.querySelector('main [data-outcome]');
    const progress = document.querySelector('main progress');
    if (order && !seen.first) seen.first = now;
    if (order && (running || !seen.last) && !progress) { seen.last = now; running = false }
    if (progress) { running = true; seen.last = 0 }
    seen.quiet = now;
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  seen.over = () => seen.last > 0 && performance.now() - seen.quiet > 1000;
";
