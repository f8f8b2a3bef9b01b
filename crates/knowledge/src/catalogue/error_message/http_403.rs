//! Something in front of the store turns ShipStation away.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::COMMON_STORE_ERRORS, &sources::STORE_ERRORS_OLD],
    causes: &[Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (403) Forbidden",
        "HTTP/1.1 403 Forbidden",
        "HTTP 403",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode Forbidden.",
    ],
    near_misses: &["Room 403 is free"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("403 Forbidden"),
    anywhere("403 Interdit"),
    anywhere("403 Unzulässig"),
    anywhere("403 Verboten"),
    anywhere("403 Prohibido"),
    anywhere("StatusCode Forbidden"),
];
