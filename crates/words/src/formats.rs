//! How a language writes numbers and chooses plural forms.

use crate::language::Language;

/// Numbers and plurals of one language. The page asks the browser's `Intl`, the command line
/// [`PlainFormats`].
pub trait Formats {
    /// `number` with the language's separators.
    fn number(&self, number: u64) -> String;
    /// The CLDR plural category of `number`: `one`, `many`, `other` …
    fn plural(&self, number: u64) -> String;
}

/// Without a browser: digits as they are, and the CLDR rule.
pub struct PlainFormats(pub Language);

impl Formats for PlainFormats {
    fn number(&self, number: u64) -> String {
        number.to_string()
    }

    fn plural(&self, number: u64) -> String {
        let one = match self.0 {
            Language::French => number < 2,
            _ => number == 1,
        };
        if one { "one" } else { "other" }.to_owned()
    }
}
