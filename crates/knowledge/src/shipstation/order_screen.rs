//! The parts of an order, as ShipStation shows it on its screen.

use super::field_path::FieldPath;
use super::field_table::Field;

/// A part of the order screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Number, dates, state, notes.
    Order,
    /// Who receives it.
    ShipTo,
    /// Who bought it.
    BillTo,
    /// A line item.
    Item,
    /// What it costs.
    Totals,
}

impl FieldPath {
    /// The part that the field stands in, and of an item which one.
    pub const fn section(self) -> (Section, u32) {
        let section = match self.field {
            Field::OrderTotal | Field::TaxAmount | Field::ShippingAmount | Field::CurrencyCode => {
                Section::Totals
            }
            Field::ShipTo
            | Field::ShipToName
            | Field::ShipToCompany
            | Field::ShipToAddress1
            | Field::ShipToAddress2
            | Field::ShipToCity
            | Field::ShipToState
            | Field::ShipToPostalCode
            | Field::ShipToCountry
            | Field::ShipToPhone => Section::ShipTo,
            Field::Customer
            | Field::CustomerCode
            | Field::BillTo
            | Field::BillToName
            | Field::BillToCompany
            | Field::BillToPhone
            | Field::BillToEmail
            | Field::BillToAddress1
            | Field::BillToAddress2
            | Field::BillToCity
            | Field::BillToState
            | Field::BillToPostalCode
            | Field::BillToCountry => Section::BillTo,
            _ if self.item > 0 => Section::Item,
            _ => Section::Order,
        };
        (section, self.item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_where_a_person_looks_for_them() {
        let of = |field| FieldPath::order(field).section().0;
        assert_eq!(of(Field::OrderNumber), Section::Order);
        assert_eq!(of(Field::ShippingAmount), Section::Totals);
        assert_eq!(of(Field::ShipToPostalCode), Section::ShipTo);
        assert_eq!(of(Field::CustomerCode), Section::BillTo);
        assert_eq!(FieldPath::option(2, 1, Field::OptionName).section(), (Section::Item, 2));
    }
}
