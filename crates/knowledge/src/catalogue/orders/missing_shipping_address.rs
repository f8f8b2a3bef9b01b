//! An order without a shipping address does not arrive.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[],
    examples: explaining!["\"shipping_address_id\": null", "<ShipTo/>"],
    near_misses: explaining![
        "\"shipping_address_id\": 7",
        "<ShipTo><Name>Ada Moss</Name><Address1>1 Mill Lane</Address1><City>Austin</City><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>",
    ],
};
