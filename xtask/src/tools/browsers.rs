//! Installs the browser engines and their drivers.

use crate::run::Outcome;
use crate::tools::cargo_tool::CargoTool;
use crate::tools::{apt, on_path};
use std::path::PathBuf;

/// Drives Firefox. Another version on PATH is fine too: it came with its Firefox.
const GECKODRIVER: &str = "0.37.1";

/// The programs of one engine; one of each group is enough.
struct Engine {
    name: &'static str,
    programs: &'static [&'static [&'static str]],
    /// Debian's packages, and Ubuntu's where their names differ.
    packages: &'static [&'static [&'static str]],
}

const CHROMIUM: Engine = Engine {
    name: "Chromium",
    programs: &[
        &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        &["chromedriver"],
    ],
    packages: &[&["chromium", "chromium-driver"], &["chromium-browser", "chromium-chromedriver"]],
};
const FIREFOX: Engine = Engine {
    name: "Firefox",
    programs: &[&["firefox-esr", "firefox"]],
    packages: &[&["firefox-esr"], &["firefox"]],
};
const WEBKIT: Engine = Engine {
    name: "WebKit",
    programs: &[&["WebKitWebDriver"], &["xvfb-run"], &["Xvfb"], &["xauth"]],
    packages: &[&["webkit2gtk-driver", "xvfb", "xauth"]],
};

/// The engines that the tests can use.
pub struct Browsers {
    /// The folders to put on PATH.
    pub folders: Vec<PathBuf>,
    /// `Name: why` of every engine that is left out.
    pub left_out: Vec<String>,
}

/// Installs every engine that it can; a machine without one of them tests with the others.
pub fn all() -> Browsers {
    let mut browsers = Browsers { folders: Vec::new(), left_out: Vec::new() };
    for engine in [CHROMIUM, FIREFOX, WEBKIT] {
        if let Err(why) = bring(&engine) {
            browsers.left_out.push(format!("{}: {why}", engine.name));
        } else if engine.name == FIREFOX.name {
            match geckodriver() {
                Ok(folder) => browsers.folders.extend(folder),
                Err(why) => browsers.left_out.push(format!("{}: {why}", engine.name)),
            }
        }
    }
    browsers
}

/// Installs only Chromium, for pictures.
pub fn chromium() -> Outcome {
    bring(&CHROMIUM)
}

fn bring(engine: &Engine) -> Outcome {
    if missing(engine).is_empty() {
        return Ok(());
    }
    let by_hand = apt::by_hand(engine.packages[0]);
    let lacks = format!("{} is missing (the page is tested in it)", missing(engine).join(", "));
    if !apt::available() {
        return Err(format!("{lacks}: {by_hand}"));
    }
    println!(
        "Installing {} from the system's packages (the page is tested in it). This takes a minute.",
        engine.name
    );
    for packages in engine.packages {
        if apt::install(packages).is_ok() && missing(engine).is_empty() {
            return Ok(());
        }
    }
    Err(format!("{lacks}: {by_hand}"))
}

fn missing(engine: &Engine) -> Vec<&'static str> {
    let lacking = engine.programs.iter().filter(|names| names.iter().all(|name| on_path(name).is_none()));
    lacking.map(|names| names[0]).collect()
}

/// Installs geckodriver and returns its folder, unless it is on PATH already.
fn geckodriver() -> Outcome<Option<PathBuf>> {
    if on_path("geckodriver").is_some() {
        return Ok(None);
    }
    CargoTool {
        package: "geckodriver",
        binary: "geckodriver",
        version: GECKODRIVER,
        why: "it drives Firefox in the tests",
        minutes: 3,
    }
    .folder()
    .map(Some)
}
