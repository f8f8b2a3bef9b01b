//! The store has no order with the id of the notification.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::WOO_PLUGIN],
    causes: &[Certainty::Inferred],
    arguments: &[ArgName::Order],
};

pub(crate) static EXAMPLES: Examples =
    Examples { examples: &["Invalid order ID: 1001"], near_misses: &["Valid order ID: 1001"] };

pub(crate) static WORDINGS: &[Pattern] = &[anywhere("Invalid order ID: {order}")];
