//! The texts of the four languages, beside the programs: a visitor waits for one of them only.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::{integrity, run};
use std::fs;
use std::path::Path;

/// The languages, as their files are called.
const TAGS: [&str; 4] = ["en", "fr", "es", "de"];
/// The parts of each: what the error decoder needs, and the rest.
const PARTS: [&str; 2] = ["first", "rest"];

/// Writes the files into the staged page's folder, and gives the loader's list of them.
pub fn stage(folder: &Path) -> Outcome<String> {
    write_plain(folder)?;
    by_tag(|tag, part| {
        let plain = folder.join(plain_name(tag, part));
        let text = fs::read(&plain).map_err(|why| format!("{}: {why}", plain.display()))?;
        let name = format!("{}{}.txt", prefix(tag, part), integrity::short(&[&text]));
        fs::rename(&plain, folder.join(&name)).map_err(|why| format!("{name}: {why}"))?;
        Ok(format!("get('./{name}', '{}')", integrity::sha256(&text)))
    })
}

/// The loader's list for texts that `id` names, handed to `add` with what they hold.
pub fn list(hosted: &Hosted, mut add: impl FnMut(&str, &[u8]) -> Outcome) -> Outcome<String> {
    let mut ids = Vec::new();
    let list = by_tag(|tag, part| {
        let id = format!("texts-{tag}-{part}");
        ids.push((id.clone(), file(hosted, tag, part)?));
        Ok(format!("get('{id}')"))
    })?;
    for (id, name) in ids {
        add(&id, &hosted.read(&name)?)?;
    }
    Ok(list)
}

/// What is said where the page does not start, as a JavaScript object: for each language its texts, in the
/// order in which the first script of index.html counts them. `kind` is `hosted` or `single`.
pub fn troubles(kind: &str) -> Outcome<String> {
    let printed = run::capture(&mut run::cargo(&["run", "--quiet", "--locked", "--example", "texts"]))?;
    let mut entries = Vec::new();
    for line in printed.lines() {
        let mut fields = line.split('\t');
        let (Some(tag), Some(of_kind)) = (fields.next(), fields.next()) else {
            return Err(format!("the example `texts` printed: {line}"));
        };
        if of_kind == kind {
            let quoted = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"));
            entries.push(format!("{tag}: [{}]", fields.map(quoted).collect::<Vec<_>>().join(", ")));
        }
    }
    Ok(format!("{{ {} }}", entries.join(", ")))
}

/// The name of the largest file of a part: what a visitor waits for at worst.
pub fn largest(hosted: &Hosted, part: usize) -> Outcome<String> {
    let mut sized = Vec::new();
    for tag in TAGS {
        let name = file(hosted, tag, PARTS[part])?;
        sized.push((hosted.read(&name)?.len(), name));
    }
    sized.into_iter().max().map(|(_, name)| name).ok_or_else(|| "the page has no texts".into())
}

fn write_plain(folder: &Path) -> Outcome {
    let folder = folder.to_str().ok_or("the folder of the page has a name that is not UTF-8")?;
    run::show(&mut run::cargo(&["run", "--quiet", "--locked", "--example", "texts", "--", folder]))
}

/// A JavaScript object: for each language a list of what is made of its parts.
fn by_tag(mut make: impl FnMut(&str, &str) -> Outcome<String>) -> Outcome<String> {
    let mut entries = Vec::new();
    for tag in TAGS {
        let parts: Vec<String> = PARTS.iter().map(|part| make(tag, part)).collect::<Outcome<_>>()?;
        entries.push(format!("{tag}: [{}]", parts.join(", ")));
    }
    Ok(format!("{{ {} }}", entries.join(", ")))
}

fn file(hosted: &Hosted, tag: &str, part: &str) -> Outcome<String> {
    let of_tag = |name: &String| name.starts_with(&prefix(tag, part));
    hosted.referred_to()?.into_iter().find(of_tag).ok_or_else(|| format!("the page has no texts in {tag}"))
}

fn plain_name(tag: &str, part: &str) -> String {
    format!("{tag}.{part}.txt")
}

fn prefix(tag: &str, part: &str) -> String {
    format!("texts-{tag}-{part}-")
}
