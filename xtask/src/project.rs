//! Finds the folders of the project.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the workspace's Cargo.toml.
pub fn root() -> PathBuf {
    // Cargo sets it for `cargo run`; the compiled-in value would be wrong in a second checkout
    // that shares the target folder.
    let own =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map_or(own.clone(), Path::to_path_buf)
}

/// Cargo's target folder, wherever the user's configuration has put it: this program lies in it.
pub fn target() -> PathBuf {
    let own = env::current_exe().ok();
    let above = own.as_deref().and_then(Path::parent).and_then(Path::parent);
    above.map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// Tools, once per user and version, shared by every checkout.
pub fn tool_cache() -> PathBuf {
    let base = match (env::var_os("XDG_CACHE_HOME"), env::home_dir()) {
        (Some(cache), _) if Path::new(&cache).is_absolute() => cache.into(),
        (_, Some(home)) => home.join(".cache"),
        _ => target(),
    };
    base.join("store-helper").join("tools")
}

/// The version that Cargo.lock names for a package.
pub fn locked_version(package: &str) -> Option<String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).ok()?;
    let entry = lock.split("[[package]]").find(|entry| field(entry, "name").as_deref() == Some(package))?;
    field(entry, "version")
}

fn field(entry: &str, name: &str) -> Option<String> {
    entry.lines().find_map(|line| {
        let value = line.strip_prefix(name)?.trim_start().strip_prefix('=')?.trim();
        Some(value.trim_matches('"').to_owned())
    })
}
