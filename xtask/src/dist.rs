//! `cargo xtask dist`: the artifacts.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::{files, offline, pages, project, release, run, single_file, weight};
use std::fmt::Write;
use std::fs;
use std::path::Path;

const SUMS: &str = "SHA256SUMS";

pub fn dist(options: &[&str]) -> Outcome {
    match options {
        [] => {
            let hosted = Hosted::build()?;
            let folder = project::root().join("dist");
            pack(&hosted, &folder)?;
            print!("{}", read(&folder.join(SUMS))?);
            weight::check(&hosted, &folder)
        }
        ["--check"] => check_twice(),
        ["--address", address] if address.contains("://") && address.ends_with('/') => {
            // The pages are written in the middle of Trunk's build.
            let own = std::env::current_exe().map_err(|why| why.to_string())?;
            run::show(run::program(own, &["dist"]).env(pages::ADDRESS, address))
        }
        ["--address", ..] => {
            Err("`--address` takes where dist/ will be, such as https://help.example/tools/".into())
        }
        _ => Err("dist takes `--check` or `--address URL`".into()),
    }
}

/// Fills a folder from a built page: the same bytes every time.
pub fn pack(hosted: &Hosted, folder: &Path) -> Outcome {
    let _ = fs::remove_dir_all(folder);
    for name in hosted.names()? {
        write(&folder.join(&name), &hosted.read(&name)?)?;
    }
    let single = single_file::single_file(hosted)?;
    write(&folder.join(release::SINGLE_FILE), single.as_bytes())?;
    // The page knows the sums of its programs and of the single file; who wants that of the page
    // itself finds it in SHA256SUMS.
    let mut noted = release::programs(hosted)?;
    noted.push(release::line(release::SINGLE_FILE, single.as_bytes()));
    let page = release::note(&hosted.page()?, &noted)?;
    write(&folder.join("index.html"), page.as_bytes())?;
    write(&folder.join(offline::WORKER), offline::worker(folder)?.as_bytes())?;
    let sums = sums(folder)?;
    write(&folder.join(SUMS), sums.as_bytes())
}

/// Packs twice and compares.
pub fn packs_alike(hosted: &Hosted) -> Outcome {
    let folders = ["packed-once", "packed-again"].map(|name| project::target().join(name));
    folders.iter().try_for_each(|folder| pack(hosted, folder))?;
    let [once, again] = folders.each_ref().map(|folder| read(&folder.join(SUMS)));
    folders.iter().for_each(|folder| drop(fs::remove_dir_all(folder)));
    if once? == again? { Ok(()) } else { Err("packing the same page twice gave different bytes".into()) }
}

/// In the form that `sha256sum --check` reads.
fn sums(folder: &Path) -> Outcome<String> {
    let mut lines = String::new();
    for name in files::files_below(folder)? {
        let bytes = fs::read(folder.join(&name)).map_err(|why| format!("{name}: {why}"))?;
        let _ = writeln!(lines, "{}  {name}", release::sha256(&bytes));
    }
    Ok(lines)
}

/// Builds two copies of the tracked and new files, each from nothing, in folders of different
/// length, and compares.
fn check_twice() -> Outcome {
    let place = project::target().join("twice");
    let _ = fs::remove_dir_all(&place);
    let mut sums = Vec::new();
    for name in ["one", "another-place"] {
        let copy = place.join(name);
        copy_sources(&copy)?;
        println!("Building a clean copy in {}", copy.display());
        let mut dist = run::cargo(&["xtask", "dist"]);
        dist.current_dir(&copy).env("CARGO_TARGET_DIR", copy.join("target"));
        run::show(&mut dist)?;
        sums.push(read(&copy.join("dist").join(SUMS))?);
    }
    let _ = fs::remove_dir_all(&place);
    if sums[0] == sums[1] {
        println!("Both builds gave the same bytes.");
        Ok(())
    } else {
        Err(format!("two clean builds differ:\n{}\n{}", sums[0], sums[1]))
    }
}

fn copy_sources(to: &Path) -> Outcome {
    let listed =
        run::capture(&mut run::program("git", &["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    for name in listed.lines() {
        let from = project::root().join(name);
        // A file that is tracked but deleted is not part of the project as it stands.
        if from.is_file() {
            let bytes = fs::read(&from).map_err(|why| format!("{name}: {why}"))?;
            write(&to.join(name), &bytes)?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|why| format!("{}: {why}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(path, bytes))
        .map_err(|why| format!("{}: {why}", path.display()))
}
