//! The store URL tool against the examples of the catalogue and the cases written for reading.

#[path = "support/blocks.rs"]
mod support;

use knowledge::catalogue::{Code, Tool};
use store_url::{Options, Report, Sentence, examine, fix_all, with_locations};
use words::{Language, Words};

fn codes(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn every_code_recognises_its_examples_and_nothing_else_in_them() {
    let mut wrong = Vec::new();
    for code in Code::ALL.iter().filter(|code| code.entry().tools == [Tool::StoreUrl]) {
        for example in code.examples().examples {
            let mut found = codes(&examine(example, &Options::default()));
            found.retain(|found| *found != "service-discontinued");
            if found != [code.as_str()] {
                wrong.push(format!("{}: {example}: {found:?}", code.as_str()));
            }
        }
        for near in code.examples().near_misses {
            let found = codes(&examine(near, &Options::default()));
            if found.contains(&code.as_str()) {
                wrong.push(format!("{} is not in {near}: {found:?}", code.as_str()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Escapes of the tables: what a Markdown file cannot show.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '␣']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let escapes = [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("␣", " ")];
        if let Some((escape, meant)) = escapes.iter().find(|(escape, _)| rest.starts_with(escape)) {
            out.push_str(meant);
            rest = &rest[escape.len()..];
        } else if let Some((number, behind)) = rest.strip_prefix("\\u{").and_then(|r| r.split_once('}')) {
            let number = u32::from_str_radix(number, 16).expect("a hexadecimal number");
            out.push(char::from_u32(number).expect("a character"));
            rest = behind;
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out + rest
}

#[test]
fn every_row_of_the_tables_gives_its_profile_its_codes_and_its_repaired_text() {
    let mut rows = 0;
    let mut wrong = Vec::new();
    for block in support::blocks("store_url").iter().filter(|block| block.info == "table") {
        let mut text = String::new();
        let mut repaired = String::new();
        for line in block.text.lines() {
            if let Some(expected) = line.strip_prefix("-> ") {
                rows += 1;
                let report = examine(&text, &Options::default());
                let mut found = codes(&report);
                let announced = found.first() == Some(&"service-discontinued");
                found.retain(|code| *code != "service-discontinued");
                let colon = if found.is_empty() { "" } else { ": " };
                let line = format!("{}{colon}{}", report.profile.as_str(), found.join(" "));
                if line != expected || announced != expected.starts_with("quickbooks") {
                    wrong.push(format!("{} {text:?}\n  expected {expected}\n  found    {line}", block.place));
                }
                repaired = fix_all(&text, &Options::default()).0;
            } else if let Some(expected) = line.strip_prefix("= ") {
                if repaired != expected {
                    wrong.push(format!(
                        "{} {text:?}\n  expected {expected}\n  repaired {repaired}",
                        block.place
                    ));
                }
                text.clear();
            } else {
                text = unescaped(line);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 80, "only {rows} rows");
}

#[test]
fn every_case_gives_its_parts_its_sentence_and_its_url() {
    let blocks = support::blocks("store_url");
    for pair in blocks.windows(2).filter(|pair| pair[0].info == "input") {
        let text = &pair[0].text;
        let report = examine(text, &Options::default());
        assert_eq!(told(text, &report), pair[1].text, "{}", pair[0].place);
    }
}

#[test]
fn an_asked_for_location_is_what_the_report_speaks_of() {
    let url = "https://shipstation.tradegecko.com/fulfillments/1.xml";
    let ask = |text: &str, id: &str| examine(text, &Options { profile: None, location: Some(id.to_owned()) });
    let set = ask(&format!("{url}?stock_location_id[]=stock_location_id"), " 42 ");
    assert_eq!(set.url, format!("{url}?stock_location_id[]=42"));
    assert_eq!((set.location.as_deref(), set.sentence), (Some("42"), Sentence::OneLocation));
    assert_eq!(codes(&set), ["service-discontinued"]);
    let removed = ask(&format!("{url}?stock_location_id=1&x&stock_location_id=2#y"), "");
    assert_eq!(removed.url, format!("{url}?x#y"));
    assert_eq!((removed.location, removed.sentence), (None, Sentence::EveryLocation));
    let named = ask(url, "Amsterdam");
    assert_eq!(named.url, format!("{url}?stock_location_id%5B%5D=Amsterdam"));
    assert_eq!(codes(&named), ["service-discontinued", "location-not-a-number"]);
}

#[test]
fn a_location_that_stands_twice_is_one() {
    let url =
        "https://shipstation.tradegecko.com/fulfillments/1.xml?stock_location_id[]=5&stock_location_id[]=";
    let told = |last: &str| {
        let report = examine(&format!("{url}{last}"), &Options::default());
        let repeated = report.findings.iter().find(|finding| finding.code == Code::LocationRepeated).unwrap();
        (report.sentence, Words::plain(Language::English).code_title(repeated.code, &repeated.arguments))
    };
    assert_eq!(told("5"), (Sentence::OneLocation, "The same location more than once".to_owned()));
    assert_eq!(told("6"), (Sentence::SeveralLocations, "2 locations in one URL".to_owned()));
}

#[test]
fn a_location_that_is_not_there_is_not_quoted() {
    for language in Language::ALL {
        let why = |id: &str| {
            let url =
                format!("https://shipstation.tradegecko.com/fulfillments/1.xml?stock_location_id[]={id}");
            let report = examine(&url, &Options::default());
            let finding = report.findings.iter().find(|finding| finding.code == Code::LocationNotANumber);
            let finding = finding.unwrap();
            Words::plain(language).code_why(finding.code, &finding.arguments)
        };
        assert!(!why("").contains(['“', '„', '«']), "{}", why(""));
        assert!(why("Lyon").contains("Lyon"), "{}", why("Lyon"));
    }
}

#[test]
fn three_warehouses_get_three_urls() {
    let url = "“https://ann:pw@shipstation.tradegecko.com/fulfillments/1.xml?stock_location_id%5B%5d=1&stock_location_id%5B%5d=2#x”";
    let urls = with_locations(url, &Options::default(), &["10", "20", "30"]);
    let expected = ["10", "20", "30"].map(|id| {
        format!(
            "https://***:***@shipstation.tradegecko.com/fulfillments/1.xml?stock_location_id%5B%5d={id}#x"
        )
    });
    assert_eq!(urls, expected);
}

/// A report in the lines of an `expect` block.
fn told(text: &str, report: &Report) -> String {
    let mut lines = vec![format!("profile {}", report.profile.as_str())];
    for finding in &report.findings {
        let (severity, certainty) = (name(&finding.severity), name(&finding.certainty));
        lines.push(format!("code {} {severity} {certainty}", finding.code.as_str()));
    }
    for part in &report.parts {
        let is_secret = report.secrets.iter().any(|secret| secret.overlaps(part.span));
        let shown = if is_secret { "***" } else { part.span.of(text) };
        lines.push(format!("part {} {shown}", name(&part.role)));
    }
    lines.push(format!("sentence {}", name(&report.sentence)));
    lines.push(format!("url {}", report.url));
    lines.extend(report.feed.iter().map(|feed| format!("feed {feed}")));
    lines.extend(report.locations.iter().map(|location| format!("location {location}")));
    lines.join("\n")
}

fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}
