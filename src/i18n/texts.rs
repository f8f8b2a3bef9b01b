//! The texts of one language, as `build.rs` joins them.
//!
//! They are no part of the wasm: the page loads the language that is asked for beside it, so that
//! nobody waits for four. Natively all are embedded.

use std::rc::Rc;

/// Divides the texts; no text contains it.
const DIVIDER: char = '\0';

/// The texts of one language, in the order of their ids.
#[derive(Debug, Clone)]
pub struct Texts {
    joined: Rc<str>,
    /// Where each begins.
    starts: Rc<[usize]>,
}

impl Texts {
    /// Reads the joined form.
    pub fn new(joined: &str) -> Self {
        let starts = std::iter::once(0).chain(joined.match_indices(DIVIDER).map(|(at, _)| at + 1)).collect();
        Texts { joined: joined.into(), starts }
    }

    /// The pattern at `index`; empty where there is none, as with a file of another version.
    pub fn pattern(&self, index: usize) -> &str {
        let start = self.starts.get(index).copied().unwrap_or(self.joined.len());
        let rest = self.joined.get(start..).unwrap_or_default();
        rest.split(DIVIDER).next().unwrap_or_default()
    }
}

/// The joined texts of a language, for programs that are not the page.
#[cfg(not(target_arch = "wasm32"))]
pub fn embedded(language: super::Language) -> &'static str {
    match language {
        super::Language::English => include_str!(concat!(env!("OUT_DIR"), "/en.txt")),
        super::Language::French => include_str!(concat!(env!("OUT_DIR"), "/fr.txt")),
        super::Language::Spanish => include_str!(concat!(env!("OUT_DIR"), "/es.txt")),
        super::Language::German => include_str!(concat!(env!("OUT_DIR"), "/de.txt")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_found_and_a_missing_one_is_empty() {
        let texts = Texts::new("a\0\0ccc");
        assert_eq!([0, 1, 2, 3].map(|index| texts.pattern(index)), ["a", "", "ccc", ""]);
    }
}
