//! Messages to try.

/// The message of ShipStation's help article on QuickBooks Commerce, in French as it was shown.
pub const FRENCH_ARTICLE: &str = r#"Une erreur de validation s'est produite lors de la création de cet envoi : {"fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"],"base":["Cannot create fulfilment on an order in the fulfilled state"]}"#;
