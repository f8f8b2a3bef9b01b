//! `cargo xtask bench`: how fast the program is, natively and in the page.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::tools::browsers;
use crate::{project, run, weight};

/// Builds everything first, so that nothing else runs while it is measured.
pub fn bench(words: &[&str]) -> Outcome {
    let word = match words {
        [] => "",
        [word] => word,
        _ => return Err("bench takes one word of file names, or nothing".into()),
    };
    browsers::chromium()?;
    let page = Hosted::build_for_bench()?;
    let native = ["--release", "--quiet", "--locked", "--example", "bench"];
    run::show(run::cargo(&["build"]).args(native))?;
    let in_page = ["--quiet", "--locked", "--package", "store-helper-end-to-end"];
    run::show(run::cargo(&["build"]).args(in_page))?;
    compress(&page)?;
    // Beside the page, so that it may read them: its policy allows it nothing else.
    let files = page.folder.join("files").to_string_lossy().into_owned();
    let measured = run::capture(run::cargo(&["run"]).args(native).args(["--", &files, word]))?;
    let rows = project::target().join("bench.json");
    std::fs::write(&rows, measured).map_err(|why| format!("{}: {why}", rows.display()))?;
    let (folder, rows) = (page.folder.to_string_lossy().into_owned(), rows.to_string_lossy().into_owned());
    run::show(run::cargo(&["run"]).args(in_page).args(["--", "bench", &folder, &rows]))
}

/// Puts each file of the page beside it as a good server sends it, so that no time is spent on that
/// while it is measured.
fn compress(page: &Hosted) -> Outcome {
    for name in page.referred_to()? {
        let small = weight::brotli(&page.read(&name)?)?;
        let path = page.folder.join(format!("{name}.br"));
        std::fs::write(&path, small).map_err(|why| format!("{}: {why}", path.display()))?;
    }
    Ok(())
}
