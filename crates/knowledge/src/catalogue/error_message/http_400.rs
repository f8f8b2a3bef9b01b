//! The receiver could not use the request.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::COMMON_STORE_ERRORS, &sources::STORE_ERRORS_OLD],
    causes: &[Certainty::Documented, Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (400) Bad Request",
        "HTTP/1.1 400 Bad Request",
        "HTTP 400",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode BadRequest.",
    ],
    near_misses: &["We shipped 400 parcels on request", "(400) 555-0100"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("400 Bad Request"),
    anywhere("400 Demande incorrecte"),
    anywhere("400 Requête incorrecte"),
    anywhere("400 Ungültige Anforderung"),
    anywhere("400 Solicitud incorrecta"),
    anywhere("StatusCode BadRequest"),
];
