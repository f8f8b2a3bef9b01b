//! What is known about one kind of store.

use crate::catalogue::Code;
use crate::finding::Finding;
use crate::shipstation::order_status::OrderStatus;

/// What is known about one kind of store.
#[derive(Debug)]
pub struct ProfileFacts {
    /// Its name in routes, in the JSON report and on the command line: kebab-case, never changed.
    pub name: &'static str,
    /// What its connection form should say: for a ShipStation state the comma-separated states of
    /// the store. Empty where each store names its states as it likes.
    pub statuses: &'static [(OrderStatus, &'static str)],
    /// States of orders that the store does not put in its feed.
    pub not_in_feed: &'static [&'static str],
    /// What every report about such a store says first, in this order.
    pub said_first: &'static [Code],
}

impl ProfileFacts {
    /// Whether its maker has closed it.
    pub fn is_discontinued(&self) -> bool {
        self.said_first.contains(&Code::ServiceDiscontinued)
    }

    /// What every report about such a store begins with; without a place, for it is about no text.
    pub fn notices(&self) -> impl ExactSizeIterator<Item = Finding> + use<> {
        self.said_first.iter().map(|code| Finding::new(*code))
    }
}
