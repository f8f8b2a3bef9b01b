//! The order field table of the Custom Store protocol, a row an element.
//!
//! Read in the [guide](https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide)
//! and its [reference](https://www.shipstation.com/docs/custom-store/v1/reference/orders/). Where the
//! published schema (XSD) takes what the table refuses, the row says so.

use self::ValueKind::{Amount, Bool, Container, Country, Currency, Date, Quantity, State, WeightUnit};

/// What an element may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// Other elements.
    Container,
    /// Text of so many characters.
    Text {
        /// At least.
        min: u32,
        /// At most.
        max: u32,
        /// At most by the schema or the other edition of the table, where that is more.
        looser: Option<Looser>,
    },
    /// `MM/dd/yyyy HH:mm`, 12 or 24 hours, UTC where no zone is given.
    Date,
    /// A decimal number of at most 7 digits before and 2 behind the point.
    Amount,
    /// A whole number from 1 to 99999; any 32-bit integer by the schema.
    Quantity,
    /// `true` or `false`.
    Bool,
    /// Pounds, Ounces or Grams.
    WeightUnit,
    /// ISO 3166-1 alpha-2.
    Country,
    /// Two letters in the United States and Canada, else 2 to 100 characters.
    State,
    /// ISO 4217.
    Currency,
}

/// How long a text may be by the schema or the other edition of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looser {
    /// So many characters.
    UpTo(u32),
    /// No length is given.
    AnyLength,
}

impl Looser {
    /// Whether a text of so many characters is taken.
    pub(crate) const fn takes(self, count: u32) -> bool {
        match self {
            Looser::UpTo(most) => count <= most,
            Looser::AnyLength => true,
        }
    }
}

impl ValueKind {
    /// How many characters there are at least, at most, and at most by the looser edition; `None`
    /// where something else than the length counts.
    pub(crate) const fn length(self) -> Option<(u32, u32, Option<Looser>)> {
        match self {
            ValueKind::Text { min, max, looser } => Some((min, max, looser)),
            ValueKind::State => Some((2, 100, None)),
            _ => None,
        }
    }
}

/// Whether an element has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// It has to be there and to hold something.
    Required,
    /// It has to be there and may be empty.
    RequiredMayBeEmpty,
    /// The table asks for it, the schema does not.
    RequiredByTableOnly,
}

/// Where an element is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// In the table.
    Table,
    /// Only in the schema.
    SchemaOnly,
}

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// Which.
    pub field: Field,
    /// The element's name.
    pub name: &'static str,
    /// The element it stands in; the root has none.
    pub parent: Option<Field>,
    /// Its path below `Order` or `Item`, without `Customer` and `Items`.
    pub path: &'static str,
    /// Whether it has to be there.
    pub need: Need,
    /// What it may hold.
    pub kind: ValueKind,
    /// Where it is described.
    pub origin: Origin,
}

macro_rules! fields {
    ($($parent:ident { $($field:ident $name:literal $path:literal $need:ident $kind:expr $(, $origin:ident)?;)* })*) => {
        /// An element of the Custom Store order document.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            /// The root.
            Orders,
            $($(#[doc = concat!("`", $path, "`")] $field,)*)*
        }

        /// Every row, in the order of the table.
        pub static ROWS: [Row; ROW_COUNT] = [
            Row {
                field: Field::Orders, name: "Orders", parent: None, path: "Orders",
                need: Need::Required, kind: ValueKind::Container, origin: Origin::Table,
            },
            $($(Row {
                field: Field::$field, name: $name, parent: Some(Field::$parent), path: $path,
                need: Need::$need, kind: $kind, origin: origin!($($origin)?),
            },)*)*
        ];
    };
}

macro_rules! origin {
    () => {
        Origin::Table
    };
    ($origin:ident) => {
        Origin::$origin
    };
}

const fn text(min: u32, max: u32) -> ValueKind {
    ValueKind::Text { min, max, looser: None }
}

const fn loose_text(min: u32, max: u32, looser: Looser) -> ValueKind {
    ValueKind::Text { min, max, looser: Some(looser) }
}

fields! {
    Orders {
        Order "Order" "Order" Optional Container;
    }
    Order {
        // The table gives no length, the schema 50.
        OrderId "OrderID" "OrderID" RequiredByTableOnly loose_text(0, 50, Looser::AnyLength);
        OrderNumber "OrderNumber" "OrderNumber" Required text(1, 50);
        OrderDate "OrderDate" "OrderDate" Required Date;
        OrderStatus "OrderStatus" "OrderStatus" Required text(1, 50);
        Dimensions "Dimensions" "Dimensions" Optional Container;
        LastModified "LastModified" "LastModified" Required Date;
        ShippingMethod "ShippingMethod" "ShippingMethod" Optional loose_text(0, 100, Looser::UpTo(1000));
        PaymentMethod "PaymentMethod" "PaymentMethod" Optional text(0, 50);
        CurrencyCode "CurrencyCode" "CurrencyCode" Optional Currency;
        OrderTotal "OrderTotal" "OrderTotal" Required Amount;
        TaxAmount "TaxAmount" "TaxAmount" Optional Amount;
        ShippingAmount "ShippingAmount" "ShippingAmount" RequiredByTableOnly Amount;
        CustomerNotes "CustomerNotes" "CustomerNotes" Optional text(0, 1000);
        InternalNotes "InternalNotes" "InternalNotes" Optional text(0, 1000);
        Gift "Gift" "Gift" Optional Bool;
        GiftMessage "GiftMessage" "GiftMessage" Optional text(0, 1000);
        CustomField1 "CustomField1" "CustomField1" Optional text(0, 100);
        CustomField2 "CustomField2" "CustomField2" Optional text(0, 100);
        CustomField3 "CustomField3" "CustomField3" Optional text(0, 100);
        RequestedWarehouse "RequestedWarehouse" "RequestedWarehouse" Optional text(0, 100);
        Source "Source" "Source" Optional text(0, 50);
        Customer "Customer" "Customer" Required Container;
        Items "Items" "Items" Required Container;
    }
    Dimensions {
        DimensionUnits "DimensionUnits" "Dimensions/DimensionUnits" Optional text(0, 10);
        DimensionLength "Length" "Dimensions/Length" Optional Amount;
        DimensionWidth "Width" "Dimensions/Width" Optional Amount;
        DimensionHeight "Height" "Dimensions/Height" Optional Amount;
    }
    Customer {
        CustomerCode "CustomerCode" "CustomerCode" Required loose_text(1, 50, Looser::UpTo(100));
        BillTo "BillTo" "BillTo" Required Container;
        ShipTo "ShipTo" "ShipTo" Required Container;
    }
    BillTo {
        BillToName "Name" "BillTo/Name" Required text(1, 100);
        BillToCompany "Company" "BillTo/Company" Optional text(1, 100);
        BillToPhone "Phone" "BillTo/Phone" Optional text(0, 50);
        BillToEmail "Email" "BillTo/Email" Optional text(0, 100);
        BillToAddress1 "Address1" "BillTo/Address1" Optional text(0, 200), SchemaOnly;
        BillToAddress2 "Address2" "BillTo/Address2" Optional text(0, 200), SchemaOnly;
        BillToCity "City" "BillTo/City" Optional text(0, 100), SchemaOnly;
        BillToState "State" "BillTo/State" Optional text(0, 100), SchemaOnly;
        BillToPostalCode "PostalCode" "BillTo/PostalCode" Optional text(0, 50), SchemaOnly;
        BillToCountry "Country" "BillTo/Country" Optional Country, SchemaOnly;
    }
    ShipTo {
        ShipToName "Name" "ShipTo/Name" Required text(1, 100);
        ShipToCompany "Company" "ShipTo/Company" Optional text(1, 100);
        ShipToAddress1 "Address1" "ShipTo/Address1" Required text(1, 200);
        ShipToAddress2 "Address2" "ShipTo/Address2" Optional text(1, 200);
        ShipToCity "City" "ShipTo/City" Required text(1, 100);
        ShipToState "State" "ShipTo/State" RequiredByTableOnly State;
        ShipToPostalCode "PostalCode" "ShipTo/PostalCode" RequiredMayBeEmpty text(0, 50);
        ShipToCountry "Country" "ShipTo/Country" Required Country;
        ShipToPhone "Phone" "ShipTo/Phone" Optional text(0, 50);
    }
    Items {
        Item "Item" "Item" Optional Container;
    }
    Item {
        LineItemId "LineItemID" "LineItemID" Optional text(1, 50);
        Sku "SKU" "SKU" Required loose_text(1, 50, Looser::UpTo(100));
        ItemName "Name" "Name" Required text(1, 200);
        ImageUrl "ImageUrl" "ImageUrl" Optional text(0, 500);
        Weight "Weight" "Weight" Optional Amount;
        WeightUnits "WeightUnits" "WeightUnits" Optional WeightUnit;
        ItemQuantity "Quantity" "Quantity" Required Quantity;
        UnitPrice "UnitPrice" "UnitPrice" Required Amount;
        Upc "UPC" "UPC" Optional text(0, 12);
        Location "Location" "Location" Optional text(0, 100);
        Adjustment "Adjustment" "Adjustment" Optional Bool;
        Options "Options" "Options" Optional Container;
    }
    Options {
        ItemOption "Option" "Options/Option" Optional Container;
    }
    ItemOption {
        OptionName "Name" "Name" Required text(1, 100);
        OptionValue "Value" "Value" Required text(1, 100);
        OptionWeight "Weight" "Weight" Optional Amount;
    }
}

/// The number of options of a line item that the table takes.
pub const MAX_OPTIONS: u32 = 10;
/// The number that the schema takes.
pub const MAX_OPTIONS_IN_SCHEMA: u32 = 100;

/// Where the rows of the elements inside each element begin and end.
static CHILDREN: [(u8, u8); ROW_COUNT] = {
    let mut children = [(0, 0); ROW_COUNT];
    let mut at = 0;
    while at < ROW_COUNT {
        if let Some(parent) = ROWS[at].parent {
            let (first, end) = children[parent as usize];
            let first = if end == 0 { at as u8 } else { first };
            children[parent as usize] = (first, at as u8 + 1);
        }
        at += 1;
    }
    children
};

const ROW_COUNT: usize = Field::OptionWeight as usize + 1;

impl Field {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        // The enum and the table are written by one macro, in one order.
        &ROWS[self as usize]
    }

    /// The element called `name` inside this one.
    pub fn child(self, name: &str) -> Option<Field> {
        // The guide prints the paths of the three lengths below DimensionUnits, and its users
        // put them beside it: both are read.
        let parent = if self == Field::DimensionUnits { Field::Dimensions } else { self };
        parent.children().iter().find(|row| row.name == name).map(|row| row.field)
    }

    /// The rows of the elements inside this one; they stand together in the table.
    pub fn children(self) -> &'static [Row] {
        let (first, end) = CHILDREN[self as usize];
        &ROWS[first as usize..end as usize]
    }

    /// Whether it holds other elements.
    pub fn is_container(self) -> bool {
        self.row().kind == ValueKind::Container
    }

    /// Whether it stands in an item.
    pub fn in_item(self) -> bool {
        (Field::LineItemId..=Field::OptionWeight).contains(&self)
    }

    pub(crate) fn in_option(self) -> bool {
        (Field::OptionName..=Field::OptionWeight).contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipstation::field_path::FieldPath;

    #[test]
    fn the_table_has_every_row_of_the_guide() {
        // 62 rows of the guide's table and the six of BillTo that only the schema has.
        assert_eq!(ROWS.len(), 68);
        assert_eq!(ROWS.iter().filter(|row| row.origin == Origin::SchemaOnly).count(), 6);
        assert!(ROWS.iter().enumerate().all(|(at, row)| row.field as usize == at));
    }

    #[test]
    fn children_of_an_element_stand_together() {
        for row in &ROWS {
            let listed = ROWS.iter().filter(|other| other.parent == Some(row.field)).count();
            assert_eq!(row.field.children().len(), listed, "{}", row.name);
        }
    }

    #[test]
    fn paths_leave_out_customer_and_items_and_count_from_one() {
        assert_eq!(FieldPath::order(Field::ShipToCity).to_string(), "ShipTo/City");
        assert_eq!(FieldPath::item(1, Field::Sku).to_string(), "Item[1]/SKU");
        assert_eq!(FieldPath::option(2, 3, Field::OptionName).to_string(), "Item[2]/Options/Option[3]/Name");
        assert_eq!(FieldPath::order(Field::DimensionLength).to_string(), "Dimensions/Length");
    }

    #[test]
    fn every_path_is_read_as_it_is_written() {
        for row in ROWS.iter().filter(|row| row.kind != ValueKind::Container) {
            let (item, option) = (u32::from(row.field.in_item()) * 3, u32::from(row.field.in_option()) * 2);
            let path = FieldPath { item, option, field: row.field };
            assert_eq!(FieldPath::read(&path.to_string()), Some(path), "{path}");
        }
        for wrong in ["", "City", "Item[0]/SKU", "Item[x]/SKU", "SKU", "Item[1]/OrderNumber", "order_id"] {
            assert_eq!(FieldPath::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_element_is_found_below_its_parent_only() {
        assert_eq!(Field::ShipTo.child("City"), Some(Field::ShipToCity));
        assert_eq!(Field::Order.child("City"), None);
        assert_eq!(Field::DimensionUnits.child("Width"), Some(Field::DimensionWidth));
    }
}
