//! A bare `&` or `<` in a text.

use crate::catalogue::{CheckedBy, Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[ArgName::Character],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["<ShippingMethod>Pick & pack</ShippingMethod>"],
    near_misses: &[
        "<ShippingMethod>Pick &amp; pack</ShippingMethod>",
        "<ShippingMethod><![CDATA[Pick & pack]]></ShippingMethod>",
    ],
};
