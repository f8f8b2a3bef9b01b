//! An element that the field table asks for is not there.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field],
    examples: explaining![
        "<ShipTo><Name>Ada Moss</Name><Address1>1 Mill Lane</Address1><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>",
    ],
    near_misses: explaining![
        "<ShipTo><Name>Ada Moss</Name><Address1>1 Mill Lane</Address1><City>Austin</City><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>",
    ],
};
