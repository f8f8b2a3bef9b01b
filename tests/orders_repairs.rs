//! What holds of repairs: they leave nothing of what they repair, and once is enough.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/order_fragments.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod fragments;
#[path = "support/generated_orders.rs"]
mod generated;

use generated::{config, csv, json, orders, xml};
use orders::{Options, Preview, Report, examine};
use proptest::prelude::*;
use text::edit::{Edit, apply_edits};

fn examined(text: &str) -> Report {
    examine(text, &Options::default())
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn a_repaired_file_needs_no_second_repair(orders in orders(4), damage in prop::sample::select(damages())) {
        let (right, wrong) = damage;
        for text in [json(&orders), xml(&orders).replacen(right, wrong, 2), csv(&orders)] {
            let repaired = repair(&text);
            prop_assert_eq!(repair(&repaired), repaired);
        }
    }
}

#[test]
fn repairs_leave_nothing_of_what_they_repair() {
    let damages = damages();
    for (find, put) in &damages {
        for (find_too, put_too) in &damages {
            let text = fragments::XML.replacen(find, put, 1).replacen(find_too, put_too, 1);
            let repaired = repair(&text);
            assert_eq!(repaired, repair(&repaired), "from {text}");
            let report = examined(&repaired);
            assert!(
                report.findings.is_empty() && report.orders.len() == 1,
                "{repaired} {:?}",
                report.findings
            );
            let still = report.orders.iter().flat_map(|order| &order.findings).find(|f| !f.edits.is_empty());
            assert_eq!(still, None, "{repaired}");
        }
    }
}

/// Applies every repair.
fn repair(text: &str) -> String {
    let report = examined(text);
    let findings = report.findings.iter().chain(report.orders.iter().flat_map(|order| &order.findings));
    let edits: Vec<Edit> = findings.flat_map(|finding| finding.edits.clone()).collect();
    apply_edits(text, &edits)
}

/// What of the right document is replaced, and by what that can be repaired.
fn damages() -> Vec<(&'static str, &'static str)> {
    vec![
        ("03/23/2012 21:09", "2012-03-23T21:09:00Z"),
        ("03/23/2012 21:09", "3/23/12 21:09"),
        ("29.00", "$29,00"),
        ("29.00", "29.001"),
        ("12.00", "1.012,00 €"),
        (">2<", ">2.0<"),
        (">US<", ">United States<"),
        (">US<", ">uk<"),
        (">TX<", ">Texas<"),
        ("Grams", "lbs"),
        ("Grams", "g"),
        ("false", "No"),
        ("false", "TRUE"),
        ("USD", "US$"),
        ("Enamel mug", "Mug & cup"),
        ("Enamel mug", "Caf&eacute; <b"),
        ("Enamel mug", "5 < 6 & 7"),
        ("Standard", "A & B &amp; C"),
        ("<?xml", "\n<?xml"),
        ("12.00</UnitPrice>", "12.00</UnitPrice><Adjustment>true</Adjustment>"),
        ("Ada Moss</Name>", "Ada &nbsp; Moss</Name>"),
    ]
}

#[test]
fn a_text_that_no_reader_of_xml_takes_is_refused_whole() {
    let refused = |text: &str| {
        let mut preview = Preview::new(text.to_owned().into(), Options::default());
        while !preview.advance(1024).finished {}
        preview.is_refused_whole()
    };
    let order = |source: &str| {
        format!("<Orders><Order><OrderNumber>1</OrderNumber><Source>{source}</Source></Order></Orders>")
    };
    assert!(refused(&order("Fern & Moss")));
    assert!(refused("note\n<?xml version=\"1.0\"?><Orders><Order></Order></Orders>"));
    assert!(refused("<Orders><Order><OrderID>1</OrderNumber></Order></Orders>"));
    assert!(!refused(&order("Fern &amp; Moss")));
    assert!(!refused("Order Number,SKU\n1,A & B\n"));
}
