//! The project's commands: `cargo xtask serve`, `test`, `dist` and the smaller ones behind them.
//!
//! A command brings the tools it needs, says so, and ends with one line when it cannot.

mod dist;
mod hosted;
mod html;
mod project;
mod run;
mod seal;
mod serve;
mod single_file;
mod size;
mod tools;

use run::Outcome;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  serve [--port N]     build the page, serve it on 127.0.0.1 with live reload
  dist  [--check]      make dist/, dist/store-helper.html and dist/SHA256SUMS;
                       --check builds twice from clean copies and compares every byte

  seal                 write the Content Security Policy into a built page (Trunk calls this)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[&str]) -> Outcome {
    match words {
        ["serve", options @ ..] => serve::serve(options),
        ["dist", options @ ..] => dist::dist(options),
        ["seal"] => seal::seal_staged_page(),
        [] | ["help" | "--help" | "-h", ..] => {
            print!("{USAGE}");
            Ok(())
        }
        [unknown, ..] => Err(format!("there is no command `{unknown}`: run `cargo xtask help`")),
    }
}
