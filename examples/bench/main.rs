//! Makes the files of the benchmark and measures how fast they are read natively.
//!
//! `cargo xtask bench` runs it, measures the page with the same files, and prints both.
//! `cargo run --release --example bench -- FOLDER [WORD]` only measures natively; with WORD, only files
//! that have it in their names.

mod messages;
mod orders;

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Instant;

use ::orders::{Options, Preview};
use serde_json::{Value, json};

/// Numbers of orders.
const COUNTS: [usize; 3] = [1_000, 10_000, 100_000];
/// The formats, and the functions that make their files.
const FORMATS: [messages::Maker; 3] = [("json", orders::json), ("xml", orders::xml), ("csv", orders::csv)];
/// Sizes of texts for the error decoder.
const SIZES: [(&str, usize); 3] = [("20 KB", 20_000), ("1 MB", 1_000_000), ("5 MB", 5_000_000)];
/// Several runs, of which the quickest counts: the others were disturbed.
const RUNS: usize = 3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let measured = match arguments.as_slice() {
        [folder] => bench(Path::new(folder), ""),
        [folder, word] => bench(Path::new(folder), word),
        _ => {
            eprintln!("usage: bench FOLDER [WORD]");
            return ExitCode::from(2);
        }
    };
    match measured {
        Ok(rows) => {
            println!("{}", Value::Array(rows));
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("bench: {why}");
            ExitCode::FAILURE
        }
    }
}

/// A row for each file: what it is, and what was measured. Times are milliseconds.
fn bench(folder: &Path, word: &str) -> io::Result<Vec<Value>> {
    fs::create_dir_all(folder)?;
    let mut rows = Vec::new();
    for (format, make) in FORMATS {
        for count in COUNTS {
            let file = format!("{count}-orders.{format}");
            if file.contains(word) {
                let text = made(&folder.join(&file), || make(count))?;
                let mut row = json!({ "file": file, "format": format, "orders": count, "bytes": text.len() });
                add(&mut row, read_orders(&text));
                eprintln!("{row}");
                rows.push(row);
            }
        }
    }
    for (kind, make) in messages::KINDS {
        for (name, size) in SIZES {
            let file = format!("{kind}, {name}.txt").replace(' ', "-");
            if file.contains(word) {
                let text = made(&folder.join(&file), || make(size))?;
                let mut row = json!({ "file": file, "format": "message", "kind": kind, "size": name, "bytes": text.len() });
                add(&mut row, decode(&text));
                eprintln!("{row}");
                rows.push(row);
            }
        }
    }
    Ok(rows)
}

/// The text of a file, which is made unless it is already there with the right contents.
fn made(path: &Path, make: impl Fn() -> String) -> io::Result<Rc<str>> {
    let text = make();
    if fs::metadata(path).map(|file| file.len() as usize).ok() != Some(text.len()) {
        fs::write(path, &text)?;
    }
    Ok(text.into())
}

fn add(row: &mut Value, measured: Value) {
    if let (Value::Object(row), Value::Object(measured)) = (row, measured) {
        row.extend(measured);
    }
}

/// Reads in slices, as the page does.
fn read_orders(text: &Rc<str>) -> Value {
    quickest(|| {
        let start = Instant::now();
        let mut preview = Preview::new(Rc::clone(text).into(), Options::default());
        let mut first = None;
        while !preview.advance(64 * 1024).finished {
            if first.is_none() && !preview.summaries().is_empty() {
                first = Some(ms(start));
            }
        }
        let total = ms(start);
        let findings: usize = preview.codes().iter().map(|code| code.orders).sum();
        let first = first.unwrap_or(total);
        (
            total,
            json!({ "firstMs": first, "ms": total, "values": preview.fates().values, "findings": findings }),
        )
    })
}

fn decode(text: &str) -> Value {
    quickest(|| {
        let start = Instant::now();
        let report = error_message::examine(text, &error_message::Options::default());
        let total = ms(start);
        (total, json!({ "ms": total, "findings": report.findings.len() }))
    })
}

fn quickest(measure: impl Fn() -> (f64, Value)) -> Value {
    let mut runs: Vec<(f64, Value)> = (0..RUNS).map(|_| measure()).collect();
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    runs.swap_remove(0).1
}

fn ms(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}
