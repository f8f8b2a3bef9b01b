//! `cargo xtask shot`: takes a picture of the page as it is in the working tree.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::tools::browsers;
use crate::{dist, project, run};

pub fn shot(options: &[&str]) -> Outcome {
    browsers::chromium()?;
    // Only the release build makes the single file.
    let single = options.windows(2).any(|pair| matches!(pair, ["--home", "file" | "sandbox"]));
    let folder = if single {
        let folder = project::target().join("look-single");
        dist::pack(&Hosted::build()?, &folder)?;
        folder
    } else {
        Hosted::build_quickly()?.folder
    };
    let folder = folder.to_string_lossy().into_owned();
    let start = ["run", "--quiet", "--package", "store-helper-end-to-end", "--", "shot", &folder];
    run::show(run::cargo(&start).args(options))
}
