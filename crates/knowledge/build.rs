//! Makes a table of the list of what the page may ask of the browser, for `src/privacy.rs`.

use std::path::PathBuf;
use std::{env, fs};

/// What the page may ask of the browser, each release being checked against it.
const ALLOWED_IMPORTS: &str = "../../xtask/allowed-imports.txt";

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ALLOWED_IMPORTS}");
    let list = fs::read_to_string(root.join(ALLOWED_IMPORTS)).expect("the list of imports is there");
    fs::write(out.join("abilities.rs"), abilities(&list)).expect("OUT_DIR can be written");
}

/// A heading `## group: …` is a variant of
/// `Ability`, and a line its entry, without the reason behind ` # `.
fn abilities(list: &str) -> String {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix("## ") {
            groups.push((heading.split(':').next().unwrap_or_default(), Vec::new()));
        } else if !line.starts_with('#')
            && let Some((_, entries)) = groups.last_mut()
        {
            entries.push(line.split(" # ").next().unwrap_or_default().trim());
        }
    }
    let rows =
        groups.iter().map(|(group, entries)| format!("(Ability::{}, &{entries:?}),", capitalised(group)));
    format!(
        "/// What the page may ask of the browser, by group.\npub static ABILITIES: [(Ability, &[&str]); {}] = [{}];",
        groups.len(),
        rows.collect::<String>()
    )
}

/// `files` as `Files`: each group is one word.
fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
