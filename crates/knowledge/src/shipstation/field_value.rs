//! One value of an order, as a check looks at it.

use super::field_path::FieldPath;
use super::field_table::Origin;
use crate::catalogue::Code;
use crate::finding::Finding;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::edit::Edit;
use text::shorten::quoted;
use text::span::Span;

/// How far the field table of Custom Stores binds a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// By the letter: ShipStation itself reads the value, out of Custom Store XML.
    AsTheTableSays,
    /// As advice: what ShipStation makes of a value out of a table or of QuickBooks Commerce is not
    /// documented, so nothing but a missing number or address keeps the order back.
    AsAdvice,
}

/// A value of an order, whatever file it comes from.
#[derive(Debug, Clone, Copy)]
pub struct FieldValue<'a> {
    /// The field that it goes to.
    pub path: FieldPath,
    /// The value as ShipStation would get it.
    pub value: &'a str,
    /// The same as the person wrote it.
    pub written: &'a str,
    /// The country of the address, as the file gives it; only a state is judged by it.
    pub country: &'a str,
    /// Its place; a repair replaces all of it.
    pub span: Span,
    /// How far the field table binds it.
    pub strictness: Strictness,
}

impl<'a> FieldValue<'a> {
    /// A value that is written as ShipStation would get it, in no country.
    #[inline]
    pub fn new(path: FieldPath, value: &'a str, span: Span, strictness: Strictness) -> Self {
        FieldValue { path, value, written: value, country: "", span, strictness }
    }

    /// The same in an address of this country.
    #[must_use]
    pub fn in_country(self, country: &'a str) -> Self {
        FieldValue { country, ..self }
    }

    /// The same, which the person wrote so.
    #[must_use]
    pub fn written_as(self, written: &'a str) -> Self {
        FieldValue { written, ..self }
    }

    /// Whether nothing but advice is to be given.
    #[inline]
    pub fn is_advice(&self) -> bool {
        self.strictness == Strictness::AsAdvice
    }

    /// A finding that names the field.
    pub(crate) fn finding(&self, code: Code) -> Finding {
        Finding::new(code).at(self.span).with(ArgName::Field, self.path.to_string())
    }

    /// A finding that names the field and shows the value.
    pub(crate) fn finding_with_value(&self, code: Code) -> Finding {
        self.finding(code).with(ArgName::Value, quoted(self.value))
    }

    /// The finding with a repair that puts `by` in the place of the value, if there is one.
    pub(crate) fn repaired(&self, finding: Finding, by: Option<impl Into<String>>) -> Finding {
        match by {
            Some(text) => finding.repaired_by(Edit::replace(self.span, text)),
            None => finding,
        }
    }

    /// What is said of an optional value that is there and empty. By the letter of the table it is
    /// left out, not sent empty; large plugins send it empty and work, so it is only mentioned.
    pub(crate) fn left_empty(&self, finding: Finding) -> Option<Finding> {
        let in_the_table = self.path.field.row().origin == Origin::Table;
        in_the_table.then(|| finding.graded(Severity::Notice).known_as(Certainty::Inferred))
    }
}
