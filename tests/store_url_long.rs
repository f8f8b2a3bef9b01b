//! Long texts in the place of a URL: a URL is short, so only their beginning is looked at.

use knowledge::catalogue::Code;
use store_url::{Options, Report, examine, fix_all};

const URL: &str = "https://shipstation.tradegecko.com/fulfillments/99999.xml";

fn report(text: &str) -> Report {
    let report = examine(text, &Options::default());
    let mut at = 0;
    for part in &report.parts {
        assert_eq!(part.span.start(), at);
        at = part.span.end();
    }
    assert_eq!(at, text.len(), "the parts cover the text");
    report
}

fn codes(report: &Report) -> Vec<Code> {
    report.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_url_in_front_of_a_long_text_is_found_and_the_rest_is_said_not_to_belong() {
    for rest in ["more words ".repeat(100_000), " \n".repeat(100_000) + "words", "x".repeat(1_000_000)] {
        let text = format!("{URL}\n{rest}");
        let report = report(&text);
        assert_eq!(report.url, URL);
        assert_eq!(codes(&report), [Code::ServiceDiscontinued, Code::StrayCharacters]);
        assert_eq!(fix_all(&text, &Options::default()).0.trim_end(), URL);
    }
}

#[test]
fn a_long_text_without_one_at_its_beginning_is_no_url() {
    for text in [
        "some words ".repeat(100_000),
        "x".repeat(1_000_000),
        format!("{}{URL}", "words ".repeat(20_000)),
        format!("https://shop.example.org/{}", "x".repeat(100_000)),
        format!("{}words", " ".repeat(100_000)),
    ] {
        let report = report(&text);
        assert_eq!((codes(&report), report.url.as_str()), (vec![Code::NotAUrl], ""));
        assert!(report.parts.len() <= 2);
    }
}

#[test]
fn a_password_beside_the_rest_is_not_shown() {
    let text = format!("{} Password: hunter2 {}", "words ".repeat(10_921), "words ".repeat(20_000));
    let report = report(&text);
    let hidden = report.secrets.iter().any(|secret| secret.of(&text) == "hunter2");
    assert!(hidden, "{:?}", report.secrets);
}
