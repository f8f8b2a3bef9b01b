//! The store answered with nothing at all.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::NOPCOMMERCE_5684],
    causes: &[Certainty::Inferred, Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "We received an error testing the Custom store: Invalid XML. Error: 'Root element is missing.' We received: ''",
        "Root element is missing.",
        "L'élément racine est manquant.",
        "Stammelement ist nicht vorhanden.",
        "Falta el elemento raíz.",
    ],
    near_misses: &["The root element is present.", "The root is missing from the plant"],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere(
        "We received an error testing the Custom store: Invalid XML. Error: 'Root element is missing.' We received: ''",
    ),
    anywhere("Root element is missing"),
    anywhere("L'élément racine est manquant"),
    anywhere("Élément racine manquant"),
    anywhere("Stammelement ist nicht vorhanden"),
    anywhere("Das Stammelement fehlt"),
    anywhere("Falta el elemento raíz"),
];
