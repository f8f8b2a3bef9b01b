//! User name or password was refused, or did not arrive.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::COMMON_STORE_ERRORS, &sources::STORE_ERRORS_OLD, &sources::FOSTER_README],
    causes: &[Certainty::Documented, Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (401) Unauthorized",
        "HTTP/1.1 401 Unauthorized",
        "HTTP 401",
        "Error: 401 Unauthorized",
        "error: (401)",
        "IntegrationError: WooCommerce encountered an error and responded with StatusCode Unauthorized.",
        r#"{"code":"rest_forbidden","message":"Sorry, you cannot do that.","data":{"status":401}}"#,
        r#"{"code":"woocommerce_rest_authentication_error","message":"Consumer key is invalid.","data":{"status":401}}"#,
        "Le serveur distant a retourné une erreur : (401) Non autorisé.",
    ],
    near_misses: &["401 orders were imported", "Flight 401 is on time", "RE: Order 401 error"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("401 Unauthorized"),
    anywhere("401 Non autorisé"),
    anywhere("401 Nicht autorisiert"),
    anywhere("401 No autorizado"),
    anywhere("StatusCode Unauthorized"),
];
