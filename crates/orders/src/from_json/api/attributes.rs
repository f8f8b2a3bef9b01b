//! The attributes of the API's records, and what becomes of those that no mapping takes.
//!
//! Read in the [API reference](https://github.com/tradegecko/smaug) and its client libraries,
//! older names included.

use self::Role::{Holds, NotSent, Sent, Unknown, Used};
use super::resource::Resource;
use crate::outcome::fate::{Reason, Use};

/// An attribute of a record.
#[derive(Debug)]
pub struct Attribute {
    /// Its key.
    pub name: &'static str,
    /// What it is for.
    pub role: Role,
}

/// What an attribute is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A mapping may take it; one that none takes gives way to another value.
    Sent,
    /// It decides something, unless a mapping takes it.
    Used(Use),
    /// It is left out.
    NotSent(Reason),
    /// It holds records.
    Holds(Resource),
    /// What it does is not known.
    Unknown,
}

impl Resource {
    /// Its attributes.
    pub fn attributes(self) -> &'static [Attribute] {
        of(self)
    }
}

/// The attributes of a resource.
pub(crate) const fn of(resource: Resource) -> &'static [Attribute] {
    match resource {
        Resource::Order => ORDER,
        Resource::LineItem => LINE_ITEM,
        Resource::Address => ADDRESS,
        Resource::Company => COMPANY,
        Resource::Variant => VARIANT,
        Resource::VariantLocation => VARIANT_LOCATION,
        Resource::Currency => CURRENCY,
        Resource::Location => LOCATION,
        Resource::Fulfilment => FULFILMENT,
        Resource::FulfilmentLineItem => FULFILMENT_LINE_ITEM,
    }
}

/// The place of the attribute called `name` in the list of its resource; a name that is not there
/// does not compile where this makes a constant.
pub(crate) const fn place(resource: Resource, name: &str) -> u8 {
    let attributes = of(resource);
    let mut at = 0;
    while at < attributes.len() {
        if same(attributes[at].name.as_bytes(), name.as_bytes()) {
            return at as u8;
        }
        at += 1;
    }
    panic!("a mapping names an attribute that its resource does not have")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

macro_rules! attributes {
    ($($role:expr => $($name:ident)*;)*) => {
        &[$($(Attribute { name: stringify!($name), role: $role },)*)*]
    };
}

const JOINS: Role = Used(Use::Joins);
const PACKING: Role = Used(Use::Packing);
const BOOKKEEPING: Role = NotSent(Reason::Bookkeeping);
const NO_FIELD: Role = NotSent(Reason::NoField);
const TAX: Role = NotSent(Reason::Tax);

const ORDER: &[Attribute] = attributes! {
    Sent => id created_at updated_at order_number status issued_at total notes email phone_number;
    JOINS => billing_address_id shipping_address_id company_id currency_id;
    JOINS => order_line_item_ids fulfillment_ids;
    Used(Use::Location) => stock_location_id;
    PACKING => packed_status tracking_number;
    NotSent(Reason::PurchaseOrderNumber) => reference_number;
    TAX => tax_label tax_override tax_treatment tax_type;
    NO_FIELD => ship_at due_at tags;
    NotSent(Reason::OtherValueTaken) => cached_total;
    Holds(Resource::LineItem) => order_line_items;
    Holds(Resource::Address) => shipping_address billing_address;
    Holds(Resource::Company) => company;
    Holds(Resource::Currency) => currency;
    Holds(Resource::Fulfilment) => fulfillments;
    BOOKKEEPING => document_url assignee_id contact_id user_id default_price_list_id;
    BOOKKEEPING => default_price_type_id source source_id source_url url;
    BOOKKEEPING => fulfillment_status invoice_status payment_status return_status returning_status;
    BOOKKEEPING => shippability_status backordering_status;
    BOOKKEEPING => fulfillment_return_ids invoice_ids payment_ids refund_ids invoices invoice_numbers;
};

const LINE_ITEM: &[Attribute] = attributes! {
    Sent => id label image_url price discount quantity;
    JOINS => order_id variant_id;
    Used(Use::LineKind) => line_type freeform;
    TAX => tax_type_id tax_rate tax_rate_override;
    NO_FIELD => position;
    Unknown => discount_amount;
    Holds(Resource::Variant) => variant;
    BOOKKEEPING => created_at updated_at shippable order_status;
    BOOKKEEPING => fulfillment_line_item_ids fulfillment_return_line_item_ids invoice_line_item_ids;
};

const ADDRESS: &[Attribute] = attributes! {
    Sent => first_name last_name company_name address1 address2 city state zip_code country_code;
    Sent => country phone_number email;
    JOINS => id;
    NO_FIELD => suburb;
    BOOKKEEPING => company_id created_at updated_at label status;
};

const COMPANY: &[Attribute] = attributes! {
    Sent => name company_code email phone_number;
    JOINS => id;
    NO_FIELD => fax website description tags;
    TAX => tax_number default_tax_rate default_tax_type_id;
    BOOKKEEPING => created_at updated_at assignee_id company_type status default_ledger_account_id;
    BOOKKEEPING => default_payment_method_id default_payment_term_id default_stock_location_id;
    BOOKKEEPING => default_discount_rate default_price_list_id default_price_type_id;
    BOOKKEEPING => default_document_theme_id address_ids contact_ids note_ids;
};

const VARIANT: &[Attribute] = attributes! {
    Sent => sku product_name name upc weight opt1 opt2 opt3;
    JOINS => id;
    Holds(Resource::VariantLocation) => locations;
    NotSent(Reason::WeightUnit) => weight_unit;
    NotSent(Reason::OtherValueTaken) => weight_value;
    NO_FIELD => description hs_code country_of_origin supplier_code product_type;
    BOOKKEEPING => product_id created_at updated_at status product_status position taxable;
    BOOKKEEPING => buy_price retail_price wholesale_price last_cost_price moving_average_cost;
    BOOKKEEPING => variant_prices prices composite manage_stock keep_selling max_online sellable;
    BOOKKEEPING => purchasable online_ordering stock_on_hand committed_stock available_stock;
    BOOKKEEPING => incoming_stock stock_levels committed_stock_levels image_ids;
    BOOKKEEPING => default_ledger_account_id initial_cost_price initial_stock_level;
    BOOKKEEPING => initial_stock_location_id;
};

const VARIANT_LOCATION: &[Attribute] = attributes! {
    Sent => bin_location;
    JOINS => location_id;
    BOOKKEEPING => stock_on_hand committed incoming reorder_point production_committed;
    BOOKKEEPING => production_incoming available;
};

const CURRENCY: &[Attribute] = attributes! {
    Sent => iso;
    JOINS => id;
    BOOKKEEPING => created_at updated_at name symbol rate precision separator delimiter format;
    BOOKKEEPING => subunit status;
};

const LOCATION: &[Attribute] = attributes! {
    JOINS => id;
    NO_FIELD => label address1 address2 city country state suburb zip_code;
    BOOKKEEPING => created_at updated_at holds_stock status;
};

const FULFILMENT: &[Attribute] = attributes! {
    JOINS => id order_id fulfillment_line_item_ids;
    PACKING => status tracking_number tracking_url;
    Holds(Resource::FulfilmentLineItem) => fulfillment_line_items;
    BOOKKEEPING => created_at updated_at shipping_address_id billing_address_id stock_location_id;
    BOOKKEEPING => delivery_type exchange_rate notes packed_at receipt received_at service shipped_at;
    BOOKKEEPING => tracking_company order_number company_id;
};

const FULFILMENT_LINE_ITEM: &[Attribute] = attributes! {
    JOINS => id fulfillment_id order_line_item_id;
    PACKING => quantity;
    BOOKKEEPING => created_at updated_at base_price position variant_id variant_sku;
};

/// Keys of a document that hold something other than the records that are read.
pub(crate) const BESIDE: &[&str] = &["meta", "pagination"];
