//! What holds for the error decoder whatever is pasted.

use error_message::{Options, Report, examine, support_text};
use knowledge::catalogue::Code;
use knowledge::profiles::Profile;
use knowledge::vocabulary::ArgName;
use proptest::prelude::*;
use text::indexed_sort::sort;
use text::span::Span;

/// Pieces that messages, their damages and their surroundings are made of.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "“",
    "”",
    "«",
    "»",
    ":",
    ",",
    "=>",
    "\\",
    "\\\"",
    "\\n",
    "\\u00e9",
    "\\ud83d",
    "\n",
    "\r\n",
    "> ",
    " ",
    "\u{a0}",
    "\u{200b}",
    "&quot;",
    "&amp;",
    "&#",
    "&",
    ";",
    "%22",
    "%7B",
    "%",
    "+",
    "<",
    ">",
    "</",
    "<br>",
    "<html>",
    "<!doctype html>",
    "</html>",
    "<Error>",
    "</Error>",
    "<![CDATA[",
    "]]>",
    "errors",
    "base",
    "message",
    "code",
    "status",
    "ModelState",
    "fulfilment_line_items[0].quantity",
    "must be less than or equal to",
    "the unpacked quantity of the order line item",
    "Cannot create fulfilment on an order in the",
    "fulfilled",
    "state",
    "can't be blank",
    "is invalid",
    "Name",
    "401",
    "500",
    "HTTP",
    "Unauthorized",
    "error",
    "Validation failed:",
    "doit être rempli(e)",
    "é",
    "😀",
    "\u{301}",
    "[store-helper ",
    "tradegecko",
    "1",
    "null",
];

fn anything() -> impl Strategy<Value = String> {
    let pieces =
        prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat());
    prop_oneof![3 => pieces, 1 => any::<String>(), 1 => "\\PC{0,80}"]
}

fn spans(report: &Report) -> Vec<Span> {
    let findings = report.findings.iter().flat_map(|f| f.spans.iter().copied());
    let envelopes = report.envelopes.iter().map(|(span, _)| *span);
    findings.chain(envelopes).chain(report.unexplained.iter().copied()).collect()
}

fn codes(report: &Report) -> Vec<Code> {
    let mut codes: Vec<Code> = report.findings.iter().map(|f| f.code).collect();
    sort(&mut codes);
    codes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_report_whose_places_lie_in_it(text in anything()) {
        let report = examine(&text, &Options::default());
        prop_assert!(!report.findings.is_empty());
        for span in spans(&report) {
            prop_assert!(text.get(span.start()..span.end()).is_some(), "{span:?}");
        }
        for span in &report.unexplained {
            prop_assert_eq!(span.of(&text).trim(), span.of(&text));
            prop_assert!(!span.is_empty());
        }
        prop_assert!(report.unexplained.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
        for found in &report.scenarios {
            prop_assert!(found.findings.iter().all(|index| *index < report.findings.len()));
        }
    }

    #[test]
    fn findings_stand_in_order_and_are_said_once(text in anything()) {
        let report = examine(&text, &Options::default());
        let discontinued = |f: &&knowledge::finding::Finding| f.code == Code::ServiceDiscontinued;
        let first: Vec<usize> = report.findings.iter().filter(|f| !discontinued(f)).filter_map(|f| f.spans.first()).map(|s| s.start()).collect();
        prop_assert!(first.is_sorted());
        let notices = report.findings.iter().filter(discontinued).count();
        prop_assert_eq!(notices, usize::from(report.profile == Profile::QuickbooksCommerce));
        if notices == 1 {
            prop_assert_eq!(report.findings[0].code, Code::ServiceDiscontinued);
        }
        for finding in &report.findings {
            let names: Vec<ArgName> = finding.arguments.iter().map(|(name, _)| *name).collect();
            prop_assert_eq!(&names, finding.code.entry().arguments);
        }
    }

    #[test]
    fn blanks_and_letters_around_a_text_move_its_places_and_change_nothing_else(text in anything()) {
        let report = examine(&text, &Options::default());
        let moved = examine(&format!("\n\n{text}"), &Options::default());
        prop_assert_eq!(codes(&report), codes(&moved));
    }

    #[test]
    fn a_text_for_support_yields_the_same_findings_and_gives_nothing_away(
        secret in "[a-z]{6,10}[0-9]{4}",
        wording in prop::sample::select(vec![
            "must be greater than 17", "smells of elderberries", "Cannot create fulfilment on an order in the fulfilled state",
            "Order number: X or Order ID: 5 can not be found", "must be less than or equal to the unpacked quantity of the order line item",
            "is too long (maximum is 50 characters)", "can't be blank", "Required parameter missing: invoice",
        ]),
        form in prop::sample::select(vec![
            r#"{"errors":{"FIELD":["MESSAGE"],"base":["MESSAGE"]}}"#, r#"Dear SECRET, {"FIELD":["MESSAGE"]} Yours, SECRET"#,
            r#"{"message":"MESSAGE","type":"SECRET"}"#, "<Error>MESSAGE</Error> SECRET", r#"{"SECRET":["MESSAGE"]}"#, "Error: MESSAGE\nSECRET",
        ]),
    ) {
        let text = form.replace("MESSAGE", &wording.replace('X', &secret)).replace("FIELD", "name").replace("SECRET", &secret);
        let report = examine(&text, &Options::default());
        let support = support_text(&report, &text);
        prop_assert!(!support.contains(&secret), "{support}");
        prop_assert!(!support.contains(&secret[..6]), "{support}");
        prop_assert!(!support.contains("elderberries"), "{support}");
        let again = examine(&support, &Options::default());
        prop_assert_eq!(codes(&report), codes(&again), "{}\n{}", text, support);
    }
}

#[test]
fn large_and_deep_noise_is_read_in_time() {
    for unit in [
        "[",
        "{\"a\":",
        "\\",
        "&amp;",
        "%25",
        "> ",
        "{\"",
        "]}",
        "<error>",
        "must be ",
        "\u{fffd}",
        "{'a':'b' ",
    ] {
        let text = unit.repeat(1_000_000 / unit.len());
        let report = examine(&text, &Options::default());
        assert!(!report.findings.is_empty(), "{unit}");
    }
}

#[test]
fn every_example_copied_for_support_yields_the_same_findings() {
    let mut wrong = Vec::new();
    for code in
        Code::ALL.iter().filter(|code| !code.patterns().is_empty() || **code == Code::HtmlInsteadOfXml)
    {
        for example in code.examples().examples {
            let report = examine(example, &Options::default());
            let support = support_text(&report, example);
            let again = examine(&support, &Options::default());
            if codes(&report) != codes(&again) {
                wrong.push(format!("{example}\n{support}{:?}", codes(&again)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
