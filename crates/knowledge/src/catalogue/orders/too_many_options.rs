//! More options in a line than the field table takes.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_path::FieldPath;
use crate::shipstation::field_table::{MAX_OPTIONS, MAX_OPTIONS_IN_SCHEMA};
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Limit, ArgName::Count],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "<Options><Option><Name>Colour</Name><Value>0</Value></Option><Option><Name>Colour</Name><Value>1</Value></Option><Option><Name>Colour</Name><Value>2</Value></Option><Option><Name>Colour</Name><Value>3</Value></Option><Option><Name>Colour</Name><Value>4</Value></Option><Option><Name>Colour</Name><Value>5</Value></Option><Option><Name>Colour</Name><Value>6</Value></Option><Option><Name>Colour</Name><Value>7</Value></Option><Option><Name>Colour</Name><Value>8</Value></Option><Option><Name>Colour</Name><Value>9</Value></Option><Option><Name>Colour</Name><Value>10</Value></Option></Options>",
    ],
    near_misses: &[
        "<Options><Option><Name>Colour</Name><Value>0</Value></Option><Option><Name>Colour</Name><Value>1</Value></Option><Option><Name>Colour</Name><Value>2</Value></Option><Option><Name>Colour</Name><Value>3</Value></Option><Option><Name>Colour</Name><Value>4</Value></Option><Option><Name>Colour</Name><Value>5</Value></Option><Option><Name>Colour</Name><Value>6</Value></Option><Option><Name>Colour</Name><Value>7</Value></Option><Option><Name>Colour</Name><Value>8</Value></Option><Option><Name>Colour</Name><Value>9</Value></Option></Options>",
    ],
};

/// The check of the number of options of every item; `path` and `span` are those of `Options`.
pub fn check(path: FieldPath, count: u32, span: Span) -> Option<Finding> {
    if count <= MAX_OPTIONS {
        return None;
    }
    let finding = Finding::new(Code::TooManyOptions)
        .at(span)
        .with(ArgName::Field, path.to_string())
        .with(ArgName::Limit, MAX_OPTIONS)
        .with(ArgName::Count, count);
    let tolerated = count <= MAX_OPTIONS_IN_SCHEMA;
    Some(if tolerated { finding.graded(Severity::Warning) } else { finding })
}
