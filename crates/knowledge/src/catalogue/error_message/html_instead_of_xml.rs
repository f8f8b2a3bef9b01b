//! The store answered with a web page.

use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::MAGENTO_15518],
    causes: &[Certainty::Documented, Certainty::Inferred],
    arguments: &[ArgName::Name],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "An error occurred attempting to update orders: <!doctype html><html><head><title>There has been an error</title></head></html>",
        "<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>",
    ],
    near_misses: &["<Error>Order not found</Error>", "HTML is a language for web pages"],
};
