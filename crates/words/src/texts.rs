//! The texts of one language, as `build/` joins them, in two parts: those that the error decoder
//! needs, and the others.
//!
//! They are no part of the wasm: the page loads the language that is asked for beside it, so that
//! nobody waits for four. Natively all are embedded.

use std::rc::Rc;

/// The first part and the second.
pub const PARTS: usize = 2;

/// Divides the texts; no text contains it.
const DIVIDER: char = '\0';

/// The texts of one language, in the order of their ids.
#[derive(Debug, Clone)]
pub struct Texts {
    parts: usize,
    joined: Rc<str>,
    /// Where each begins.
    starts: Rc<[usize]>,
}

impl Texts {
    /// Reads the joined form of the first part, or of the first and the second.
    pub fn new(parts: &[&str]) -> Self {
        let joined = parts.join("\0");
        let starts = std::iter::once(0).chain(joined.match_indices(DIVIDER).map(|(at, _)| at + 1)).collect();
        Texts { parts: parts.len(), joined: joined.into(), starts }
    }

    /// Whether both parts are there.
    pub fn are_complete(&self) -> bool {
        self.parts == PARTS
    }

    /// The pattern at `index`; empty where there is none, as with a file of another version.
    pub fn pattern(&self, index: usize) -> &str {
        let start = self.starts.get(index).copied().unwrap_or(self.joined.len());
        let rest = self.joined.get(start..).unwrap_or_default();
        rest.split(DIVIDER).next().unwrap_or_default()
    }
}

/// The two parts of the texts of a language, for programs that are not the page.
#[cfg(any(feature = "embedded", not(target_arch = "wasm32")))]
pub fn embedded(language: crate::language::Language) -> [&'static str; PARTS] {
    macro_rules! parts {
        ($tag:literal) => {
            [
                include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".first.txt")),
                include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".rest.txt")),
            ]
        };
    }
    match language {
        crate::language::Language::English => parts!("en"),
        crate::language::Language::French => parts!("fr"),
        crate::language::Language::Spanish => parts!("es"),
        crate::language::Language::German => parts!("de"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_found_and_a_missing_one_is_empty() {
        let texts = Texts::new(&["a\0\0ccc", "d"]);
        assert_eq!([0, 1, 2, 3, 4].map(|index| texts.pattern(index)), ["a", "", "ccc", "d", ""]);
    }
}
