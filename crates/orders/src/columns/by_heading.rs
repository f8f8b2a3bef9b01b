//! What columns are called: in ShipStation, in the API of QuickBooks Commerce, in other stores, in
//! English, French, Spanish and German.

use super::address_part::AddressPart;
use super::column::Target;
use super::heading_words::{ADDRESS_PARTS, ALONE, BILL, OPTIONS, ORDER, SHIP, SOMETHING_ELSE, WORDS};
use knowledge::shipstation::field_table::Field;

/// How surely a heading tells what a column holds, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sureness {
    /// It names the field, or the part and whose address it is of.
    Whole,
    /// It names a part of an address, and not whose: `Name` may also be that of the order.
    Part,
    /// A word in it does: `Qty ordered`.
    Word,
}

/// The surest first.
pub(crate) const SURENESS: [Sureness; 3] = [Sureness::Whole, Sureness::Part, Sureness::Word];

/// What a column called `heading` holds, as surely as that.
pub(crate) fn target(heading: &str, sureness: Sureness) -> Option<Target> {
    let plain = plain(heading);
    match sureness {
        Sureness::Whole => whole(&plain),
        // An address without a name is that of the shipment.
        Sureness::Part => address_part(&plain).map(AddressPart::of_shipping),
        Sureness::Word => words(heading)
            .find_map(|word| WORDS.iter().find(|(_, names)| is_one_of(&word, names)))
            .map(|(target, _)| *target),
    }
}

/// Whether a heading says that its numbers are something else than what they look like.
pub(crate) fn contradicts(heading: &str, target: Target) -> bool {
    let has = |names: &str| words(heading).any(|word| is_one_of(&word, names));
    match target {
        Target::Field(Field::OrderNumber) => has(SOMETHING_ELSE) && !names_an_order(heading),
        Target::Field(Field::ItemQuantity) => has(SOMETHING_ELSE) || names_an_order(heading),
        _ => false,
    }
}

/// Whether a heading names an order: not `Id` alone.
pub(crate) fn names_an_order(heading: &str) -> bool {
    words(heading).any(|word| is_one_of(&word, ORDER))
}

/// Whether a heading names no more than a name: of a person, beside a column of first or last names
/// it is the other one.
pub(crate) fn is_bare_name(heading: &str) -> bool {
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
        fronts.chain(ends).find_map(address_part)
    };
    if let Some(part) = of_party(SHIP) {
        return Some(part.of_shipping());
    }
    of_party(BILL).map(AddressPart::of_billing)
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

fn address_part(plain: &str) -> Option<AddressPart> {
    if plain.is_empty() {
        // “Shipping address” alone.
        return None;
    }
    ADDRESS_PARTS.iter().find(|(_, names)| is_one_of(plain, names)).map(|(part, _)| *part)
}
