//! Turns codes and values into words, in four languages.
//!
//! The texts are the `.ftl` files in `texts/` (Fluent syntax, a folder a language). `build/`
//! makes a method of [`Words`] of each message: a text that is missing in a language, or an
//! argument that is not handed over, does not compile.
#![warn(clippy::disallowed_methods)]

mod dates;
pub mod field;
mod formats;
mod language;
mod render;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
pub mod texts;

pub use formats::{Formats, PlainFormats};
pub use language::Language;
pub use texts::Texts;

use knowledge::catalogue::Code;
use knowledge::vocabulary::{ArgName, Arguments, Value};
use std::ops::Range;
use std::rc::Rc;

#[allow(clippy::all, reason = "written by build/methods.rs")]
mod messages {
    use super::CodeTexts;
    use knowledge::catalogue::Code;
    use knowledge::vocabulary::{ArgName, Value};
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Where the texts of a code stand in the table of texts.
struct CodeTexts {
    title: u16,
    short: Option<u16>,
    why: u16,
    fix: u16,
    avoid: Option<u16>,
    causes: Range<u16>,
}

/// All texts in one language, with the reader's way of writing numbers.
#[derive(Clone)]
pub struct Words {
    language: Language,
    formats: Rc<dyn Formats>,
    texts: Texts,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.are_complete() == other.are_complete()
    }
}

impl Words {
    /// `texts` are those of `language`; numbers are written by `formats`.
    pub fn new(language: Language, texts: Texts, formats: Rc<dyn Formats>) -> Self {
        Words { language, formats, texts }
    }

    /// The texts of `language` without a browser's help.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn plain(language: Language) -> Self {
        Words::new(language, Texts::new(&texts::embedded(language)), Rc::new(PlainFormats(language)))
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether the texts that the error decoder does not wait for are there too: how to avoid something,
    /// likely causes, and those of the other screens.
    pub fn are_complete(&self) -> bool {
        self.texts.are_complete()
    }

    /// A number as the reader writes it.
    pub fn number(&self, number: impl Into<Value>) -> String {
        match number.into() {
            Value::Number(number) => self.formats.number(number),
            Value::Text(text) => text,
            Value::Untold => String::new(),
        }
    }

    /// A day given as `YYYY-MM-DD`, as the reader writes it.
    pub fn date(&self, day: &str) -> String {
        dates::date(self.language, day)
    }

    /// What the code is, in a few words.
    pub fn code_title(&self, code: Code, arguments: &Arguments) -> String {
        self.say(messages::code_texts(code).title, &self.arguments_in_words(code, arguments))
    }

    /// What the code is, without the values of a case: for lists of many.
    pub fn code_short(&self, code: Code) -> String {
        let texts = messages::code_texts(code);
        self.say(texts.short.unwrap_or(texts.title), &[])
    }

    /// What it means and why it happens, and which line of the order it is about.
    pub fn code_why(&self, code: Code, arguments: &Arguments) -> String {
        let why = self.say(messages::code_texts(code).why, &self.arguments_in_words(code, arguments));
        match self.failing_line(code, arguments) {
            Some(line) => format!("{why} {line}"),
            None => why,
        }
    }

    /// What to do now.
    pub fn code_fix(&self, code: Code, arguments: &Arguments) -> String {
        self.say(messages::code_texts(code).fix, &self.arguments_in_words(code, arguments))
    }

    /// How to avoid it next time, where there is something to avoid and its text has arrived.
    pub fn code_avoid(&self, code: Code, arguments: &Arguments) -> Option<String> {
        let index = messages::code_texts(code).avoid.filter(|_| self.are_complete());
        index.map(|index| self.say(index, arguments))
    }

    /// The likely causes, the likeliest first, when their texts have arrived; how sure each is stands in
    /// the catalogue entry.
    pub fn code_causes(&self, code: Code, arguments: &Arguments) -> Vec<String> {
        let causes = messages::code_texts(code).causes.clone().filter(|_| self.are_complete());
        causes.map(|index| self.say(index, arguments)).collect()
    }

    /// Stand-ins for the values of a code, for its page: the name of each value, in `‹ ›`.
    pub fn generic_arguments(&self, code: Code) -> Arguments {
        let stand_in = |name: &ArgName| (*name, Value::Text(format!("‹{}›", self.argument(*name))));
        code.entry().arguments.iter().map(stand_in).collect()
    }

    fn say(&self, index: u16, arguments: &[(ArgName, Value)]) -> String {
        render::render(self.texts.pattern(usize::from(index)), arguments, &*self.formats)
    }
}
