//! The parts of an address that a column can hold.

use super::column::Target;
use knowledge::shipstation::field_table::Field;

/// A part of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
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

impl Part {
    pub(crate) fn of_shipping(self) -> Target {
        match self {
            Part::Name => Target::Field(Field::ShipToName),
            Part::FirstName => Target::ShipToFirstName,
            Part::LastName => Target::ShipToLastName,
            Part::Company => Target::Field(Field::ShipToCompany),
            Part::Address1 => Target::Field(Field::ShipToAddress1),
            Part::Address2 => Target::Field(Field::ShipToAddress2),
            Part::City => Target::Field(Field::ShipToCity),
            Part::State => Target::Field(Field::ShipToState),
            Part::PostalCode => Target::Field(Field::ShipToPostalCode),
            Part::Country => Target::Field(Field::ShipToCountry),
            Part::Phone => Target::Field(Field::ShipToPhone),
            Part::Email => Target::Field(Field::BillToEmail),
            Part::Suburb => Target::Suburb,
        }
    }

    pub(crate) fn of_billing(self) -> Target {
        match self {
            Part::Name => Target::Field(Field::BillToName),
            Part::FirstName => Target::BillToFirstName,
            Part::LastName => Target::BillToLastName,
            Part::Company => Target::Field(Field::BillToCompany),
            Part::Address1 => Target::Field(Field::BillToAddress1),
            Part::Address2 => Target::Field(Field::BillToAddress2),
            Part::City => Target::Field(Field::BillToCity),
            Part::State => Target::Field(Field::BillToState),
            Part::PostalCode => Target::Field(Field::BillToPostalCode),
            Part::Country => Target::Field(Field::BillToCountry),
            Part::Phone => Target::Field(Field::BillToPhone),
            Part::Email => Target::Field(Field::BillToEmail),
            Part::Suburb => Target::Suburb,
        }
    }
}
