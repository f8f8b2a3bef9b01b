//! The address is too long, mostly because of filters.

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
        "The remote server returned an error: (414) URI Too Long",
        "HTTP/1.1 414 URI Too Long",
        "HTTP 414",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode RequestUriTooLong.",
    ],
    near_misses: &["414 stock locations"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("414 URI Too Long"),
    anywhere("414 Request-URI Too Long"),
    anywhere("414 Request-URI Too Large"),
    anywhere("StatusCode RequestUriTooLong"),
];
