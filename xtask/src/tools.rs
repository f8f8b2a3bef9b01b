//! Finds the tools, and installs those that are missing.

mod apt;
pub mod browsers;
pub mod cargo_tool;
pub mod rustup;

use crate::run::Outcome;
use crate::{project, run};
use cargo_tool::CargoTool;
use std::path::PathBuf;

/// Builds and serves the page. Version 0.22 needs a newer compiler than this project asks for.
const TRUNK: &str = "0.21.14";

/// Installs everything that building the page needs, and returns the folders to put on PATH for it.
pub fn for_the_page() -> Outcome<Vec<PathBuf>> {
    rustup::wasm_target()?;
    let folders = vec![trunk()?, wasm_bindgen()?];
    // Trunk runs cargo offline, so that a build never depends on the network: fetch before.
    run::capture(run::cargo(&["fetch"]).stdin(std::process::Stdio::null()))?;
    Ok(folders)
}

fn trunk() -> Outcome<PathBuf> {
    CargoTool {
        package: "trunk",
        binary: "trunk",
        version: TRUNK,
        why: "it builds and serves the page",
        minutes: 6,
    }
    .folder()
}

/// Installs the command-line half of wasm-bindgen, which also runs the tests in a browser.
pub fn wasm_bindgen() -> Outcome<PathBuf> {
    let version = project::locked_version("wasm-bindgen").ok_or("Cargo.lock names no wasm-bindgen")?;
    CargoTool {
        package: "wasm-bindgen-cli",
        binary: "wasm-bindgen",
        // The two halves only understand each other in the same version.
        version: &version,
        why: "it joins the wasm to the page",
        minutes: 2,
    }
    .folder()
}

/// PATH with these folders in front.
pub fn path_with(folders: &[PathBuf]) -> std::ffi::OsString {
    let before = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&before));
    std::env::join_paths(all).unwrap_or(before)
}

/// The first program of this name on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    which::which(name).ok()
}
