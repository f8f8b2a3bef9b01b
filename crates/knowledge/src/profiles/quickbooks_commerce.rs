//! QuickBooks Commerce, formerly TradeGecko; closed since 31 August 2023.

use super::profile_facts::ProfileFacts;
use crate::catalogue::Code;
use crate::shipstation::order_status::OrderStatus;

pub(super) static FACTS: ProfileFacts = ProfileFacts {
    name: "quickbooks-commerce",
    statuses: &[
        (OrderStatus::Paid, "finalized"),
        (OrderStatus::Shipped, "fulfilled"),
        (OrderStatus::Cancelled, "void, deleted"),
    ],
    not_in_feed: &["draft", "active"],
    said_first: &[Code::ServiceDiscontinued],
};
