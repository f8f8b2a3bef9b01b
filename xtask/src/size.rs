//! What a first visit loads, compressed as a good server sends it.

use crate::hosted::{Hosted, Program};
use crate::run::Outcome;
use crate::texts;
use std::io::Write;

/// HTML, CSS, JS and wasm together, brotli 11, in bytes.
const BUDGET: usize = 180_000;

/// Prints the sizes and fails above the budget.
pub fn check(hosted: &Hosted) -> Outcome {
    println!("\n  {:<44}{:>10}{:>10}", "first load", "bytes", "brotli");
    let (mut raw_total, mut small_total) = (0, 0);
    // The icon is not waited for.
    let waited_for =
        |name: &String| [".html", ".css", ".js", ".wasm"].iter().any(|ending| name.ends_with(ending));
    let (first, tools): (Vec<String>, Vec<String>) = hosted
        .referred_to()?
        .into_iter()
        .filter(waited_for)
        .partition(|name| Program::of(name) == Program::First);
    for name in first.into_iter().chain([texts::largest(hosted)?]) {
        let raw = hosted.read(&name)?;
        let small = brotli(&raw)?;
        println!("  {name:<44}{:>10}{small:>10}", raw.len());
        raw_total += raw.len();
        small_total += small;
    }
    println!("  {:<44}{raw_total:>10}{small_total:>10}   of {BUDGET}", "together");
    println!("\n  {:<44}{:>10}{:>10}", "after the start", "bytes", "brotli");
    for name in tools {
        let raw = hosted.read(&name)?;
        println!("  {name:<44}{:>10}{:>10}", raw.len(), brotli(&raw)?);
    }
    println!();
    if small_total > BUDGET {
        return Err(format!("the first load is {small_total} bytes after brotli; the budget is {BUDGET}"));
    }
    Ok(())
}

/// The length after brotli 11.
fn brotli(bytes: &[u8]) -> Outcome<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    writer.write_all(bytes).map_err(|why| format!("brotli: {why}"))?;
    Ok(writer.into_inner().len())
}
