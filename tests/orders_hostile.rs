//! What holds for every text that is read as orders, however broken or large it is.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/generated_orders.rs"]
mod generated;
#[path = "support/holds.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod holds;

use generated::{config, csv, json, orders, xml};
use holds::{read_in_slices, report_adds_up};
use orders::{Options, Preview};
use proptest::prelude::*;
use readers::csv as csv_reader;

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn damaged_files_are_read_as_far_as_they_go(orders in orders(3), cut in 0..100_usize, at in 0..100_usize, put in "[<>&\"{}\\[\\],;:0\u{0}é\\\\]{0,3}") {
        for text in [json(&orders), xml(&orders), csv(&orders)] {
            let place = |percent: usize| (0..=text.len() * percent / 100).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let truncated = &text[..place(cut)];
            report_adds_up(truncated, &read_in_slices(truncated, 700));
            let mut damaged = text.clone();
            damaged.insert_str(place(at), &put);
            report_adds_up(&damaged, &read_in_slices(&damaged, 700));
        }
    }
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn any_text_gives_a_report(text in "(\\PC|[\u{0}-\u{1f}]|[<>{}\\[\\]\",;&]){0,200}") {
        report_adds_up(&text, &read_in_slices(&text, 10));
    }

    #[test]
    fn any_json_gives_a_report(parts in prop::collection::vec(json_part(), 0..30)) {
        let text = format!("{{\"orders\":[{}]}}", parts.concat());
        report_adds_up(&text, &read_in_slices(&text, 10));
        let text = parts.concat();
        report_adds_up(&text, &read_in_slices(&text, 10));
    }

    #[test]
    fn any_xml_gives_a_report(parts in prop::collection::vec(xml_part(), 0..40)) {
        let text = format!("<Orders>{}", parts.concat());
        report_adds_up(&text, &read_in_slices(&text, 10));
    }

    #[test]
    fn any_table_gives_a_report(parts in prop::collection::vec(csv_part(), 0..60)) {
        let text = format!("Order Number,SKU,Quantity,Item Options\n{}", parts.concat());
        report_adds_up(&text, &read_in_slices(&text, 10));
        let cells = csv_reader::Dialect::detect(&text, 0);
        prop_assert!(cells.is_some());
    }
}

#[test]
fn a_list_that_lacks_a_comma_is_read_to_its_end() {
    for text in
        ["[\"\"{[}", "[1 {\"a\":1}]", "[{\"id\":1,\"order_number\":\"A\"} {\"id\":2,\"order_number\":\"B\"}]"]
    {
        let preview = read_in_slices(text, 1);
        report_adds_up(text, &preview);
        assert_eq!(
            preview.findings().last().map(|finding| finding.code.as_str()),
            Some("json-malformed"),
            "{text}"
        );
    }
}

/// Records that no order uses are read as well, and in turns as everything else.
#[test]
fn a_file_of_other_records_is_read_in_turns() {
    const BUDGET: usize = 64 * 1024;
    let variants: Vec<String> =
        (0..40_000).map(|id| format!("{{\"id\":{id},\"sku\":\"A-{id}\",\"name\":\"Mug, large\"}}")).collect();
    let text = format!("{{\"orders\":[],\"variants\":[{}]}}", variants.join(","));
    let mut preview = Preview::new(text.as_str().into(), Options::default());
    let mut turns = 1;
    while !preview.advance(BUDGET).finished {
        turns += 1;
    }
    assert!(turns >= text.len() / BUDGET, "{turns} turns for {} bytes", text.len());
}

#[test]
fn large_and_deep_nonsense_is_read_in_its_length() {
    let many = |part: &str| part.repeat(1_000_000 / part.len());
    for text in [
        many("["),
        many("{\"a\":"),
        many("<a>"),
        many("<Order>"),
        many("{\"orders\":[{"),
        format!("<Orders>{}", many("<Order/>")),
        format!("<Orders><Order>{}", many("<Gift>")),
        format!("<Orders><Order>{}</Order></Orders>", many("<x/>")),
        format!(
            "<Orders><Order a=\"1\" {}></Order></Orders>",
            (0..60_000).map(|n| format!("b{n}=\"\" ")).collect::<String>()
        ),
        format!("{{\"orders\":[{{{}\"id\":1}}]}}", many("\"id\":1,")),
        format!("{{\"orders\":[{{\"id\":1,\"order_line_item_ids\":[{}1]}}]}}", many("1,")),
        format!(
            "{{\"order\":{{\"id\":1}},\"order_line_items\":[{}{{}}]}}",
            many("{\"order_id\":1,\"quantity\":\"1\"},")
        ),
        format!("Order Number,SKU\n{}", many("A,B\n")),
        format!("Order Number,SKU\n{}", many(",")),
        format!("Order Number,SKU\nA,\"{}", many("\"\"")),
        many("a,b,c\n"),
        many("\"\n"),
        many("&lt;"),
        format!("<Orders><Order><CustomerNotes>{}</CustomerNotes></Order></Orders>", many("&")),
    ] {
        let start = std::time::Instant::now();
        let preview = read_in_slices(&text, 300_000);
        let _ = (preview.findings(), preview.fates(), preview.detail(0));
        assert!(start.elapsed().as_secs() < 20, "{} takes {:?}", &text[..40], start.elapsed());
    }
}

fn one_of(parts: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(parts).prop_map(str::to_owned)
}

fn json_part() -> impl Strategy<Value = String> {
    one_of(&[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "1e400",
        "-0",
        "\"\"",
        "\"\\ud800\"",
        "\"order\":",
        "\"orders\":",
        "\"id\":1",
        "\"id\":\"1\"",
        "\"order_number\":\"A\"",
        "\"status\":\"draft\"",
        "\"shipping_address_id\":1",
        "\"order_line_items\":[{\"id\":1}]",
        "\"order_line_item_ids\":[1,{\"a\":2}]",
        "\"addresses\":[{\"id\":1,\"city\":\"x\"}]",
        "\"fulfillments\":[{\"order_id\":1}]",
        "\"variants\":5",
        "\"quantity\":99999999999999999999999999",
        "\n",
    ])
}

fn xml_part() -> impl Strategy<Value = String> {
    one_of(&[
        "<Order>",
        "</Order>",
        "<Order/>",
        "<Customer>",
        "</Customer>",
        "<ShipTo>",
        "</ShipTo>",
        "<ShipTo/>",
        "<Items>",
        "</Items>",
        "<Item>",
        "</Item>",
        "<Options>",
        "</Options>",
        "<Option>",
        "</Option>",
        "<Name>",
        "</Name>",
        "<SKU/>",
        "<Quantity>1</Quantity>",
        "<UnitPrice>",
        "</UnitPrice>",
        "text",
        "&amp;",
        "&",
        "<",
        "<![CDATA[x]]>",
        "<!-- c -->",
        "<?pi?>",
        "<Extra a='1'>",
        "</Extra>",
        "</Orders>",
        "<OrderNumber>A</OrderNumber>",
        "<State>x</State>",
        "<Dimensions><DimensionUnits>a<Length>1</Length></DimensionUnits></Dimensions>",
        "<br>",
        "é",
    ])
}

fn csv_part() -> impl Strategy<Value = String> {
    one_of(&[
        ",", ",", ",", "\n", "\n", "\"", "\"\"", "A", "B", "1", "1.5", "1.2E+12", "x: y; z", "=1", "'=1",
        "\r", "é", " ", ";", "\t",
    ])
}
