//! Takes out of the built files what only people read, before anything names them by hash: comments
//! and indentation, and the hashes in the names under which a wasm and its JavaScript know each
//! other. Lines stay lines, so that no rule about line ends has to be known.

use crate::html::Element;
use crate::run::Outcome;
use crate::{html, integrity, pages, wasm};
use sha2::Digest;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What wasm-bindgen adds to the name of an import: `_`, and so many digits.
const HASH_DIGITS: usize = 16;

/// Makes the first program and the style sheet that Trunk has staged smaller, and has the page name
/// them by their new hashes.
pub fn stage(page: &str, folder: &Path) -> Outcome<String> {
    let read = |name: &str| fs::read(folder.join(name)).map_err(|why| format!("{name}: {why}"));
    let style = pages::linked(page, "stylesheet")?;
    let glue = pages::linked(page, "modulepreload")?;
    let stem = glue.strip_suffix(".js").ok_or("the preloaded module is no JavaScript")?;
    let program = format!("{stem}_bg.wasm");
    let old = [read(&style)?, read(&glue)?, read(&program)?];
    let slim_style = css(&text(&style, &old[0])?);
    let (slim_glue, slim_program) = joined(&text(&glue, &old[1])?, &old[2])?;
    let stem = with_hash(stem, &[slim_glue.as_bytes(), &slim_program])?;
    let style_stem = style.strip_suffix(".css").ok_or("the style sheet is no CSS")?;
    let new = [
        (format!("{}.css", with_hash(style_stem, &[slim_style.as_bytes()])?), slim_style.into_bytes()),
        (format!("{stem}.js"), slim_glue.into_bytes()),
        (format!("{stem}_bg.wasm"), slim_program),
    ];
    let mut page = page.to_owned();
    for ((old_name, old_bytes), (name, bytes)) in [style, glue, program].iter().zip(&old).zip(&new) {
        fs::remove_file(folder.join(old_name)).map_err(|why| format!("{old_name}: {why}"))?;
        fs::write(folder.join(name), bytes).map_err(|why| format!("{name}: {why}"))?;
        page = page.replace(&**old_name, name);
        page = page.replace(&integrity::sha384(old_bytes), &integrity::sha384(bytes));
    }
    Ok(page)
}

/// A program and its JavaScript, which call each other by shorter names.
pub fn joined(glue: &str, program: &[u8]) -> Outcome<(String, Vec<u8>)> {
    let names = without_hashes(&wasm::imported_names(program)?);
    let mut glue = script(glue)?;
    for (long, short) in &names {
        let (own, new) = (format!("\n{long}:"), format!("\n{short}:"));
        if glue.matches(&own).count() != 1 {
            return Err(format!("the glue should define {long} once"));
        }
        glue = glue.replace(&own, &new);
    }
    let program =
        wasm::with_imports_named(program, |name| names.get(name).cloned().unwrap_or(name.to_owned()))?;
    Ok((glue, program))
}

/// `__wbg_call_40b008ba32f73991` is `__wbg_call`, the next one of that name `__wbg_call_2`.
fn without_hashes(names: &[String]) -> BTreeMap<String, String> {
    let mut short: BTreeMap<String, String> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names {
        let Some((plain, hash)) = name.rsplit_once('_') else { continue };
        // Numbers in order cost nothing; it is chance that cannot be compressed.
        let random = hash.len() == HASH_DIGITS && !hash.starts_with("0000");
        if random && hash.bytes().all(|b| b.is_ascii_hexdigit()) {
            let count = counts.entry(plain).or_default();
            *count += 1;
            let unique = if *count == 1 { plain.to_owned() } else { format!("{plain}_{count}") };
            short.insert(name.clone(), unique);
        }
    }
    short
}

/// JavaScript without indentation, empty lines, and comments that stand on lines of their own.
pub fn script(source: &str) -> Outcome<String> {
    let mut out = String::with_capacity(source.len());
    let mut in_comment = false;
    for line in source.lines().map(str::trim) {
        if line.matches('`').count() % 2 == 1 {
            return Err(format!("a text over several lines would lose its indentation: {line}"));
        }
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        if in_comment && line.contains("*/") {
            in_comment = false;
            if !line.ends_with("*/") {
                return Err(format!("something stands behind a comment: {line}"));
            }
        }
    }
    Ok(out)
}

/// A style sheet without comments and without the spaces that mean nothing. Texts in quotes stay.
pub fn css(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' | '\'' => {
                let length = rest[1..].find(c).map_or(rest.len(), |end| end + 2);
                out.push_str(&rest[..length]);
                length
            }
            c if c.is_whitespace() => {
                let behind = rest.trim_start();
                let needed = !out.ends_with(['{', '}', ';', ',', ':', '>']) && !out.is_empty();
                if needed && !behind.starts_with(['{', '}', ';', ',', '>']) && !behind.starts_with("/*") {
                    out.push(' ');
                }
                rest.len() - behind.len()
            }
            '}' => {
                if out.ends_with(';') {
                    out.pop();
                }
                out.push('}');
                1
            }
            c => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    out
}

/// The page without comments and indentation, also in its scripts.
pub fn page(page: &str) -> Outcome<String> {
    let mut changes = Vec::new();
    for Element { range, tag, content } in html::elements(page, "script") {
        changes.push((range, format!("{tag}{}</script>", script(content)?)));
    }
    let page = html::replace(page, changes);
    let mut out = String::with_capacity(page.len());
    let mut rest = page.as_str();
    while let Some((before, comment)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = comment.split_once("-->").ok_or("a comment of the page has no end")?.1;
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// `app-0123` by another hash.
fn with_hash(stem: &str, contents: &[&[u8]]) -> Outcome<String> {
    let (name, _) = stem.rsplit_once('-').ok_or_else(|| format!("{stem} is not named by its hash"))?;
    Ok(format!("{name}-{}", short_hash(contents)))
}

/// What a file is named by.
pub fn short_hash(contents: &[&[u8]]) -> String {
    let mut hash = sha2::Sha256::new();
    contents.iter().for_each(|content| hash.update(content));
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn text(name: &str, bytes: &[u8]) -> Outcome<String> {
    String::from_utf8(bytes.to_vec()).map_err(|_| format!("{name} is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_its_lines_and_what_stands_in_them() {
        let source = "/**\n * Makes it.\n */\nlet a = '  // kept';\n\n    // why\n    return a // also kept\n/* short */\n";
        assert_eq!(script(source).unwrap(), "let a = '  // kept';\nreturn a // also kept\n");
    }

    #[test]
    fn a_script_that_lines_would_change_is_refused() {
        assert!(script("let a = `one\n  two`;").is_err());
        assert!(script("/* why */ let a;").is_err());
    }

    #[test]
    fn a_style_sheet_means_the_same() {
        let source = "/* Tokens */\n:root {\n  --gap: 1rem;\n}\n\n@media (max-width: 40rem) { a > b, a :hover { content: \"· \"; margin: 0 -1px calc(1px + 2em); } }\n";
        let expected = ":root{--gap:1rem}@media (max-width:40rem){a>b,a :hover{content:\"· \";margin:0 -1px calc(1px + 2em)}}";
        assert_eq!(css(source), expected);
    }

    #[test]
    fn a_page_keeps_its_texts() {
        let source =
            "<body>\n  <!-- why -->\n  <p>a b</p>\n  <script>\n    // why\n    a();\n  </script>\n</body>";
        assert_eq!(page(source).unwrap(), "<body>\n<p>a b</p>\n<script>a();\n</script>\n</body>\n");
    }

    #[test]
    fn names_lose_their_hashes_and_stay_different() {
        let names = [
            "__wbg_call_40b008ba32f73991",
            "__wbg_call_a410eb4b59ed5965",
            "__wbindgen_cast_0000000000000001",
        ];
        let short = without_hashes(&names.map(str::to_owned));
        let short: Vec<(&str, &str)> =
            short.iter().map(|(long, short)| (long.as_str(), short.as_str())).collect();
        assert_eq!(short, [(names[0], "__wbg_call"), (names[1], "__wbg_call_2")]);
    }
}
