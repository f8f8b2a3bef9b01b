//! The store did not answer in time.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Inferred,
    sources: &[&sources::COMMON_STORE_ERRORS],
    causes: &[Certainty::Inferred, Certainty::Inferred],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The operation has timed out",
        "The request was aborted: The operation has timed out.",
        "cURL error 28: Operation timed out after 30000 milliseconds",
        "408 Request Timeout",
        "Le délai d'attente de l'opération a expiré",
        "Timeout für Vorgang überschritten",
        "Se excedió el tiempo de espera de la operación",
    ],
    near_misses: &["The operation was on time", "Our players timed out the game"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("The operation has timed out"),
    anywhere("The operation timed out"),
    anywhere("Operation timed out"),
    anywhere("The request timed out"),
    anywhere("The request has timed out"),
    anywhere("Request timed out"),
    anywhere("Connection timed out"),
    anywhere("408 Request Timeout"),
    anywhere("408 Request Time-out"),
    anywhere("Execution Timeout Expired"),
    anywhere("Le délai d'attente de l'opération a expiré"),
    anywhere("Le délai d'attente de l'opération a été dépassé"),
    anywhere("Timeout für Vorgang überschritten"),
    anywhere("Das Timeout für den Vorgang wurde überschritten"),
    anywhere("Se excedió el tiempo de espera de la operación"),
    anywhere("Se agotó el tiempo de espera de la operación"),
];
