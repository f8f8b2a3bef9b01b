//! Puts in values that only a person knows, such as an address, where the file would have them.

use crate::outcome::order::Order;
use crate::preview::open_file::OpenFile;
use crate::preview::order_preview::Preview;
use knowledge::catalogue::Code;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::vocabulary::{ArgName, Severity, Value};
use text::edit::Edit;
use text::indexed_sort;

impl Preview {
    /// The edits that give an order, counted from 0 and with every detail, these values; an empty one takes a value away.
    /// `None` where the file has no place for one of them. Apply them with
    /// [`apply_edits`](text::edit::apply_edits) to [`Preview::text`], and read that anew.
    pub fn fill_in(&self, index: usize, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        self.file_of(index)?.source()?.fill_in(self.text(), order, values)
    }

    /// The fields of an order, counted from 0 and with every detail, that only a person can fill, with
    /// what is there: those that findings without a repair speak of, and the whole address where there
    /// is none. A field that the file has no place for is left out; of more than a hundred the first
    /// are asked for.
    pub fn fields_to_fill_in(&self, index: usize, order: &Order) -> Vec<(FieldPath, String)> {
        let mut asked: Vec<FieldPath> = Vec::new();
        for finding in order.findings.iter().filter(|finding| finding.edits.is_empty()) {
            if finding.code == Code::MissingShippingAddress {
                asked.extend(Field::ShipTo.children().iter().map(|row| FieldPath::order(row.field)));
            } else if finding.severity > Severity::Notice {
                let field = finding.arguments.iter().find(|(name, _)| *name == ArgName::Field);
                asked.extend(field.and_then(|(_, value)| match value {
                    Value::Text(path) => FieldPath::read(path),
                    Value::Number(_) | Value::Untold => None,
                }));
            }
        }
        indexed_sort::sort_by_key(&mut asked, |path| path.sort_key());
        asked.dedup();
        asked.truncate(MOST_ASKED);
        let source = self.file_of(index).and_then(OpenFile::source);
        asked.retain(|path| source.is_some_and(|source| source.has_place(self.text(), order, *path)));
        let known = |path| value(self.text(), order, path).unwrap_or_default().to_owned();
        asked.into_iter().map(|path| (path, known(path))).collect()
    }
}

/// The fields that a form has room for.
const MOST_ASKED: usize = 100;

fn value<'a>(text: &'a str, order: &'a Order, path: FieldPath) -> Option<&'a str> {
    order.shipstation.iter().find(|field| field.path == path).map(|field| field.value(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::preview::source_file::SourceFile;
    use crate::samples;
    use text::edit::apply_edits;

    fn read(text: &str) -> Preview {
        let mut preview = Preview::new(text.into(), Options::default());
        while !preview.advance(usize::MAX).finished {}
        preview
    }

    fn filled_in(text: &str, number: &str, values: &[(Field, &str)]) -> String {
        let preview = read(text);
        let of_number = |s: &crate::outcome::order::Summary| s.number() == Some(number);
        let index = preview.summaries().iter().position(of_number).expect("the order");
        let values: Vec<_> = values.iter().map(|(f, v)| (FieldPath::order(*f), (*v).to_owned())).collect();
        let order = preview.detail(index).expect("the order");
        apply_edits(text, &preview.fill_in(index, &order, &values).expect("a place for each"))
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
            assert_eq!(value(text, order, FieldPath::order(*field)), Some(*typed), "{text}");
        }
        assert!(order.outcome.arrives(), "{:?}", order.findings);
    }

    #[test]
    fn a_missing_address_is_put_where_each_format_has_it() {
        arrives_with_it(&filled_in(samples::CUSTOM_STORE, "W-2203", TYPED), "W-2203");
        arrives_with_it(&filled_in(samples::QUICKBOOKS_COMMERCE, "SO1043", TYPED), "SO1043");
        let table =
            "Order Number;Name;Address;City;State;Zip;Country;SKU;Quantity\nA1;;;;;;;M;1\nA1;;;;;;;N;2\n";
        arrives_with_it(&filled_in(table, "A1", TYPED), "A1");
    }

    #[test]
    fn one_value_is_changed_and_nothing_else() {
        let changed = filled_in(samples::CUSTOM_STORE, "W-2201", &[(Field::ShipToCity, "Salem <West>")]);
        assert_eq!(changed, samples::CUSTOM_STORE.replacen("Portland", "Salem &lt;West&gt;", 1));
        let changed = filled_in(samples::CUSTOM_STORE, "W-2201", &[(Field::CustomerNotes, "A & B")]);
        assert_eq!(changed, samples::CUSTOM_STORE.replacen("Gift for Jo & Max", "A & B", 1));
        let changed =
            filled_in(samples::QUICKBOOKS_COMMERCE, "SO1041", &[(Field::ShipToCity, "El \"Paso\"")]);
        assert_eq!(changed, samples::QUICKBOOKS_COMMERCE.replacen("Austin\"", "El \\\"Paso\\\"\"", 1));
        let changed = filled_in("Order Number,City,SKU\nA,x,M\n", "A", &[(Field::ShipToCity, "y, z")]);
        assert_eq!(changed, "Order Number,City,SKU\nA,\"y, z\",M\n");
    }

    fn asked(text: &str, number: &str) -> Vec<(String, String)> {
        let preview = read(text);
        let of_number = |s: &crate::outcome::order::Summary| s.number() == Some(number);
        let index = preview.summaries().iter().position(of_number).expect("the order");
        let order = preview.detail(index).expect("the order");
        preview
            .fields_to_fill_in(index, &order)
            .into_iter()
            .map(|(path, value)| (path.to_string(), value))
            .collect()
    }

    #[test]
    fn a_person_is_asked_for_what_is_missing_and_for_what_cannot_be_repaired() {
        let address = asked(samples::QUICKBOOKS_COMMERCE, "SO1043");
        let fields: Vec<&str> = address.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields.first(), Some(&"ShipTo/Name"));
        assert_eq!(fields.len(), Field::ShipTo.children().len());
        assert_eq!(asked(samples::CUSTOM_STORE, "W-2201"), []);
        let table =
            "Order Number,Name,Address,City,Zip,Country,SKU,Quantity\nA,Ada,1 Hill,Rome,1,Narnia,M,1.5\n";
        let pair = |field: &str, value: &str| (field.to_owned(), value.to_owned());
        let expected = [pair("ShipTo/Country", "Narnia"), pair("Item[1]/Quantity", "1.5")];
        assert_eq!(asked(table, "A"), expected, "what is meant, only a person can say");
    }

    #[test]
    fn an_address_goes_into_the_file_of_addresses_and_its_number_into_that_of_orders() {
        let file = |text: &str| SourceFile { text: text.into(), ..SourceFile::default() };
        let orders = r#"{"orders":[{"id":1,"order_number":"A","status":"finalized","shipping_address_id":null},{"id":2,"order_number":"B","status":"finalized","shipping_address_id":7}]}"#;
        let addresses = r#"{"addresses":[{"id":7,"address1":"1 Hill","city":"Rome","country":"IT"}]}"#;
        let files = [file(orders), file(addresses)];
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(usize::MAX).finished {}
        let city = [(FieldPath::order(Field::ShipToCity), "Oslo".to_owned())];
        let of = |index| preview.detail(index).expect("the order");
        let filled_in =
            |index| preview.repaired(&preview.fill_in(index, &of(index), &city).expect("a place"));
        let with_address = addresses.replace("[{", r#"[{"id": 8, "city": "Oslo"}, {"#);
        let with_number = orders.replacen("null", "8", 1);
        assert_eq!(filled_in(0), [(0, with_number), (1, with_address)]);
        assert_eq!(filled_in(1), [(1, addresses.replace("Rome", "Oslo"))]);
        let state = [(FieldPath::order(Field::ShipToState), "RM".to_owned())];
        let edits = preview.fill_in(1, &of(1), &state).expect("a place in the other file");
        let written = addresses.replace(r#"{"id":7"#, r#"{"state": "RM", "id":7"#);
        assert_eq!(preview.repaired(&edits), [(1, written)]);
    }

    #[test]
    fn an_address_without_a_column_for_it_cannot_be_put_in() {
        let preview = read("Order Number,SKU\nA,M\n");
        let order = preview.detail(0).expect("the order");
        assert_eq!(
            preview.fill_in(0, &order, &[(FieldPath::order(Field::ShipToCity), "x".to_owned())]),
            None
        );
    }
}
