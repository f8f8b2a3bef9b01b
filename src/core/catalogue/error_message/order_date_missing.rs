//! An order came without its date.

use crate::core::catalogue::pattern::{Pattern, anywhere};
use crate::core::catalogue::{Entry, Tool, sources};
use crate::core::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::IPAAS_ERRORS],
    causes: &[Certainty::Inferred],
    arguments: &[],
    examples: explaining!["OrderDate Is Required", r#"{"message":"OrderDate is required"}"#],
    near_misses: explaining!["OrderDate is optional",],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("OrderDate Is Required"), anywhere("Order Date Is Required")];
