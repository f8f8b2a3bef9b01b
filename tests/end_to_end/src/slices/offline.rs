//! The installed page, without a network and when a new version comes.

use crate::Outcome;
use crate::homes;
use crate::homes::Reports;
use crate::labels::Labels;
use crate::page::{Page, expect};
use crate::server;
use crate::server::Response;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The folder that the server serves; none when it cannot be reached.
type Served = Arc<Mutex<Option<PathBuf>>>;

const TYPED: &str = r#"{"base":["Cannot create fulfilment on an order in the draft state"]}"#;

pub fn works_without_network_and_updates_when_asked(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let version = page.homes().folder().to_path_buf();
    let served: Served = Arc::new(Mutex::new(Some(version.clone())));
    let address = serve(&served)?;
    start(page, &address)?;
    page.settles("files kept", || kept(page), files_of_a_version(&version)?)?;

    serve_now(&served, None)?;
    start(page, &address)?;
    page.paste("#input", TYPED)?;
    page.wait_until("it works without a network", || Ok(page.codes()?.len() >= 2))?;

    // In the middle of an upload: the worker is already the next version, the page is not.
    let next = next_version(page, &version)?;
    std::fs::copy(version.join("index.html"), next.join("index.html")).map_err(|why| why.to_string())?;
    serve_now(&served, Some(next.clone()))?;
    // A file of another version is refused, and the browser reports it.
    page.provoke("service-worker.js");
    page.provoke("index.html");
    page.provoke("integrity");
    page.provoke("Failed to fetch");
    page.provoke(&address);
    page.settles("a mixed version is not installed", || update(page), json!(null))?;
    page.settles("what is left of it", || others(page, &version), json!([]))?;
    page.settles("files kept", || kept(page), files_of_a_version(&version)?)?;
    // One that the browser broke off leaves an empty cache behind; it is not the version before.
    let broken_off =
        "const names = await caches.keys(); await caches.open(names[0].replace(/[^ ]+$/, 'broken'))";
    page.browser.session.script_async(broken_off, json!([]))?;

    write(&next.join("index.html"), &next_page(&version)?)?;
    let offer = words.text("update-ready")?;
    page.wait_long_until("the update is offered", || {
        update(page)?;
        Ok(page.texts(".offer [role=status]")?.iter().any(|said| said == offer))
    })?;
    page.settles("what was typed", || page.value("#input"), TYPED.to_owned())?;
    page.click(words.text("update-accept")?)?;
    page.wait_until("the new version is in place", || {
        Ok(page.texts(".offer a")?.iter().any(|link| words.text("update-open").is_ok_and(|own| own == link)))
    })?;
    page.settles("what was typed", || page.value("#input"), TYPED.to_owned())?;
    page.settles("the page has not been loaded again", || next_mark(page), false)?;
    page.settles("the version before, which this tab runs", || has_files(page, &version), json!(true))?;
    serve_now(&served, None)?;
    start(page, &address)?;
    page.settles("the new version is the one that starts", || next_mark(page), true)?;
    let _ = std::fs::remove_dir_all(&next);
    Ok(())
}

/// Opens the page and waits until its worker is in charge.
fn start(page: &Page, address: &str) -> Outcome {
    page.open_address(&format!("{address}#/decode?lang=en"))?;
    page.wait_until("the program has started", || Ok(page.count("main.screen #input")? == 1))?;
    page.wait_until("the worker is there", || {
        let active = page.browser.session.script_async(
            "const own = await navigator.serviceWorker.getRegistration(); return own?.active?.state ?? null",
            json!([]),
        )?;
        Ok(active == json!("activated"))
    })
}

/// Looks for a new version, and returns the state of the waiting worker, if there is one.
fn update(page: &Page) -> Outcome<Value> {
    page.browser.session.script_async(
        "const own = await navigator.serviceWorker.getRegistration();
         await own.update().catch(() => {});
         const next = own.installing;
         if (next) await new Promise((done) => {
           const look = () => ['installed', 'redundant', 'activated'].includes(next.state) && done();
           next.onstatechange = look; look();
         });
         return own.waiting?.state ?? null;",
        json!([]),
    )
}

fn kept(page: &Page) -> Outcome<BTreeSet<String>> {
    let names = page.browser.session.script_async(
        "const names = await caches.keys(), cache = await caches.open(names.at(-1));
         const scope = new URL('./', location.href).href;
         return (await cache.keys()).map((request) => request.url.slice(scope.length) || './')",
        json!([]),
    )?;
    Ok(names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// The name of a version, as its worker has it.
fn version_of(folder: &Path) -> Outcome<String> {
    let worker = std::fs::read_to_string(folder.join("service-worker.js")).map_err(|why| why.to_string())?;
    let version = worker.split("VERSION = '").nth(1).and_then(|rest| rest.split('\'').next());
    version.map(str::to_owned).ok_or_else(|| "the worker has no version".into())
}

/// The caches that are not those of the version in this folder.
fn others(page: &Page, folder: &Path) -> Outcome<Value> {
    page.browser.session.script_async(
        "return (await caches.keys()).filter((name) => !name.endsWith(` ${given[0]}`))",
        json!([version_of(folder)?]),
    )
}

/// Whether the cache of the version in this folder is there and holds the page.
fn has_files(page: &Page, folder: &Path) -> Outcome<Value> {
    page.browser.session.script_async(
        "const name = (await caches.keys()).find((name) => name.endsWith(` ${given[0]}`));
         return !!name && !!(await (await caches.open(name)).match('./'))",
        json!([version_of(folder)?]),
    )
}

/// The page and everything beside it that it needs.
fn files_of_a_version(folder: &Path) -> Outcome<BTreeSet<String>> {
    let listed = std::fs::read_dir(folder).map_err(|why| why.to_string())?;
    let files = listed.flatten().filter(|entry| entry.path().is_file());
    let mut names: BTreeSet<String> =
        files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    for not_needed in [
        "index.html",
        "SHA256SUMS",
        "service-worker.js",
        "sitemap.xml",
        "embed-listener.js",
        "store-helper.html",
    ] {
        expect(names.remove(not_needed), &format!("dist has {not_needed}"))?;
    }
    names.insert("./".into());
    Ok(names)
}

/// A folder with the next version: another page, and a worker that knows it.
fn next_version(page: &Page, version: &Path) -> Outcome<PathBuf> {
    let folder = std::env::temp_dir().join(format!(
        "store-helper-next-{}-{:?}",
        std::process::id(),
        page.browser.engine
    ));
    let _ = std::fs::remove_dir_all(&folder);
    for entry in std::fs::read_dir(version).map_err(|why| why.to_string())?.flatten() {
        if entry.path().is_file() {
            let bytes = std::fs::read(entry.path()).map_err(|why| why.to_string())?;
            write(&folder.join(entry.file_name()), &bytes)?;
        }
    }
    let next = String::from_utf8(next_page(version)?).map_err(|why| why.to_string())?;
    let sum = page.browser.session.script_async(
        "const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(given[0]));
         return 'sha256-' + btoa(String.fromCharCode(...new Uint8Array(sum)))",
        json!([next]),
    )?;
    let worker = std::fs::read_to_string(version.join("service-worker.js")).map_err(|why| why.to_string())?;
    let before = worker.split("['./', '").nth(1).and_then(|rest| rest.split('\'').next()).unwrap_or_default();
    let worker =
        worker.replace(before, sum.as_str().unwrap_or_default()).replace("VERSION = '", "VERSION = 'next-");
    write(&folder.join("service-worker.js"), worker.as_bytes())?;
    Ok(folder)
}

const MARK: &str = "<meta name=\"version\" content=\"next\">";

fn next_page(version: &Path) -> Outcome<Vec<u8>> {
    let page = std::fs::read_to_string(version.join("index.html")).map_err(|why| why.to_string())?;
    Ok(page.replace("</head>", &format!("{MARK}</head>")).into_bytes())
}

fn next_mark(page: &Page) -> Outcome<bool> {
    Ok(page.count("meta[name=version]")? == 1)
}

fn serve(served: &Served) -> Outcome<String> {
    let (served, reports) = (Arc::clone(served), Reports::default());
    let port = server::serve(move |request| match served.lock().ok().and_then(|folder| folder.clone()) {
        Some(folder) => homes::file(&folder, &reports, request),
        None => Response { status: 503, ..Response::not_found() },
    })?;
    Ok(format!("http://127.0.0.1:{port}/"))
}

fn serve_now(served: &Served, folder: Option<PathBuf>) -> Outcome {
    *served.lock().map_err(|why| why.to_string())? = folder;
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    crate::matrix::write(&path.to_path_buf(), bytes)
}
