//! Installs the wasm target and the components with rustup.

use crate::run;
use crate::run::Outcome;
use crate::tools::on_path;
use std::path::PathBuf;

const WASM: &str = "wasm32-unknown-unknown";

/// Installs the standard library for wasm.
pub fn wasm_target() -> Outcome {
    // Looking at the folder works with and without rustup.
    if sysroot()?.join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    println!("Adding the {WASM} target (the page runs as WebAssembly). This takes a few seconds.");
    // A `targets` line in rust-toolchain.toml installs nothing where automatic installation is off.
    rustup(&["target", "add", WASM], "the page is compiled for it")
}

/// Installs `rustfmt` and `clippy`.
pub fn components() -> Outcome {
    for (component, program, why) in
        [("rustfmt", "rustfmt", "it checks the format"), ("clippy", "cargo-clippy", "it checks the code")]
    {
        let there =
            on_path(program).is_some() && run::capture(&mut run::program(program, &["--version"])).is_ok();
        if !there {
            println!("Adding {component} ({why}).");
            rustup(&["component", "add", component], why)?;
        }
    }
    Ok(())
}

/// Where the compiler keeps its libraries.
pub fn sysroot() -> Outcome<PathBuf> {
    let printed = run::capture(&mut run::program("rustc", &["--print", "sysroot"]))?;
    Ok(PathBuf::from(printed.trim()))
}

fn rustup(arguments: &[&str], why: &str) -> Outcome {
    let wanted = arguments.last().copied().unwrap_or_default();
    run::show(&mut run::program("rustup", arguments))
        .map_err(|_| format!("{wanted} is missing ({why}): rustup {}", arguments.join(" ")))
}
