//! The words that a person reads, from the same files that the page is built from, so that a slice
//! names a button as it is called in every language.

use crate::Outcome;
use std::collections::HashMap;
use std::path::Path;

/// The texts of one language: only those that are the same for every input.
pub struct Labels {
    language: &'static str,
    texts: HashMap<String, String>,
}

impl Labels {
    pub fn of(language: &'static str) -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/i18n").join(language);
        let complain = |why: std::io::Error| format!("{}: {why}", folder.display());
        let mut texts = HashMap::new();
        for entry in std::fs::read_dir(&folder).map_err(complain)? {
            let path = entry.map_err(complain)?.path();
            if path.extension().is_some_and(|e| e == "ftl") {
                read(&std::fs::read_to_string(&path).map_err(complain)?, &mut texts);
            }
        }
        Ok(Labels { language, texts })
    }

    /// The text of a message, or of its attribute: `url-copy`, `service-discontinued.title`.
    pub fn text(&self, name: &str) -> Outcome<&str> {
        let text = self.texts.get(name).map(String::as_str);
        text.ok_or_else(|| format!("there is no fixed text {name} in {}", self.language))
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    pub fn contain(&self, text: &str) -> bool {
        self.texts.values().any(|own| own == text)
    }
}

/// Takes the one-line texts without arguments; the others depend on the input.
fn read(file: &str, texts: &mut HashMap<String, String>) {
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
        if !text.is_empty() && !text.contains(['{', '}']) {
            texts.insert(name, text.to_owned());
        }
    }
}
