//! Adds the pages that need no script, and what the live page shows where scripts do not run.

use crate::run::Outcome;
use crate::{html, run};
use std::path::Path;

/// The environment variable with the address at which the pages will be, where it is known.
pub const ADDRESS: &str = "STORE_HELPER_ADDRESS";
/// The place in the page for what it shows where scripts do not run.
const MARK: &str = "{withoutScript}";

/// Writes the pages into the staged page's folder, and what it shows without scripts into the page.
pub fn stage(page: &str, folder: &Path) -> Outcome<String> {
    let folder = folder.to_str().ok_or("the folder of the page has a name that is not UTF-8")?;
    let (style, icon) = (linked(page, "stylesheet")?, linked(page, "icon")?);
    let arguments = ["run", "--quiet", "--locked", "--example", "pages", "--", folder, &style, &icon];
    let mut write = run::cargo(&arguments);
    write.args(std::env::var(ADDRESS).ok());
    let without_script = run::capture(&mut write)?;
    if !page.contains(MARK) {
        return Err(format!("the page has no place {MARK}"));
    }
    Ok(page.replace(MARK, without_script.trim_end()))
}

/// The guide and the index of codes, which the single file shows where no script runs.
pub fn guide_and_index() -> Outcome<String> {
    run::capture(&mut run::cargo(&["run", "--quiet", "--locked", "--example", "pages"]))
}

/// The name of the file that a page's link with this `rel` leads to.
pub fn linked(page: &str, rel: &str) -> Outcome<String> {
    let addresses = html::attributes(page, &format!("link[rel={rel}]"), "href")?;
    let address = addresses.first().ok_or_else(|| format!("the page links to no {rel}"))?;
    Ok(address.trim_start_matches("./").to_owned())
}
