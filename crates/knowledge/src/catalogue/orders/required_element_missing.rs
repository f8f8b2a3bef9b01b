//! An element that the field table asks for is not there.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_path::FieldPath;
use crate::shipstation::field_table::Need;
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "<ShipTo><Name>Ada Moss</Name><Address1>1 Mill Lane</Address1><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>",
    ],
    near_misses: &[
        "<ShipTo><Name>Ada Moss</Name><Address1>1 Mill Lane</Address1><City>Austin</City><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>",
    ],
};

/// The check of every element that is not there, in its parent, which stands at `parent`.
pub fn check(path: FieldPath, parent: Span) -> Option<Finding> {
    let severity = match path.field.row().need {
        Need::Optional => return None,
        Need::Required | Need::RequiredMayBeEmpty => Severity::Error,
        Need::RequiredByTableOnly => Severity::Warning,
    };
    let finding = Finding::new(Code::RequiredElementMissing).at(parent).graded(severity);
    Some(finding.with(ArgName::Field, path.to_string()))
}
