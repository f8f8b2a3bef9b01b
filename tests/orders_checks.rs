//! Every code of the order preview says where it is checked, and every check reports only codes
//! that say so. That each code is really reported for a file, the cases show: see `orders_cases.rs`.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/order_fragments.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod fragments;

use knowledge::catalogue::orders as codes;
use knowledge::catalogue::{CheckedBy, Code, Tool};
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::{Field, ROWS};
use knowledge::shipstation::field_value::{FieldValue, Strictness};
use knowledge::shipstation::status_mapping::StatusMapping;
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::{Certainty, Severity};
use orders::{Options, examine};
use std::collections::BTreeSet;
use text::span::Span;

/// Every check, by the code whose file it stands in, with all that it reports about all sorts of
/// values.
fn checks() -> Vec<(Code, Vec<Finding>)> {
    let of_values = |check: fn(&FieldValue<'_>) -> Option<Finding>| {
        let mut found = Vec::new();
        each_value(&mut |value| found.extend(check(value)));
        found
    };
    let item = |field| FieldPath::item(1, field);
    let mut sku = Vec::new();
    let mut adjustments = Vec::new();
    each_value(&mut |value| {
        // Out of Custom Store XML, an empty SKU is a required element like others.
        if value.is_advice() {
            sku.extend(codes::line_without_sku::check(value, false));
        }
        adjustments.extend(codes::adjustment_not_negative::check(value));
    });
    let mut dates = codes::minutes_repeat_month::Dates::default();
    dates.note("03/23/2012 21:03", Span::default());
    dates.note("03/24/2012 08:03", Span::default());
    let mut sum = codes::total_mismatch::Sum::default();
    sum.add(Decimal::read("1"));
    let store = Profile::QuickbooksCommerce;
    let status = |state: &str| {
        codes::status_unmapped::check(state, store.facts(), &StatusMapping::of(store), Span::default()).err()
    };
    let weight = item(Field::Weight);
    let missing = |field| codes::required_element_missing::check(FieldPath::order(field), Span::default());
    vec![
        (
            Code::MissingShippingAddress,
            codes::missing_shipping_address::check(false, Span::default()).into_iter().collect(),
        ),
        (
            Code::OtherLocation,
            codes::other_location::check("7", &["5".into()], Span::default()).into_iter().collect(),
        ),
        (
            Code::WeightUnitIgnored,
            codes::weight_unit_ignored::check(weight, ("2", Span::default()), ("kg", Span::default()))
                .into_iter()
                .collect(),
        ),
        (
            Code::PurchaseOrderNumberNotSent,
            vec![codes::purchase_order_number_not_sent::check("7", Span::default())],
        ),
        (Code::DuplicateOrderNumber, vec![codes::duplicate_order_number::check("7", Span::default(), None)]),
        (
            Code::StatusUnmapped,
            ["draft", "Finalized", "lost", "finalized"].into_iter().filter_map(status).collect(),
        ),
        (Code::LineWithoutSku, sku),
        (Code::TotalMismatch, sum.compare(Decimal::read("2"), Span::default()).into_iter().collect()),
        (Code::SuburbNotSent, vec![codes::suburb_not_sent::check("Soho", Span::default())]),
        (
            Code::RequiredElementMissing,
            [Field::OrderId, Field::Gift, Field::Customer].into_iter().filter_map(missing).collect(),
        ),
        (Code::RequiredElementEmpty, of_values(codes::required_element_empty::check)),
        (Code::ValueTooLong, of_values(codes::value_too_long::check)),
        (Code::DateNotUnderstood, of_values(codes::date_not_understood::check)),
        (Code::MinutesRepeatMonth, dates.finding().into_iter().collect()),
        (Code::AmountMalformed, of_values(codes::amount_malformed::check)),
        (Code::QuantityNotAnInteger, of_values(codes::quantity_not_an_integer::check)),
        (Code::CountryNotTwoLetters, of_values(codes::country_not_two_letters::check)),
        (Code::StateNotTwoLetters, of_values(codes::state_not_two_letters::check)),
        (Code::CurrencyNotThreeLetters, of_values(codes::currency_not_three_letters::check)),
        (Code::WeightUnitUnknown, of_values(codes::weight_unit_unknown::check)),
        (Code::BooleanMalformed, of_values(codes::boolean_malformed::check)),
        (Code::AdjustmentNotNegative, adjustments),
        (Code::PagesMalformed, codes::pages_malformed::check("none", Span::default()).into_iter().collect()),
        (
            Code::TooManyOptions,
            codes::too_many_options::check(item(Field::Options), 11, Span::default()).into_iter().collect(),
        ),
        (Code::NumberInScientificNotation, of_values(codes::number_in_scientific_notation::check)),
    ]
}

/// All sorts of values in every field, by the letter and as advice.
fn each_value(each: &mut dyn FnMut(&FieldValue<'_>)) {
    let long = "é".repeat(1001);
    let values = [
        "",
        "0",
        "1",
        "7.5",
        "2.0",
        "-3",
        "100000",
        "1.23E+11",
        "12,50 €",
        "12.345",
        "free",
        "x",
        "Texas",
        "UK",
        "Germany",
        "US",
        "TX",
        "yes",
        "True",
        "kg",
        "lbs",
        "€",
        "EUR",
        "01/02/2023 10:00",
        "01/02/23 10:00",
        "2023-01-02T10:00:00Z",
        "yesterday",
        &long,
    ];
    for row in &ROWS {
        for value in values {
            for strictness in [Strictness::AsTheTableSays, Strictness::AsAdvice] {
                for country in ["", "US", "France"] {
                    let path =
                        FieldPath { item: u32::from(row.field.in_item()), option: 0, field: row.field };
                    each(&FieldValue::new(path, value, Span::default(), strictness).in_country(country));
                }
            }
        }
    }
}

#[test]
fn the_codes_of_the_order_preview_say_where_they_are_checked_and_no_others() {
    for code in Code::ALL {
        let of_orders = code.entry().tools == [Tool::Orders];
        assert_eq!(code.checked_by().is_some(), of_orders, "{}", code.as_str());
        if let Some(CheckedBy::FileOf(other)) = code.checked_by() {
            assert_eq!(other.checked_by(), Some(CheckedBy::ThisFile), "{}", code.as_str());
        }
    }
}

#[test]
fn a_check_reports_the_codes_that_name_its_file_all_of_them_and_nothing_else() {
    let checks = checks();
    for (home, found) in &checks {
        let found: BTreeSet<Code> = found.iter().map(|finding| finding.code).collect();
        let naming = |code: &Code| match code.checked_by() {
            Some(CheckedBy::ThisFile) => code == home,
            Some(CheckedBy::FileOf(file)) => file == *home,
            _ => false,
        };
        let named: BTreeSet<Code> = Code::ALL.iter().copied().filter(naming).collect();
        assert_eq!(found, named, "the check in the file of {}", home.as_str());
    }
    let with_check: BTreeSet<Code> = checks.iter().map(|(code, _)| *code).collect();
    let says_so = |code: &Code| code.checked_by() == Some(CheckedBy::ThisFile);
    assert_eq!(with_check, Code::ALL.iter().copied().filter(says_so).collect());
}

#[test]
fn advice_keeps_back_only_an_order_without_a_number_and_repairs_nothing() {
    each_value(&mut |value| {
        let Some(finding) = check_value::check(value).filter(|_| value.is_advice()) else { return };
        let without_number = value.path.field == Field::OrderNumber && value.value.is_empty();
        let error = finding.severity == Severity::Error;
        assert_eq!(error, without_number, "{} {:?}", value.path, value.value);
        assert!(finding.edits.is_empty());
    });
}

#[test]
fn what_is_right_by_the_table_is_right_as_advice_unless_a_spreadsheet_shortened_it() {
    each_value(&mut |value| {
        let strictly = FieldValue { strictness: Strictness::AsTheTableSays, ..*value };
        let advice = FieldValue { strictness: Strictness::AsAdvice, ..*value };
        if check_value::check(&strictly).is_none()
            && let Some(finding) = check_value::check(&advice)
        {
            assert_eq!(finding.code, Code::NumberInScientificNotation, "{} {:?}", value.path, value.value);
        }
    });
}

#[test]
fn an_amount_whose_meaning_is_plain_is_only_inferred_to_be_wrong_where_the_table_is_advice() {
    let certainty = |field, amount, strictness| {
        let path = FieldPath { item: u32::from(field == Field::UnitPrice), option: 0, field };
        let finding = check_value::check(&FieldValue::new(path, amount, Span::default(), strictness));
        finding.expect("no amount").certainty
    };
    for field in [Field::OrderTotal, Field::UnitPrice] {
        assert_eq!(certainty(field, "$12", Strictness::AsAdvice), Certainty::Inferred);
        assert_eq!(certainty(field, "free", Strictness::AsAdvice), Certainty::Documented);
        assert_eq!(certainty(field, "$12", Strictness::AsTheTableSays), Certainty::Documented);
    }
}

#[test]
fn the_same_wrong_value_has_the_same_code_in_every_format() {
    let long = "9".repeat(51);
    for (element, key, heading, value, code) in [
        ("Country", "country_code", "Country", "Narnia", Code::CountryNotTwoLetters),
        ("OrderTotal", "total", "Order Total", "free", Code::AmountMalformed),
        ("OrderDate", "issued_at", "Order Date", "yesterday", Code::DateNotUnderstood),
        ("Quantity", "quantity", "Quantity", "several", Code::QuantityNotAnInteger),
        ("Quantity", "quantity", "Quantity", "100000", Code::QuantityOutOfRange),
        ("UnitPrice", "price", "Unit Price", "12.345", Code::AmountMalformed),
        ("OrderNumber", "order_number", "Order Number", &long, Code::ValueTooLong),
    ] {
        let xml = fragments::document(&format!("<{element}>{value}</{element}>"));
        let json = fragments::document(&format!("\"{key}\": \"{value}\""));
        let mut row =
            vec![("Order Number", "A1"), ("SKU", "M"), ("Address", "1 Mill Lane"), ("City", "Austin")];
        row.retain(|(known, _)| *known != heading);
        row.push((heading, value));
        let [headings, cells] = [0, 1].map(|at| {
            let line: Vec<&str> =
                row.iter().map(|(heading, cell)| if at == 0 { *heading } else { *cell }).collect();
            line.join(",")
        });
        for text in [xml, json, format!("{headings}\n{cells}\n")] {
            let report = examine(&text, &Options::default());
            let found: Vec<Code> = report.orders.iter().flat_map(|o| &o.findings).map(|f| f.code).collect();
            assert!(found.contains(&code), "{} in {text}: {found:?}", code.as_str());
        }
    }
}
