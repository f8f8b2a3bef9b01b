//! An order came without its date.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::IPAAS_ERRORS],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["OrderDate Is Required", r#"{"message":"OrderDate is required"}"#],
    near_misses: &["OrderDate is optional"],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("OrderDate Is Required"), anywhere("Order Date Is Required")];
