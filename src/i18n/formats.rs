//! How a language writes numbers and chooses plural forms.

use super::Language;

/// Numbers and plurals of one language. The page asks the browser's `Intl`, the command line
/// [`PlainFormats`].
pub trait Formats {
    /// `number` with the language's separators.
    fn number(&self, number: f64) -> String;
    /// The CLDR plural category of `number`: `one`, `many`, `other` …
    fn plural(&self, number: f64) -> String;
}

/// Without a browser: digits as they are, and the CLDR rule for whole numbers.
pub struct PlainFormats(pub Language);

impl Formats for PlainFormats {
    fn number(&self, number: f64) -> String {
        number.to_string()
    }

    fn plural(&self, number: f64) -> String {
        let one = match self.0 {
            Language::French => (0.0..2.0).contains(&number),
            _ => (number - 1.0).abs() < f64::EPSILON,
        };
        if one { "one" } else { "other" }.to_owned()
    }
}
