//! The parts of an address that a column can hold.

use super::column::Target;
use knowledge::shipstation::field_table::Field;

/// A part of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AddressPart {
    Name,
    FirstName,
    LastName,
    Company,
    Address1,
    Address2,
    City,
    State,
    PostalCode,
    Country,
    Phone,
    Email,
    Suburb,
}

impl AddressPart {
    pub(crate) fn of_shipping(self) -> Target {
        match self {
            AddressPart::Name => Target::Field(Field::ShipToName),
            AddressPart::FirstName => Target::ShipToFirstName,
            AddressPart::LastName => Target::ShipToLastName,
            AddressPart::Company => Target::Field(Field::ShipToCompany),
            AddressPart::Address1 => Target::Field(Field::ShipToAddress1),
            AddressPart::Address2 => Target::Field(Field::ShipToAddress2),
            AddressPart::City => Target::Field(Field::ShipToCity),
            AddressPart::State => Target::Field(Field::ShipToState),
            AddressPart::PostalCode => Target::Field(Field::ShipToPostalCode),
            AddressPart::Country => Target::Field(Field::ShipToCountry),
            AddressPart::Phone => Target::Field(Field::ShipToPhone),
            AddressPart::Email => Target::Field(Field::BillToEmail),
            AddressPart::Suburb => Target::Suburb,
        }
    }

    pub(crate) fn of_billing(self) -> Target {
        match self {
            AddressPart::Name => Target::Field(Field::BillToName),
            AddressPart::FirstName => Target::BillToFirstName,
            AddressPart::LastName => Target::BillToLastName,
            AddressPart::Company => Target::Field(Field::BillToCompany),
            AddressPart::Address1 => Target::Field(Field::BillToAddress1),
            AddressPart::Address2 => Target::Field(Field::BillToAddress2),
            AddressPart::City => Target::Field(Field::BillToCity),
            AddressPart::State => Target::Field(Field::BillToState),
            AddressPart::PostalCode => Target::Field(Field::BillToPostalCode),
            AddressPart::Country => Target::Field(Field::BillToCountry),
            AddressPart::Phone => Target::Field(Field::BillToPhone),
            AddressPart::Email => Target::Field(Field::BillToEmail),
            AddressPart::Suburb => Target::Suburb,
        }
    }
}
