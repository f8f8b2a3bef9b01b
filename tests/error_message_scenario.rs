//! What several findings of a message mean together: each row of the decision table in the sources.

use error_message::{Options, Scenario, examine};
use words::{Language, Words};

const QUANTITY: &str = r#""fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"]"#;

fn base(state: &str) -> String {
    format!(r#""base":["Cannot create fulfilment on an order in the {state} state"]"#)
}

#[test]
fn every_row_of_the_decision_table_is_one_scenario() {
    let rows = [
        (format!("{{{QUANTITY},{}}}", base("fulfilled")), Some(Scenario::NothingLeft), 2),
        (format!("{{{QUANTITY}}}"), Some(Scenario::PartlyPacked), 1),
        (format!("{{{}}}", base("fulfilled")), Some(Scenario::ReportedTwice), 1),
        (format!("{{{}}}", base("void")), Some(Scenario::CancelledMeanwhile), 1),
        (format!("{{{}}}", base("deleted")), Some(Scenario::CancelledMeanwhile), 1),
        (format!("{{{}}}", base("draft")), Some(Scenario::ReopenedMeanwhile), 1),
        (format!("{{{}}}", base("active")), Some(Scenario::ReopenedMeanwhile), 1),
        // What no source describes is no scenario.
        (format!("{{{}}}", base("frozen")), None, 0),
        (format!("{{{QUANTITY},{}}}", base("frozen")), None, 0),
        // The state decides, whatever the quantities say.
        (format!("{{{QUANTITY},{}}}", base("void")), Some(Scenario::CancelledMeanwhile), 2),
        (format!("{{{},{QUANTITY}}}", base("fulfilled")), Some(Scenario::NothingLeft), 2),
    ];
    for (text, scenario, joined) in rows {
        for text in [text.clone(), format!("{{\"errors\":{text}}}"), text.replace('"', "&quot;")] {
            let report = examine(&text, &Options::default());
            let told: Vec<Scenario> = report.scenarios.iter().map(|found| found.scenario).collect();
            assert_eq!(told, scenario.into_iter().collect::<Vec<_>>(), "{text}");
            let findings: usize = report.scenarios.iter().map(|found| found.findings.len()).sum();
            assert_eq!(findings, joined, "{text}");
        }
    }
}

#[test]
fn two_messages_are_two_scenarios_and_one_said_twice_is_one() {
    let draft = format!("{{{}}}", base("draft"));
    let fulfilled = format!("{{{}}}", base("fulfilled"));
    let told = |text: &str| -> Vec<Scenario> {
        examine(text, &Options::default()).scenarios.iter().map(|found| found.scenario).collect()
    };
    assert_eq!(
        told(&format!("{fulfilled}\n{draft}")),
        [Scenario::ReportedTwice, Scenario::ReopenedMeanwhile]
    );
    assert_eq!(told(&format!("{draft}\n{draft}")), [Scenario::ReopenedMeanwhile]);
}

#[test]
fn every_scenario_has_one_advice_in_every_language() {
    let all = [
        Scenario::NothingLeft,
        Scenario::PartlyPacked,
        Scenario::ReportedTwice,
        Scenario::CancelledMeanwhile,
        Scenario::ReopenedMeanwhile,
    ];
    for language in Language::ALL {
        let words = Words::plain(language);
        let advice: std::collections::BTreeSet<String> =
            all.iter().map(|scenario| words.advice(*scenario)).collect();
        assert_eq!(advice.len(), all.len(), "{}", language.tag());
    }
}
