//! What the halves of a message mean together: the decision table of the sources, row by row.

use error_message::{Options, Story, examine};
use words::{Language, Words};

const QUANTITY: &str = r#""fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"]"#;

fn base(state: &str) -> String {
    format!(r#""base":["Cannot create fulfilment on an order in the {state} state"]"#)
}

#[test]
fn every_row_of_the_decision_table_is_one_story() {
    let rows = [
        (format!("{{{QUANTITY},{}}}", base("fulfilled")), Some(Story::NothingLeft), 2),
        (format!("{{{QUANTITY}}}"), Some(Story::PartlyPacked), 1),
        (format!("{{{}}}", base("fulfilled")), Some(Story::ReportedTwice), 1),
        (format!("{{{}}}", base("void")), Some(Story::CancelledMeanwhile), 1),
        (format!("{{{}}}", base("deleted")), Some(Story::CancelledMeanwhile), 1),
        (format!("{{{}}}", base("draft")), Some(Story::ReopenedMeanwhile), 1),
        (format!("{{{}}}", base("active")), Some(Story::ReopenedMeanwhile), 1),
        // What no source describes is no story.
        (format!("{{{}}}", base("frozen")), None, 0),
        (format!("{{{QUANTITY},{}}}", base("frozen")), None, 0),
        // The state decides, whatever the quantities say.
        (format!("{{{QUANTITY},{}}}", base("void")), Some(Story::CancelledMeanwhile), 2),
        (format!("{{{},{QUANTITY}}}", base("fulfilled")), Some(Story::NothingLeft), 2),
    ];
    for (text, story, joined) in rows {
        for text in [text.clone(), format!("{{\"errors\":{text}}}"), text.replace('"', "&quot;")] {
            let report = examine(&text, &Options::default());
            let told: Vec<Story> = report.stories.iter().map(|telling| telling.story).collect();
            assert_eq!(told, story.into_iter().collect::<Vec<_>>(), "{text}");
            let findings: usize = report.stories.iter().map(|telling| telling.findings.len()).sum();
            assert_eq!(findings, joined, "{text}");
        }
    }
}

#[test]
fn two_messages_are_two_stories_and_one_said_twice_is_one() {
    let draft = format!("{{{}}}", base("draft"));
    let fulfilled = format!("{{{}}}", base("fulfilled"));
    let told = |text: &str| -> Vec<Story> {
        examine(text, &Options::default()).stories.iter().map(|telling| telling.story).collect()
    };
    assert_eq!(told(&format!("{fulfilled}\n{draft}")), [Story::ReportedTwice, Story::ReopenedMeanwhile]);
    assert_eq!(told(&format!("{draft}\n{draft}")), [Story::ReopenedMeanwhile]);
}

#[test]
fn every_story_has_one_advice_in_every_language() {
    let all = [
        Story::NothingLeft,
        Story::PartlyPacked,
        Story::ReportedTwice,
        Story::CancelledMeanwhile,
        Story::ReopenedMeanwhile,
    ];
    for language in Language::ALL {
        let words = Words::plain(language);
        let advice: std::collections::BTreeSet<String> =
            all.iter().map(|story| words.advice(*story)).collect();
        assert_eq!(advice.len(), all.len(), "{}", language.tag());
    }
}
