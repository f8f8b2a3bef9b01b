//! What holds of files of orders as stores write them: the same orders say the same in every
//! format, every value is found and counted, and what leaves comes back.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/generated_orders.rs"]
mod generated;
#[path = "support/holds.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod holds;

use std::collections::BTreeMap;

use generated::{Made, config, csv, json, orders, xml};
use holds::{read_in_slices, report_adds_up};
use orders::export::csv_rows::CsvRows;
use orders::export::xml_pages::XmlPages;
use orders::{
    Format, MappedField, Options, Order, Outcome, Preview, Report, Rule, SourceFile, examine, samples,
};
use proptest::prelude::*;
use readers::xml as xml_reader;

fn examined(text: &str) -> Report {
    examine(text, &Options::default())
}

/// Fields that every format has, by number of the order and path.
fn values(text: &str, report: &Report) -> BTreeMap<(String, String), String> {
    let common = |field: &str| {
        !field.starts_with("BillTo")
            && !["CustomerCode", "OrderTotal", "ShippingAmount"].contains(&field)
            && !field.ends_with("/LineItemID")
    };
    let of_order = |order: &Order| {
        let number = order.number.clone().unwrap_or_default();
        let fields = order.shipstation.iter().filter(|field| common(&field.name()));
        fields.map(|field| ((number.clone(), field.name()), field.value(text).to_owned())).collect::<Vec<_>>()
    };
    report.orders.iter().flat_map(of_order).collect()
}

/// The codes of each order, by the names that they have outside of XML.
fn codes(report: &Report) -> Vec<Vec<&'static str>> {
    let general = |code| match code {
        "quantity-not-an-integer" => "decimal-quantity",
        "required-element-empty" => "line-without-sku",
        code => code,
    };
    let of_order = |order: &Order| {
        let mut codes: Vec<_> = order.findings.iter().map(|finding| general(finding.code.as_str())).collect();
        codes.sort_unstable();
        codes
    };
    report.orders.iter().map(of_order).collect()
}

/// What a copied value's characters say.
fn said(raw: &str, format: Format) -> String {
    match format {
        Format::Json => serde_json::from_str(&format!("\"{raw}\"")).expect("the inside of a string"),
        Format::Xml => xml_reader::unescape(raw).into_owned(),
        Format::Csv => raw.trim().replace("\"\"", "\""),
    }
}

/// Whether the places of a field hold what its rule says it was made from.
fn is_found_again(field: &MappedField, text: &str, format: Format) -> bool {
    let raw: Vec<&str> = field.from.iter().map(|span| span.of(text)).collect();
    let value = field.value(text);
    let said: Vec<String> = raw.iter().map(|raw| said(raw, format)).collect();
    match (field.rule, said.as_slice()) {
        // CDATA stands for itself.
        (Rule::Copied, [one]) => *one == value || raw[0] == value,
        (Rule::NamesJoined, names) => names.join(" ") == value,
        (Rule::NumberTrimmed | Rule::AmountRewritten, [one]) => {
            one.parse::<f64>().ok() == value.parse().ok() && one.parse::<f64>().is_ok()
        }
        (Rule::DateRewritten, [date]) => {
            // 2023-06-05 and 06/05/2023.
            let (found, day) = (value, date.get(..10).unwrap_or("").replace('-', "/"));
            found.get(6..10) == day.get(..4) && found.get(..5) == day.get(5..)
        }
        (Rule::Copied | Rule::NumberTrimmed | Rule::AmountRewritten | Rule::DateRewritten, _) => false,
        // What is assumed comes from nowhere.
        (Rule::AssumedZero | Rule::TakenAsGrams, from) => from.is_empty(),
        _ => !raw.contains(&""),
    }
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn the_same_orders_give_the_same_values_and_codes_in_every_format(orders in orders(4)) {
        let texts = [json(&orders), xml(&orders), csv(&orders)];
        let [of_json, of_xml, of_csv] = texts.each_ref().map(|text| examined(text));
        let said = values(&texts[0], &of_json);
        prop_assert_eq!(&said, &values(&texts[1], &of_xml));
        prop_assert_eq!(&said, &values(&texts[2], &of_csv));
        prop_assert_eq!(codes(&of_json), codes(&of_xml));
        prop_assert_eq!(codes(&of_json), codes(&of_csv));
        for report in [of_json, of_xml, of_csv] {
            prop_assert_eq!(report.orders.len(), orders.len());
            for (order, made) in report.orders.iter().zip(&orders) {
                prop_assert_eq!(order.outcome == Outcome::DoesNotArrive, does_not_arrive(made, report.format));
            }
        }
    }

    #[test]
    fn fates_sum_up_and_every_value_is_found_at_its_place(orders in orders(4), budget in 1..5000_usize) {
        for text in [json(&orders), xml(&orders), csv(&orders)] {
            let preview = read_in_slices(&text, budget);
            report_adds_up(&text, &preview);
            prop_assert_eq!(preview.report(), examined(&text));
            let format = preview.format().expect("a file of orders");
            for order in preview.report().orders {
                for field in &order.shipstation {
                    prop_assert!(is_found_again(field, &text, format), "{field:?}");
                }
            }
        }
    }

    #[test]
    fn every_value_of_a_file_is_counted(orders in orders(4)) {
        let text = json(&orders);
        let scalars = count_scalars(&serde_json::from_str(&text).expect("JSON"));
        prop_assert_eq!(examined(&text).fates.values, scalars);
        let text = csv(&orders);
        let rows: usize = orders.iter().map(|order| order.lines.len()).sum();
        prop_assert_eq!(examined(&text).fates.values, rows * 17);
        let text = xml(&orders);
        prop_assert_eq!(examined(&text).fates.values, count_leaves(&text));
    }

    #[test]
    fn what_leaves_as_xml_or_csv_comes_back_the_same(orders in orders(4)) {
        let text = json(&orders);
        let report = examined(&text);
        let (mut pages, mut rows, mut expected) = (XmlPages::new(2), CsvRows::new(), Vec::new());
        for order in report.orders.iter().filter(|order| order.outcome.arrives()) {
            if pages.add(&text, order).is_ok() {
                rows.add(&text, order);
                expected.push(order.clone());
            }
        }
        let expected = values(&text, &Report { orders: expected, ..report });
        let mut found = BTreeMap::new();
        for page in pages.finish() {
            let report = examined(&page);
            prop_assert!(report.findings.is_empty(), "{page}");
            prop_assert!(report.orders.iter().all(|order| order.outcome.arrives()), "{page}");
            found.extend(values(&page, &report));
        }
        // A SKU that was missing is filled in.
        found.retain(|key, _| expected.contains_key(key));
        prop_assert_eq!(&found, &expected);
        let text = rows.finish();
        let report = examined(&text);
        prop_assert!(report.findings.is_empty(), "{text} {report:?}");
        prop_assert_eq!(values(&text, &report), expected);
    }

    #[test]
    fn files_read_together_join_their_records(orders in orders(4)) {
        let text = json(&orders);
        let whole: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let files: Vec<SourceFile> = whole.as_object().expect("an object").iter().map(|(name, records)| SourceFile {
            name: format!("{name}.json"),
            text: serde_json::json!({ name: records }).to_string().into(),
            ..SourceFile::default()
        }).collect();
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(100).finished {}
        let joined = preview.text().to_string();
        report_adds_up(&joined, &preview);
        prop_assert_eq!(values(&joined, &preview.report()), values(&text, &examined(&text)));
    }

}

#[test]
fn the_samples_hold_what_every_report_holds() {
    for text in [samples::QUICKBOOKS_COMMERCE, samples::CUSTOM_STORE] {
        report_adds_up(text, &read_in_slices(text, 1));
    }
}

fn does_not_arrive(made: &Made, format: Option<Format>) -> bool {
    let refused = made.lines.iter().any(|line| line.sku.is_empty() || line.halves % 2 == 1);
    made.address.is_none() || (format == Some(Format::Xml) && refused)
}

fn count_scalars(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Array(all) => all.iter().map(count_scalars).sum(),
        serde_json::Value::Object(all) => all.values().map(count_scalars).sum(),
        _ => 1,
    }
}

/// Elements without children: as many as there are end tags right behind text or a start tag.
fn count_leaves(text: &str) -> usize {
    let tags: Vec<&str> = text.split('<').skip(1).filter(|tag| !tag.starts_with('!')).collect();
    tags.windows(2).filter(|pair| !pair[0].starts_with('/') && pair[1].starts_with('/')).count()
}
