//! A line without a SKU.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_value::{FieldValue, Strictness};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Warning,
    certainty: Certainty::Observed,
    sources: &[&sources::WOOCOMMERCE_PLUGIN],
    causes: &[],
    arguments: &[ArgName::Field],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["\"sku\": \"\""], near_misses: &["\"sku\": \"MUG-1\""] };

/// The check of every SKU; of an empty one, whether the line may do without: an adjustment may, as
/// the guide's own discount line does.
pub fn check(sku: &FieldValue<'_>, is_adjustment: bool) -> Option<Finding> {
    if is_adjustment || !sku.value.is_empty() {
        return None;
    }
    match sku.strictness {
        Strictness::AsTheTableSays => super::required_element_empty::check(sku),
        Strictness::AsAdvice => Some(sku.finding(Code::LineWithoutSku)),
    }
}
