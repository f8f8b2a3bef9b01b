//! What a reader is told of a report: fields in words, lines that cannot be known, the same in plain
//! sentences, and the report as a file.

use error_message::{Options, examine};
use reports::json_report;
use reports::narration::{Narration, envelopes, steps};
use text::span::{LineStarts, Position};
use words::{Language, Words};

fn english() -> Words {
    Words::plain(Language::English)
}

fn position(text: &str) -> impl Fn(usize) -> Position {
    let lines = LineStarts::new(text);
    move |offset| lines.position(text, offset)
}

#[test]
fn fields_are_named_in_words() {
    for (language, title) in [
        (Language::English, "“Quantity of a shipment line” is not a number"),
        (Language::German, "„Menge einer Sendungsposition“ ist keine Zahl"),
    ] {
        let text = r#"{"fulfilment_line_items.quantity":["is not a number"]}"#;
        let finding = &examine(text, &Options::default()).findings[1];
        assert_eq!(Words::plain(language).code_title(finding.code, &finding.arguments), title);
    }
    let title = |text: &str| {
        let report = examine(text, &Options::default());
        english().code_title(report.findings[0].code, &report.findings[0].arguments)
    };
    // What has no name in words keeps its path; the record as a whole is no field.
    assert_eq!(title(r#"{"errors":{"moon_phase":["can't be blank"]}}"#), "“moon_phase” is empty");
    assert_eq!(title(r#"{"errors":{"base":["can't be blank"]}}"#), "A required field is empty");
}

#[test]
fn the_failing_line_is_told_or_said_to_be_unknown() {
    let why = |path: &str, language: Language| {
        let text = format!("{{\"errors\":{{\"{path}\":[\"can't be blank\"]}}}}");
        let report = examine(&text, &Options::default());
        let finding = report.findings.last().expect("there is one").clone();
        Words::plain(language).code_why(finding.code, &finding.arguments)
    };
    let unknown = "The message does not say which line: it can be one or several.";
    assert!(why("order_line_items.price", Language::English).ends_with(unknown));
    assert!(why("order_line_items[2].price", Language::English).ends_with("It is line 3."));
    assert!(why("order_line_items[2].price", Language::German).ends_with("Es ist Position 3."));
    assert!(!why("name", Language::English).contains("line"));
    // Objects in a list tell their place as well.
    let text = r#"{"errors":{"order_line_items":[{},{"price":["is not a number"]}]}}"#;
    let report = examine(text, &Options::default());
    assert!(
        english().code_why(report.findings[0].code, &report.findings[0].arguments).ends_with("It is line 2.")
    );
}

#[test]
fn the_marks_are_told_in_plain_sentences() {
    let text = "Hello,\n{\"errors\":{\"name\":[\"can't be blank\"],\"base\":[\"smells of elderberries\"]}}";
    let report = examine(text, &Options::default());
    let words = english();
    let told = Narration::new(text, &report, &words, &position(text)).sentences().collect::<Vec<_>>();
    assert_eq!(
        told,
        [
            "Finding 1 of 2: “Name” is empty. Line 2, column 21: the text “can't be blank”.",
            "Finding 2 of 2: This text is not known. Line 2, column 47: the text “smells of elderberries”.",
            "Not understood. Line 1, column 1: the text “Hello,”.",
            "Not understood. Line 2, column 47: the text “smells of elderberries”.",
        ]
    );
}

#[test]
fn long_places_are_shortened_and_many_are_not_all_read_out() {
    let text = format!("{{\"errors\":[{}]}}", vec!["\"can't be blank\""; 50].join(","));
    let report = examine(&text, &Options::default());
    let words = english();
    let told = Narration::new(&text, &report, &words, &position(&text)).sentences().collect::<Vec<_>>();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].matches("the text").count(), 5);
    let text = "é".repeat(5000);
    let report = examine(&text, &Options::default());
    let told = Narration::new(&text, &report, &words, &position(&text)).sentences().collect::<Vec<_>>();
    assert!(told.iter().all(|sentence| sentence.chars().count() < 300), "{told:?}");
}

#[test]
fn steps_that_were_needed_twice_say_so() {
    let text = r#"{&amp;quot;base&amp;quot;:[&amp;quot;Cannot create invoice without line items&amp;quot;]}"#;
    let report = examine(text, &Options::default());
    assert_eq!(steps(&report, &english()), ["HTML codes (&quot;) were turned back, twice"]);
    assert_eq!(envelopes(&report, &english()), ["A list of fields and their errors (Rails)"]);
}

#[test]
fn the_text_to_copy_tells_everything() {
    let text = r#"Une erreur de validation s'est produite lors de la création de cet envoi : {"fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"],"base":["Cannot create fulfilment on an order in the fulfilled state"]} Bonjour"#;
    let report = examine(text, &Options::default());
    for language in Language::ALL {
        let words = Words::plain(language);
        let told = Narration::new(text, &report, &words, &position(text)).whole();
        assert!(told.contains(&words.findings_count(3_u32)));
        for found in &report.scenarios {
            assert!(told.contains(&words.scenario(found.scenario)));
            assert!(told.contains(&words.advice(found.scenario)));
        }
        for finding in &report.findings {
            let (code, arguments) = (finding.code, &finding.arguments);
            for said in [
                words.code_title(code, arguments),
                words.code_why(code, arguments),
                words.code_fix(code, arguments),
            ] {
                assert!(told.contains(&said), "{}: {said}", language.tag());
            }
            assert!(code.entry().sources.iter().all(|source| told.contains(source.url)));
        }
        assert!(told.contains("fulfilment_line_items.quantity") && told.contains("Bonjour"));
        assert!(report.envelopes.iter().all(|(_, envelope)| told.contains(&words.envelope(*envelope))));
        assert!(report.recovered.iter().all(|step| told.contains(&words.recovery(*step))));
    }
}

#[test]
fn the_file_holds_what_was_read() {
    let text = "{\"errors\":{\"name\":[\"can't be blank\"]}} Hello\t“you”\n";
    let report = examine(text, &Options::default());
    let written =
        serde_json::to_string_pretty(&json_report::decode(text, &report, &english())).expect("JSON");
    let read: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
    assert_eq!(read["tool"], "decode");
    assert_eq!(read["profile"], "custom-store");
    let finding = &read["findings"][0];
    assert_eq!(finding["code"], "field-blank");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["field"], "name");
    let span = &finding["spans"][0];
    assert_eq!((span["line"].as_u64(), span["column"].as_u64()), (Some(1), Some(21)));
    let range = |span: &serde_json::Value| {
        let at = |key: &str| usize::try_from(span[key].as_u64().expect("a number")).expect("it fits");
        text[at("start")..at("end")].to_owned()
    };
    assert_eq!(range(span), "can't be blank");
    assert_eq!(read["unexplained"].as_array().map(Vec::len), Some(1));
    assert_eq!(range(&read["unexplained"][0]), "Hello\t“you”");
    assert_eq!(read["envelopes"][0]["envelope"], "errors-object");
}
