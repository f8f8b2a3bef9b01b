//! User name, password or key stand in the URL.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::StoreUrl],
    severity: Severity::Warning,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_GUIDE],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "https://ann:secret@shop.example.org/orders",
        "https://shop.example.org/orders?username=ann&password=secret",
    ],
    near_misses: &["https://shop.example.org/orders?keyboard=1", "https://shop.example.org/@ann/orders"],
};
