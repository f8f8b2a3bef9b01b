//! Tells which kind of store files come from. Their format does not decide it.

use super::order_source::StoreEvidence;
use knowledge::profiles::Profile;

/// The kind of store that sources come from together; where none shows anything, it is a Custom
/// Store.
pub(crate) fn store_kind(mut evidence: impl Iterator<Item = StoreEvidence>) -> Profile {
    if evidence.any(|shown| shown == StoreEvidence::QuickbooksCommerceRecords) {
        Profile::QuickbooksCommerce
    } else {
        Profile::CustomStore
    }
}
