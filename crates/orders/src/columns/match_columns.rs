//! Which column of a table is which field: by its heading in any of four languages, else by what
//! its values look like; the person's choice comes first.

use super::column::{Choice, Column, MatchedBy, Target};
use super::{by_heading, by_values};
use knowledge::shipstation::field_table::Field;
use readers::csv::{Cell, Dialect, Reader};

/// The number of rows whose values are looked at.
const LOOKED_AT: usize = 50;

/// The columns that are matched by themselves; no export has more.
const MAX_MATCHED: usize = 500;

/// The columns of the table in `text`, matched. Of several columns for one target the first has
/// it.
pub(crate) fn matched(text: &str, dialect: Dialect, choices: &[Choice]) -> Vec<Column> {
    let mut reader = Reader::new(dialect);
    let mut cells: Vec<Cell> = Vec::new();
    reader.next_row(text, &mut cells);
    let mut columns: Vec<Column> = cells
        .iter()
        .map(|cell| Column {
            heading: cell.text(text).into_owned(),
            span: cell.outer,
            target: None,
            by: None,
            examples: Vec::new(),
        })
        .collect();
    for _ in 0..LOOKED_AT {
        if !reader.next_row(text, &mut cells) {
            break;
        }
        for (column, cell) in columns.iter_mut().zip(&cells).filter(|(_, cell)| !cell.is_blank(text)) {
            column.examples.push(cell.text(text).into_owned());
        }
    }
    let mut taken: Vec<Target> = Vec::new();
    for column in &mut columns {
        if let Some((_, target)) = choices.iter().find(|(heading, _)| *heading == column.heading) {
            column.target = *target;
            column.by = Some(MatchedBy::Person);
            taken.extend(target);
        }
    }
    for sureness in by_heading::SURENESS {
        suggest(&mut columns, &mut taken, MatchedBy::Heading, |column| {
            by_heading::target(&column.heading, sureness)
        });
    }
    id_for_number(&mut columns, &mut taken);
    for pass in by_values::PASSES {
        suggest(&mut columns, &mut taken, MatchedBy::Values, |column| {
            pass(&column.examples).filter(|target| !by_heading::contradicts(&column.heading, *target))
        });
    }
    name_beside_first_name(&mut columns, &mut taken);
    for column in &mut columns {
        column.examples.truncate(3);
    }
    columns
}

/// An “Order ID” is the number of the order where no heading names another one.
fn id_for_number(columns: &mut [Column], taken: &mut Vec<Target>) {
    let number = Target::Field(Field::OrderNumber);
    let is_id = |column: &&mut Column| {
        column.target == Some(Target::Field(Field::OrderId))
            && column.by == Some(MatchedBy::Heading)
            && by_heading::names_an_order(&column.heading)
    };
    if let Some(column) = columns.iter_mut().find(is_id).filter(|_| !taken.contains(&number)) {
        column.target = Some(number);
        taken.push(number);
    }
}

/// “Nom” beside “Prénom” is the last name, and “Nombre” beside “Apellidos” the first.
fn name_beside_first_name(columns: &mut [Column], taken: &mut Vec<Target>) {
    for (field, first, last) in [
        (Field::ShipToName, Target::ShipToFirstName, Target::ShipToLastName),
        (Field::BillToName, Target::BillToFirstName, Target::BillToLastName),
    ] {
        let other = match (taken.contains(&first), taken.contains(&last)) {
            (true, false) => last,
            (false, true) => first,
            _ => continue,
        };
        let bare = |column: &&mut Column| {
            column.target == Some(Target::Field(field))
                && column.by == Some(MatchedBy::Heading)
                && by_heading::is_bare_name(&column.heading)
        };
        if let Some(column) = columns.iter_mut().find(bare) {
            column.target = Some(other);
            taken.push(other);
        }
    }
}

/// How many headings name a field.
pub(crate) fn known_headings(text: &str, dialect: Dialect) -> usize {
    let mut cells = Vec::new();
    Reader::new(dialect).next_row(text, &mut cells);
    let is_known = |heading: &str| {
        let by = |sureness| by_heading::target(heading, sureness).is_some();
        by(by_heading::Sureness::Whole) || by(by_heading::Sureness::Part)
    };
    cells.iter().take(MAX_MATCHED).filter(|cell| is_known(&cell.text(text))).count()
}

fn suggest(
    columns: &mut [Column],
    taken: &mut Vec<Target>,
    by: MatchedBy,
    target: impl Fn(&Column) -> Option<Target>,
) {
    for column in columns.iter_mut().take(MAX_MATCHED).filter(|column| column.by.is_none()) {
        if let Some(target) = target(column).filter(|target| !taken.contains(target)) {
            taken.push(target);
            column.target = Some(target);
            column.by = Some(by);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<Option<String>> {
        let dialect = Dialect::detect(text, 0).expect("a table");
        matched(text, dialect, &[]).into_iter().map(|c| c.target.map(Target::name)).collect()
    }

    #[test]
    fn headings_are_known_in_four_languages() {
        let expected = [
            "OrderNumber",
            "OrderDate",
            "ShipTo/Name",
            "ShipTo/Address1",
            "ShipTo/City",
            "ShipTo/PostalCode",
            "ShipTo/Country",
            "Item/SKU",
            "Item/Quantity",
            "Item/UnitPrice",
            "OrderTotal",
        ];
        for headings in [
            "Order Number,Order Date,Ship To Name,Shipping Address 1,Ship City,Shipping Zip,Shipping Country,SKU,Qty,Unit Price,Order Total",
            "Numéro de commande;Date de commande;Destinataire;Adresse de livraison;Ville de livraison;Code postal;Pays;Référence;Quantité;Prix unitaire;Montant total",
            "Número de pedido;Fecha de pedido;Destinatario;Dirección de envío;Ciudad;Código postal;País;SKU;Cantidad;Precio unitario;Importe total",
            "Bestellnummer;Bestelldatum;Empfänger;Lieferadresse;Ort;PLZ;Land;Artikelnummer;Menge;Einzelpreis;Gesamtbetrag",
        ] {
            let found: Vec<String> = names(headings).into_iter().map(Option::unwrap_or_default).collect();
            assert_eq!(found, expected, "{headings}");
        }
    }

    #[test]
    fn first_and_last_names_and_billing_columns_are_told_apart() {
        let found = names(
            "Shipping First Name,shipping_last_name,Billing Name,Customer Email,Bill To City,first_name",
        );
        let found: Vec<String> = found.into_iter().map(Option::unwrap_or_default).collect();
        assert_eq!(
            found,
            ["ShipTo/FirstName", "ShipTo/LastName", "BillTo/Name", "BillTo/Email", "BillTo/City", ""]
        );
    }

    #[test]
    fn values_suggest_what_headings_do_not_say() {
        let text =
            "A,B,C,D,E\nSO-1001,2023-06-12,ada@moss.example,US,2\nSO-1002,2023-06-13,bo@moss.example,GB,1\n";
        let found: Vec<String> = names(text).into_iter().map(Option::unwrap_or_default).collect();
        assert_eq!(found, ["OrderNumber", "OrderDate", "BillTo/Email", "ShipTo/Country", "Item/Quantity"]);
    }

    #[test]
    fn every_target_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<String> = Target::all().map(Target::name).collect();
        assert_eq!(names.len(), Target::all().count());
        assert_eq!(Target::from_name("Item/SKU"), Some(Target::Field(Field::Sku)));
    }
}
