//! What the page offers to try.

/// The URL that ShipStation's help article on QuickBooks Commerce gives as its example.
pub const ARTICLE: &str =
    "https://shipstation.tradegecko.com/fulfillments/99999.xml?stock_location_id%5B%5d=123456";
