//! ShipStation reported more units of a line than are still unpacked.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE],
    causes: &[Certainty::Inferred, Certainty::Inferred],
    arguments: &[ArgName::Field, ArgName::Line],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        r#"{"fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"]}"#,
        r#"{"errors":{"fulfilment_line_items[0].quantity":["must be less than or equal to the unpacked quantity of the order line item"]}}"#,
    ],
    near_misses: &[
        r#"{"fulfilment_line_items.quantity":["must be less than or equal to the packed quantity of the order line item"]}"#,
        r#"{"quantity":["must be less than or equal to 5"]}"#,
    ],
};

pub(crate) static WORDINGS: &[Pattern] =
    &[anywhere("must be less than or equal to the unpacked quantity of the order line item")];
