//! The strings of a payload: their words, and the JSON that may be in them.

use std::rc::Rc;

use super::found::{Findings, told_by};
use super::{DEEPEST, Scan, Surroundings};
use crate::core::error_message::Recovery;
use crate::core::error_message::context::Place;
use crate::core::error_message::envelope::Message;
use crate::core::error_message::layer::Rewrite;
use crate::core::error_message::pattern::Scope;
use crate::core::error_message::status::code_of_symbol;
use crate::core::readers::json::{Piece, pieces};

impl Scan<'_> {
    /// Reads one string of a payload; whether it was understood.
    pub(super) fn message(
        &mut self,
        layer: usize,
        text: &Rc<str>,
        message: &Message,
        around: &Surroundings,
    ) -> bool {
        let symbol = message.symbol.clone().and_then(|range| text.get(range));
        if let Some((code, number)) = symbol.and_then(code_of_symbol).zip(around.payload) {
            let span = self.layers.pasted(layer, message.inner.clone());
            let mut found = told_by(code, span, symbol.unwrap_or_default().to_owned(), number);
            found.field = around.field.clone();
            // A message of its own that is known says more.
            if !self.read_message(layer, text, message, around, true) {
                self.findings.found.push(found);
            }
            return true;
        }
        self.read_message(layer, text, message, around, false)
    }

    /// Reads the words of a message; whether they were understood. Where a symbol says what is
    /// wrong, everyday wordings count for nothing.
    fn read_message(
        &mut self,
        layer: usize,
        text: &Rc<str>,
        message: &Message,
        around: &Surroundings,
        symbol: bool,
    ) -> bool {
        let known = |scan: &Self| {
            let Findings { found, announced, payloads, .. } = &scan.findings;
            (found.len(), announced.len(), payloads.len())
        };
        let before = known(self);
        let inner = text.get(message.inner.clone()).unwrap_or("");
        let nested = around.depth < DEEPEST && may_hold_json(inner);
        if message.escaped || nested {
            let rewrite = if message.escaped { decoded(inner) } else { Rewrite::default() };
            let step = (message.escaped && nested).then_some(Recovery::BackslashesRemoved);
            let part = self.layers.add_part(layer, message.inner.clone(), step, rewrite);
            if nested {
                self.read(part, around);
            } else {
                let text = self.layers.shared(part);
                self.sentences(part, &text, 0..text.len(), Place::Payload, around, &[]);
            }
        } else {
            self.sentences(layer, text, message.inner.clone(), Place::Payload, around, &[]);
        }
        if symbol {
            let own = self.findings.found.get(before.0..).unwrap_or(&[]);
            if own.iter().all(|found| found.scope() != Some(Scope::Anywhere)) {
                self.findings.found.truncate(before.0);
            }
        }
        known(self) != before
    }
}

/// Whether a string may be JSON itself, or hold some.
fn may_hold_json(inner: &str) -> bool {
    inner.match_indices(['{', '[']).any(|(at, _)| {
        let behind = inner.get(at + 1..).unwrap_or("").trim_start_matches([' ', '\\', '\n']);
        behind.starts_with(['"', '\'', '“', '„', '«', '{', '[', '‘']) || behind.starts_with("n\\\"")
    })
}

/// The inside of a string without its escapes.
fn decoded(inner: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for (range, piece) in pieces(inner) {
        if let Piece::Escaped(c) = piece {
            let mut buffer = [0; 4];
            rewrite.replace(inner, range, c.encode_utf8(&mut buffer));
        }
    }
    rewrite
}
