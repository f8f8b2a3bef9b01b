//! The order preview against the examples of the catalogue and the cases written for reading.
//!
//! A case is an `input` block and the `expect` block behind it. An input is a whole file, or a
//! line that is put into a right order (`tests/support/order.xml`, `order.json`); what follows the
//! word `input` are options: `location=5`, `status=void:on-hold`, `profile=custom-store`,
//! `encoding=latin-1`. `↵`, `␀` and `⟂` in an input stand for a line end, a zero character and the
//! end of the file.
//!
//! The expectation lists, in order, every finding of the file (`file CODE`), every order (`order
//! NUMBER OUTCOME`) and every finding of an order (`code CODE SEVERITY "PLACE"`); a place may be
//! left out. `field PATH = VALUE`, `rule PATH = RULE`, `fate PATH = FATE`, `edit TEXT` and
//! `profile NAME`, `format NAME`, `status NAME` lines have to hold, others may hold as well.

#[path = "support/blocks.rs"]
mod blocks;
#[path = "support/order_fragments.rs"]
mod fragments;

use knowledge::catalogue::{Code, Tool};
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::shipstation::status_mapping::StatusMapping;
use orders::{Fate, Options, Order, Report, examine};
use readers::encoding::Encoding;

#[test]
fn every_case_is_as_it_says() {
    let mut wrong = Vec::new();
    let blocks = blocks::blocks("orders");
    for pair in blocks.chunks(2) {
        let [input, expect] = pair else { panic!("{}: an input without an expectation", pair[0].place) };
        assert!(input.info.starts_with("input"), "{}: not an input", input.place);
        assert_eq!(expect.info, "expect", "{}", expect.place);
        let text = fragments::document(&input.text).replace('↵', "\n").replace('␀', "\0").replace('⟂', "");
        let report = examine(&text, &options(&input.info));
        let expected: Vec<&str> =
            expect.text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
        for problem in compare(&text, &report, &expected) {
            wrong.push(format!("{}: {problem}", input.place));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_recognises_its_examples_and_nothing_else_in_them() {
    let mut wrong = Vec::new();
    for code in Code::ALL.iter().filter(|code| code.entry().tools == [Tool::Orders]) {
        for example in code.examples().examples {
            let found = codes(&examine(&fragments::document(example), &Options::default()));
            if found != [code.as_str()] {
                wrong.push(format!("{}: {example}: {found:?}", code.as_str()));
            }
        }
        for near in code.examples().near_misses {
            let found = codes(&examine(&fragments::document(near), &Options::default()));
            if !found.is_empty() {
                wrong.push(format!("{}: near {near}: {found:?}", code.as_str()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case_that_shows_it_and_one_that_does_not() {
    let blocks = blocks::blocks("orders");
    for code in Code::ALL.iter().filter(|code| code.entry().tools.contains(&Tool::Orders)) {
        let file = format!("{}.md:", code.as_str());
        let expectations =
            || blocks.iter().filter(|b| b.info == "expect" && b.place.starts_with(&file)).map(|b| &b.text);
        let shows = |text: &String| text.split_whitespace().any(|word| word == code.as_str());
        assert!(expectations().any(shows), "{file} no case shows the code");
        assert!(expectations().any(|text| !shows(text)), "{file} every case shows the code");
    }
}

/// The codes of a report, apart from the notice that stands in every one of its profile.
fn codes(report: &Report) -> Vec<&'static str> {
    let all = report.findings.iter().chain(report.orders.iter().flat_map(|order| &order.findings));
    all.map(|f| f.code).filter(|code| *code != Code::ServiceDiscontinued).map(Code::as_str).collect()
}

fn options(info: &str) -> Options {
    let mut options = Options::default();
    for word in info.split_whitespace().skip(1) {
        let Some((name, value)) = word.split_once('=') else { continue };
        match name {
            "location" => options.location = Some(value.to_owned()),
            "profile" => options.profile = Profile::from_name(value),
            "encoding" => {
                options.encoding = if value == "latin-1" {
                    Encoding::Latin1
                } else {
                    Encoding::Utf16 { big_endian: false, marked: true }
                }
            }
            "status" => {
                let (state, to) = value.split_once(':').expect("state:status");
                let profile = options.profile.unwrap_or(Profile::QuickbooksCommerce);
                let mapping = options.statuses.get_or_insert_with(|| StatusMapping::of(profile));
                mapping.assign(state, OrderStatus::from_name(to).expect("a status"));
            }
            "documented" => options.documented_only = value == "only",
            _ => panic!("unknown option {name}"),
        }
    }
    options
}

/// What of the expectation does not hold.
fn compare(text: &str, report: &Report, expected: &[&str]) -> Vec<String> {
    let mut problems = Vec::new();
    let listed: Vec<String> = listing(text, report);
    let is_listed = |line: &&&str| ["file ", "order ", "code "].iter().any(|w| line.starts_with(w));
    let in_order: Vec<&&str> = expected.iter().filter(is_listed).collect();
    let same = in_order.len() == listed.len()
        && in_order.iter().zip(&listed).all(|(expected, found)| found.starts_with(**expected));
    if !same {
        let expected: Vec<&str> = in_order.iter().map(|line| **line).collect();
        problems.push(format!("expected\n  {}\nfound\n  {}", expected.join("\n  "), listed.join("\n  ")));
    }
    let facts = facts(text, report);
    for line in expected.iter().filter(|line| !is_listed(line)) {
        if !facts.iter().any(|fact| fact == line) {
            let word = line.split(' ').take(2).collect::<Vec<_>>().join(" ");
            let near: Vec<&String> = facts.iter().filter(|fact| fact.starts_with(&word)).collect();
            problems.push(format!("{line} does not hold; there are {near:?}"));
        }
    }
    problems
}

fn listing(text: &str, report: &Report) -> Vec<String> {
    let mut lines: Vec<String> = report.findings.iter().map(|f| format!("file {}", shown(text, f))).collect();
    for order in &report.orders {
        let number = order.number.as_deref().unwrap_or("-");
        lines.push(format!("order {number} {}", order.outcome.as_str()));
        lines.extend(order.findings.iter().map(|finding| format!("code {}", shown(text, finding))));
    }
    lines
}

fn shown(text: &str, finding: &Finding) -> String {
    let severity = format!("{:?}", finding.severity).to_lowercase();
    let place = finding.spans.first().map_or("", |span| span.of(text));
    format!("{} {severity} {place:?}", finding.code.as_str())
}

fn facts(text: &str, report: &Report) -> Vec<String> {
    let format = report.format.map_or("none".to_owned(), |format| format!("{format:?}").to_lowercase());
    let mut facts = vec![format!("profile {}", report.profile.as_str()), format!("format {format}")];
    for order in &report.orders {
        facts.extend(order.shipstation.iter().map(|f| format!("field {} = {}", f.name(), f.value(text))));
        facts.extend(
            order.shipstation.iter().map(|f| format!("rule {} = {:?} {:?}", f.name(), f.rule, f.certainty)),
        );
        facts.extend(order.status.map(|status| format!("status {}", status.as_str())));
        facts.extend(of_fates(text, &order.fates));
        facts.extend(absent(order));
    }
    facts.extend(of_fates(text, &report.file_fates));
    let findings = report.findings.iter().chain(report.orders.iter().flat_map(|order| &order.findings));
    facts.extend(findings.flat_map(|f| &f.edits).map(|edit| format!("edit {}", edit.text)));
    let fates = report.fates;
    facts.push(format!(
        "values {} = mapped {} changed {} used {} ignored {} blocked {} unknown {}",
        fates.values, fates.mapped, fates.changed, fates.used, fates.ignored, fates.blocked, fates.unknown
    ));
    facts
}

fn of_fates(text: &str, fates: &[orders::Fated]) -> impl Iterator<Item = String> {
    fates.iter().map(|fated| {
        let fate = match &fated.fate {
            Fate::Mapped(field) => format!("mapped {field}"),
            Fate::Changed(field, rule) => format!("changed {field} {rule:?}"),
            Fate::Used(used) => format!("used {used:?}"),
            Fate::Ignored(reason) => format!("ignored {reason:?}"),
            Fate::Blocked => "blocked".to_owned(),
            Fate::Unknown => "unknown".to_owned(),
        };
        format!("fate {} = {fate}", fated.path.written(text))
    })
}

/// `no field PATH` for the parts of an address that an order may lack.
fn absent(order: &Order) -> Vec<String> {
    ["ShipTo/Name", "ShipTo/Address1", "Item[1]/SKU", "OrderTotal", "Item[2]/SKU", "Item[1]/Adjustment"]
        .into_iter()
        .filter(|path| !order.shipstation.iter().any(|field| field.name() == *path))
        .map(|path| format!("no field {path}"))
        .collect()
}
