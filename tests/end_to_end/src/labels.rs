//! The words that a person reads, from the same files that the page is built from, so that a slice
//! names a button as it is called in every language.

use crate::Outcome;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::HashMap;
use std::path::Path;

/// The texts of one language.
pub struct Labels {
    language: &'static str,
    /// Those that are the same for every input.
    texts: HashMap<String, String>,
    /// Those with values in them. Texts that choose between wordings are left out.
    patterns: HashMap<String, Vec<Piece>>,
}

/// A piece of a text.
enum Piece {
    Fixed(String),
    /// The name of the value that stands here.
    Value(String),
}

impl Labels {
    pub fn of(language: &'static str) -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/words/texts").join(language);
        let complain = |why: std::io::Error| format!("{}: {why}", folder.display());
        let mut labels = Labels { language, texts: HashMap::new(), patterns: HashMap::new() };
        for entry in std::fs::read_dir(&folder).map_err(complain)? {
            let path = entry.map_err(complain)?.path();
            if path.extension().is_some_and(|e| e == "ftl") {
                labels.read(&std::fs::read_to_string(&path).map_err(complain)?)?;
            }
        }
        Ok(labels)
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
        let given = |wanted: &String| values.iter().find(|(name, _)| name == wanted);
        pattern
            .iter()
            .map(|piece| match piece {
                Piece::Fixed(text) => Ok(text.as_str()),
                Piece::Value(wanted) => {
                    given(wanted).map(|(_, value)| *value).ok_or_else(|| format!("{name} needs ${wanted}"))
                }
            })
            .collect()
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    pub fn contain(&self, text: &str) -> bool {
        self.texts.values().any(|own| own == text)
    }

    /// Takes the texts of a file.
    fn read(&mut self, file: &str) -> Outcome {
        let resource = parser::parse(file).map_err(|(_, errors)| format!("not Fluent: {errors:?}"))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            for attribute in &message.attributes {
                self.take(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
            if let Some(value) = &message.value {
                self.take(id.to_owned(), value);
            }
        }
        Ok(())
    }

    fn take(&mut self, name: String, pattern: &Pattern<&str>) {
        let Some(pieces) = pieces(pattern) else { return };
        let fixed: Option<String> = pieces.iter().map(Piece::fixed).collect();
        match fixed {
            Some(text) => drop(self.texts.insert(name, text)),
            None => drop(self.patterns.insert(name, pieces)),
        }
    }
}

impl Piece {
    fn fixed(&self) -> Option<&str> {
        match self {
            Piece::Fixed(text) => Some(text),
            Piece::Value(_) => None,
        }
    }
}

/// The pieces of a text, unless it chooses between wordings.
fn pieces(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Fixed((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => Some(Piece::Fixed((*value).to_owned())),
            InlineExpression::VariableReference { id } => Some(Piece::Value(id.name.to_owned())),
            _ => None,
        },
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(file: &str) -> Labels {
        let mut labels = Labels { language: "en", texts: HashMap::new(), patterns: HashMap::new() };
        labels.read(file).unwrap();
        labels
    }

    #[test]
    fn messages_and_attributes_have_their_texts() {
        let labels =
            labels("# A comment\ncopy = Copy = take\nclosed =\n    .title = It is\n        closed\n");
        assert_eq!(labels.text("copy").unwrap(), "Copy = take");
        assert_eq!(labels.text("closed.title").unwrap(), "It is\nclosed");
        assert!(labels.text("closed").is_err());
    }

    #[test]
    fn values_stand_where_the_text_has_them() {
        let labels = labels("fix-all = Fix all { $count } of { $file }\n");
        let filled = labels.filled("fix-all", &[("file", "{ $count }"), ("count", "3")]);
        assert_eq!(filled.unwrap(), "Fix all 3 of { $count }");
        assert!(labels.filled("fix-all", &[("file", "a")]).is_err());
        assert!(labels.text("fix-all").is_err());
    }
}
