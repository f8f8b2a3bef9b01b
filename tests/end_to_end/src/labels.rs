//! The words that a person reads, from the same files that the page is built from, so that a slice
//! names a button as it is called in every language.

use crate::Outcome;
use std::collections::HashMap;
use std::path::Path;

/// The texts of one language that stand in one line.
pub struct Labels {
    language: &'static str,
    /// Those that are the same for every input.
    texts: HashMap<String, String>,
    /// Those with values in them.
    patterns: HashMap<String, String>,
}

impl Labels {
    pub fn of(language: &'static str) -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/words/texts").join(language);
        let complain = |why: std::io::Error| format!("{}: {why}", folder.display());
        let (mut texts, mut patterns) = (HashMap::new(), HashMap::new());
        for entry in std::fs::read_dir(&folder).map_err(complain)? {
            let path = entry.map_err(complain)?.path();
            if path.extension().is_some_and(|e| e == "ftl") {
                read(&std::fs::read_to_string(&path).map_err(complain)?, &mut texts, &mut patterns);
            }
        }
        Ok(Labels { language, texts, patterns })
    }

    /// The text of a message, or of its attribute: `url-copy`, `service-discontinued.title`.
    pub fn text(&self, name: &str) -> Outcome<&str> {
        let text = self.texts.get(name).map(String::as_str);
        text.ok_or_else(|| format!("there is no fixed text {name} in {}", self.language))
    }

    /// The text of a message with its values: `fix-all` with `count` 3.
    pub fn filled(&self, name: &str, values: &[(&str, &str)]) -> Outcome<String> {
        let pattern = self.patterns.get(name);
        let pattern = pattern.ok_or_else(|| format!("there is no text {name} in {}", self.language))?;
        Ok(values
            .iter()
            .fold(pattern.clone(), |text, (name, value)| text.replace(&format!("{{ ${name} }}"), value)))
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    pub fn contain(&self, text: &str) -> bool {
        self.texts.values().any(|own| own == text)
    }
}

/// Takes the texts of one line, those that depend on the input apart.
fn read(file: &str, texts: &mut HashMap<String, String>, patterns: &mut HashMap<String, String>) {
    let mut message = "";
    for line in file.lines() {
        let Some((name, text)) = line.split_once('=') else { continue };
        let (name, text) = (name.trim_end(), text.trim());
        let name = match name.trim_start().strip_prefix('.') {
            Some(attribute) => format!("{message}.{attribute}"),
            None if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                message = name;
                name.to_owned()
            }
            None => continue,
        };
        if !text.is_empty() {
            let kind = if text.contains(['{', '}']) { &mut *patterns } else { &mut *texts };
            kind.insert(name, text.to_owned());
        }
    }
}
