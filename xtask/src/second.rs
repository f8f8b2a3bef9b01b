//! The second program of the page: built like the first, named by its hash, started behind it.
//! Trunk builds one program a page, so this one is ours.

use crate::run::Outcome;
use crate::{integrity, project, run, slim};
use std::fs;
use std::path::Path;

/// What the names of its files begin with.
pub const PREFIX: &str = "tools-";
/// The variable that carries the features of the build through Trunk.
pub const FEATURES: &str = "STORE_HELPER_FEATURES";
/// The binary in Cargo.toml.
const BINARY: &str = "store-helper-tools";
/// Places in the page's script for its two files.
const GLUE_MARK: &str = "{tools}";
const WASM_MARK: &str = "{toolsWasm}";

/// Builds it and puts its files into the staged page's folder and script.
pub fn stage(page: &str, folder: &Path) -> Outcome<String> {
    let joined = build()?;
    let glue = String::from_utf8(read(&joined.join(format!("{BINARY}.js")))?);
    let glue = glue.map_err(|_| "the glue is not UTF-8")?;
    let wasm = read(&joined.join(format!("{BINARY}_bg.wasm")))?;
    let (glue, wasm) = if is_release() { slim::joined(&glue, &wasm)? } else { (glue, wasm) };
    let hash = slim::short_hash(&[glue.as_bytes(), &wasm]);
    let (glue_name, wasm_name) = (format!("{PREFIX}{hash}.js"), format!("{PREFIX}{hash}_bg.wasm"));
    write(&folder.join(&glue_name), glue.as_bytes())?;
    write(&folder.join(&wasm_name), &wasm)?;
    if !page.contains(GLUE_MARK) || !page.contains(WASM_MARK) {
        return Err(format!("the page's script has no places {GLUE_MARK} and {WASM_MARK}"));
    }
    let request = format!("fetch('./{wasm_name}', {{ integrity: '{}' }})", integrity::sha384(&wasm));
    // A dynamic import has no place for a hash of its own; the import map has.
    let map = format!(
        "<script type=\"importmap\">{{\"integrity\":{{\"./{glue_name}\":\"{}\"}}}}</script>\n",
        integrity::sha384(glue.as_bytes())
    );
    let page = page.replace(GLUE_MARK, &format!("./{glue_name}")).replace(WASM_MARK, &request);
    let first = page.find("<script").ok_or("the page has no script")?;
    Ok(format!("{}{map}{}", &page[..first], &page[first..]))
}

/// Whether Trunk builds what will be published.
pub fn is_release() -> bool {
    std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

/// Compiles it as Trunk has compiled the first, and joins it to its JavaScript.
fn build() -> Outcome<std::path::PathBuf> {
    let release = is_release();
    let profile = if release { "tools" } else { "dev" };
    let target = "wasm32-unknown-unknown";
    let arguments =
        ["build", "--quiet", "--locked", "--target", target, "--bin", BINARY, "--profile", profile];
    let features = std::env::var(FEATURES).unwrap_or_default();
    run::show(run::cargo(&arguments).args(["--features", &features]))?;
    let folder = project::target().join(target).join(if release { "tools" } else { "debug" });
    let joined = project::target().join("second-program").join(profile);
    let mut join = run::program("wasm-bindgen", &["--target", "web", "--no-typescript", "--out-dir"]);
    join.arg(&joined).arg(folder.join(format!("{BINARY}.wasm")));
    run::show(&mut join)?;
    Ok(joined)
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|why| format!("{}: {why}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|why| format!("{}: {why}", path.display()))
}
