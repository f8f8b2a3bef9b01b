//! Payloads: which of their messages are understood, and what else they tell.

pub(crate) use readers::json::token::ProblemKind;

use super::found::told_by;
use crate::envelope::payload::Payload;
use crate::recovery::Recovery;
use crate::scan::{Scan, Surroundings};
use crate::wordings::http_status::{code_of_number, code_of_symbol};
use knowledge::catalogue::Code;
use std::ops::Range;
use std::rc::Rc;

/// What the reader of JSON read through, and what it is called here.
const DAMAGES: &[(ProblemKind, Recovery)] = &[
    (ProblemKind::TypographicQuotes, Recovery::TypographicQuotes),
    (ProblemKind::SingleQuotes, Recovery::SingleQuotes),
    (ProblemKind::MissingQuotes, Recovery::MissingQuotes),
    (ProblemKind::TrailingComma, Recovery::TrailingCommas),
    (ProblemKind::MissingClosing, Recovery::ClosingsAdded),
    (ProblemKind::UnterminatedString, Recovery::ClosingsAdded),
    (ProblemKind::ControlCharacter, Recovery::WrappedLines),
];

impl Scan<'_> {
    /// Reads the messages of one payload; whether anything in it was understood, or its form
    /// says that it is an error.
    pub(crate) fn payload(
        &mut self,
        layer: usize,
        text: &Rc<str>,
        payload: &Payload,
        problems: &[ProblemKind],
        around: &Surroundings,
    ) -> bool {
        let span = self.layers.pasted(layer, payload.span.clone());
        let number = self.findings.payloads.len();
        self.findings.payloads.push((span, payload.envelope));
        let before = self.findings.found.len();
        let (mut unknown, mut open) = (Vec::new(), Vec::new());
        for message in &payload.messages {
            let field = message.field.clone().or_else(|| around.field.clone());
            let around = Surroundings { depth: around.depth + 1, field, payload: Some(number) };
            let says = text.get(message.inner.clone()).unwrap_or("");
            if !says.contains(char::is_alphanumeric) {
                continue;
            }
            if !self.message(layer, text, message, &around) {
                unknown.push((message.inner.clone(), around.field, message.certain));
            }
            open.push(message.inner.clone());
        }
        // A payload in a string of this one counts too; then this one only carries it, as a line of a
        // log does, and its other strings are no messages.
        let carries = self.findings.payloads.len() > number + 1;
        let mut explained = self.findings.found.len() > before || carries;
        if !explained {
            explained = self.told_status(layer, text, payload, number);
            if explained {
                unknown.iter_mut().for_each(|(_, _, certain)| *certain = false);
            }
        }
        let error = explained || payload.certain;
        if !error {
            self.findings.payloads.truncate(number);
            return false;
        }
        for (range, field, certain) in unknown {
            let span = self.layers.pasted(layer, range);
            let is_sentence = || !carries && span.of(self.layers.text(0)).contains(char::is_whitespace);
            if certain && (payload.certain || is_sentence()) {
                self.findings.unknown.push((span, field));
            }
        }
        self.findings.strings.extend(open.into_iter().map(|range| self.layers.pasted(layer, range)));
        let mut steps = self.layers.steps_inside(layer, payload.span.clone());
        let broken = span.of(self.layers.text(0)).contains('\n');
        for (kind, step) in DAMAGES {
            let seen = problems.contains(kind) && (*step != Recovery::WrappedLines || broken);
            if seen && !steps.contains(step) {
                steps.push(*step);
            }
        }
        self.findings.undone(&steps);
        true
    }

    /// A status or a word beside the messages, where no message says more.
    fn told_status(&mut self, layer: usize, text: &str, payload: &Payload, number: usize) -> bool {
        let status = payload.status.iter().find_map(|(status, range)| {
            code_of_number(*status).map(|code| (code, status.to_string(), range.clone()))
        });
        let said = |range: &Range<usize>| {
            let word = text.get(range.clone())?;
            code_of_symbol(word).map(|code| (code, word.to_owned(), range.clone()))
        };
        let messages = payload.messages.iter().map(|message| &message.inner);
        let mut told: Vec<(Code, String, Range<usize>)> = status.into_iter().collect();
        for claim in payload.symbols.iter().chain(messages).filter_map(said) {
            if told.first().is_none_or(|(code, ..)| *code == claim.0) {
                told.push(claim);
            }
        }
        // One cause: the status, or the first word; the others only say it again.
        let value = told.first().map(|(_, value, _)| value.clone()).unwrap_or_default();
        for (code, _, range) in &told {
            let span = self.layers.pasted(layer, range.clone());
            self.findings.found.push(told_by(*code, span, value.clone(), number));
        }
        !told.is_empty()
    }
}
