//! An order without a shipping address does not arrive.

use crate::catalogue::{CheckedBy, Code, Entry, Examples, Tool, sources};
use crate::finding::Finding;
use crate::shipstation::field_table::Field;
use crate::shipstation::field_value::Strictness;
use crate::vocabulary::{Certainty, Severity};
use text::span::Span;

pub(crate) const CHECKED_BY: CheckedBy = CheckedBy::ThisFile;

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::QUICKBOOKS_COMMERCE_ARTICLE, &sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &["\"shipping_address_id\": null", "<ShipTo/>"],
    near_misses: &[
        "\"shipping_address_id\": 7",
        "<ShipTo><Name>Ada Moss</Name><Address1>1 Mill Lane</Address1><City>Austin</City><State>TX</State><PostalCode>78701</PostalCode><Country>US</Country></ShipTo>",
    ],
};

/// Whether a value of the field makes an address. In Custom Store XML any part of it does, for
/// each part that the table asks for is missed by itself; elsewhere it has to tell a place.
#[inline]
pub fn is_part(field: Field, strictness: Strictness) -> bool {
    match strictness {
        Strictness::AsTheTableSays => field.row().parent == Some(Field::ShipTo),
        Strictness::AsAdvice => matches!(
            field,
            Field::ShipToAddress1
                | Field::ShipToAddress2
                | Field::ShipToCity
                | Field::ShipToState
                | Field::ShipToPostalCode
        ),
    }
}

/// The check of every order: whether any part of a shipping address is there; else that is said at
/// `span`.
pub fn check(has_part: bool, span: Span) -> Option<Finding> {
    (!has_part).then(|| Finding::new(Code::MissingShippingAddress).at(span))
}
