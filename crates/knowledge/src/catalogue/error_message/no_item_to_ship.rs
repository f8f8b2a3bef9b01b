//! No item of the order can be shipped in Magento.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::MAGENTO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["No order item can be sent"], near_misses: &["An order item can be sent"] };

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("No order item can be sent")];
