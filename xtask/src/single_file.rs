//! The whole program in one file, from the same wasm: for `file://`, mail and archives.
//!
//! From `file://` a browser loads no external module and fetches nothing, so the script is inline
//! and carries the wasm as base64.

use crate::hosted::{Hosted, Program};
use crate::html::Element;
use crate::run::Outcome;
use crate::seal::Needs;
use crate::{html, release, seal, texts};
use base64::Engine;
use std::ops::Range;

/// The text of `store-helper.html`.
pub fn single_file(hosted: &Hosted) -> Outcome<String> {
    let page = hosted.page()?;
    let texts = texts::inline(hosted)?;
    let scripts =
        format!("{}{}", script(hosted, Program::First, &texts)?, script(hosted, Program::Tools, "")?);
    let mut styles = Vec::new();
    let mut changes = Vec::new();
    for link in html::voids(&page, "link") {
        let text = match link.attribute("rel") {
            Some("stylesheet") => {
                let css = text(hosted, &link)?;
                refuse(&css, "</style", "the style sheet")?;
                styles.push(seal::hash(&css));
                format!("<style>{css}</style>")
            }
            Some("icon") => format!("<link rel=\"icon\" href=\"{}\">", icon(hosted, &link)?),
            Some("preload" | "modulepreload" | "manifest") => String::new(),
            other => return Err(format!("the single file cannot hold a link with rel={other:?}")),
        };
        changes.push((link.range, text));
    }
    // The import map names a file that is inside this one.
    let (maps, others): (Vec<Element>, Vec<Element>) = html::elements(&page, "script")
        .into_iter()
        .partition(|script| script.attribute("type") == Some("importmap"));
    changes.extend(maps.into_iter().map(|map| (map.range, String::new())));
    let mut starters = others.into_iter().filter(|script| script.content.contains(TEXTS));
    let (Some(starter), None) = (starters.next(), starters.next()) else {
        return Err("the page should have exactly one script that starts it".into());
    };
    changes.push((starter.range, scripts));
    changes.extend(without_dead_links(&page));
    let needs = Needs {
        scripts: "",
        styles: styles.join(" "),
        images: "data:",
        connections: "'none'",
        further: &[],
        trusted: "'none'",
    };
    let sealed = seal::seal(&html::replace(&page, changes), &needs)?;
    release::note(&sealed, &release::programs(hosted)?)
}

/// What the script that starts the page makes.
const TEXTS: &str = "storeHelperTexts";

/// The pages that the hosted one links to where no script runs are not in the file: their names stay.
fn without_dead_links(page: &str) -> Vec<(Range<usize>, String)> {
    let quiet: Vec<Range<usize>> = html::elements(page, "noscript").into_iter().map(|e| e.range).collect();
    let links = html::elements(page, "a").into_iter().filter(|link| {
        let is_local = link.attribute("href").is_some_and(|address| !address.contains("://"));
        is_local && quiet.iter().any(|range| range.contains(&link.range.start))
    });
    links.map(|link| (link.range, link.content.to_owned())).collect()
}

/// The glue that wasm-bindgen wrote for a program, and the start with the wasm in it. Each program
/// has a script of its own, because both glues use the same names.
fn script(hosted: &Hosted, program: Program, before: &str) -> Outcome<String> {
    let glue = hosted.glue(program)?;
    // Its `export` lines are allowed in an inline module and reach nobody; an import would need a file.
    if glue.lines().any(|line| line.starts_with("import ")) {
        return Err("the glue imports another file, which a single file cannot have".into());
    }
    refuse(&glue, "</script", "the glue")?;
    refuse(&glue, "<!--", "the glue")?;
    let wasm = base64::engine::general_purpose::STANDARD.encode(hosted.wasm(program)?);
    Ok(format!(
        "<script type=\"module\">\n{glue}\n{before}\ninitSync({{ module: Uint8Array.from(atob(\"{wasm}\"), (c) => c.charCodeAt(0)) }});\n</script>\n"
    ))
}

fn icon(hosted: &Hosted, link: &Element) -> Outcome<String> {
    let name = link.attribute("href").unwrap_or_default();
    let kind = match name.rsplit('.').next() {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => return Err(format!("{name} is no kind of icon that is known here")),
    };
    let data = base64::engine::general_purpose::STANDARD.encode(hosted.read(name)?);
    Ok(format!("data:{kind};base64,{data}"))
}

fn text(hosted: &Hosted, link: &Element) -> Outcome<String> {
    let bytes = hosted.read(link.attribute("href").unwrap_or_default())?;
    String::from_utf8(bytes).map_err(|_| "a text file of the page is not UTF-8".into())
}

/// Markup inside a script or style would end it early.
fn refuse(text: &str, mark: &str, what: &str) -> Outcome {
    if text.to_ascii_lowercase().contains(mark) { Err(format!("{what} contains `{mark}`")) } else { Ok(()) }
}
