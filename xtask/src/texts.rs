//! The texts of the four languages, beside the wasm: a visitor waits for one of them only.

use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::{integrity, run};
use sha2::Digest;
use std::fs;
use std::path::Path;

/// The place in the page's script for the list of files.
const MARK: &str = "{/* texts */}";
/// The languages, as their files are called.
const TAGS: [&str; 4] = ["en", "fr", "es", "de"];
/// The parts of each: what the first program shows, and the rest.
const PARTS: [&str; 2] = ["first", "rest"];

/// Writes the files into the staged page's folder, and their names and hashes into its script.
pub fn stage(page: &str, folder: &Path) -> Outcome<String> {
    let folder_name = folder.to_str().ok_or("the folder of the page has a name that is not UTF-8")?;
    let write = ["run", "--quiet", "--locked", "--example", "texts", "--", folder_name];
    run::show(&mut run::cargo(&write))?;
    let entries = by_tag(|tag, part| {
        let plain = folder.join(format!("{tag}.{part}.txt"));
        let text = fs::read(&plain).map_err(|why| format!("{}: {why}", plain.display()))?;
        let name = format!("{}{}.txt", prefix(tag, part), short_hash(&text));
        fs::rename(&plain, folder.join(&name)).map_err(|why| format!("{name}: {why}"))?;
        Ok(format!("['./{name}', '{}']", integrity::sha384(&text)))
    })?;
    if !page.contains(MARK) {
        return Err(format!("the page's script has no place `{MARK}` for the texts"));
    }
    Ok(page.replace(MARK, &entries))
}

/// The texts as JavaScript, for a page that cannot fetch.
pub fn inline(hosted: &Hosted) -> Outcome<String> {
    let entries = by_tag(|tag, part| {
        let bytes = hosted.read(&file(hosted, tag, part)?)?;
        String::from_utf8(bytes)
            .map(|text| literal(&text))
            .map_err(|_| format!("the {tag} texts are not UTF-8"))
    })?;
    Ok(format!("globalThis.storeHelperTexts = {entries};"))
}

/// A JavaScript object: for each language a list of what is made of its parts.
fn by_tag(make: impl Fn(&str, &str) -> Outcome<String>) -> Outcome<String> {
    let mut entries = Vec::new();
    for tag in TAGS {
        let parts: Vec<String> = PARTS.iter().map(|part| make(tag, part)).collect::<Outcome<_>>()?;
        entries.push(format!("{tag}: [{}]", parts.join(", ")));
    }
    Ok(format!("{{ {} }}", entries.join(", ")))
}

/// The name of the largest first part: what a visitor waits for at worst.
pub fn largest(hosted: &Hosted) -> Outcome<String> {
    let mut sized = Vec::new();
    for tag in TAGS {
        let name = file(hosted, tag, PARTS[0])?;
        sized.push((hosted.read(&name)?.len(), name));
    }
    sized.into_iter().max().map(|(_, name)| name).ok_or_else(|| "the page has no texts".into())
}

fn file(hosted: &Hosted, tag: &str, part: &str) -> Outcome<String> {
    let of_tag = |name: &String| name.starts_with(&prefix(tag, part));
    hosted.referred_to()?.into_iter().find(of_tag).ok_or_else(|| format!("the page has no texts in {tag}"))
}

fn prefix(tag: &str, part: &str) -> String {
    format!("texts-{tag}-{part}-")
}

fn short_hash(text: &[u8]) -> String {
    sha2::Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A JavaScript string that may stand in a script element: nothing in it can end the string or
/// the element.
fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' || matches!(c, '<' | '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_its_string_or_the_script() {
        assert_eq!(literal("a\"b\\c\u{0}</script>\n"), "\"a\\\"b\\\\c\\u0000\\u003c/script>\\u000a\"");
    }
}
