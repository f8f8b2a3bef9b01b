//! Drives the built page in real browsers: every slice in every home and engine.
//!
//! `cargo xtask test` runs it after the build; `cargo xtask shot` takes pictures with it.

mod axe;
mod bench;
mod engines;
mod homes;
mod labels;
mod large_orders;
mod matrix;
mod page;
mod server;
mod shot;
mod slices;
mod watch;
mod webdriver;

use std::process::ExitCode;

/// The result of a step, or one line that says what was expected and what was found.
pub type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some("shot") => shot::shot(&arguments[1..]),
        Some("bench") => bench::bench(&arguments[1..]),
        Some("run") => matrix::run(&arguments[1..]),
        _ => Err("usage: run <dist> [words of test names…] | shot <page folder> <options> | bench <page folder> <rows>".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
