//! The programs of the page, as Trunk has built them: named by their hashes, and in the loader's list.

use crate::files::files_below;
use crate::html::without_comment_lines;
use crate::integrity::{self, sha256};
use crate::run::Outcome;
use crate::short_names::shorten;
use std::fs;
use std::path::Path;

/// The programs of the hosted page, in the order in which they arrive when nobody asks for one:
/// binaries of Cargo.toml, and places in index.html.
pub const OF_THE_PAGE: [&str; 4] = ["error-message", "store-url", "orders", "reference"];
/// All of them in one, for the single file.
pub const WHOLE: &str = "whole";

/// Gives the files in the staged page's folder their names, and the page its import map and the
/// loader's list of programs.
pub fn stage(page: &str, folder: &Path) -> Outcome<(String, String)> {
    let mut entries = Vec::new();
    let mut hashes = Vec::new();
    for program in OF_THE_PAGE {
        let (glue, wasm) = (built(folder, program, ".js")?, built(folder, program, "_bg.wasm")?);
        let read = |name: &str| fs::read(folder.join(name)).map_err(|why| format!("{name}: {why}"));
        let script = String::from_utf8(read(&glue)?).map_err(|_| format!("{glue} is not UTF-8"))?;
        // Everybody waits for it, and only its developers read its comments.
        let (script, code) = shorten(&without_comment_lines(&script), &read(&wasm)?)?;
        fs::write(folder.join(&glue), &script).map_err(|why| format!("{glue}: {why}"))?;
        fs::write(folder.join(&wasm), &code).map_err(|why| format!("{wasm}: {why}"))?;
        let hash = integrity::short(&[script.as_bytes(), &code]);
        let (new_glue, new_wasm) = (format!("{program}-{hash}.js"), format!("{program}-{hash}.wasm"));
        for (from, to) in [(&glue, &new_glue), (&wasm, &new_wasm)] {
            fs::rename(folder.join(from), folder.join(to)).map_err(|why| format!("{from}: {why}"))?;
        }
        entries.push(format!("'{program}': start('./{}', './{}', '{}')", new_glue, new_wasm, sha256(&code)));
        // A dynamic import has no place for a hash of its own; the import map has.
        hashes.push(format!("\"./{}\":\"{}\"", new_glue, sha256(script.as_bytes())));
    }
    let map = format!("<script type=\"importmap\">{{\"integrity\":{{{}}}}}</script>\n", hashes.join(","));
    let first = page.find("<script").ok_or("the page has no script")?;
    let page = format!("{}{map}{}", &page[..first], &page[first..]);
    Ok((page, format!("{{ {} }}", entries.join(", "))))
}

/// The one file of a program with this ending: Trunk adds a hash to the names of some.
fn built(folder: &Path, program: &str, ending: &str) -> Outcome<String> {
    let is_hash = |rest: &str| rest.is_empty() || rest.starts_with('-') && !rest[1..].contains('-');
    let fits = |name: &String| {
        name.strip_prefix(program).and_then(|rest| rest.strip_suffix(ending)).is_some_and(is_hash)
    };
    let mut found: Vec<String> = files_below(folder)?.into_iter().filter(fits).collect();
    match (found.pop(), found.is_empty()) {
        (Some(name), true) => Ok(name),
        _ => Err(format!("Trunk should have made exactly one {program}*{ending}")),
    }
}
