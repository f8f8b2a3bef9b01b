//! The attributes and owners that have a name in words, and how systems write them.

use Attribute as A;
use Owner as O;

/// An attribute that has a name in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attribute {
    /// `base`: the record as a whole.
    WholeRecord,
    /// First line of an address.
    Address1,
    /// Second line of an address.
    Address2,
    /// Address that the bill goes to.
    BillingAddress,
    /// Town.
    City,
    /// Company.
    Company,
    /// Country.
    Country,
    /// Currency.
    Currency,
    /// Code of a customer.
    CustomerCode,
    /// Date.
    Date,
    /// How the goods travel.
    DeliveryType,
    /// Discount.
    Discount,
    /// E-mail address.
    Email,
    /// Name of a person or thing.
    Name,
    /// Free text.
    Notes,
    /// Id of an order.
    OrderId,
    /// Line of an order.
    OrderLine,
    /// Number of an order.
    OrderNumber,
    /// Password.
    Password,
    /// Telephone number.
    Phone,
    /// Postal code.
    PostalCode,
    /// Price.
    Price,
    /// Product or variant.
    Product,
    /// How many.
    Quantity,
    /// Number of the customer's purchase order.
    Reference,
    /// Address that the goods go to.
    ShippingAddress,
    /// Way of shipping.
    ShippingMethod,
    /// Article number.
    Sku,
    /// Region, province or state of a country.
    State,
    /// State of an order or record.
    Status,
    /// Where the stock is kept.
    StockLocation,
    /// Quarter of a town.
    Suburb,
    /// Tax.
    Tax,
    /// Sum of an order.
    Total,
    /// Carrier.
    TrackingCompany,
    /// Number of a parcel.
    TrackingNumber,
    /// Bar code.
    Upc,
    /// Weight.
    Weight,
}

/// What an attribute belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// An address.
    Address,
    /// A company or customer.
    Company,
    /// An invoice.
    Invoice,
    /// A line of an invoice.
    InvoiceLine,
    /// A stock location.
    Location,
    /// An order.
    Order,
    /// A line of an order.
    OrderLine,
    /// A product or variant.
    Product,
    /// A shipment.
    Shipment,
    /// A line of a shipment.
    ShipmentLine,
    /// A shipping address.
    ShippingAddress,
    /// A billing address.
    BillingAddress,
}

/// The names of attributes, as QuickBooks Commerce, Custom Stores and Rails write them.
pub(crate) const ATTRIBUTES: &[(&str, Attribute)] = &[
    ("base", A::WholeRecord),
    ("address", A::Address1),
    ("address1", A::Address1),
    ("street1", A::Address1),
    ("address2", A::Address2),
    ("street2", A::Address2),
    ("billing address", A::BillingAddress),
    ("billing address id", A::BillingAddress),
    ("bill to", A::BillingAddress),
    ("city", A::City),
    ("company", A::Company),
    ("company id", A::Company),
    ("company name", A::Company),
    ("country", A::Country),
    ("country code", A::Country),
    ("currency", A::Currency),
    ("currency id", A::Currency),
    ("currency code", A::Currency),
    ("customer code", A::CustomerCode),
    ("company code", A::CustomerCode),
    ("date", A::Date),
    ("order date", A::Date),
    ("issued at", A::Date),
    ("ship at", A::Date),
    ("shipped at", A::Date),
    ("packed at", A::Date),
    ("invoiced at", A::Date),
    ("due at", A::Date),
    ("ship date", A::Date),
    ("last modified", A::Date),
    ("delivery type", A::DeliveryType),
    ("discount", A::Discount),
    ("discount amount", A::Discount),
    ("email", A::Email),
    ("e mail", A::Email),
    ("email address", A::Email),
    ("e mail address", A::Email),
    ("e mail adresse", A::Email),
    ("adresse e mail", A::Email),
    ("name", A::Name),
    ("first name", A::Name),
    ("last name", A::Name),
    ("label", A::Name),
    ("title", A::Name),
    ("product name", A::Name),
    ("notes", A::Notes),
    ("customer notes", A::Notes),
    ("internal notes", A::Notes),
    ("description", A::Notes),
    ("order", A::OrderId),
    ("order id", A::OrderId),
    ("order line item", A::OrderLine),
    ("order line item id", A::OrderLine),
    ("order line items", A::OrderLine),
    ("line items", A::OrderLine),
    ("line item id", A::OrderLine),
    ("items", A::OrderLine),
    ("order number", A::OrderNumber),
    ("number", A::OrderNumber),
    ("password", A::Password),
    ("password confirmation", A::Password),
    ("phone", A::Phone),
    ("phone number", A::Phone),
    ("zip code", A::PostalCode),
    ("zip", A::PostalCode),
    ("postal code", A::PostalCode),
    ("postcode", A::PostalCode),
    ("price", A::Price),
    ("unit price", A::Price),
    ("base price", A::Price),
    ("retail price", A::Price),
    ("product", A::Product),
    ("product id", A::Product),
    ("variant", A::Product),
    ("variant id", A::Product),
    ("quantity", A::Quantity),
    ("qty", A::Quantity),
    ("reference number", A::Reference),
    ("purchase order number", A::Reference),
    ("shipping address", A::ShippingAddress),
    ("shipping address id", A::ShippingAddress),
    ("ship to", A::ShippingAddress),
    ("shipping method", A::ShippingMethod),
    ("service", A::ShippingMethod),
    ("sku", A::Sku),
    ("variant sku", A::Sku),
    ("state", A::State),
    ("status", A::Status),
    ("order status", A::Status),
    ("payment status", A::Status),
    ("stock location", A::StockLocation),
    ("stock location id", A::StockLocation),
    ("location", A::StockLocation),
    ("suburb", A::Suburb),
    ("tax type", A::Tax),
    ("tax type id", A::Tax),
    ("tax rate", A::Tax),
    ("tax amount", A::Tax),
    ("tax number", A::Tax),
    ("total", A::Total),
    ("order total", A::Total),
    ("tracking company", A::TrackingCompany),
    ("carrier", A::TrackingCompany),
    ("carrier code", A::TrackingCompany),
    ("tracking number", A::TrackingNumber),
    ("tracking url", A::TrackingNumber),
    ("upc", A::Upc),
    ("weight", A::Weight),
    ("weight value", A::Weight),
];

/// The names of what attributes belong to.
pub(crate) const OWNERS: &[(&str, Owner)] = &[
    ("address", O::Address),
    ("addresses", O::Address),
    ("billing address", O::BillingAddress),
    ("bill to", O::BillingAddress),
    ("company", O::Company),
    ("companies", O::Company),
    ("customer", O::Company),
    ("contact", O::Company),
    ("invoice", O::Invoice),
    ("invoices", O::Invoice),
    ("invoice line item", O::InvoiceLine),
    ("invoice line items", O::InvoiceLine),
    ("location", O::Location),
    ("stock location", O::Location),
    ("order", O::Order),
    ("orders", O::Order),
    ("api order", O::Order),
    ("api orders", O::Order),
    ("item", O::OrderLine),
    ("items", O::OrderLine),
    ("line item", O::OrderLine),
    ("line items", O::OrderLine),
    ("order line item", O::OrderLine),
    ("order line items", O::OrderLine),
    ("product", O::Product),
    ("products", O::Product),
    ("variant", O::Product),
    ("variants", O::Product),
    ("fulfilment", O::Shipment),
    ("fulfilments", O::Shipment),
    ("shipment", O::Shipment),
    ("shipments", O::Shipment),
    ("fulfilment line item", O::ShipmentLine),
    ("fulfilment line items", O::ShipmentLine),
    ("shipping address", O::ShippingAddress),
    ("ship to", O::ShippingAddress),
];

/// Names that occur in payloads beside the attributes.
pub(crate) const ENVELOPE_WORDS: &str = "errors error message messages type code data status modelstate model details detail \
exception request response bad";
