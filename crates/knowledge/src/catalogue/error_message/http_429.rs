//! Too many requests were sent in a short time.

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
        "The remote server returned an error: (429) Too Many Requests",
        "HTTP/1.1 429 Too Many Requests",
        "HTTP 429",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode TooManyRequests.",
    ],
    near_misses: &["429 requests were answered"],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("429 Too Many Requests"), anywhere("StatusCode TooManyRequests")];
