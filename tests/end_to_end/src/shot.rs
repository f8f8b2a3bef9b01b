//! Takes pictures of the page.

use crate::Outcome;
use crate::engines::Engine;
use crate::homes::{Home, Homes};
use crate::matrix;
use crate::page::Page;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The folder for pictures that were given no file name.
pub fn pictures() -> PathBuf {
    let own = std::env::current_exe().ok();
    let target = own.as_deref().and_then(Path::parent).and_then(Path::parent).map(Path::to_path_buf);
    target.unwrap_or_else(|| "target".into()).join("e2e")
}

/// `<page folder> <route> [WIDTHxHEIGHT] [options]`, options as `cargo xtask help` lists them.
pub fn shot(arguments: &[String]) -> Outcome {
    let mut words = arguments.iter();
    let folder = words.next().ok_or("shot needs the folder of the page")?;
    let mut route = String::from("#/url");
    let (mut width, mut height) = (1280, 900);
    let (mut dark, mut full, mut home) = (false, false, Home::Root);
    let mut file = None;
    let mut steps: Vec<(String, String)> = Vec::new();
    while let Some(word) = words.next() {
        let mut value = || words.next().cloned().ok_or(format!("{word} needs a value"));
        match word.as_str() {
            "--dark" => dark = true,
            "--full" => full = true,
            "--lang" => {
                let joint = if route.contains('?') { '&' } else { '?' };
                route = format!("{route}{joint}lang={}", value()?);
            }
            "--file" => file = Some(PathBuf::from(value()?)),
            "--home" => {
                home = match value()?.as_str() {
                    "root" => Home::Root,
                    "path" => Home::SubPath,
                    "file" => Home::File,
                    "frame" => Home::Framed,
                    "sandbox" => Home::Sandboxed,
                    other => return Err(format!("no home is called {other}")),
                }
            }
            "--input" | "--click" | "--into" | "--scroll" | "--upload" | "--wait" => {
                steps.push((word.clone(), value()?))
            }
            size if size
                .split_once('x')
                .is_some_and(|(w, h)| w.parse::<u32>().is_ok() && h.parse::<u32>().is_ok()) =>
            {
                let (w, h) = size.split_once('x').unwrap_or_default();
                (width, height) = (w.parse().unwrap_or(width), h.parse().unwrap_or(height));
            }
            text if !text.starts_with("--") => route = format!("#/{}", text.trim_start_matches(['#', '/'])),
            unknown => return Err(format!("shot knows no {unknown}")),
        }
    }
    let homes = Homes::serve(Path::new(folder))?;
    let browser = Engine::Chromium.start()?;
    let session = &browser.session;
    set_metrics(&browser, width, height)?;
    if dark {
        browser.prefer_dark(true)?;
    }
    let page = Page::new(&browser, home, &homes);
    let started = page.open(&route);
    let done = started.and_then(|()| steps.iter().try_for_each(|step| act(&page, step)));
    // After the last change has been painted.
    let _ = session.script_async("await new Promise((d) => setTimeout(d, 400))", json!([]));
    if full {
        let tall = page.script("return document.documentElement.scrollHeight", json!([]))?;
        set_metrics(
            &browser,
            width,
            u32::try_from(tall.as_u64().unwrap_or(0)).unwrap_or(height).max(height),
        )?;
    }
    let name = format!("{}-{width}x{height}.png", route.replace(|c: char| !c.is_ascii_alphanumeric(), "-"));
    let path = file.unwrap_or_else(|| pictures().join(name.trim_start_matches('-')));
    matrix::write(&path, &session.screenshot()?)?;
    println!("{}", path.display());
    page.complaints().iter().for_each(|line| println!("  {line}"));
    done
}

fn act(page: &Page, (step, value): &(String, String)) -> Outcome {
    let text = match value.strip_prefix('@') {
        Some(path) => std::fs::read_to_string(path).map_err(|why| format!("{path}: {why}"))?,
        None => value.clone(),
    };
    match step.as_str() {
        "--input" => page.paste("#input", &text),
        "--into" => {
            let (selector, text) = text.split_once('=').ok_or("--into takes SELECTOR=TEXT")?;
            page.paste(selector, text)
        }
        "--scroll" => {
            let element = page.one(&text)?;
            page.script("arguments[0].scrollIntoView()", json!([element.value()])).map(drop)
        }
        "--upload" => page.type_into("#file", &text.replace(',', "\n")),
        "--wait" => page.one(&text).map(drop),
        _ => page.click(&text),
    }
}

/// The size of the page itself; a headless window's own size would include its frame.
fn set_metrics(browser: &crate::engines::Browser, width: u32, height: u32) -> Outcome {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.devtools("Emulation.setDeviceMetricsOverride", metrics)
}
