//! The kinds of records of the API, and how each is recognised.

/// The key of a list of such records.
pub(crate) fn list_name(resource: Resource) -> &'static str {
    match resource {
        Resource::Order => "orders",
        Resource::LineItem => "order_line_items",
        Resource::Address => "addresses",
        Resource::Company => "companies",
        Resource::Variant => "variants",
        Resource::VariantLocation => "variant_locations",
        Resource::Currency => "currencies",
        Resource::Location => "locations",
        Resource::Fulfilment => "fulfillments",
        Resource::FulfilmentLineItem => "fulfillment_line_items",
    }
}

/// The key of a single such record, as the API writes it.
pub fn single_name(resource: Resource) -> &'static str {
    match resource {
        Resource::Order => "order",
        Resource::LineItem => "order_line_item",
        Resource::Address => "address",
        Resource::Company => "company",
        Resource::Variant => "variant",
        Resource::VariantLocation => "variant_location",
        Resource::Currency => "currency",
        Resource::Location => "location",
        Resource::Fulfilment => "fulfillment",
        Resource::FulfilmentLineItem => "fulfillment_line_item",
    }
}

/// A kind of record of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// A sales order.
    Order,
    /// A line of an order.
    LineItem,
    /// An address of a company.
    Address,
    /// A customer.
    Company,
    /// A product in one colour, size …
    Variant,
    /// What a variant has in one stock location.
    VariantLocation,
    /// A currency.
    Currency,
    /// A stock location.
    Location,
    /// A shipment of an order.
    Fulfilment,
    /// A line of a shipment.
    FulfilmentLineItem,
}

impl Resource {
    /// Every resource.
    pub const ALL: [Resource; 10] = [
        Resource::Order,
        Resource::LineItem,
        Resource::Address,
        Resource::Company,
        Resource::Variant,
        Resource::VariantLocation,
        Resource::Currency,
        Resource::Location,
        Resource::Fulfilment,
        Resource::FulfilmentLineItem,
    ];

    /// The resource under a key of a document: `orders`, or `order` for a single one.
    pub fn of_key(key: &str) -> Option<Resource> {
        Some(match key {
            "orders" | "order" => Resource::Order,
            "order_line_items" | "order_line_item" => Resource::LineItem,
            "addresses" | "address" | "shipping_address" | "billing_address" => Resource::Address,
            "companies" | "company" => Resource::Company,
            "variants" | "variant" => Resource::Variant,
            "currencies" | "currency" => Resource::Currency,
            "locations" | "location" => Resource::Location,
            "fulfillments" | "fulfillment" => Resource::Fulfilment,
            "fulfillment_line_items" | "fulfillment_line_item" => Resource::FulfilmentLineItem,
            _ => return None,
        })
    }

    /// The resource of a record that stands alone, by its keys.
    pub fn of_record<'a>(keys: impl Fn(&str) -> bool + 'a) -> Option<Resource> {
        TELLING.iter().find(|(key, _)| keys(key)).and_then(|(_, resource)| *resource)
    }
}

/// Keys that only one resource has, or that the resources before it do not have.
pub(crate) const TELLING: &[(&str, Option<Resource>)] = &[
    ("invoice_number", None),
    ("fulfillment_id", Some(Resource::FulfilmentLineItem)),
    ("packed_at", Some(Resource::Fulfilment)),
    ("delivery_type", Some(Resource::Fulfilment)),
    ("variant_id", Some(Resource::LineItem)),
    ("order_number", Some(Resource::Order)),
    ("order_line_item_ids", Some(Resource::Order)),
    ("holds_stock", Some(Resource::Location)),
    ("address1", Some(Resource::Address)),
    ("sku", Some(Resource::Variant)),
    ("product_id", Some(Resource::Variant)),
    ("company_type", Some(Resource::Company)),
    ("iso", Some(Resource::Currency)),
];
