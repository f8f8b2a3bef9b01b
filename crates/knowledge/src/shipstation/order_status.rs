//! The states that ShipStation puts an order in.

/// A state that ShipStation puts an order in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderStatus {
    /// Awaiting Payment: no labels possible.
    Unpaid,
    /// Awaiting Shipment.
    Paid,
    /// Shipped.
    Shipped,
    /// Cancelled.
    Cancelled,
    /// On Hold.
    OnHold,
}

impl OrderStatus {
    /// Every state, in the order of the connection form.
    pub const ALL: [OrderStatus; 5] = [
        OrderStatus::Unpaid,
        OrderStatus::Paid,
        OrderStatus::Shipped,
        OrderStatus::Cancelled,
        OrderStatus::OnHold,
    ];

    /// Its name on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            OrderStatus::Unpaid => "unpaid",
            OrderStatus::Paid => "paid",
            OrderStatus::Shipped => "shipped",
            OrderStatus::Cancelled => "cancelled",
            OrderStatus::OnHold => "on-hold",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<OrderStatus> {
        OrderStatus::ALL.into_iter().find(|status| status.as_str() == name)
    }
}
