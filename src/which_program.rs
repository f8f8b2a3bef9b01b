//! Which program of the page shows which screen.

use crate::route::Screen;

/// One of the two programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The frame, the start screen, the error decoder.
    First,
    /// The store URL, the order preview, the explanations.
    Tools,
}

impl Program {
    /// The program that shows a screen.
    pub fn of(screen: Screen) -> Program {
        match screen {
            Screen::Start | Screen::ErrorMessage => Program::First,
            Screen::StoreUrl
            | Screen::Orders
            | Screen::Codes
            | Screen::Code(_)
            | Screen::About
            | Screen::Embed => Program::Tools,
        }
    }

    /// The id of its place in the document.
    pub(crate) const fn place(self) -> &'static str {
        match self {
            Program::First => "app",
            Program::Tools => "tools",
        }
    }
}
