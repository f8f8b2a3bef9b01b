//! Puts in values that only a person knows, such as an address, where the file would have them.

mod csv;
mod json;
mod xml;

use super::fields::{Field, FieldPath};
use super::preview::Preview;
use super::{Format, Order};
use crate::core::report::Edit;

impl Preview {
    /// The edits that give an order, counted from 0, these values; an empty one takes a value away.
    /// `None` where the file has no place for one of them. Apply them with
    /// [`apply_edits`](crate::core::report::apply_edits) to [`Preview::text`], and read that anew.
    pub fn put(&self, index: usize, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        let order = self.detail(index)?;
        let part = self.part_of(index)?;
        match part.format? {
            Format::Xml => xml::put(self.text(), &order, values),
            Format::Json => json::put(self.text(), part.span, &order, values),
            Format::Csv => csv::put(self.text(), part, &order, values),
        }
    }

    /// The fields of the shipping address that a person is asked for, with what is there.
    pub fn address(&self, index: usize) -> Vec<(FieldPath, String)> {
        let order = self.detail(index);
        ADDRESS
            .iter()
            .map(|field| {
                let path = FieldPath::order(*field);
                let known = order.as_ref().and_then(|order| value(order, path));
                (path, known.unwrap_or_default().to_owned())
            })
            .collect()
    }
}

/// What an address is made of.
const ADDRESS: [Field; 9] = [
    Field::ShipToName,
    Field::ShipToCompany,
    Field::ShipToAddress1,
    Field::ShipToAddress2,
    Field::ShipToCity,
    Field::ShipToState,
    Field::ShipToPostalCode,
    Field::ShipToCountry,
    Field::ShipToPhone,
];

fn value(order: &Order, path: FieldPath) -> Option<&str> {
    order.shipstation.iter().find(|field| field.path == path).map(|field| field.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::orders::{Options, samples};
    use crate::core::report::apply_edits;

    fn read(text: &str) -> Preview {
        let mut preview = Preview::new(text.into(), Options::default());
        while !preview.advance(usize::MAX).finished {}
        preview
    }

    fn put(text: &str, number: &str, values: &[(Field, &str)]) -> String {
        let preview = read(text);
        let of_number = |s: &crate::core::orders::Summary| s.number.as_deref() == Some(number);
        let index = preview.summaries().iter().position(of_number).expect("the order");
        let values: Vec<_> = values.iter().map(|(f, v)| (FieldPath::order(*f), (*v).to_owned())).collect();
        apply_edits(text, &preview.put(index, &values).expect("a place for each"))
    }

    const TYPED: &[(Field, &str)] = &[
        (Field::ShipToName, "Ines & Jo Calder"),
        (Field::ShipToAddress1, "5 \"Old\" Mill, Rear"),
        (Field::ShipToCity, "Denver"),
        (Field::ShipToState, "CO"),
        (Field::ShipToPostalCode, "80202"),
        (Field::ShipToCountry, "US"),
    ];

    #[track_caller]
    fn arrives_with_it(text: &str, number: &str) {
        let preview = read(text);
        let report = preview.report();
        let order = report.orders.iter().find(|o| o.number.as_deref() == Some(number)).expect("the order");
        for (field, typed) in TYPED {
            assert_eq!(value(order, FieldPath::order(*field)), Some(*typed), "{text}");
        }
        assert!(order.outcome.arrives(), "{:?}", order.findings);
    }

    #[test]
    fn a_missing_address_is_put_where_each_format_has_it() {
        arrives_with_it(&put(samples::CUSTOM_STORE, "W-2203", TYPED), "W-2203");
        arrives_with_it(&put(samples::QUICKBOOKS_COMMERCE, "SO1043", TYPED), "SO1043");
        let table =
            "Order Number;Name;Address;City;State;Zip;Country;SKU;Quantity\nA1;;;;;;;M;1\nA1;;;;;;;N;2\n";
        arrives_with_it(&put(table, "A1", TYPED), "A1");
    }

    #[test]
    fn one_value_is_changed_and_nothing_else() {
        let changed = put(samples::CUSTOM_STORE, "W-2201", &[(Field::ShipToCity, "Salem <West>")]);
        assert_eq!(changed, samples::CUSTOM_STORE.replacen("Portland", "Salem &lt;West&gt;", 1));
        let changed = put(samples::CUSTOM_STORE, "W-2201", &[(Field::CustomerNotes, "A & B")]);
        assert_eq!(changed, samples::CUSTOM_STORE.replacen("Gift for Jo & Max", "A & B", 1));
        let changed = put(samples::QUICKBOOKS_COMMERCE, "SO1041", &[(Field::ShipToCity, "El \"Paso\"")]);
        assert_eq!(changed, samples::QUICKBOOKS_COMMERCE.replacen("Austin\"", "El \\\"Paso\\\"\"", 1));
        let changed = put("Order Number,City,SKU\nA,x,M\n", "A", &[(Field::ShipToCity, "y, z")]);
        assert_eq!(changed, "Order Number,City,SKU\nA,\"y, z\",M\n");
    }

    #[test]
    fn an_address_without_a_column_for_it_cannot_be_put_in() {
        let preview = read("Order Number,SKU\nA,M\n");
        assert_eq!(preview.put(0, &[(FieldPath::order(Field::ShipToCity), "x".to_owned())]), None);
    }
}
