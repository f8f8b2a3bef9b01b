//! A bare `&` or `<` in a text.

use crate::catalogue::{CheckedBy, Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::Reader;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::XML],
    causes: &[],
    arguments: &[ArgName::Character],
    examples: explaining!["<ShippingMethod>Pick & pack</ShippingMethod>"],
    near_misses: explaining![
        "<ShippingMethod>Pick &amp; pack</ShippingMethod>",
        "<ShippingMethod><![CDATA[Pick & pack]]></ShippingMethod>",
    ],
};
