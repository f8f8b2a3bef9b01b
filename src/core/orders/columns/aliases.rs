//! What columns are called: in ShipStation, in the API of QuickBooks Commerce, in other stores, in
//! English, French, Spanish and German.

mod headings;

use super::Target;
use crate::core::shipstation::field_table::Field;
use headings::{ALONE, BILL, OPTIONS, ORDER, PARTS, SHIP, SOMETHING_ELSE, WORDS};

/// How surely a heading tells what a column holds, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sureness {
    /// It names the field, or the part and whose address it is of.
    Whole,
    /// It names a part of an address, and not whose: `Name` may also be that of the order.
    Part,
    /// A word in it does: `Qty ordered`.
    Word,
}

/// The surest first.
pub(super) const SURENESS: [Sureness; 3] = [Sureness::Whole, Sureness::Part, Sureness::Word];

/// What a column called `heading` holds, as surely as that.
pub(super) fn target(heading: &str, sureness: Sureness) -> Option<Target> {
    let plain = plain(heading);
    match sureness {
        Sureness::Whole => whole(&plain),
        // An address without a name is that of the shipment.
        Sureness::Part => part(&plain).map(Part::of_shipping),
        Sureness::Word => words(heading)
            .find_map(|word| WORDS.iter().find(|(_, names)| is_one_of(&word, names)))
            .map(|(target, _)| *target),
    }
}

/// Whether a heading says that its numbers are something else than what they look like.
pub(super) fn contradicts(heading: &str, target: Target) -> bool {
    let has = |names: &str| words(heading).any(|word| is_one_of(&word, names));
    match target {
        Target::Field(Field::OrderNumber) => has(SOMETHING_ELSE) && !names_an_order(heading),
        Target::Field(Field::ItemQuantity) => has(SOMETHING_ELSE) || names_an_order(heading),
        _ => false,
    }
}

/// Whether a heading names an order: not `Id` alone.
pub(super) fn names_an_order(heading: &str) -> bool {
    words(heading).any(|word| is_one_of(&word, ORDER))
}

/// Whether a heading names no more than a name: of a person, beside a column of first or last names
/// it is the other one.
pub(super) fn is_bare_name(heading: &str) -> bool {
    words(heading).last().is_some_and(|word| is_one_of(&word, "name|nom|nombre"))
        && !words(heading).any(|word| is_one_of(&word, "full|complete|complet|completo|ganzer"))
}

fn words(heading: &str) -> impl Iterator<Item = String> {
    heading.split(|c: char| !c.is_alphanumeric()).map(plain).filter(|word| !word.is_empty())
}

fn whole(plain: &str) -> Option<Target> {
    if plain.is_empty() {
        return None;
    }
    if is_one_of(plain, OPTIONS) {
        return Some(Target::ItemOptions);
    }
    if let Some((target, _)) = ALONE.iter().find(|(_, names)| is_one_of(plain, names)) {
        return Some(*target);
    }
    let of_party = |(before, behind): (&str, &str)| {
        let fronts = before.split('|').filter_map(|word| plain.strip_prefix(word));
        let ends = behind.split('|').filter_map(|word| plain.strip_suffix(word));
        fronts.chain(ends).find_map(part)
    };
    if let Some(part) = of_party(SHIP) {
        return Some(part.of_shipping());
    }
    of_party(BILL).map(Part::of_billing)
}

/// Small letters and digits only, accents taken off.
fn plain(heading: &str) -> String {
    let mut plain = String::with_capacity(heading.len());
    for c in heading.chars().flat_map(char::to_lowercase) {
        plain.push_str(match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => "a",
            'ç' => "c",
            'è' | 'é' | 'ê' | 'ë' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ñ' => "n",
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => "o",
            'ù' | 'ú' | 'û' | 'ü' => "u",
            'ß' => "ss",
            '°' | 'º' => "o",
            '#' => "no",
            _ => "",
        });
        plain.extend(c.is_ascii_alphanumeric().then_some(c));
    }
    plain
}

fn is_one_of(plain: &str, names: &str) -> bool {
    names.split('|').any(|name| name == plain)
}

/// A part of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
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

fn part(plain: &str) -> Option<Part> {
    if plain.is_empty() {
        // “Shipping address” alone.
        return None;
    }
    PARTS.iter().find(|(_, names)| is_one_of(plain, names)).map(|(part, _)| *part)
}

impl Part {
    fn of_shipping(self) -> Target {
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

    fn of_billing(self) -> Target {
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
