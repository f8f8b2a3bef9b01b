//! The page is four programs, so that nobody waits for more than the screen that is asked for.

use crate::route::Screen;

/// One of the programs of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The start screen and the error decoder.
    ErrorMessage,
    /// The store URL.
    StoreUrl,
    /// The order preview.
    Orders,
    /// The explanations, what the page says of itself, and the making of reports.
    Reference,
    /// All of it, in the single file.
    Whole,
}

impl Program {
    /// The program of the hosted page that shows a screen. The loader in `index.html` knows the same by the addresses.
    pub fn of(screen: Screen) -> Program {
        match screen {
            Screen::Start | Screen::ErrorMessage => Program::ErrorMessage,
            Screen::StoreUrl => Program::StoreUrl,
            Screen::Orders => Program::Orders,
            Screen::Codes | Screen::Code(_) | Screen::About | Screen::Embed => Program::Reference,
        }
    }

    /// Whether it shows a screen.
    pub fn shows(self, screen: Screen) -> bool {
        self == Program::Whole || self == Program::of(screen)
    }

    /// The id of its place in the document.
    pub fn place(self) -> String {
        format!("program-{}", self.as_str())
    }

    /// The id of the place of its footer.
    pub fn foot(self) -> String {
        format!("foot-{}", self.as_str())
    }

    /// Its name, for the loader.
    pub const fn as_str(self) -> &'static str {
        match self {
            Program::ErrorMessage => "error-message",
            Program::StoreUrl => "store-url",
            Program::Orders => "orders",
            Program::Reference => "reference",
            Program::Whole => "whole",
        }
    }

    /// Whether it can show something with the first part of the texts alone.
    pub const fn needs_first_texts_only(self) -> bool {
        matches!(self, Program::ErrorMessage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;

    /// `word: 'program'` for each address that the loader tells apart.
    fn of_the_loader() -> Vec<(String, String)> {
        let page = include_str!("../index.html");
        let line =
            page.lines().find(|line| line.contains("const owners = ")).expect("the loader has its owners");
        let inside = line.split(['{', '}']).nth(1).expect("an object");
        let entry = |entry: &str| {
            let (word, program) = entry.split_once(':').expect("a word and a program");
            (word.trim().to_owned(), program.trim().trim_matches('\'').to_owned())
        };
        inside.split(',').map(entry).collect()
    }

    #[test]
    fn the_loader_fetches_the_program_that_shows_the_address() {
        let owners = of_the_loader();
        assert_eq!(owners.len(), 5);
        for word in ["", "decode", "url", "orders", "code", "code/field-blank", "about", "embed"] {
            let program = Program::of(Route::parse(word).screen).as_str();
            let first = word.split('/').next().unwrap_or_default();
            let of_loader = owners.iter().find(|(own, _)| own == first).map_or("error-message", |(_, p)| p);
            assert_eq!(of_loader, program, "{word}");
        }
    }
}
