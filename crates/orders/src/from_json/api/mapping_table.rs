//! QuickBooks Commerce, formerly TradeGecko: what its records hold and how they reach ShipStation.
//!
//! The mapping was never published as a whole. What is documented are the identifiers, the states
//! in the feed, grams, whole quantities, and what is not sent; the rest is what a Custom Store
//! would naturally do and is graded inferred.

use super::attributes;
use super::resource::Resource;
use crate::outcome::conversion_rule::Rule;
use knowledge::catalogue::sources::{
    CUSTOM_STORE_REFERENCE, QUICKBOOKS_COMMERCE_ARTICLE, SYNC_GUIDE, TRADEGECKO_API,
};
use knowledge::shipstation::field_table::Field;
use knowledge::vocabulary::{Certainty, Source};

/// Whether the key of a document holds something about the answer instead of records.
pub fn is_about_the_answer(path: &str) -> bool {
    attributes::BESIDE.contains(&path)
}

/// The record that a rule takes a value from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FromRecord {
    /// The order itself.
    Order,
    /// The address of its `billing_address_id`.
    BillingAddress,
    /// The address of its `shipping_address_id`.
    ShippingAddress,
    /// The company of its `company_id`.
    Company,
    /// The currency of its `currency_id`.
    Currency,
    /// The line at hand.
    LineItem,
    /// The variant of the line.
    Variant,
    /// What that variant has in the order's stock location.
    VariantLocation,
}

impl FromRecord {
    /// The kind of record it is.
    pub const fn resource(self) -> Resource {
        match self {
            FromRecord::Order => Resource::Order,
            FromRecord::BillingAddress | FromRecord::ShippingAddress => Resource::Address,
            FromRecord::Company => Resource::Company,
            FromRecord::Currency => Resource::Currency,
            FromRecord::LineItem => Resource::LineItem,
            FromRecord::Variant => Resource::Variant,
            FromRecord::VariantLocation => Resource::VariantLocation,
        }
    }
}

/// How one field of the ShipStation order is made. Of several rows for one field the first whose
/// values are there is taken.
#[derive(Debug)]
pub struct Mapping {
    /// The field.
    pub field: Field,
    /// What it is made from.
    pub from: &'static [(FromRecord, &'static str)],
    /// The places of these attributes in the lists of their records.
    pub places: &'static [u8],
    /// How.
    pub rule: Rule,
    /// How that is known.
    pub certainty: Certainty,
    /// Where it was read, or concluded from.
    pub sources: &'static [&'static Source],
}

macro_rules! mappings {
    ($($field:ident <- $([$from:ident $name:literal])* $rule:ident $certainty:ident $sources:expr;)*) => {
        &[$(Mapping {
            field: Field::$field,
            from: &[$((FromRecord::$from, $name)),*],
            places: &[$(attributes::place(FromRecord::$from.resource(), $name)),*],
            rule: Rule::$rule,
            certainty: Certainty::$certainty,
            sources: $sources,
        }),*]
    };
}

const ARTICLE: &[&Source] = &[&QUICKBOOKS_COMMERCE_ARTICLE];
const GUIDE: &[&Source] = &[&SYNC_GUIDE];
const NATURAL: &[&Source] = &[&TRADEGECKO_API, &CUSTOM_STORE_REFERENCE];

/// What is made once an order.
pub static ORDER_MAPPINGS: &[Mapping] = mappings! {
    OrderId <- [Order "id"] Copied Documented ARTICLE;
    OrderNumber <- [Order "order_number"] Copied Documented ARTICLE;
    OrderDate <- [Order "issued_at"] DateRewritten Inferred NATURAL;
    OrderDate <- [Order "created_at"] DateRewritten Inferred NATURAL;
    OrderStatus <- [Order "status"] Copied Inferred GUIDE;
    LastModified <- [Order "updated_at"] DateRewritten Inferred NATURAL;
    CurrencyCode <- [Currency "iso"] Copied Inferred NATURAL;
    OrderTotal <- [Order "total"] NumberTrimmed Inferred NATURAL;
    ShippingAmount <- AssumedZero Inferred &[&SYNC_GUIDE, &CUSTOM_STORE_REFERENCE];
    CustomerNotes <- [Order "notes"] Copied Inferred NATURAL;
    CustomerCode <- [Company "company_code"] Copied Inferred NATURAL;
    CustomerCode <- [Order "company_id"] Copied Inferred NATURAL;
    ShipToName <- [ShippingAddress "first_name"] [ShippingAddress "last_name"] NamesJoined Inferred NATURAL;
    ShipToName <- [ShippingAddress "company_name"] Copied Inferred NATURAL;
    ShipToName <- [Company "name"] Copied Inferred NATURAL;
    ShipToCompany <- [ShippingAddress "company_name"] Copied Inferred NATURAL;
    ShipToCompany <- [Company "name"] Copied Inferred NATURAL;
    ShipToAddress1 <- [ShippingAddress "address1"] Copied Inferred NATURAL;
    ShipToAddress2 <- [ShippingAddress "address2"] Copied Inferred NATURAL;
    ShipToCity <- [ShippingAddress "city"] Copied Inferred NATURAL;
    ShipToState <- [ShippingAddress "state"] Copied Inferred NATURAL;
    ShipToPostalCode <- [ShippingAddress "zip_code"] Copied Inferred NATURAL;
    ShipToCountry <- [ShippingAddress "country_code"] Copied Inferred NATURAL;
    ShipToCountry <- [ShippingAddress "country"] CountryCoded Inferred NATURAL;
    ShipToPhone <- [ShippingAddress "phone_number"] Copied Inferred NATURAL;
    ShipToPhone <- [Order "phone_number"] Copied Inferred NATURAL;
    BillToName <- [BillingAddress "first_name"] [BillingAddress "last_name"] NamesJoined Inferred NATURAL;
    BillToName <- [BillingAddress "company_name"] Copied Inferred NATURAL;
    BillToName <- [Company "name"] Copied Inferred NATURAL;
    BillToCompany <- [BillingAddress "company_name"] Copied Inferred NATURAL;
    BillToCompany <- [Company "name"] Copied Inferred NATURAL;
    BillToPhone <- [BillingAddress "phone_number"] Copied Inferred NATURAL;
    BillToPhone <- [Order "phone_number"] Copied Inferred NATURAL;
    BillToPhone <- [Company "phone_number"] Copied Inferred NATURAL;
    BillToEmail <- [Order "email"] Copied Inferred NATURAL;
    BillToEmail <- [BillingAddress "email"] Copied Inferred NATURAL;
    BillToEmail <- [Company "email"] Copied Inferred NATURAL;
    BillToAddress1 <- [BillingAddress "address1"] Copied Inferred NATURAL;
    BillToAddress2 <- [BillingAddress "address2"] Copied Inferred NATURAL;
    BillToCity <- [BillingAddress "city"] Copied Inferred NATURAL;
    BillToState <- [BillingAddress "state"] Copied Inferred NATURAL;
    BillToPostalCode <- [BillingAddress "zip_code"] Copied Inferred NATURAL;
    BillToCountry <- [BillingAddress "country_code"] Copied Inferred NATURAL;
    BillToCountry <- [BillingAddress "country"] CountryCoded Inferred NATURAL;
};

/// What is made once a line.
pub static LINE_MAPPINGS: &[Mapping] = mappings! {
    LineItemId <- [LineItem "id"] Copied Inferred NATURAL;
    Sku <- [Variant "sku"] Copied Inferred NATURAL;
    ItemName <- [Variant "product_name"] [Variant "name"] ProductNamesJoined Inferred NATURAL;
    ItemName <- [LineItem "label"] Copied Inferred NATURAL;
    ImageUrl <- [LineItem "image_url"] Copied Inferred NATURAL;
    Weight <- [Variant "weight"] NumberTrimmed Documented GUIDE;
    WeightUnits <- TakenAsGrams Documented GUIDE;
    ItemQuantity <- [LineItem "quantity"] NumberTrimmed Inferred NATURAL;
    UnitPrice <- [LineItem "price"] [LineItem "discount"] DiscountApplied Inferred NATURAL;
    Upc <- [Variant "upc"] Copied Inferred NATURAL;
    Location <- [VariantLocation "bin_location"] Copied Inferred GUIDE;
    Adjustment <- [LineItem "line_type"] DiscountLine Inferred NATURAL;
    OptionValue <- [Variant "opt1"] Copied Inferred NATURAL;
    OptionValue <- [Variant "opt2"] Copied Inferred NATURAL;
    OptionValue <- [Variant "opt3"] Copied Inferred NATURAL;
};
