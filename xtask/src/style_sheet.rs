//! The style sheet without what only its developers read.

use crate::run::Outcome;
use crate::{html, integrity, pages};
use std::fs;
use std::path::Path;

/// Takes comments and indentation out of the style sheet in the staged page's folder, and has the page
/// name it by its new hash.
pub fn stage(page: &str, folder: &Path) -> Outcome<String> {
    let name = pages::linked(page, "stylesheet")?;
    let path = folder.join(&name);
    let written = fs::read_to_string(&path).map_err(|why| format!("{name}: {why}"))?;
    let style = without_comments(&written);
    let new = format!("app-{}.css", integrity::short(&[style.as_bytes()]));
    fs::remove_file(&path).map_err(|why| format!("{name}: {why}"))?;
    fs::write(folder.join(&new), &style).map_err(|why| format!("{new}: {why}"))?;
    html::change(page, "link[rel=stylesheet]", |link| {
        link.set_attribute("href", &format!("./{new}")).map_err(|why| why.to_string())?;
        link.set_attribute("integrity", &integrity::sha256(style.as_bytes())).map_err(|why| why.to_string())
    })
}

/// No text in quotes of ours holds a comment.
fn without_comments(style: &str) -> String {
    let mut pieces = style.split("/*");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(piece.split_once("*/").map_or("", |(_, rest)| rest));
    }
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stay_and_comments_go() {
        let style = "/* Tokens */\n:root {\n  --a: 1; /* b */\n}\n\n";
        assert_eq!(without_comments(style), ":root {\n--a: 1;\n}");
    }
}
