//! `cargo xtask test`: everything that has to hold.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::summary::Summary;
use crate::tools::{browsers, on_path, rustup};
use crate::{dist, imports, project, run, tools, weight};
use std::path::PathBuf;

const WASM: &str = "wasm32-unknown-unknown";

pub fn test() -> Outcome {
    let mut folders = tools::for_the_page()?;
    rustup::components()?;
    let browsers = browsers::all();
    folders.extend(browsers.folders);
    let mut summary = Summary::default();

    summary.step("format", || format(&["--check"]));
    summary.step("clippy", || {
        cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
    });
    summary.step("the crates know no browser", crates_know_no_browser);
    summary.step("tests, native", || cargo(&["test", "--locked", "--workspace"]));
    summary.step("tests, in a browser", || in_a_browser(&folders));
    let page = summary.step("the page, release build", || {
        let page = Hosted::build()?;
        dist::pack(&page, &project::root().join("dist"))?;
        Ok(page)
    });
    if let Some(page) = page {
        summary.step("weight of each route", || weight::check(&page, &project::root().join("dist")));
        summary.step("what the wasm asks of the browser", || imports::check(&page));
        summary.step("packing gives the same bytes", || dist::packs_alike(&page));
        summary.step("end to end", || end_to_end_with(&folders, &[]));
    } else {
        for name in [
            "weight of each route",
            "what the wasm asks of the browser",
            "packing gives the same bytes",
            "end to end",
        ] {
            summary.skip(name, "there is no page");
        }
    }
    for engine in &browsers.left_out {
        summary.skip("an engine is left out", engine);
    }
    summary.close()
}

/// `cargo xtask e2e`: on what `dist` has made.
pub fn end_to_end(words: &[&str]) -> Outcome {
    let browsers = browsers::all();
    browsers.left_out.iter().for_each(|engine| println!("Left out: {engine}"));
    end_to_end_with(&browsers.folders, words)
}

fn end_to_end_with(folders: &[PathBuf], words: &[&str]) -> Outcome {
    let dist = project::root().join("dist").to_string_lossy().into_owned();
    let mut run = run::cargo(&[
        "run",
        "--locked",
        "--quiet",
        "--package",
        "store-helper-end-to-end",
        "--",
        "run",
        &dist,
    ]);
    run::show(run.args(words).env("PATH", tools::path_with(folders))).map_err(|_| "see above".to_owned())
}

/// rustfmt on every file of the project.
pub fn format(options: &[&str]) -> Outcome {
    // Not `cargo fmt`: it does not see modules that are declared inside a macro.
    let listed = ["ls-files", "--cached", "--others", "--exclude-standard", "*.rs"];
    let files = run::capture(&mut run::program("git", &listed))?;
    let there = files.lines().filter(|file| project::root().join(file).is_file());
    let mut rustfmt = run::program("rustfmt", &["--edition", "2024"]);
    run::show(rustfmt.args(options).args(there)).map_err(|_| "run `cargo xtask format`".to_owned())
}

/// What the tools are made of depends on nothing that knows a browser.
fn crates_know_no_browser() -> Outcome {
    let of_browsers = ["yew", "wasm-bindgen", "js-sys", "web-sys", "gloo"];
    // Every other crate of the workspace is below this one.
    let below = ["--locked", "--package", "reports", "--edges", "normal", "--prefix", "none"];
    let tree = run::capture(run::cargo(&["tree"]).args(below))?;
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    match names.into_iter().find(|name| of_browsers.iter().any(|browser| name.starts_with(browser))) {
        Some(found) => Err(format!("the crates below the page depend on {found}")),
        None => Ok(()),
    }
}

fn in_a_browser(folders: &[PathBuf]) -> Outcome {
    let mut test = run::cargo(&["test", "--locked", "--target", WASM, "--test", "browser"]);
    test.env("PATH", tools::path_with(folders));
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    // The runner would rather take geckodriver; Chromium starts faster.
    if let Some(driver) = on_path("chromedriver") {
        test.env("CHROMEDRIVER", driver);
    }
    test.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    run::show(&mut test).map_err(|_| "see above".to_owned())
}

fn cargo(arguments: &[&str]) -> Outcome {
    run::show(&mut run::cargo(arguments)).map_err(|_| "see above".to_owned())
}
