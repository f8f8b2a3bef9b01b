//! The project's commands: `cargo xtask serve`, `test`, `dist` and the smaller ones behind them.
//!
//! A command brings the tools it needs, says so, and ends with one line when it cannot.

mod bench;
mod bytes;
mod content_security_policy;
mod dist;
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
mod shot;
mod single_file;
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
  test                 everything: format, clippy, core, native, browser, page, end to end
  dist  [--check]      make dist/, dist/store-helper.html and dist/SHA256SUMS;
                       --check builds twice from clean copies and compares every byte
        [--address URL]  the same for this address: search engines then find every language

  bench [word]         how fast orders and messages are read, natively and in Chromium, in one table
                       with the targets; with a word, only of files with it in their names

  shot ROUTE [WIDTHxHEIGHT] [options]
                       a picture of the page in Chromium, into target/e2e/ or --file F.png
                       --lang de  --dark  --full (the whole height)
                       --home root|path|file|frame|sandbox
                       in order:  --input TEXT|@FILE  --into SELECTOR=TEXT  --click \"button name\"
                                  --scroll SELECTOR  --upload FILE,FILE  --wait SELECTOR
                       for example: cargo xtask shot decode 390x844 --lang fr --dark
  format               rustfmt on every Rust file, also those that `cargo fmt` does not see
  e2e [words]          only the end-to-end tests, on dist/: of the names with one of these words,
                       in the engines and homes named among them: cargo xtask e2e firefox file:// copied;
                       with 20x among them, each so often, or until it fails
  imports              what the wasm asks of the browser, against xtask/allowed-imports.txt
  finish               what Trunk does not do to a built page (Trunk calls this)
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
