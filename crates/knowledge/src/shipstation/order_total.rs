//! Whether the total is the sum of its parts.

use super::values::decimal::Decimal;
use crate::catalogue::Code;
use crate::finding::Finding;
use crate::vocabulary::ArgName;
use text::span::Span;

/// The parts of a total, as far as they are in the file.
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
