//! What a tool has to say about the text it examined.

use crate::catalogue::{Code, Entry};
use crate::vocabulary::{ArgName, Arguments, Certainty, Severity, Value};
use text::edit::Edit;
use text::span::Span;

/// One thing that a tool has to say about the text it examined.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// What it means; the entry's own unless the case at hand is milder.
    pub severity: Severity,
    /// How it is known; the entry's own unless the case at hand is less sure.
    pub certainty: Certainty,
    /// Where in the examined text; the first is the main one.
    pub spans: Vec<Span>,
    /// Values for its texts.
    pub arguments: Arguments,
    /// Together they repair it; empty where only a person can.
    pub edits: Vec<Edit>,
}

impl Finding {
    /// A finding as its catalogue entry describes it.
    pub fn new(code: Code) -> Self {
        let Entry { severity, certainty, .. } = *code.entry();
        Finding { code, severity, certainty, spans: Vec::new(), arguments: Vec::new(), edits: Vec::new() }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }

    /// Adds a value for the texts.
    #[must_use]
    pub fn with(mut self, name: ArgName, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds a part of the repair.
    #[must_use]
    pub fn repaired_by(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }

    /// Says that this case is milder or more severe than the entry.
    #[must_use]
    pub fn graded(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Says that this case is less sure than the entry.
    #[must_use]
    pub fn known_as(mut self, certainty: Certainty) -> Self {
        self.certainty = certainty;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::edit::apply_edits;

    #[test]
    fn edits_apply_in_any_order_and_never_twice_to_the_same_bytes() {
        let text = "one two three";
        let two = Edit::replace(Span::new(text, 4, 7), "2");
        let three = Edit::replace(Span::new(text, 8, 13), "3");
        let overlapping = Edit::remove(Span::new(text, 5, 9));
        let forwards = apply_edits(text, &[two.clone(), three.clone(), overlapping.clone()]);
        let backwards = apply_edits(text, &[overlapping, three, two.clone(), two]);
        assert_eq!(forwards, "one 2 3");
        assert_eq!(forwards, backwards);
    }
}
