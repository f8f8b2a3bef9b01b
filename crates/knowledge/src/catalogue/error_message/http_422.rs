//! The receiver understood the request and refused what is in it.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::SMAUG_ERRORS],
    causes: &[Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (422) Unprocessable Entity",
        "HTTP/1.1 422 Unprocessable Entity",
        "HTTP 422",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode UnprocessableEntity.",
    ],
    near_misses: &["Invoice 422 is paid"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("422 Unprocessable Entity"),
    anywhere("422 Unprocessable Content"),
    anywhere("StatusCode UnprocessableEntity"),
];
