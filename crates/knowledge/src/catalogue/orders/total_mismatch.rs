//! The total is not the sum of its parts.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::values::decimal::Decimal;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Notice,
    certainty: Certainty::Inferred,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Found, ArgName::Expected],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"total\": \"24.02\""], near_misses: &["\"total\": \"24.01\""] };

/// The check of every total: the sum of its parts, as far as they are in the file.
#[derive(Debug, Clone, Copy)]
pub struct Sum {
    /// `None` once a part could not be read.
    parts: Option<Decimal>,
}

impl Default for Sum {
    fn default() -> Self {
        Sum { parts: Some(Decimal::ZERO) }
    }
}

impl Sum {
    /// Adds a part; `None` where it is not known, and then the sum is not either.
    pub fn add(&mut self, part: Option<Decimal>) {
        self.parts = self.parts.zip(part).and_then(|(sum, part)| sum.plus(part));
    }

    /// Says so where `total`, which stands at `span`, differs by more than a hundredth.
    pub fn compare(self, total: Option<Decimal>, span: Span) -> Option<Finding> {
        let (sum, total) = self.parts.zip(total)?;
        let differs = sum.minus(total)?.absolute() > Decimal::CENT;
        let finding = Finding::new(Code::TotalMismatch).at(span);
        differs
            .then(|| finding.with(ArgName::Found, total.to_string()).with(ArgName::Expected, sum.to_string()))
    }
}
