//! What lets the hosted page be installed and used without a network: the manifest, and a service worker
//! that keeps exactly the files of this version.

use crate::run::Outcome;
use crate::{files, integrity, pages, project, release};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The name of the service worker's file; it never changes, so that browsers find the next version.
pub const WORKER: &str = "service-worker.js";
const MANIFEST: &str = "manifest.webmanifest";
const SOURCE: &str = include_str!("service-worker.js");
/// Files beside the page that it does not need to run.
const NOT_KEPT: [&str; 4] = ["index.html", "sitemap.xml", "embed-listener.js", release::SINGLE_FILE];

/// Writes the manifest into the staged page's folder. Trunk copies the icons that it names.
pub fn stage(page: &str, folder: &Path) -> Outcome {
    let path = project::root().join("static").join(MANIFEST);
    let manifest = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let manifest = manifest.replace("\"icon.svg\"", &format!("\"{}\"", pages::linked(page, "icon")?));
    fs::write(folder.join(MANIFEST), manifest).map_err(|why| format!("{MANIFEST}: {why}"))
}

/// The service worker of the version in a folder. The pages that need no script are left out: a
/// reader without a network has the live page, which says the same.
pub fn worker(folder: &Path) -> Outcome<String> {
    let read = |name: &str| fs::read(folder.join(name)).map_err(|why| format!("{name}: {why}"));
    let mut files = format!("[\n  ['./', '{}'],\n", integrity::sha256(&read("index.html")?));
    for name in files::files_below(folder)? {
        if !name.contains('/') && !NOT_KEPT.contains(&&*name) {
            let _ = writeln!(files, "  ['{name}', '{}'],", integrity::sha256(&read(&name)?));
        }
    }
    files.push(']');
    // Of the worker too: another one that keeps the same files has a cache of its own, and where it
    // fails it takes nothing from this one.
    let sum = release::sha256(format!("{files}{SOURCE}").as_bytes());
    let version = format!("{}-{}", env!("CARGO_PKG_VERSION"), &sum[..16]);
    Ok(SOURCE.replace("{files}", &files).replace("{version}", &version))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both were drawn once from `static/icon.svg`; whoever changes it draws them again.
    #[test]
    fn the_icons_have_the_sizes_that_the_manifest_says() {
        let root = project::root();
        let manifest = fs::read_to_string(root.join("static").join(MANIFEST)).unwrap();
        let page = fs::read_to_string(root.join("index.html")).unwrap();
        for size in [192_u32, 512] {
            let name = format!("icon-{size}.png");
            assert!(manifest.contains(&format!("\"{name}\", \"sizes\": \"{size}x{size}\"")), "{name}");
            assert!(page.contains(&format!("rel=\"copy-file\" href=\"static/{name}\"")), "{name} is copied");
            let png = fs::read(root.join("static").join(&name)).unwrap();
            assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "{name} is a PNG");
            // Width and height: <https://www.w3.org/TR/png/#11IHDR>.
            assert_eq!(png[16..24], [size.to_be_bytes(), size.to_be_bytes()].concat(), "{name}");
        }
    }
}
