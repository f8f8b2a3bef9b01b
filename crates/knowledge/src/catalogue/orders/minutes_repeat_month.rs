//! Every date shows the month where its minutes belong.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::values::date::UsDate;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Count],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<OrderDate>03/23/2012 21:03</OrderDate><LastModified>03/24/2012 08:03</LastModified>"],
    near_misses: &["<OrderDate>03/23/2012 21:03</OrderDate><LastModified>03/24/2012 08:04</LastModified>"],
};

/// The most places that are shown.
const MAX_PLACES: usize = 3;

/// The check of all dates of a document together: whether the minutes of each are its month.
#[derive(Debug, Default)]
pub struct Dates {
    first: Option<UsDate>,
    distinct: bool,
    otherwise: bool,
    spans: Vec<Span>,
    count: u32,
}

impl Dates {
    /// Looks at one more date, which stands at `span`; what is none counts for nothing.
    pub fn note(&mut self, value: &str, span: Span) {
        let Some(date) = UsDate::read(value) else { return };
        self.count += 1;
        self.otherwise |= !date.minute.minutes_repeat_month();
        let first = *self.first.get_or_insert(date);
        self.distinct |= first != date;
        if self.spans.len() < MAX_PLACES && !self.otherwise {
            self.spans.push(span);
        }
    }

    /// One date may do so by chance; two different ones hardly.
    pub fn finding(self) -> Option<Finding> {
        (self.distinct && !self.otherwise).then(|| {
            let mut finding = Finding::new(Code::MinutesRepeatMonth).with(ArgName::Count, self.count);
            finding.spans = self.spans;
            finding
        })
    }
}
