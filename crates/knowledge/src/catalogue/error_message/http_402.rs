//! The subscription of the store has lapsed.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::SMAUG_ERRORS],
    causes: &[Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (402) Payment Required",
        "HTTP/1.1 402 Payment Required",
        "HTTP 402",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode PaymentRequired.",
    ],
    near_misses: &["402 payments were received"],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("402 Payment Required"), anywhere("StatusCode PaymentRequired")];
