//! Turns `texts/<language>/*.ftl` into Rust at build time: one method per message, so that a
//! missing text, a missing language or a wrong argument does not compile and costs nothing in
//! the page.

mod encode;
mod methods;
mod names;
mod texts;

use std::path::PathBuf;
use std::{env, fs};
use texts::{LANGUAGES, Texts};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = root.join("texts");
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed=build");
    let mut problems = Vec::new();
    let languages: Vec<Texts> =
        LANGUAGES.iter().map(|l| texts::read_language(&folder.join(l), &mut problems)).collect();
    texts::compare(&languages, &mut problems);
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        std::process::exit(1);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("messages.rs"), methods::generate(&languages[0])).expect("OUT_DIR can be written");
    for (language, texts) in LANGUAGES.iter().zip(&languages) {
        for (part, first) in [("first", true), ("rest", false)] {
            let file = out.join(format!("{language}.{part}.txt"));
            fs::write(file, texts::joined(texts, &languages[0], first)).expect("OUT_DIR can be written");
        }
    }
}
