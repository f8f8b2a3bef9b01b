//! The page runs in the oldest browsers that README.md and the About screen name: no rule of the style sheet
//! needs a newer one, and what is said in even older ones is written so that they can read it.

use knowledge::browsers::{HOSTED, Oldest, SINGLE_FILE};
use std::collections::{BTreeMap, BTreeSet};

const STYLE_SHEET: &str = include_str!("../static/app.css");
/// Everything that the style sheet uses, with the versions of Chrome, Firefox and Safari that have it, from
/// <https://github.com/mdn/browser-compat-data>. What came later than the oldest browsers has a word behind
/// `#`: how the page is without it.
const FEATURES: &str = include_str!("style-features.txt");

/// A version as a number: 16.4; none where it is written `no`.
fn number(version: &str) -> Option<f64> {
    version.parse().ok()
}

/// Whether browsers of these versions have what came with `since`.
fn have(oldest: &Oldest, since: &[&str]) -> bool {
    let versions = [oldest.chrome, oldest.firefox, oldest.safari];
    let old_enough = |(own, since): (&str, &&str)| {
        let own = number(own).expect("the oldest browsers have versions");
        number(since).is_some_and(|since| since <= own)
    };
    since.len() == versions.len() && versions.into_iter().zip(since).all(old_enough)
}

/// `name  97 102 16  # without it`, by name.
fn listed() -> BTreeMap<String, (Vec<&'static str>, bool)> {
    let mut listed = BTreeMap::new();
    for line in FEATURES.lines().filter(|line| !line.starts_with("//") && !line.is_empty()) {
        let (entry, without) = line.split_once('#').map_or((line, ""), |(entry, without)| (entry, without));
        let words: Vec<&str> = entry.split_whitespace().collect();
        let (name, versions) = words.split_at(words.len().saturating_sub(3));
        let before = listed.insert(name.join(" "), (versions.to_vec(), !without.trim().is_empty()));
        assert!(before.is_none(), "{line} stands twice");
    }
    listed
}

/// Selectors and conditions (what stands before `{`), and declarations, of the style sheet.
fn pieces(style: &str) -> (Vec<String>, Vec<(String, String)>) {
    let mut rules = style.to_owned();
    while let Some(start) = rules.find("/*") {
        let end = rules[start..].find("*/").expect("comments end") + start + 2;
        rules.replace_range(start..end, "");
    }
    let (mut heads, mut declarations, mut piece) = (Vec::new(), Vec::new(), String::new());
    for character in rules.chars() {
        match character {
            '{' => heads.push(std::mem::take(&mut piece).trim().to_owned()),
            ';' | '}' => {
                let declaration = std::mem::take(&mut piece);
                if let Some((name, value)) = declaration.trim().split_once(':') {
                    declarations.push((name.trim().to_owned(), value.trim().to_owned()));
                }
            }
            _ => piece.push(character),
        }
    }
    (heads, declarations)
}

/// The names in a value or selector, with what stands right before and behind each.
fn names(text: &str) -> Vec<(String, String, char)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let (mut found, mut before, mut name) = (Vec::new(), String::new(), String::new());
    for character in text.chars().chain([' ']) {
        if is_name(character) {
            name.push(character);
            continue;
        }
        if !name.is_empty() {
            found.push((std::mem::take(&mut before), std::mem::take(&mut name), character));
        }
        if !matches!(character, ':' | '.' | '#') {
            before.clear();
        } else {
            before.push(character);
        }
    }
    found
}

/// Everything that the style sheet asks of a browser: `gap`, `display: grid`, `clamp()`, `:has()`, `@media print`.
fn used() -> BTreeSet<String> {
    let (heads, declarations) = pieces(STYLE_SHEET);
    let mut used = BTreeSet::new();
    for head in heads {
        if let Some(condition) = head.strip_prefix("@media ") {
            let feature = condition.split(':').next().unwrap_or(condition);
            let closing = if feature.starts_with('(') { ")" } else { "" };
            used.insert(format!("@media {feature}{closing}"));
            continue;
        }
        if head.starts_with('@') {
            used.insert(head.split_whitespace().next().unwrap_or_default().to_owned());
            continue;
        }
        for (before, name, behind) in names(&head) {
            if before.ends_with(':') {
                used.insert(format!("{before}{name}{}", if behind == '(' { "()" } else { "" }));
            }
        }
    }
    for (property, value) in declarations {
        let own = property.starts_with("--");
        if !own {
            used.insert(property.clone());
        }
        let unquoted: String = value.split('"').step_by(2).collect();
        for (before, name, behind) in names(&unquoted) {
            let is_word = name.starts_with(|c: char| c.is_ascii_alphabetic()) && before.is_empty();
            if behind == '(' {
                used.insert(format!("{name}()"));
            } else if is_word && !own {
                used.insert(format!("{property}: {name}"));
            }
        }
    }
    used
}

#[test]
fn no_rule_of_the_style_sheet_needs_a_newer_browser() {
    let (used, listed) = (used(), listed());
    for name in &used {
        let Some((since, can_do_without)) = listed.get(name) else {
            panic!(
                "`{name}` is not in tests/style-features.txt: which versions of Chrome, Firefox and Safari have it?"
            );
        };
        assert!(
            *can_do_without || have(&HOSTED, since),
            "`{name}` came with {since:?}, and the page promises {HOSTED}: how is the page without it?"
        );
    }
    let left_over: Vec<_> = listed.keys().filter(|name| !used.contains(*name)).collect();
    assert!(left_over.is_empty(), "no longer in the style sheet: {left_over:?}");
}

#[test]
fn the_features_of_a_style_sheet_are_found() {
    let used = used();
    for name in ["gap", "display: grid", "clamp()", ":focus-visible", "@media (min-width)", "@media print"] {
        assert!(used.contains(name), "{name} in {used:?}");
    }
    assert!(used.len() > 150, "{}", used.len());
}

#[test]
fn the_readme_names_the_oldest_browsers() {
    let readme = include_str!("../README.md");
    for oldest in [HOSTED, SINGLE_FILE] {
        assert!(readme.contains(&oldest.to_string()), "README.md names {oldest}");
    }
    // What the single file needs, the hosted page needs not.
    assert!(have(&SINGLE_FILE, &[HOSTED.chrome, HOSTED.firefox, HOSTED.safari]));
}

/// The script that says why the page does not start is the first, and read by browsers of 2012.
#[test]
fn the_first_script_is_plain_enough_for_browsers_that_are_too_old() {
    let page = include_str!("../index.html");
    let script = page.split("<script>").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap();
    assert!(script.contains("new WebAssembly.Module") && script.contains("setTimeout"));
    let code: String = script.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    for newer in [
        "=>",
        "`",
        "?.",
        "??",
        "...",
        "let ",
        "const ",
        "class ",
        "async ",
        "await ",
        "for (var",
        "catch {",
        "**",
        "globalThis",
        ".includes(",
        ".find(",
    ] {
        assert!(!code.contains(newer), "`{newer}` is newer than the browsers that should read it");
    }
}
