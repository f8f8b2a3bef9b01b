//! What a visitor waits for on each route, compressed as a good server sends it, and how large the
//! single file is.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::{release, texts};
use std::io::Write;

/// What one route loads until it can be used: HTML, CSS, its program with JavaScript, and the texts of
/// the longest language, brotli 11, in bytes.
struct Route {
    name: &'static str,
    program: &'static str,
    /// How many parts of the texts it needs.
    texts: usize,
    budget: usize,
}

/// The aims are 180,000 and 400,000 for the error decoder and the order preview: reading in turns has cost
/// both some kilobytes, which are to be won back.
const ROUTES: [Route; 4] = [
    Route { name: "error decoder", program: "error-message", texts: 1, budget: 186_000 },
    Route { name: "store URL", program: "store-url", texts: 2, budget: 330_000 },
    Route { name: "order preview", program: "orders", texts: 2, budget: 415_000 },
    Route { name: "explanations", program: "reference", texts: 2, budget: 330_000 },
];

/// As it lies on a disk, in bytes.
const SINGLE_FILE: usize = 1_600_000;

/// Prints the sizes and fails above a budget. `packed` is a folder as `cargo xtask dist` makes it.
pub fn check(hosted: &Hosted, packed: &std::path::Path) -> Outcome {
    let mut over = Vec::new();
    let names = hosted.referred_to()?;
    for Route { name, program, texts: parts, budget } in ROUTES {
        println!("\n  {name:<44}{:>10}{:>10}", "bytes", "brotli");
        let of_route = |file: &&String| {
            [".html", ".css"].iter().any(|ending| file.ends_with(ending))
                || file.starts_with(&format!("{program}-"))
        };
        let mut files: Vec<String> = names.iter().filter(of_route).cloned().collect();
        for part in 0..parts {
            files.push(texts::largest(hosted, part)?);
        }
        let (mut raw_total, mut small_total) = (0, 0);
        for file in files {
            let raw = hosted.read(&file)?;
            let small = brotli(&raw)?.len();
            println!("  {file:<44}{:>10}{small:>10}", raw.len());
            raw_total += raw.len();
            small_total += small;
        }
        println!("  {:<44}{raw_total:>10}{small_total:>10}   of {budget}", "together");
        if small_total > budget {
            over.push(format!("{name}: {small_total} bytes of {budget}"));
        }
    }
    let single = packed.join(release::SINGLE_FILE);
    let length =
        std::fs::metadata(&single).map_err(|why| format!("{}: {why}", single.display()))?.len() as usize;
    println!("\n  {:<44}{length:>10}             of {SINGLE_FILE}\n", release::SINGLE_FILE);
    if length > SINGLE_FILE {
        over.push(format!("{}: {length} bytes of {SINGLE_FILE}", release::SINGLE_FILE));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("; ")) }
}

/// What a good server sends: brotli 11.
pub fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    writer.write_all(bytes).map_err(|why| format!("brotli: {why}"))?;
    Ok(writer.into_inner())
}
