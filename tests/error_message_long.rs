//! Long texts: what is said of them, and that it takes work and memory in proportion to their length.
#![cfg(not(target_arch = "wasm32"))]

use error_message::{Decoding, Options, Recovery, Report, examine};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::{ArgName, Value};

const RAILS: &str = "ActiveRecord::RecordInvalid: Validation failed: Name can't be blank";

fn report(text: &str) -> Report {
    examine(text, &Options::default())
}

fn of(report: &Report, code: Code) -> Vec<&Finding> {
    report.findings.iter().filter(|finding| finding.code == code).collect()
}

fn field(finding: &Finding) -> String {
    let field = finding.arguments.iter().find(|(name, _)| *name == ArgName::Field);
    match field {
        Some((_, Value::Text(field))) => field.clone(),
        other => panic!("no field: {other:?}"),
    }
}

#[test]
fn a_message_that_comes_often_is_one_finding_with_all_its_places() {
    let with_time = |i: usize| format!("2026-11-30 10:{:02}:{:02} ERROR {RAILS}\n", i / 60 % 60, i % 60);
    let forms: [(&str, &dyn Fn(usize) -> String); 3] = [
        ("with time", &with_time),
        ("without", &|_| format!("{RAILS}\n")),
        ("in one line", &|_| format!("{RAILS} ")),
    ];
    for (name, line) in forms {
        for count in [100, 2_500, 5_000] {
            let text: String = (0..count).map(line).collect();
            let report = report(&text);
            let blank = of(&report, Code::FieldBlank);
            assert_eq!(blank.len(), 1, "{name}");
            // Within a line, what follows may go on with the sentence.
            let is_line = line(0).ends_with('\n');
            assert!(!is_line || blank[0].spans.len() == count, "{name}");
            assert!(blank[0].spans.iter().all(|span| span.of(&text) == "can't be blank"), "{name}");
            assert_eq!(field(blank[0]), "Name");
        }
    }
}

#[test]
fn of_many_different_findings_a_thousand_are_told_and_the_others_counted() {
    let line =
        |i: usize| format!("ActiveRecord::RecordInvalid: Validation failed: Field{i} can't be blank\n");
    let text: String = (0..5_000).map(line).collect();
    let report = report(&text);
    let blank = of(&report, Code::FieldBlank);
    assert_eq!((blank.len(), report.unlisted), (1_000, 4_000));
    let fields: Vec<String> = blank.into_iter().map(field).collect();
    assert_eq!((fields[0].as_str(), fields[999].as_str()), ("Field0", "Field999"));
}

#[test]
fn a_list_of_errors_longer_than_a_piece_names_each_field() {
    for (open, close, pretty) in [("{\"errors\":{", "}}", ""), ("{\n  \"errors\": {\n", "\n  }\n}", "\n    ")]
    {
        let members: Vec<String> = (0..490).map(|i| format!("{pretty}\"a_field_with_a_long_name_{i}\":[\"is odd in a way that nobody has ever seen before\",\"can't be blank\"]")).collect();
        let text = format!("{open}{}{close}", members.join(","));
        let report = report(&text);
        let blank = of(&report, Code::FieldBlank);
        let fields: Vec<String> = blank.iter().map(|finding| field(finding)).collect();
        let expected: Vec<String> = (0..490).map(|i| format!("a_field_with_a_long_name_{i}")).collect();
        assert!(text.len() > 3 * 16 * 1024);
        assert_eq!(fields, expected);
        assert!(report.recovered.is_empty(), "{:?}", report.recovered);
        assert_eq!(report.envelopes.len(), 1);
        assert_eq!(report.envelopes[0].0.of(&text), text);
    }
}

#[test]
fn the_places_in_a_long_list_are_counted_from_its_beginning() {
    let item = |i: usize| {
        if i % 100 == 7 {
            "{\"price\":[\"is not a number\"]}".to_owned()
        } else {
            format!("{{\"quantity\":{i},\"note\":\"\"}}")
        }
    };
    let items: Vec<String> = (0..3_000).map(item).collect();
    let text = format!("{{\"errors\":{{\"items\":[{}]}}}}", items.join(","));
    let report = report(&text);
    let fields: Vec<String> = of(&report, Code::FieldNotANumber).into_iter().map(field).collect();
    let expected: Vec<String> = (0..30).map(|i| format!("items[{}].price", i * 100 + 7)).collect();
    assert_eq!(fields, expected);
}

#[test]
fn a_string_of_megabytes_is_one_message() {
    let text = format!("{{\"message\":\"{}\"}}", "no wording has words like these ".repeat(60_000));
    let report = report(&text);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].code, Code::NotRecognised);
    assert_eq!(report.findings[0].spans.len(), 1);
    assert_eq!(report.findings[0].spans[0].len(), text.len() - 14);
    assert_eq!(report.unexplained.len(), 1);
    assert!(report.recovered.is_empty(), "{:?}", report.recovered);
}

#[test]
fn a_web_page_longer_than_a_piece_is_named_once() {
    let page = format!(
        "<!doctype html><html><head><title>502 Bad Gateway</title></head><body>{}</body></html>",
        "<div><p>text &amp; more</p></div>\n".repeat(10_000)
    );
    let text = format!("It said:\n{page}\nand no more.");
    let report = report(&text);
    let pages = of(&report, Code::HtmlInsteadOfXml);
    assert_eq!((pages.len(), pages[0].spans.len()), (1, 1));
    assert_eq!(pages[0].spans[0].of(&text), page);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.envelopes.len(), 1);
    assert_eq!(report.unexplained.len(), 2);
}

#[test]
fn noise_without_end_is_one_part_that_is_not_understood() {
    for unit in ["x", "é", "some words ", "<b>a</b>", "&amp;"] {
        let text = unit.repeat(1_000_000 / unit.len());
        let report = report(&text);
        assert_eq!(report.findings.len(), 1, "{unit}");
        assert_eq!(report.unexplained.len(), 1, "{unit}");
    }
}

#[test]
fn messages_in_a_log_are_understood_wherever_it_is_cut() {
    let entry = "2026-11-30 10:00:00 POST /fulfilments\nHTTP/1.1 422 Unprocessable Entity\nContent-Type: application/json\n\n{\"errors\":{\"base\":[\"Cannot create fulfilment on an order in the fulfilled state\"]}}\n\n";
    let once = report(entry);
    for before in [0, 1, 5, 17, 100] {
        let text = format!("{}{}", "x\n".repeat(before), entry.repeat(2_000));
        let often = report(&text);
        let told = |report: &Report| report.findings.iter().map(|finding| finding.code).collect::<Vec<_>>();
        assert_eq!(told(&often), told(&once));
        assert_eq!(of(&often, Code::OrderAlreadyFulfilled)[0].spans.len(), 2_000);
        assert!(often.recovered.contains(&Recovery::SeveralMessages));
        assert_eq!(often.scenarios.len(), 1);
    }
}

#[test]
fn a_report_can_be_had_before_the_end() {
    let text = format!("{RAILS}\n").repeat(5_000);
    let mut decoding = Decoding::default();
    for _ in 0..3 {
        assert!(!decoding.advance(&text));
    }
    let done = decoding.done();
    let report = decoding.report(&Options::default());
    let blank = of(&report, Code::FieldBlank);
    assert_eq!(blank[0].spans.len(), text[..done].matches("blank").count());
}
