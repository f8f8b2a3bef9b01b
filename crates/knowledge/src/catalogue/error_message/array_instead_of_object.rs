//! A list was sent where one object belongs.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::LARAVEL_8],
    causes: &[Certainty::Documented],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"Message":"The request is invalid.","ModelState":{"apiOrder":["Cannot deserialize the current JSON array (e.g. [1,2,3]) into type 'Order' because the type requires a JSON object"]}}"#,
    ],
    near_misses: &[
        r#"{"Message":"The request is invalid.","ModelState":{"apiOrder":["Cannot deserialize the current JSON object because the type requires a JSON array"]}}"#,
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("Cannot deserialize the current JSON array"),
    anywhere(
        "Cannot deserialize the current JSON array (e.g. [1,2,3]) into type '{name}' because the type requires a JSON object",
    ),
];
