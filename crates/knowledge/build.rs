//! Makes tables of two lists: of what the page may ask of the browser, for `src/privacy.rs`, and of the
//! names of countries, for `src/shipstation/values/place_name.rs`.

#[path = "src/shipstation/values/plain_name.rs"]
mod plain_name;

use plain_name::plain_name;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

/// What the page may ask of the browser, each release being checked against it.
const ALLOWED_IMPORTS: &str = "../../xtask/allowed-imports.txt";

/// The countries and their names; where they are from stands at its beginning.
const COUNTRIES: &str = "data/countries.tsv";

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ALLOWED_IMPORTS}");
    println!("cargo::rerun-if-changed={COUNTRIES}");
    let list = fs::read_to_string(root.join(ALLOWED_IMPORTS)).expect("the list of imports is there");
    fs::write(out.join("abilities.rs"), abilities(&list)).expect("OUT_DIR can be written");
    let list = fs::read_to_string(root.join(COUNTRIES)).expect("the list of countries is there");
    fs::write(out.join("countries.rs"), countries(&list)).expect("OUT_DIR can be written");
}

/// Rows of `name=CODE`, one row for each first letter. What stands in brackets may be left out of a
/// name, as long as it is then no other country's; two countries' name is nobody's.
fn countries(list: &str) -> String {
    let (mut whole, mut short) = (Codes::default(), Codes::default());
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (code, three_letters, names, other_names) = (next(), next(), next(), next());
        let add = |codes: &mut Codes, name: &str| {
            codes.entry(plain_name(name)).or_default().insert(code.to_owned());
        };
        add(&mut whole, three_letters);
        // CLDR's short names of two letters may be taken for a code.
        for name in names.split('|').filter(|name| plain_name(name).len() > 2 || *name == "UK") {
            add(&mut whole, name);
        }
        other_names.split('|').for_each(|name| add(&mut whole, name));
        for name in names.split('|').chain(other_names.split('|')) {
            if let Some((before, behind)) = name.split_once(" (") {
                add(&mut short, &format!("{before}{}", behind.split_once(')').map_or("", |(_, rest)| rest)));
            }
        }
    }
    short.retain(|name, _| !whole.contains_key(name));
    let mut rows: BTreeMap<char, Vec<String>> = BTreeMap::new();
    for (name, codes) in whole.into_iter().chain(short) {
        if let (Some(first), 1) = (name.chars().next(), codes.len()) {
            rows.entry(first).or_default().push(format!("{name}={}", codes.into_iter().collect::<String>()));
        }
    }
    let rows: Vec<String> = rows.into_values().map(|row| row.join(" ")).collect();
    format!("const COUNTRIES: &[&str] = &{rows:?};")
}

/// The codes of the countries that a name stands for.
type Codes = BTreeMap<String, BTreeSet<String>>;

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
