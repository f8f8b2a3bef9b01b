//! What lets the hosted page be installed and used without a network: manifest, icons, and a service
//! worker that keeps exactly the files of this version.

use crate::run::Outcome;
use crate::{hosted, icons, integrity, pages, project, release};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The name of the service worker's file; it never changes, so that browsers find the next version.
pub const WORKER: &str = "service-worker.js";
const MANIFEST: &str = "manifest.webmanifest";
const SOURCE: &str = include_str!("service-worker.js");
/// Files beside the page that it does not need to run.
const NOT_KEPT: [&str; 4] = ["index.html", "sitemap.xml", "embed-listener.js", release::SINGLE_FILE];

/// Writes manifest and icons into the staged page's folder.
pub fn stage(page: &str, folder: &Path) -> Outcome {
    let read = |name: &str| {
        let path = project::root().join("static").join(name);
        fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))
    };
    let write = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).map_err(|why| format!("{name}: {why}"))
    };
    let icon = read("icon.svg")?;
    for size in icons::SIZES {
        write(&format!("icon-{size}.png"), &icons::png(&icon, size)?)?;
    }
    let manifest = read(MANIFEST)?.replace("\"icon.svg\"", &format!("\"{}\"", pages::linked(page, "icon")?));
    write(MANIFEST, manifest.as_bytes())
}

/// The service worker of the version in a folder. The pages that need no script are left out: a
/// reader without a network has the live page, which says the same.
pub fn worker(folder: &Path) -> Outcome<String> {
    let read = |name: &str| fs::read(folder.join(name)).map_err(|why| format!("{name}: {why}"));
    let mut files = format!("[\n  ['./', '{}'],\n", integrity::sha384(&read("index.html")?));
    for name in hosted::files_below(folder)? {
        if !name.contains('/') && !NOT_KEPT.contains(&&*name) {
            let _ = writeln!(files, "  ['{name}', '{}'],", integrity::sha384(&read(&name)?));
        }
    }
    files.push(']');
    let version = format!("{}-{}", env!("CARGO_PKG_VERSION"), &release::sha256(files.as_bytes())[..16]);
    Ok(SOURCE.replace("{files}", &files).replace("{version}", &version))
}
