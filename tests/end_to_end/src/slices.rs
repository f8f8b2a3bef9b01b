//! What is tested. A new slice is a function in a module below and a row in `SLICES`.

mod opens;

use crate::Outcome;
use crate::engines::{ENGINES, Engine};
use crate::homes::{self, Home};
use crate::page::Page;

/// One behaviour, in the user's words.
pub struct Slice {
    pub name: &'static str,
    pub homes: &'static [Home],
    pub engines: &'static [Engine],
    pub run: fn(&Page) -> Outcome,
}

/// One engine is enough where the engines cannot differ.
const CHROMIUM: &[Engine] = &[Engine::Chromium];
const EVERY: &[Engine] = &ENGINES;

pub const SLICES: &[Slice] = &[
    Slice { name: "the page opens", homes: homes::ALL, engines: EVERY, run: opens::opens },
    Slice {
        name: "every screen passes axe",
        homes: &[Home::Root],
        engines: CHROMIUM,
        run: opens::passes_axe,
    },
    Slice {
        name: "the policy is in force",
        homes: homes::ALONE,
        engines: EVERY,
        run: opens::policy_is_in_force,
    },
];
