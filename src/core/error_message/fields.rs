//! Attribute paths in words: which attribute of what is meant, and of which line.

use crate::core::sort;
use std::sync::LazyLock;

use super::words::{Word, words};

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

/// Whether a message names the line it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Line {
    /// The attribute is none of a line.
    None,
    /// One or more lines, and nothing says which.
    Unknown,
    /// This one, counted from 1.
    Number(usize),
}

/// An attribute path in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Field {
    /// Which attribute.
    pub attribute: Attribute,
    /// Of what, where the path says so.
    pub owner: Option<Owner>,
    /// Of which line.
    pub line: Line,
}

use Attribute as A;
use Owner as O;

/// The names of attributes, as QuickBooks Commerce, Custom Stores and Rails write them.
const ATTRIBUTES: &[(&str, Attribute)] = &[
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
const OWNERS: &[(&str, Owner)] = &[
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
const ENVELOPE_WORDS: &str = "errors error message messages type code data status modelstate model details detail \
exception request response bad";

/// What an attribute path says in words, where it is known: `fulfilment_line_items[0].quantity`,
/// `Items.Quantity` and `Fulfilment line items quantity` are all the quantity of a shipment line or
/// order line.
pub fn describe(path: &str) -> Option<Field> {
    let names = names(path);
    let last = names.last()?;
    let owner_of = |name: &[u64]| find(&TABLES.owners, name).map(|i| OWNERS.get(i).map(|(_, owner)| *owner));
    let mut owner = names.iter().rev().skip(1).find_map(|name| owner_of(name).flatten());
    // A sentence names owner and attribute in one: take the longest attribute at its end.
    let (from, attribute) = (0..last.len()).find_map(|from| {
        let index = find(&TABLES.attributes, last.get(from..)?)?;
        let rest = last.get(..from)?;
        (rest.is_empty() || owner_of(rest).is_some()).then_some((from, ATTRIBUTES.get(index)?.1))
    })?;
    if from > 0 {
        owner = last.get(..from).and_then(|name| owner_of(name).flatten());
    }
    let owner = owner.filter(|_| attribute != Attribute::WholeRecord || names.len() > 1);
    Some(Field { attribute, owner, line: line(path) })
}

/// The line that `path` tells of.
pub fn line(path: &str) -> Line {
    let index =
        path.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(index, _)| index.trim());
    if let Some(Ok(index)) = index.map(str::parse::<usize>) {
        return Line::Number(index.saturating_add(1));
    }
    let many = |owner: Owner| matches!(owner, O::InvoiceLine | O::OrderLine | O::ShipmentLine);
    let names = names(path);
    let owner = names.iter().find_map(|name| {
        let longest = (1..=name.len()).rev().find_map(|end| find(&TABLES.owners, name.get(..end)?));
        longest.and_then(|i| OWNERS.get(i)).map(|(_, owner)| *owner)
    });
    if owner.is_some_and(many) { Line::Unknown } else { Line::None }
}

/// Whether these words are the name of a known attribute.
pub(super) fn is_known_name(name: &[Word]) -> bool {
    let hashes: Vec<u64> = name.iter().map(|word| word.hash).collect();
    (0..hashes.len()).any(|from| {
        let (owner, attribute) = hashes.split_at(from);
        find(&TABLES.attributes, attribute).is_some() && (from == 0 || find(&TABLES.owners, owner).is_some())
    })
}

/// Whether a word of that hash occurs in the attribute paths and envelopes that are known.
pub(super) fn knows_word(hash: u64) -> bool {
    TABLES.vocabulary.binary_search(&hash).is_ok()
}

/// Whether all words of a path are known, so that it gives nothing away.
pub(super) fn is_known_path(path: &str) -> bool {
    names(path).iter().flatten().all(|hash| knows_word(*hash))
}

/// Whether a text speaks of QuickBooks Commerce, or of an address of it.
pub(super) fn names_quickbooks_commerce(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let name = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = text.get(..at).and_then(|t| t.chars().next_back());
            let rest = text.get(at + name.len()..).unwrap_or("");
            let host = rest.strip_prefix(".com").unwrap_or(rest);
            // `tradegecko.com.example.org` is someone else.
            let longer =
                host.starts_with('.') && host.get(1..).is_some_and(|h| h.starts_with(char::is_alphanumeric));
            !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
                && !host.starts_with(|c: char| c.is_alphanumeric() || c == '-')
                && !longer
        })
    };
    ["tradegecko", "quickbooks commerce", "quickbooks-commerce", "fulfilment_line_items"]
        .into_iter()
        .any(name)
}

/// The names of a path as the hashes of their words: `Items[0].unitPrice` is `[items] [unit price]`.
fn names(path: &str) -> Vec<Vec<u64>> {
    let mut spaced = String::with_capacity(path.len() + 8);
    let mut previous = ' ';
    for c in path.chars() {
        if c.is_uppercase() && previous.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(c);
        previous = c;
    }
    let names = spaced.split(['.', '/', ']']).map(|name| name.split('[').next().unwrap_or(""));
    names
        .map(|name| words(name).iter().map(|word| word.hash).collect::<Vec<_>>())
        .filter(|n| !n.is_empty())
        .collect()
}

struct Tables {
    /// Hashes of the words of a name, and its row; sorted.
    attributes: Vec<(Vec<u64>, usize)>,
    owners: Vec<(Vec<u64>, usize)>,
    vocabulary: Vec<u64>,
}

/// Made from the rows above on first use; it never changes.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let hashes = |name: &str| words(name).iter().map(|word| word.hash).collect::<Vec<_>>();
    let mut attributes: Vec<_> =
        ATTRIBUTES.iter().enumerate().map(|(i, (name, _))| (hashes(name), i)).collect();
    let mut owners: Vec<_> = OWNERS.iter().enumerate().map(|(i, (name, _))| (hashes(name), i)).collect();
    let mut vocabulary: Vec<u64> =
        attributes.iter().chain(&owners).flat_map(|(name, _)| name.clone()).collect();
    vocabulary.extend(hashes(ENVELOPE_WORDS));
    sort::sort(&mut attributes);
    sort::sort(&mut owners);
    sort::sort(&mut vocabulary);
    vocabulary.dedup();
    Tables { attributes, owners, vocabulary }
});

fn find(table: &[(Vec<u64>, usize)], name: &[u64]) -> Option<usize> {
    let at = table.binary_search_by(|(row, _)| row.as_slice().cmp(name)).ok()?;
    table.get(at).map(|(_, index)| *index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_in_words_however_they_are_written() {
        let quantity = |owner, line| Some(Field { attribute: A::Quantity, owner, line });
        for (path, expected) in [
            ("fulfilment_line_items.quantity", quantity(Some(O::ShipmentLine), Line::Unknown)),
            ("fulfillment_line_items[2].quantity", quantity(Some(O::ShipmentLine), Line::Number(3))),
            ("Order line items quantity", quantity(Some(O::OrderLine), Line::Unknown)),
            ("quantity", quantity(None, Line::None)),
            ("base", Some(Field { attribute: A::WholeRecord, owner: None, line: Line::None })),
            (
                "order_line_items.base",
                Some(Field { attribute: A::WholeRecord, owner: Some(O::OrderLine), line: Line::Unknown }),
            ),
            (
                "apiOrder.shipTo.postalCode",
                Some(Field { attribute: A::PostalCode, owner: Some(O::ShippingAddress), line: Line::None }),
            ),
            ("moon_phase", None),
            ("", None),
        ] {
            assert_eq!(describe(path), expected, "{path}");
        }
    }
}
