//! The project's commands: `cargo xtask serve`, `test`, `dist` and the smaller ones behind them.
//!
//! A command installs the tools it needs and says so; if that fails, it ends with one line that says why.

mod bench;
mod bytes;
mod content_security_policy;
mod dist;
mod files;
mod finish;
mod hosted;
mod html;
mod imports;
mod integrity;
mod offline;
mod pages;
mod programs;
mod project;
mod release;
mod run;
mod serve;
mod short_names;
mod shot;
mod single_file;
mod style_sheet;
mod summary;
mod test;
mod texts;
mod tools;
mod wasm;
mod weight;

use run::Outcome;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  serve [--port N]     build the page, serve it on 127.0.0.1 with live reload
  test                 check everything: format, clippy, native and browser tests, page, end to end
  dist  [--check]      make dist/, dist/store-helper.html and dist/SHA256SUMS;
                       --check builds twice from clean copies and compares every byte
        [--address URL]  the same, to be published at this address: search engines then find every
                       language

  bench [word]         measure how fast orders and messages are read, natively and in Chromium, and print
                       one table with the targets; with a word, only for files with it in their names

  shot ROUTE [WIDTHxHEIGHT] [options]
                       take a picture of the page in Chromium, into target/e2e/ or --file F.png
                       --lang de  --dark  --full (the whole height)
                       --home root|path|file|frame|sandbox
                       in the given order:
                                  --input TEXT|@FILE  --into SELECTOR=TEXT  --click \"button name\"
                                  --scroll SELECTOR  --upload FILE,FILE  --wait SELECTOR
                       for example: cargo xtask shot decode 390x844 --lang fr --dark
  format               run rustfmt on every Rust file, including those that `cargo fmt` does not find
  e2e [words]          run the end-to-end tests on dist/; words choose tests by a part of their names,
                       engines and homes: cargo xtask e2e firefox file:// copied;
                       20x runs each of them 20 times, or until it fails
  imports              compare what the wasm imports from the browser with xtask/allowed-imports.txt
  finish               do what Trunk leaves undone in a built page (Trunk calls this)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            if !reason.is_empty() {
                eprintln!("xtask: {reason}");
            }
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[&str]) -> Outcome {
    match words {
        ["serve", options @ ..] => serve::serve(options),
        ["dist", options @ ..] => dist::dist(options),
        ["bench", words @ ..] => bench::bench(words),
        ["test"] => test::test(),
        ["format"] => test::format(&[]),
        ["shot", options @ ..] => shot::shot(options),
        ["e2e", words @ ..] => test::end_to_end(words),
        ["imports"] => imports::check(&hosted::Hosted::build()?),
        ["finish"] => finish::finish_staged_page(),
        [] | ["help" | "--help" | "-h", ..] => {
            print!("{USAGE}");
            Ok(())
        }
        [unknown, ..] => Err(format!("there is no command `{unknown}`: run `cargo xtask help`")),
    }
}
