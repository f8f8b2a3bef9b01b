//! A weight in another unit is taken for grams.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_path::FieldPath;
use crate::shipstation::values::decimal::Decimal;
use crate::shipstation::values::weight_unit::{GRAMS, read_weight_unit};
use crate::vocabulary::{ArgName, Certainty, Severity};
use text::shorten::quoted;
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Inferred,
    sources: &[&sources::SYNC_GUIDE, &sources::TRADEGECKO_API],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Value, ArgName::Unit],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["\"weight_unit\": \"kg\""],
    near_misses: &["\"weight_unit\": \"g\"", "\"weight_unit\": \"grams\""],
};

/// The check of a weight with its unit, each as it is written and where, in a feed that sends
/// every weight as grams.
pub fn check(path: FieldPath, weight: (&str, Span), unit: (&str, Span)) -> Option<Finding> {
    let nothing = Decimal::read(weight.0).is_some_and(Decimal::is_zero);
    (!nothing && read_weight_unit(unit.0) != Some(GRAMS)).then(|| {
        Finding::new(Code::WeightUnitIgnored)
            .at(weight.1)
            .at(unit.1)
            .with(ArgName::Field, path.to_string())
            .with(ArgName::Value, quoted(weight.0))
            .with(ArgName::Unit, quoted(unit.0))
    })
}
