//! Reads the `.ftl` files of every language, and compares the languages.

use crate::encode::encode;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub const LANGUAGES: [&str; 4] = ["en", "fr", "es", "de"];

/// The files of the first part of the texts, which the error decoder needs: its visitors wait for no
/// others. `*` stands for any ending.
const FIRST: &[&str] = &["app", "save", "vocabulary", "error-message*"];

/// What nobody waits for: of the codes in the first part, these facets are in the second.
const ON_DEMAND: [&str; 2] = ["avoid", "cause-"];

/// One text: its encoded pattern and the arguments it uses.
pub struct Pattern {
    pub encoded: String,
    pub arguments: BTreeSet<String>,
    /// Whether it is in the first part.
    pub first: bool,
}

/// A language: texts by id, attributes as `id.attribute`.
pub type Texts = BTreeMap<String, Pattern>;

/// Every text in the files of a folder.
pub fn read_language(folder: &Path, problems: &mut Vec<String>) -> Texts {
    let mut texts = Texts::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|dir| dir.filter_map(|e| e.ok().map(|e| e.path())).collect())
        .unwrap_or_default();
    files.retain(|f| f.extension().is_some_and(|e| e == "ftl"));
    files.sort();
    for file in files {
        let name = file.display().to_string();
        let first = is_of_the_first_program(&file);
        let source = fs::read_to_string(&file).expect("a listed file can be read");
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|e| format!("{name}: {e}")));
            resource
        });
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => read_message(&message, &name, first, &mut texts, problems),
                ast::Entry::Junk { content } => problems.push(format!("{name}: not Fluent: {content}")),
                ast::Entry::Term(term) => {
                    problems.push(format!("{name}: terms are not used: -{}", term.id.name))
                }
                _ => {}
            }
        }
    }
    texts
}

fn is_of_the_first_program(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    FIRST.iter().any(|name| match name.strip_suffix('*') {
        Some(beginning) => stem.starts_with(beginning),
        None => stem == *name,
    })
}

fn read_message(
    message: &ast::Message<&str>,
    file: &str,
    first: bool,
    texts: &mut Texts,
    problems: &mut Vec<String>,
) {
    let id = message.id.name;
    let attributes = message.attributes.iter().map(|a| {
        let later = ON_DEMAND.iter().any(|facet| a.id.name.starts_with(facet));
        (format!("{id}.{}", a.id.name), &a.value, first && !later)
    });
    let value = message.value.iter().map(|value| (id.to_owned(), value, first));
    for (id, value, first) in value.chain(attributes) {
        let mut pattern = Pattern { encoded: String::new(), arguments: BTreeSet::new(), first };
        encode(value, &mut pattern).unwrap_or_else(|what| problems.push(format!("{file}: {id}: {what}")));
        if texts.insert(id.clone(), pattern).is_some() {
            problems.push(format!("{file}: {id} stands twice"));
        }
    }
}

/// What one language has, and another has not or has in another way.
pub fn compare(languages: &[Texts], problems: &mut Vec<String>) {
    let english = &languages[0];
    for (language, texts) in LANGUAGES.iter().zip(languages).skip(1) {
        for (id, pattern) in english {
            match texts.get(id) {
                None => problems.push(format!("{language}: {id} is missing")),
                Some(other) if other.arguments != pattern.arguments => problems.push(format!(
                    "{language}: {id} uses {:?}, English uses {:?}",
                    other.arguments, pattern.arguments
                )),
                Some(other) if other.first != pattern.first => {
                    problems.push(format!("{language}: {id} stands in another file than in English"));
                }
                Some(_) => {}
            }
        }
        problems.extend(
            texts
                .keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{language}: {id} is not in English")),
        );
    }
}

/// One part of the texts of a language, divided by `\0`, in the order of their ids: the form in which
/// the page loads them, see `src/texts.rs`.
pub fn joined(texts: &Texts, english: &Texts, first: bool) -> String {
    let of_part = english.iter().filter(|(_, pattern)| pattern.first == first);
    let patterns: Vec<&str> = of_part.map(|(id, _)| texts[id].encoded.as_str()).collect();
    patterns.join("\0")
}
