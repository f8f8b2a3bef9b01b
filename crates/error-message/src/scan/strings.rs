//! The strings of a payload: their words, and the JSON that may be in them.

pub(crate) use readers::json::escapes::{Piece, pieces};

use super::found::{Findings, Found, told_by};
use crate::envelope::payload::Message;
use crate::recovery::Recovery;
use crate::scan::{DEEPEST, Scan, Surroundings};
use crate::text::layers::Rewrite;
use crate::wordings::acceptance::FoundIn;
use crate::wordings::http_status::{code_of_number, code_of_symbol, is_status, turns_away};
use knowledge::catalogue::Code;
use knowledge::catalogue::pattern::Scope;
use std::rc::Rc;

impl Scan<'_> {
    /// Reads one string of a payload; whether it was understood.
    pub(crate) fn message(
        &mut self,
        layer: usize,
        text: &Rc<str>,
        message: &Message,
        around: &Surroundings,
    ) -> bool {
        let status = message.status.and_then(|number| Some((code_of_number(number)?, number)));
        let claim = said_beside(text, message, status);
        let turned_away = status.map(|(code, _)| code).filter(|code| turns_away(*code));
        let told = claim.as_ref().map(|(code, _)| *code).or(turned_away);
        if self.read_message(layer, text, message, around, told) {
            return true;
        }
        let Some(((code, value), number)) = claim.zip(around.payload) else { return false };
        let span = self.layers.pasted(layer, message.inner.clone());
        let mut found = told_by(code, span, value, number);
        found.field = around.field.clone();
        self.findings.found.push(found);
        true
    }

    /// Reads the words of a message, and says whether they were understood. An everyday wording does
    /// not count where a status or a word beside the message, `told`, says more.
    fn read_message(
        &mut self,
        layer: usize,
        text: &Rc<str>,
        message: &Message,
        around: &Surroundings,
        told: Option<Code>,
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
                self.sentences(part, &text, 0..text.len(), FoundIn::Payload, around, &[]);
            }
        } else {
            self.sentences(layer, text, message.inner.clone(), FoundIn::Payload, around, &[]);
        }
        let own = self.findings.found.get(before.0..).unwrap_or(&[]);
        if told.is_some_and(|told| own.iter().all(|found| says_less(found, told))) {
            self.findings.found.truncate(before.0);
        }
        known(self) != before
    }
}

/// What a word beside a message says, and by what: a status as a number is more certain than one in
/// words.
fn said_beside(text: &str, message: &Message, status: Option<(Code, u32)>) -> Option<(Code, String)> {
    let symbol = text.get(message.symbol.clone()?)?;
    let code = code_of_symbol(symbol)?;
    let number = status.filter(|_| is_status(code)).map(|(code, number)| (code, number.to_string()));
    Some(number.unwrap_or_else(|| (code, symbol.to_owned())))
}

/// Whether a wording of everyday language says less than `told`: beside a status it may be about
/// something else, and `is invalid` says less than any other word about a field.
fn says_less(found: &Found, told: Code) -> bool {
    let vague = found.code == Code::FieldMalformed && told != Code::FieldMalformed;
    found.scope() != Some(Scope::Anywhere) && (is_status(told) || vague)
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
