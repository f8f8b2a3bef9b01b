//! Nothing answers at the address.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::STORE_ERRORS_OLD, &sources::FOSTER_README],
    causes: &[Certainty::Inferred, Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (404) Not Found",
        "HTTP/1.1 404 Not Found",
        "HTTP 404",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode NotFound.",
    ],
    near_misses: &["Call (404) 555-0100 for help", "404 parcels were found"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("404 Not Found"),
    anywhere("404 Introuvable"),
    anywhere("404 Non trouvé"),
    anywhere("404 Nicht gefunden"),
    anywhere("404 No se encontró"),
    anywhere("404 No encontrado"),
    anywhere("StatusCode NotFound"),
];
